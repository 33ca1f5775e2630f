import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeWhole } from '../../src/cli/files';
import { writeCsv } from '../../src/cli/write/csv';
import { makePdf } from '../ingest/read/make-pdf';

const SMALL = 'tests/cli/fixtures/small';
const folder = mkdtempSync(join(tmpdir(), 'gongkai-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs the command line as a reader would. */
function gongkai(...args: string[]): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['src/cli/gongkai.js', ...args], { env: { ...process.env, LC_ALL: 'C.UTF-8' } }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const REPORT = write(
  '370828111-2025.txt',
  [
    '金乡县卜集镇2025年政府信息公开工作年度报告',
    '本报告所列数据的统计期限自2025年1月1日起至2025年12月31日止。',
    '一、总体情况',
    '（一）主动公开情况',
    '全年通过县政府网站主动公开政府信息27条。',
    '（二）依申请公开情况',
    '全年未收到政府信息公开申请。'
  ].join('\n')
);
const JUNK = write(
  'junk.pdf',
  Uint8Array.from({ length: 64 }, (_, i) => (i * 37) % 256)
);

/** A PDF whose table of places is wrong for several of its pages. */
function misplaced(): Uint8Array {
  const pages = [
    '金乡县卜集镇2025年政府信息公开工作年度报告',
    '全年通过县政府网站主动公开政府信息27条。',
    '未收到申请。',
    '已培训。',
    '完毕。'
  ];
  const file = new TextDecoder().decode(makePdf(pages.map((text) => [{ kind: 'text', text, x: 50, y: 700, size: 10 }])));
  const [body = '', places = ''] = file.split('xref\n');
  const rows = places.split('\n');
  // the pages are every second object from the seventh
  for (const object of [11, 13, 15]) rows[object + 1] = `${'7'.padStart(10, '0')} 00000 n `;
  return new TextEncoder().encode(`${body}xref\n${rows.join('\n')}xref\n${file.split('xref\n').slice(2).join('xref\n')}`);
}

describe('gongkai', () => {
  it('tells its commands, and each command its options', async () => {
    const help = await gongkai('--help');
    expect(help.code).toBe(0);
    expect(help.stderr).toBe('');
    for (const name of ['show', 'ingest', 'check', 'build', 'release', 'synthesize']) {
      expect(help.stdout).toContain(`gongkai ${name} `);
      const own = await gongkai(name, '--help');
      expect([own.code, own.stderr]).toEqual([0, '']);
      expect(own.stdout).toMatch(new RegExp(`^gongkai ${name} `));
    }
  });

  it('without a command tells the help as wrong usage', async () => {
    expect(await gongkai()).toEqual({ code: 2, stdout: '', stderr: (await gongkai('--help')).stdout });
  });

  it('refuses an unknown command', async () => {
    const ran = await gongkai('publish');
    expect(ran.code).toBe(2);
    expect(ran.stdout).toBe('');
    expect(ran.stderr.split('\n')[0]).toBe('gongkai: there is no command “publish”.');
  });

  it('refuses an unknown file, option, year and place, in a sentence', async () => {
    const cases: [string[], string][] = [
      [['show', 'nowhere.txt'], 'gongkai show: there is no file or folder “nowhere.txt”.'],
      [['check'], 'gongkai check: name at least one file or folder.'],
      [['show', REPORT, '--year', '25'], 'gongkai show: --year takes a year in four digits, as 2025; got “25”.'],
      [
        ['show', REPORT, '--place', '999999999'],
        'gongkai show: --place takes a nine-digit division code, as 370828111; “999999999” is on no list.'
      ],
      [['build', '--data', folder], `gongkai build: “${folder}” has no folder “reports”; make one with gongkai ingest --into ${folder}.`],
      [['build', '--data', SMALL, '--codebook', folder], `gongkai build: “${folder}” has no measures.json.`]
    ];
    for (const [args, message] of cases) {
      const ran = await gongkai(...args);
      expect([ran.code, ran.stdout, ran.stderr.split('\n')[0]]).toEqual([2, '', message]);
      expect(ran.stderr).not.toContain('    at ');
    }
  });

  it('tells its version, and which command a misspelt one may be', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(await gongkai('--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
    expect((await gongkai('chekc')).stderr.split('\n')[0]).toBe('gongkai: there is no command “chekc”. Did you mean check?');
  });

  it('speaks Chinese where it is asked to, or where the reader’s system does; JSON stays the same', async () => {
    const asked = await gongkai('show', 'nowhere.txt', '--lang', 'zh');
    expect(asked).toEqual({ code: 2, stdout: '', stderr: 'gongkai show：没有文件或文件夹“nowhere.txt”。\n参见：gongkai show --help\n' });
    expect((await gongkai('--lang=zh', '--help')).stdout).toMatch(/^gongkai：把政府信息公开工作年度报告/);
    const [zh, en] = [await gongkai('check', REPORT, '--json', '--lang', 'zh'), await gongkai('check', REPORT, '--json')];
    expect(zh).toEqual(en);
    const told = await gongkai('check', REPORT, JUNK, '--lang', 'zh');
    expect(told.stderr).toContain(`${JUNK} unknown-format\n  无法识别的文件格式`);
    expect(told.stderr).not.toMatch(/[a-z]{3,} [a-z]{3,} [a-z]{3,}/);
  });
});

describe('gongkai show', () => {
  it('prints nothing but a JSON array on stdout', async () => {
    const { code, stdout } = await gongkai('show', REPORT, '--json');
    expect(code).toBe(0);
    const reports = JSON.parse(stdout) as { id: string; observations: { measure: string; value: number | null }[] }[];
    expect(reports.map((report) => report.id)).toEqual(['370828111-2025']);
    expect(reports[0]?.observations.map(({ measure, value }) => [measure, value])).toEqual([
      ['items-disclosed', 27],
      ['requests-received-stated', 0]
    ]);
  });

  it('without --json prints to people alone', async () => {
    const { code, stdout, stderr } = await gongkai('show', REPORT);
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toContain('27 items  items disclosed (website) · items-disclosed/website');
  });

  it('reads a PDF whose pages are not where it says', async () => {
    const { code, stdout, stderr } = await gongkai('show', write('370828111-2024.pdf', misplaced()), REPORT, '--year', '2025', '--json');
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject([
      { source: { format: 'pdf' }, observations: [{ measure: 'items-disclosed', value: 27 }, {}] },
      { source: { format: 'text' } }
    ]);
  });

  it('exits with 3 for a document it cannot read, and still shows the others', async () => {
    const { code, stdout, stderr } = await gongkai('show', JUNK, REPORT, '--json');
    expect(code).toBe(3);
    expect(JSON.parse(stdout)).toHaveLength(1);
    expect(stderr).toContain(JUNK);
  });
});

describe('a file of two reports', () => {
  const two = write(
    'two/370828111-2025.txt',
    `${readFileSync(REPORT, 'utf8')}\n金乡县卜集镇2024年政府信息公开工作年度报告\n一、总体情况\n`
  );
  it.each([['show'], ['check'], ['ingest', '--into', join(folder, 'two-kept')]])(
    'ends %s with 1, as the second was not read',
    async (...args) => {
      const ran = await gongkai(...args, two);
      expect(ran.stderr).toContain(`${two}:8 several-reports`);
      expect([ran.code, ran.stdout]).toEqual([1, '']);
    }
  );
});

describe('gongkai ingest', () => {
  it('keeps a report under county, place and year, and changes no byte on a rerun', async () => {
    const into = join(folder, 'kept');
    const first = await gongkai('ingest', REPORT, '--into', into);
    expect(first.stdout).toBe('');
    const path = join(into, 'reports/370828/370828111/2025.json');
    const text = readFileSync(path, 'utf8');
    const again = await gongkai('ingest', REPORT, '--into', into);
    expect(again.stderr).toContain('0 written, 1 unchanged, 0 not read');
    expect(readFileSync(path, 'utf8')).toBe(text);
    expect(readdirSync(join(path, '..'))).toEqual(['2025.json']);
  });

  it('exits with 3 for a document it cannot read, and still keeps the others', async () => {
    const into = join(folder, 'kept-beside');
    const { code } = await gongkai('ingest', JUNK, REPORT, '--into', into);
    expect(code).toBe(3);
    expect(readdirSync(join(into, 'reports/370828/370828111'))).toEqual(['2025.json']);
  });
});

describe('two documents of one place and year', () => {
  it('are told by name, and the second is not kept', async () => {
    const other = write('other-2025.txt', readFileSync(REPORT, 'utf8').replace('27条', '28条'));
    const into = join(folder, 'twice');
    const ran = await gongkai('ingest', REPORT, other, '--into', into);
    expect(ran.code).toBe(3);
    expect(ran.stderr).toBe(
      `${other} duplicate-import\n  ${into}/reports/370828/370828111/2025.json was already made from ${REPORT} in this run; this one was not kept.\n` +
        '  Remove one of the two, or name its place and year.\n1 written, 0 unchanged, 1 not read, 0 with errors to look at\n'
    );
  });
});

describe('gongkai check', () => {
  it('exits with 0 where the worst is a warning, told across years', async () => {
    const { code, stdout } = await gongkai('check', join(SMALL, 'reports'), '--json');
    expect(code).toBe(0);
    const results = JSON.parse(stdout) as { id: string; findings: { check: string }[] }[];
    expect(results.map(({ id, findings }) => [id, findings.map(({ check }) => check)])).toEqual([
      ['x-320205-houqiaojiedao-2025', []],
      ['370828104-2025', []],
      ['370828111-2024', []],
      ['370828111-2025', ['cell-blank', 'stock-flow']]
    ]);
  });

  it('checks of a data folder its reports, not what stands beside them', async () => {
    const data = join(folder, 'data-folder');
    cpSync(SMALL, data, { recursive: true });
    write('data-folder/amendments.csv', 'report,key,value,reason,evidence\n');
    const [whole, reports] = [await gongkai('check', data, '--json'), await gongkai('check', join(data, 'reports'), '--json')];
    expect(whole).toEqual(reports);
    expect(whole.code).toBe(0);
  });

  it('exits with 1 for a finding of severity error', async () => {
    const report = JSON.parse(readFileSync(join(SMALL, 'reports/370828/370828104/2025.json'), 'utf8')) as object;
    const finding = {
      check: 'row-missing',
      severity: 'error',
      cells: [],
      expected: 3,
      actual: 2,
      reason: 'r',
      reasonZh: 'r',
      mend: 'm',
      mendZh: 'm'
    };
    const path = write('wrong.json', JSON.stringify({ ...report, findings: [finding] }));
    expect(await gongkai('check', path, '--json')).toMatchObject({ code: 1 });
  });

  it('exits with 3 for a list of reports, and says that each needs a file', async () => {
    const path = write('list.json', '[]');
    const { code, stderr } = await gongkai('check', path);
    expect([code, stderr]).toEqual([
      3,
      `${path} invalid-report\n  This is no normalised report: it holds a list, and each report stands in a file of its own.\n` +
        '  Make it anew with gongkai ingest.\n0 reports: 1 error, 0 warnings, 0 notes; 1 file could not be read\n'
    ]);
  });

  it('exits with 3 for a file that is no report', async () => {
    const path = write('other.json', '{"schema":"other"}');
    const { code, stdout } = await gongkai('check', path, '--json');
    expect(code).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject([{ file: path, id: null, problems: [{ code: 'invalid-report' }] }]);
  });
});

describe('a file named more than once', () => {
  it('is no other report than itself', async () => {
    const { stdout } = await gongkai('check', REPORT, join(REPORT, '..', '.', '370828111-2025.txt'), REPORT, '--json');
    const results = JSON.parse(stdout) as { file: string; findings: { check: string }[] }[];
    expect(results.map(({ file }) => file)).toEqual([REPORT]);
    expect(results.flatMap(({ findings }) => findings).map(({ check }) => check)).not.toContain('duplicate-import');
  });
});

describe('a kept report whose figure was changed by hand', () => {
  it('is checked anew: what was found before is gone, what is wrong now is told', async () => {
    const path = join(SMALL, 'reports/370828/370828111/2025.json');
    const changed = readFileSync(path, 'utf8')
      .replace('"value":0,"unit":"document","status":"reported","raw":"0"', '"value":99,"unit":"document","status":"reported","raw":"99"')
      .replace('"status":"slash","raw":"/"', '"status":"unreadable","raw":"#"');
    const { code, stdout } = await gongkai('check', write('by-hand.json', changed), '--json');
    const results = JSON.parse(stdout) as { findings: { check: string }[] }[];
    expect([code, results[0]?.findings.map(({ check }) => check)]).toEqual([1, ['cell-shape']]);
  });
});

describe('gongkai build', () => {
  it('names on stderr the files it passes over', async () => {
    const data = join(folder, 'passed-over');
    cpSync(SMALL, data, { recursive: true });
    writeFileSync(join(data, 'reports/370828/2025.json'), '{}');
    const { code, stderr } = await gongkai('build', '--data', data, '--out', join(folder, 'passed-over-out'));
    expect(code).toBe(0);
    expect(stderr).toContain(`${data}/reports/370828/2025.json was passed over: reports stand in reports/<county>/<place>/<year>.json.\n`);
  });

  it('writes the dataset and says so on stderr', async () => {
    const out = join(folder, 'dataset');
    const { code, stdout, stderr } = await gongkai('build', '--data', SMALL, '--out', out);
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toMatch(/version [0-9a-f]{12}, 4 reports of 3 places, 11 observations, 2 findings/);
    expect(readdirSync(out)).toContain('manifest.json');
  });

  it('exits with 3 for a codebook that is not whole, in a sentence', async () => {
    const codebook = join(folder, 'codebook');
    cpSync('data/codebook', codebook, { recursive: true });
    const build = () => gongkai('build', '--data', SMALL, '--codebook', codebook, '--out', join(folder, 'refused'));
    writeFileSync(join(codebook, 'codes.json'), '{');
    expect(await build()).toEqual({
      code: 3,
      stdout: '',
      stderr: `gongkai build: ${codebook}/codes.json is no JSON. Restore it from the history of the repository.\n`
    });
    rmSync(join(codebook, 'codes.json'));
    expect(await build()).toEqual({
      code: 3,
      stdout: '',
      stderr: `gongkai build: ${codebook}/codes.json cannot be opened (ENOENT). Check that it is still there and may be read.\n`
    });
  });

  it('exits with 3 for data that does not fit, in a sentence, and leaves no half dataset', async () => {
    const data = join(folder, 'data');
    cpSync(SMALL, data, { recursive: true });
    writeFileSync(
      join(data, 'amendments.csv'),
      writeCsv([
        ['report', 'cell', 'from', 'to', 'reason', 'evidence'],
        ['370828111-2025', 'trainings', '1', '2', '误录', '页面']
      ])
    );
    const out = join(folder, 'refused');
    const { code, stderr } = await gongkai('build', '--data', data, '--out', out);
    expect(code).toBe(3);
    expect(stderr).toContain(
      `gongkai build: ${data}/amendments.csv:2: 370828111-2025 has no trainings. Remove the amendment or mend its cell.\n`
    );
    expect(stderr).not.toContain('    at ');
    expect(readdirSync(folder).filter((name) => name.startsWith('refused'))).toEqual([]);
  });
});

describe('writeWhole', () => {
  it('leaves the old file, and no half one, where it fails in the middle', () => {
    const path = join(folder, 'whole', 'report.json');
    writeWhole(path, 'old');
    mkdirSync(join(folder, 'whole', 'taken'));
    write('whole/taken/inside', 'x');
    expect(() => writeWhole(join(folder, 'whole', 'taken'), 'new')).toThrow();
    expect(readdirSync(join(folder, 'whole')).sort()).toEqual(['report.json', 'taken']);
    writeWhole(path, 'new');
    expect(readFileSync(path, 'utf8')).toBe('new');
  });
});

describe('paths that do not serve', () => {
  it('a folder that cannot be written to is wrong usage, told in a sentence', async () => {
    const file = write('plain', '');
    const ran = await gongkai('ingest', REPORT, '--into', file);
    expect([ran.code, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toContain('a part of it is a file, not a folder. Name another folder, or mend this one.');
    expect(ran.stderr).not.toContain('    at ');
    expect((await gongkai('ingest', REPORT, '--into', '/proc/nothing')).code).toBe(2);
  });
  it('a folder without files is wrong usage', async () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty, { recursive: true });
    const ran = await gongkai('show', empty, '--json');
    expect([ran.code, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toContain(`there is no file in “${empty}”.`);
  });
  it('a link that leads nowhere is a document that cannot be read; the others are still done', async () => {
    const mixed = join(folder, 'mixed');
    write('mixed/370828111-2025.txt', readFileSync(REPORT));
    symlinkSync(join(folder, 'nowhere'), join(mixed, 'link.txt'));
    const ran = await gongkai('show', mixed, '--json');
    expect(ran.code).toBe(3);
    expect(JSON.parse(ran.stdout)).toHaveLength(1);
    expect(ran.stderr).toContain('The file cannot be opened (ENOENT).');
  });
  it('build replaces no folder that is not a dataset, and no file', async () => {
    const other = write('other/letter.txt', 'hello');
    const ran = await gongkai('build', '--data', SMALL, '--out', join(other, '..'));
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('holds other things than a dataset');
    expect(readFileSync(other, 'utf8')).toBe('hello');
    expect((await gongkai('build', '--data', SMALL, '--out', other)).code).toBe(2);
  });
  it('one document under two names is kept once', async () => {
    const twins = join(folder, 'twins');
    for (const name of ['a', 'b']) write(`twins/${name}.txt`, readFileSync(REPORT));
    const ran = await gongkai('ingest', twins, '--into', join(folder, 'once'));
    expect(ran.stderr).toContain('1 written, 1 unchanged, 0 not read');
  });
});

describe('ingest over what is kept already', () => {
  const document = (name: string, county: string, items: number) =>
    write(`twins/${name}.txt`, `${county}柳树镇2025年政府信息公开工作年度报告\n一、总体情况\n主动公开政府信息${items}条。\n`);
  it('keeps the report of another county, and says what it replaces of the same', async () => {
    const into = join(folder, 'twins-out');
    expect((await gongkai('ingest', document('a', '虚甲县', 27), '--into', into)).code).toBe(0);
    const other = await gongkai('ingest', document('b', '虚乙县', 30), '--into', into);
    expect(other.code).toBe(3);
    expect(other.stderr).toContain('other-place');
    const kept = () => readFileSync(join(into, 'reports/unknown/x-000000-liushuzhen/2025.json'), 'utf8');
    expect(kept()).toContain('虚甲县');
    const newer = await gongkai('ingest', document('c', '虚甲县', 28), '--into', into);
    expect(newer.code).toBe(0);
    expect(newer.stderr).toMatch(/c\.txt replaces\n.*a\.txt/);
    expect(kept()).toContain('28条');
  });
  it('keeps the report of a town whose county nobody names, where another document comes for it', async () => {
    const into = join(folder, 'nowhere-out');
    expect((await gongkai('ingest', document('d', '', 27), '--into', into)).code).toBe(0);
    const other = await gongkai('ingest', document('e', '', 30), '--into', into);
    expect(other.code).toBe(3);
    expect(other.stderr).toMatch(/e\.txt other-place\n.*d\.txt/);
    expect(readFileSync(join(into, 'reports/unknown/x-000000-liushuzhen/2025.json'), 'utf8')).toContain('27条');
    // the same document, read again
    const again = await gongkai('ingest', document('d', '', 29), '--into', into);
    expect([again.code, again.stderr]).toEqual([0, expect.stringContaining('1 written')]);
  });
});

describe('an invented document', () => {
  it('stays marked when it is read again', async () => {
    const path = write(
      'invented/云山镇-2025.txt',
      '示例县云山镇2025年政府信息公开工作年度报告\n本报告为虚构示例，仅供演示。\n一、总体情况\n主动公开政府信息12条。\n'
    );
    const { stdout } = await gongkai('show', path, '--json');
    expect(JSON.parse(stdout)).toMatchObject([{ synthetic: true }]);
    expect(JSON.parse((await gongkai('show', REPORT, '--json')).stdout)[0]).not.toHaveProperty('synthetic');
  });
});

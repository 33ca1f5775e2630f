import '../../src/cli/write/zeroed-memory';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../src/cli/files';
import { readCsv, writeCsv } from '../../src/cli/write/csv';
import { buildDataset, type BuildSummary } from '../../src/cli/write/dataset';
import { DOWNLOADS } from '../../src/cli/write/schema';

const SMALL = 'tests/cli/fixtures/small';
const CODEBOOK = 'data/codebook';
const DESCRIPTIONS = ['csv-metadata.json', 'datapackage.json', 'dcat.jsonld', 'manifest.json', 'schema-org.jsonld'];
const folder = mkdtempSync(join(tmpdir(), 'gongkai-build-'));
const out = join(folder, 'out');
let summary: BuildSummary;

/** A copy of the small data folder that a test may change. */
function copyOfSmall(name: string): string {
  const data = join(folder, name);
  cpSync(SMALL, data, { recursive: true });
  return data;
}

function hashes(path: string): Record<string, string> {
  return Object.fromEntries(readdirSync(path).map((name) => [name, sha256(readFileSync(join(path, name)))]));
}

async function ask(path: string, sql: string): Promise<Record<string, unknown>[]> {
  const instance = await DuckDBInstance.create(join(path, 'atlas.duckdb'), { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  const rows = (await connection.runAndReadAll(sql)).getRowObjectsJson();
  connection.closeSync();
  instance.closeSync();
  return rows;
}

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;

beforeAll(async () => {
  summary = await buildDataset({ data: SMALL, out, codebook: CODEBOOK });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('gongkai build', () => {
  it('counts what it wrote', () => {
    expect(summary).toMatchObject({
      version: expect.stringMatching(/^[0-9a-f]{12}$/),
      reports: 4,
      observations: 11,
      findings: 2,
      places: 3
    });
  });

  it('writes every table as CSV and Parquet, the database twice, and their descriptions', () => {
    const tables = DOWNLOADS.flatMap((table) => [`${table}.csv`, `${table}.parquet`]);
    expect(readdirSync(out).sort()).toEqual([...tables, 'atlas.duckdb', 'atlas.duckdb.bin', ...DESCRIPTIONS, 'report.schema.json'].sort());
  });

  it('says in the manifest the size and hash of every file', () => {
    const manifest = json(join(out, 'manifest.json')) as { version: string; files: { name: string; bytes: number; sha256: string }[] };
    expect(manifest.version).toBe(summary.version);
    expect(manifest.files.map(({ name }) => name).sort()).toEqual(
      readdirSync(out)
        .filter((name) => name !== 'manifest.json')
        .sort()
    );
    for (const file of manifest.files) {
      const bytes = readFileSync(join(out, file.name));
      expect([file.name, bytes.length, sha256(bytes)]).toEqual([file.name, file.bytes, file.sha256]);
    }
  });

  it('describes in datapackage.json the columns the CSV files have', () => {
    const { resources } = json(join(out, 'datapackage.json')) as {
      resources: { path: string; bytes: number; hash: string; schema: { fields: { name: string }[] } }[];
    };
    expect(resources.map((resource) => resource.path)).toEqual(DOWNLOADS.map((table) => `${table}.csv`));
    for (const { path, bytes, hash, schema } of resources) {
      const text = readFileSync(join(out, path), 'utf8');
      expect(text.split('\n')[0]).toBe(schema.fields.map((field) => field.name).join(','));
      expect([bytes, hash]).toEqual([Buffer.byteLength(text), `sha256:${sha256(text)}`]);
    }
  });

  it('keeps blank apart from zero in every format', async () => {
    const wanted = [
      { measure: 'fees-charged', value: null, status: 'slash' },
      { measure: 'requests-received-stated', value: 0, status: 'reported' }
    ];
    const sql = `select measure, value, status from observation where measure in ('fees-charged', 'requests-received-stated') order by measure`;
    expect(await ask(out, sql)).toEqual(wanted);
    const file = readFileSync(join(out, 'observation.parquet'));
    const rows = (await parquetReadObjects({
      file: file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength),
      columns: ['measure', 'value', 'status']
    })) as { measure: string; value: number | null; status: string }[];
    const found = rows.filter((row) => wanted.some((item) => item.measure === row.measure));
    expect(found.sort((a, b) => (a.measure < b.measure ? -1 : 1)).map((row) => ({ ...row }))).toEqual(wanted);
    const csv = readCsv(readFileSync(join(out, 'observation.csv'), 'utf8'));
    expect(csv.filter((row) => wanted.some((item) => item.measure === row.measure)).map((row) => [row.value, row.status])).toEqual(
      expect.arrayContaining([
        ['', 'slash'],
        ['0.0', 'reported']
      ])
    );
  });

  it('checks the figures of a report, and across years: 5 in force, 1 issued, none repealed are not 9', async () => {
    expect(await ask(out, 'select report, check_id, severity, expected, actual from finding')).toEqual([
      { report: '370828111-2025', check_id: 'cell-blank', severity: 'info', expected: null, actual: '1' },
      { report: '370828111-2025', check_id: 'stock-flow', severity: 'warning', expected: '6', actual: '9' }
    ]);
  });

  it('orders places by the pinyin of county and name', async () => {
    expect((await ask(out, 'select name from place order by sort_rank')).map((row) => row.name)).toEqual(['卜集镇', '鸡黍镇', '厚桥街道']);
  });

  it('holds the codebook, with the checks as a code list', async () => {
    expect(await ask(out, `select count(*)::integer as n from measure`)).toEqual([{ n: 61 }]);
    expect(await ask(out, `select zh, en from code where list = 'check' and code = 'stock-flow'`)).toEqual([
      { zh: '现行有效件数衔接', en: 'Stock and flow of documents' }
    ]);
    expect(
      await ask(
        out,
        `select code, templates, law from code where (list, code) in (('outcome', 'other-fee-unpaid'), ('status', 'blank')) order by list`
      )
    ).toEqual([
      { code: 'other-fee-unpaid', templates: '2021', law: '第四十二条' },
      { code: 'blank', templates: null, law: null }
    ]);
  });

  it('answers its views', async () => {
    expect(await ask(out, 'select count(*)::integer as n from requests')).toEqual([{ n: 0 }]);
    expect(await ask(out, `select year from latest_report where place = '370828111'`)).toEqual([{ year: 2025 }]);
    expect(await ask(out, 'select * from open_questions')).toEqual([
      {
        report: '370828111-2025',
        year: 2025,
        place: '370828111',
        name: '卜集镇',
        name_en: 'Buji Town',
        check_id: 'stock-flow',
        severity: 'warning',
        cells: 'normative-documents-in-force normative-documents-issued normative-documents-repealed',
        expected: '6',
        actual: '9',
        reason_zh: '行政规范性文件现行有效件数：按上年存量与本年增减应为 6 件，填报 9 件',
        reason_en: "normative documents in force: last year's stock and this year's changes make 6, the report says 9",
        mend_zh: '请对照公开页面核对；如页面即如此，保留原数，并附本条待核说明。',
        mend_en: 'Compare with the published page. If it says the same, leave it: the finding is published beside the figures.'
      }
    ]);
  });

  it('explains every table, view and column in a comment', async () => {
    const tables = await ask(
      out,
      `select table_name as name, comment from duckdb_tables() where not internal
       union all select view_name, comment from duckdb_views() where not internal order by name`
    );
    expect(tables.length).toBeGreaterThan(14);
    const columns = await ask(out, `select table_name || '.' || column_name as name, comment from duckdb_columns() where not internal`);
    expect(columns.map(({ name }) => name)).toContain('open_questions.reason_en');
    for (const { name, comment } of [...tables, ...columns]) expect(comment, String(name)).toMatch(/[\u4e00-\u9fff].*。 .*\.$/);
  });

  it('changes no byte on a rerun', async () => {
    const again = join(folder, 'again');
    await buildDataset({ data: SMALL, out: again, codebook: CODEBOOK });
    expect(hashes(again)).toEqual(hashes(out));
    await buildDataset({ data: SMALL, out: again, codebook: CODEBOOK });
    expect(hashes(again)).toEqual(hashes(out));
  });

  it('changes the version with one figure', async () => {
    const data = copyOfSmall('changed');
    const path = join(data, 'reports/370828/370828111/2024.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"value":20', '"value":21'));
    const changed = await buildDataset({ data, out: join(folder, 'changed-out'), codebook: CODEBOOK });
    expect(changed.version).not.toBe(summary.version);
  });

  it('leaves the dataset there was, and no half one, where it fails in the middle', async () => {
    const before = hashes(out);
    const data = copyOfSmall('broken');
    writeFileSync(join(data, 'reports/370828/370828111/2025.json'), '{"schema":');
    await expect(buildDataset({ data, out, codebook: CODEBOOK })).rejects.toThrow(
      /2025\.json is no normalised report: it is no JSON \(.*\)\. Make it anew with gongkai ingest\.$/
    );
    expect(hashes(out)).toEqual(before);
    expect(readdirSync(folder).filter((name) => /part|old/.test(name))).toEqual([]);
  });

  it('names the file and the field of a report that does not fit the schema', async () => {
    const data = copyOfSmall('misfit');
    const path = join(data, 'reports/370828/370828104/2025.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"narrative-only"', '"complete"'));
    await expect(buildDataset({ data, out, codebook: CODEBOOK })).rejects.toThrow(
      `${path} is no normalised report: completeness is “complete”, and should be full, narrative-only, partial. Make it anew with gongkai ingest.`
    );
  });

  it('makes an empty dataset of an empty folder', async () => {
    const data = join(folder, 'empty');
    mkdirSync(join(data, 'reports'), { recursive: true });
    const empty = await buildDataset({ data, out: join(folder, 'empty-out'), codebook: CODEBOOK });
    expect(empty).toMatchObject({ reports: 0, observations: 0, findings: 0, places: 0 });
  });
});

describe('amendments', () => {
  const HEAD = ['report', 'cell', 'from', 'to', 'reason', 'evidence'];
  let count = 0;
  const path = (n: number) => join(folder, `amended-${n}`, 'amendments.csv');
  async function build(...rows: string[][]): Promise<{ path: string; data: string }> {
    const data = copyOfSmall(`amended-${++count}`);
    writeFileSync(join(data, 'amendments.csv'), writeCsv([HEAD, ...rows]));
    const path = join(folder, `amended-${count}-out`);
    await buildDataset({ data, out: path, codebook: CODEBOOK });
    return { path, data };
  }

  it('change the figure, mark it, and are listed', async () => {
    const { path } = await build(['370828111-2025', 'normative-documents-in-force', '9', '6', '误录', '公开页面, “6”']);
    expect(
      await ask(path, `select value, raw, amended from observation where year = 2025 and measure = 'normative-documents-in-force'`)
    ).toEqual([{ value: 6, raw: '9', amended: true }]);
    expect(await ask(path, 'select * from amendment')).toEqual([
      { report: '370828111-2025', cell: 'normative-documents-in-force', was: 9, now: 6, reason: '误录', evidence: '公开页面, “6”' }
    ]);
    expect(await ask(path, 'select count(*)::integer as n from observation where amended')).toEqual([{ n: 1 }]);
    // the checks see the amended figure
    expect(await ask(path, 'select check_id from finding')).toEqual([{ check_id: 'cell-blank' }]);
  });

  it('are refused where the figure is no longer what they correct', async () => {
    await expect(build(['370828111-2025', 'normative-documents-in-force', '8', '6', '误录', '页面'])).rejects.toThrow(
      `${path(count)}:2: 370828111-2025 normative-documents-in-force is 9, the amendment (误录) expects 8. Review it.`
    );
  });

  it('are refused where the report has no such cell', async () => {
    await expect(build(['370828111-2025', 'trainings', '1', '2', '误录', '页面'])).rejects.toThrow(
      `${path(count)}:2: 370828111-2025 has no trainings. Remove the amendment or mend its cell.`
    );
  });

  it('are refused where there is no such report', async () => {
    await expect(build(['370828111-1999', 'trainings', '1', '2', '误录', '页面'])).rejects.toThrow(
      `${path(count)}:2 names the report 370828111-1999, which is not in ${join(folder, `amended-${count}`, 'reports')}.`
    );
  });

  it('are refused without a reason, evidence, or a number', async () => {
    await expect(build(['370828111-2025', 'trainings', '1', '2', '', '页面'])).rejects.toThrow(
      `${path(count)}:2 has no reason; every amendment says what it corrects, why, and on what evidence.`
    );
    await expect(build(['370828111-2025', 'trainings', '1', '2', '误录', ''])).rejects.toThrow(
      `${path(count)}:2 has no evidence; every amendment says what it corrects, why, and on what evidence.`
    );
    await expect(build(['370828111-2025', 'trainings', 'one', '2', '误录', '页面'])).rejects.toThrow(
      `${path(count)}:2 from is “one”, which is no number.`
    );
    expect(existsSync(join(folder, `amended-${count}-out`))).toBe(false);
  });
});

describe('what the checks say of a report that was kept', () => {
  const PATH = 'reports/370828/370828111/2025.json';
  const finding = (check: string, cells: string[]) => ({
    check,
    severity: 'warning',
    cells,
    expected: null,
    actual: null,
    reason: 'kept',
    reasonZh: '旧',
    mend: 'm',
    mendZh: 'm'
  });
  it('follows its figures as they are now; what only the document could tell stays but for what was amended', async () => {
    const data = copyOfSmall('kept-findings');
    const kept = json(join(data, PATH));
    const findings = [
      finding('row-sum', ['requests-received/total']),
      finding('figure-told-twice', ['items-disclosed/website']),
      finding('row-missing', [])
    ];
    writeFileSync(join(data, PATH), JSON.stringify({ ...kept, findings }));
    const asked = async (name: string) => {
      await buildDataset({ data, out: join(folder, name), codebook: CODEBOOK });
      return (await ask(join(folder, name), 'select check_id from finding order by check_id')).map((row) => row.check_id);
    };
    expect(await asked('kept-findings-out')).toEqual(['cell-blank', 'figure-told-twice', 'row-missing', 'stock-flow']);
    const [items] = await ask(
      join(folder, 'kept-findings-out'),
      `select value from observation where report = '370828111-2025' and measure = 'items-disclosed'`
    );
    writeFileSync(
      join(data, 'amendments.csv'),
      writeCsv([
        ['report', 'cell', 'from', 'to', 'reason', 'evidence'],
        ['370828111-2025', 'items-disclosed/website', String(items?.value), '60', '误录', '页面']
      ])
    );
    expect(await asked('kept-findings-again')).toEqual(['cell-blank', 'row-missing', 'stock-flow']);
  });
});

describe('files that are not where a report stands', () => {
  it('are named, and the others built', async () => {
    const data = copyOfSmall('strays');
    const strays = ['reports/370828/2025.json', 'reports/370828/370828111/2025.txt', 'reports/notes.json'].map((name) => join(data, name));
    for (const path of strays) writeFileSync(path, '{}');
    const built = await buildDataset({ data, out: join(folder, 'strays-out'), codebook: CODEBOOK });
    expect([built.reports, built.strays]).toEqual([4, strays]);
  });

  it('two of one report are both named', async () => {
    const data = copyOfSmall('twins');
    const own = join(data, 'reports/370828/370828111/2025.json');
    const other = join(data, 'reports/370829/370828111/2025.json');
    mkdirSync(join(other, '..'), { recursive: true });
    writeFileSync(other, readFileSync(own, 'utf8').replace('"countyCode":"370828"', '"countyCode":"370829"'));
    await expect(buildDataset({ data, out: join(folder, 'twins-out'), codebook: CODEBOOK })).rejects.toThrow(
      `${own} and ${other} are both the report 370828111-2025. Keep one of the two.`
    );
  });
});

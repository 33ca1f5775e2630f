import { describe, expect, it } from 'vitest';
import { applicantRows, applicantsView } from '../../src/lib/charts/applicants/view';
import { balanceRows, balanceView, FLOWS } from '../../src/lib/charts/balance/view';
import { en } from '../../src/lib/i18n/en';
import { zh } from '../../src/lib/i18n/zh';
import { measuresOf } from '../../src/lib/themes';
import { evidenceOf, explore } from '../../src/lib/charts/explore';
import { formRows, formView } from '../../src/lib/charts/form';
import { formTitle } from '../../src/lib/charts/form-title';
import { citedSentence, evidenceText } from '../../src/lib/charts/evidence-text';
import { textWidth, type Scene } from '../../src/lib/charts/scene';
import { NO_CHOICES } from '../../src/lib/state/url';
import { observationRow, reportRow } from './points';

const towns = [{ place: 'p', name: '甲镇' }];
const cell = (measure: string, value: number | null, applicant = 'total') =>
  observationRow({ place: 'p', measure, applicant, value, status: value === null ? 'blank' : 'reported', formTable: 3 });
/** What is printed beside a township's bars. */
const sums = (scene: Scene) =>
  scene.marks.flatMap((mark) =>
    mark.key.endsWith('/all') ? mark.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])) : []
  );

describe('requests in and out', () => {
  const draw = (values: (number | null)[]) =>
    balanceView(
      balanceRows(
        towns,
        2025,
        FLOWS.map((flow, i) => cell(flow, values[i] ?? null))
      ),
      { lang: 'zh', width: 720, mine: null, names: zh.flows }
    );

  it('needs all four flows, and its theme asks for them', () => {
    expect(measuresOf('requests')).toEqual(expect.arrayContaining([...FLOWS]));
  });

  it('shows one number where both sides agree, both where they differ', () => {
    expect(sums(draw([5, 1, 4, 2]))).toEqual(['6']);
    expect(sums(draw([5, 1, 4, 1]))).toEqual(['6 ≠ 5']);
  });

  it('says blank and draws no sum where a flow is blank', () => {
    expect(sums(draw([5, null, 4, 1]))).toEqual([`${zh.missing.blank.glyph} ${zh.missing.blank.word}`]);
  });
});

describe('who asked', () => {
  it('keeps blank apart from 0', () => {
    const rows = applicantRows(towns, 2025, [cell('requests-received', 0, 'natural-person'), cell('requests-received', null, 'business')]);
    const scene = applicantsView(rows, { lang: 'zh', width: 720, mine: null, kindNames: zh.applicants });
    const shown = scene.marks.slice(0, 2).map((mark) => mark.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])).join());
    expect(shown).toEqual(['0', zh.missing.blank.glyph]);
  });

  it('names every kind whole, on two lines where the columns are narrow, and none runs into its neighbour', () => {
    const rows = applicantRows(towns, 2025, [cell('requests-received', 0, 'natural-person')]);
    for (const [lang, kindNames] of [
      ['zh', zh.applicants],
      ['en', en.applicants]
    ] as const)
      for (const width of [343, 480, 720]) {
        const { back } = applicantsView(rows, { lang, width, mine: null, kindNames });
        const heads = back.flatMap((shape) => (shape.kind === 'text' && shape.size === 12 ? [shape] : []));
        expect(heads.map(({ text }) => text).join('')).toBe(kindNames.join(''));
        for (const y of new Set(heads.map((head) => head.y))) {
          const line = heads.filter((head) => head.y === y);
          for (const [i, head] of line.entries()) {
            const half = textWidth(head.text, 12) / 2;
            expect(head.x + half).toBeLessThanOrEqual(width);
            const before = line[i - 1];
            if (before)
              expect(head.x - half - before.x - textWidth(before.text, 12) / 2, `${lang} ${width} ${head.text}`).toBeGreaterThan(3);
          }
        }
      }
  });
});

describe('the source of a segment of outcomes', () => {
  const outcome = (place: string, year: number, code: string | null, value: number) =>
    observationRow({
      place,
      year,
      report: `${place}-${year}`,
      measure: 'requests-concluded',
      outcome: code,
      applicant: 'total',
      value,
      raw: String(value),
      formTable: 3,
      quote: null,
      rowLabel: code ?? '（七）总计',
      columnLabel: '总计'
    });
  const year = (place: string, of: number, secret: number, law: number) => [
    outcome(place, of, 'refused-state-secret', secret),
    outcome(place, of, 'refused-other-law', law),
    outcome(place, of, null, secret + law)
  ];
  const rows = {
    county: '370828',
    name: '金乡县',
    towns: [
      { place: 'p', name: '甲镇', sortRank: 0 },
      { place: 'q', name: '乙镇', sortRank: 1 },
      { place: 'r', name: '丙镇', sortRank: 2 }
    ],
    reports: ['p', 'q', 'r'].flatMap((place) => [2024, 2025].map((of) => reportRow({ report: `${place}-${of}`, place, year: of }))),
    observations: [...year('p', 2024, 1, 0), ...year('p', 2025, 3, 2), ...year('q', 2025, 0, 4), ...year('r', 2025, 1, 1)],
    findings: []
  };
  const chart = explore({
    lang: 'zh',
    theme: 'requests',
    rows,
    national: [],
    choices: { ...NO_CHOICES, year: 2025, view: 'outcomes' },
    invented: false
  });
  const item = evidenceOf(chart, 'p/2025/refused');

  it('is the sum drawn, with the cells it is made of', () => {
    expect(item?.point.value).toBe(5);
    expect(item && evidenceText(item, 'zh')).toMatchObject({
      sum: '5 件',
      lastYear: '上年 2024：1 件',
      peers: expect.stringContaining('2–4 (n = 2)')
    });
    expect(item?.more?.map((cell) => cell.value)).toEqual([3, 2]);
  });

  it('is the reported total where the total is pointed at', () => {
    const total = evidenceOf(chart, 'p/2025/total');
    expect(total && evidenceText(total, 'zh')).toMatchObject({ measure: '办结', sum: null, figures: [{ said: '5 件' }] });
  });

  it('is copied with the sum, not with its first cell', () => {
    expect(item && citedSentence(item, { version: 'v', address: 'a' }, 'zh')).toContain('金乡县甲镇 2025 年不予公开 5 件');
  });
});

describe('the source of the sum of requests in', () => {
  const flows = [4, 1, 3, 2].map((value, i) => ({
    ...cell(FLOWS[i] ?? '', value),
    quote: null,
    rowLabel: FLOWS[i] ?? '',
    columnLabel: '总计',
    raw: String(value)
  }));
  const chart = explore({
    lang: 'zh',
    theme: 'requests',
    rows: {
      county: '370828',
      name: '金乡县',
      towns: [{ ...towns[0]!, sortRank: 0 }],
      reports: [reportRow({ place: 'p' })],
      observations: flows,
      findings: []
    },
    national: [],
    choices: { ...NO_CHOICES, year: 2025, view: 'balance' },
    invented: false
  });

  it('are all four cells', () => {
    const item = evidenceOf(chart, 'p/2025/all');
    expect(item && evidenceText(item, 'zh')).toMatchObject({
      sum: '5 件',
      figures: [{ said: '4 件' }, { said: '1 件' }, { said: '3 件' }, { said: '2 件' }]
    });
  });
});

describe('a figure of table 3 that is not there', () => {
  const part = observationRow({
    place: 'p',
    measure: 'requests-concluded',
    outcome: 'disclosed',
    applicant: 'total',
    value: 0,
    formTable: 3
  });
  const rowsOf = (...rows: ReturnType<typeof observationRow>[]) => formRows(towns, 2025, rows);
  const said = (...rows: ReturnType<typeof observationRow>[]) =>
    formView('outcomes', rowsOf(...rows), { lang: 'zh', width: 720, mine: null, measureName: '', unitWord: '件' })
      .marks.filter((mark) => mark.key.endsWith('/total'))
      .flatMap((mark) => mark.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])));

  it('is not called blank where only parts are known of the report', () => {
    expect(said(part)).toEqual(['○ 未载明']);
    expect(formTitle('outcomes', rowsOf(part), 2025, 'zh')).toBe('2025 年，没有镇街载明办结申请总数');
    expect(formTitle('outcomes', rowsOf(part), 2025, 'en')).toBe('In 2025, no township states how many requests it concluded in all');
  });

  it('is blank where its cell is, unreadable where it could not be read', () => {
    expect(said(part, cell('requests-concluded', null))).toEqual(['□ 空白']);
    const unreadable = { ...cell('requests-concluded', null), status: 'unreadable' };
    expect(said(part, unreadable)).toEqual(['? 无法读取']);
  });

  it('is told in the headline as what it is: blank, or not stated', () => {
    const title = (...lacking: ReturnType<typeof observationRow>[]) => {
      const two = [...towns, { place: 'q', name: '乙镇' }];
      const known = { ...cell('requests-concluded', 3), place: 'q' };
      return formTitle('outcomes', formRows(two, 2025, [known, ...lacking]), 2025, 'zh');
    };
    expect(title(cell('requests-concluded', null))).toMatch(/；另 1 个总计空白$/);
    expect(title(part)).toMatch(/；另 1 个未载明总计$/);
  });

  it('leaves nothing to compare where a flow is missing', () => {
    const rows = rowsOf(cell('requests-received', 3));
    expect(formTitle('balance', rows, 2025, 'zh')).toBe('2025 年，没有镇街载明申请来去的全部四项，无法核对');
    expect(formTitle('balance', rows, 2025, 'en')).toBe(
      'In 2025, no township states all four figures of requests in and out; nothing can be compared'
    );
  });
});

describe('the headline of table 3', () => {
  const flows = FLOWS.map((flow, i) => cell(flow, [1, 0, 1, 0][i] ?? 0));
  const unable = { ...cell('requests-concluded', 1), outcome: 'unable-not-held' };
  const rows = formRows(towns, 2025, [...flows, unable, cell('requests-received', 1, 'natural-person')]);
  const title = (view: 'outcomes' | 'balance' | 'applicants', lang: 'zh' | 'en') => formTitle(view, rows, 2025, lang);

  it('names its year and what was counted, in the singular where it is 1', () => {
    expect(title('outcomes', 'zh')).toBe('2025 年，1 个镇街办结申请 1 件，其中无法提供 1 件');
    expect(title('outcomes', 'en')).toBe('In 2025, 1 township concluded 1 request; 1 could not be provided');
    expect(title('balance', 'zh')).toBe('2025 年，1 个镇街的申请可核对，来件与去向相等');
    expect(title('balance', 'en')).toBe('In 2025, requests can be compared in 1 township; all that came in are accounted for');
    expect(title('applicants', 'zh')).toBe('2025 年，1 个镇街载明自然人申请，共 1 件');
    expect(title('applicants', 'en')).toBe('In 2025, 1 township states requests by natural persons: 1 in all');
  });

  it('says where nobody states what natural persons asked, which is not 0', () => {
    const none = formRows(towns, 2025, [cell('requests-received', 3)]);
    expect(formTitle('applicants', none, 2025, 'zh')).toBe('2025 年，没有镇街载明自然人申请的件数');
    expect(formTitle('applicants', none, 2025, 'en')).toBe('In 2025, no township states how many requests natural persons made');
  });
});

import { describe, expect, it } from 'vitest';
import { type Report } from '$lib/model';
import { inventCells, printCell, type Cells } from '../../../src/cli/synthesize/figures';
import { Random } from '../../../src/cli/synthesize/random';
import { reportOf } from '../../../src/cli/synthesize/report';
import { checkReport } from '../../../src/ingest/checks/run-checks';
import { parseReport } from '../../../src/ingest/pipeline';
import { writeDocument } from '../../../src/cli/synthesize/write-document';
import { noPlaces } from '../templates/no-places';

const place = {
  code: 'x-demo1-yunshan',
  name: '云山镇',
  kind: '镇',
  county: '示例县',
  countyCode: 'x-demo1',
  prefecture: '示例市',
  province: '示例省'
};

/** A balanced report on 2025 with these numbers of requests disclosed, by natural persons and businesses, and nothing else. */
function report(change: Record<string, string> = {}, year = 2025): Report {
  const cells: Cells = inventCells(new Random('check'), year <= 2020 ? '2019' : '2021', 'none', null);
  for (const key of cells.keys()) printCell(cells, key, '0');
  const balanced: Record<string, string> = {};
  for (const row of ['requests-received', 'requests-concluded/disclosed', 'requests-concluded'])
    Object.assign(balanced, { [`${row}/natural-person`]: '12', [`${row}/business`]: '3', [`${row}/total`]: '15' });
  for (const [key, raw] of Object.entries({ ...balanced, ...change })) printCell(cells, key, raw);
  return reportOf({ place, year, cells, prose: null });
}
const fired = (made: Report) => [...new Set(made.findings.map(({ check }) => check))].sort();
const errors = (made: Report) => made.findings.filter(({ severity }) => severity === 'error');

describe('a balanced report', () => {
  it('has no finding of severity error or warning', () => {
    expect(report().findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(report({}, 2020).findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('has a finding of severity error that names it, for any one cell of tables 3 and 4 that is changed', () => {
    for (const { measure, outcome, applicant, result, value, provenance } of report().observations) {
      if (provenance.kind !== 'cell' || provenance.table === 2) continue;
      const key = [measure, outcome, applicant, result].filter(Boolean).join('/');
      const made = report({ [key]: String((value ?? 0) + 1) });
      expect(
        errors(made).some(({ cells }) => cells.includes(key)),
        key
      ).toBe(true);
    }
  });
});

/** What is printed otherwise than in the balanced report, and the checks that must fire: these and no others. */
const RULES: [rule: string, change: Record<string, string>, checks: string[]][] = [
  ['column balance', { 'requests-carried-out/natural-person': '1', 'requests-carried-out/total': '1' }, ['requests-balance']],
  [
    'outcome sum',
    { 'requests-concluded/partly-disclosed/business': '1', 'requests-concluded/partly-disclosed/total': '1' },
    ['outcome-sum']
  ],
  ['row sum', { 'requests-concluded/disclosed/legal-service': '1' }, ['outcome-sum', 'row-sum']],
  [
    'carried bound',
    { 'requests-carried-out/natural-person': '40', 'requests-carried-out/total': '40' },
    ['carried-bound', 'requests-balance']
  ],
  ['blank total', { 'requests-concluded/disclosed/total': '' }, ['cell-blank', 'total-blank']],
  ['blank cell', { 'requests-carried-in/business': '' }, ['cell-blank']],
  ['slash', { 'licence-decisions': '/' }, ['cell-blank']],
  ['无', { reconsiderations: '无' }, ['cell-blank']],
  ['note in a cell', { 'licence-decisions': '22（其中16件为延续）' }, ['cell-not-number']],
  ['decimal where counts are due', { 'licence-decisions': '2.5' }, ['cell-not-number']],
  ['two numbers in a cell', { 'licence-decisions': '1 0' }, ['cell-shape']],
  ['rules at a township', { 'rules-issued': '1', 'rules-in-force': '1' }, ['rules-at-township']],
  ['issued beyond stock', { 'normative-documents-issued': '3', 'normative-documents-in-force': '1' }, ['issued-le-stock']],
  ['fee at a township', { 'fees-charged': '1.5' }, ['fee-conflict']],
  ['fee in yuan', { 'fees-charged': '12000元' }, ['fee-conflict', 'fee-unit']],
  ['partly disclosed beyond concluded', { 'requests-concluded/partly-disclosed/total': '99' }, ['outcome-sum', 'partial-once', 'row-sum']],
  ['reconsiderations', { 'reconsiderations/upheld': '2', reconsiderations: '1' }, ['reconsideration-sum']],
  ['direct suits', { 'lawsuits-direct/other': '1', 'lawsuits-direct': '2' }, ['direct-suit-after-2024', 'direct-suit-sum']],
  [
    'suits after reconsideration',
    { 'lawsuits-after-reconsideration/pending': '1', 'lawsuits-after-reconsideration': '3' },
    ['post-recon-suit-sum']
  ],
  ['cases beside a total of 0', { 'reconsiderations/upheld': '2' }, ['total-zero']],
  ['direct suits after 2024', { 'lawsuits-direct/other': '1', 'lawsuits-direct': '1' }, ['direct-suit-after-2024']]
];

describe('a report that breaks one rule', () => {
  it.each(RULES)('%s', (_, change, checks) => {
    expect(fired(report(change))).toEqual(checks);
  });
});

describe('a report with blanks', () => {
  it('fails no sum: what cannot be added is not checked', () => {
    const keys = report().observations.map(({ measure, outcome, applicant, result }) =>
      [measure, outcome, applicant, result].filter(Boolean).join('/')
    );
    const blank = report(Object.fromEntries(keys.map((key) => [key, ''])));
    expect(blank.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(checkReport(blank, null).unchecked.map(({ check }) => check)).toContain('requests-balance');
  });
  it('still fails a sum whose known parts exceed the total', () => {
    expect(fired(report({ 'requests-received/legal-service': '', 'requests-received/total': '14' }))).toContain('row-sum');
  });
});

describe('the structure of a document', () => {
  const text = (change: (text: string) => string, made = report()) =>
    parseReport(new TextEncoder().encode(change(new TextDecoder().decode(writeDocument(made, 'tabs')))), {
      file: '云山镇-2025.txt',
      places: noPlaces
    });
  const cases: [string, (text: string) => string, string][] = [
    ['a row is missing', (all) => all.replace(/.*2\.重复申请.*\n/, ''), 'row-missing'],
    ['a row stands twice', (all) => all.replace(/(.*2\.重复申请.*\n)/, '$1$1'), 'row-missing'],
    ['a label is misspelt', (all) => all.replace('法律行政法规禁止公开', '法律行政止公开'), 'label-typo'],
    ['a table is cut', (all) => all, 'table-split'],
    ['a section is missing', (all) => all.replace('五、存在的主要问题及改进情况\n', ''), 'section-missing'],
    ['a table is missing', (all) => all.replace(/行政复议\t[^]*?五、/, '五、'), 'table-missing'],
    ['values cannot be told apart', (all) => all.replace(/(2\.重复申请\t)0\t/, '$1'), 'cell-shape'],
    [
      'a group heading has a wrong number',
      (all) => all.replace(/\t\(四\) 无法提供\t/, '\t(四) 无法提供\t7\t0\t0\t0\t0\t0\t7\n\t\t'),
      'group-present'
    ]
  ];
  it.each(cases)('%s: the check says so', async (_, change, check) => {
    const { report: made } = await text(change);
    expect(made?.findings.map((finding) => finding.check)).toContain(check);
  });
  it('says nothing of severity error of a whole document', async () => {
    const { report: made, problems } = await text((all) => all);
    expect(made?.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
  it('tells tables of different forms, and a form of other years', async () => {
    const { report: made } = await text((all) => all.replaceAll('2020', '2025'), report({}, 2020));
    expect(made?.templates).toMatchObject({ table2: '2019', table3: '2019' });
    expect(made?.findings.map((finding) => finding.check)).toContain('format-detect');
  });
});

import { describe, expect, it } from 'vitest';
import type { Finding } from '$lib/model';
import { CHECKS } from '../../../src/ingest/checks/all-checks';
import { checkNeighbours, checkReport, recheckReport } from '../../../src/ingest/checks/run-checks';
import { details, report, run, subject, telling, told } from './make';

const kept = (check: string, more: Partial<Finding> = {}): Finding => ({
  check,
  severity: 'info',
  cells: [],
  expected: null,
  actual: null,
  reason: 'kept',
  reasonZh: '旧',
  mend: '',
  mendZh: '',
  ...more
});

/** Whether a check takes `details` of what it is given. */
function takesDetails({ run }: (typeof CHECKS)[number]): boolean {
  let taken = false;
  const given = { ...subject(report()) };
  Object.defineProperty(given, 'details', {
    get: () => {
      taken = true;
      return null;
    }
  });
  expect([...run(given)]).toBeInstanceOf(Array);
  return taken;
}

describe('a check', () => {
  it('says that it needs the document just where it looks at what only the document tells', () => {
    for (const check of CHECKS)
      if (!check.needsNeighbours) expect([check.id, check.needsDocument !== undefined]).toEqual([check.id, takesDetails(check)]);
  });
});

describe('a report checked again from its figures', () => {
  it('has the findings it had, where nothing was changed', () => {
    const made = report({ 'requests-received/total': '', 'fees-charged': '12000元', 'rules-issued': '1' });
    expect(recheckReport(made).findings).toEqual(made.findings);
  });

  it('has those of its figures in the place of what was kept, and keeps what only the document told', () => {
    const changed = report({ 'requests-received/total': '14' });
    const found = recheckReport({ ...changed, findings: [kept('total-zero'), kept('row-missing'), kept('stock-flow')] }).findings;
    expect(found.filter(({ reason }) => reason === 'kept').map(({ check }) => check)).toEqual(['row-missing']);
    expect(found.filter(({ reason }) => reason !== 'kept')).toEqual(checkReport(changed, null).findings);
  });

  it('loses what the document told of a figure amended since', () => {
    const findings = [kept('figure-told-twice', { cells: ['trainings'] }), kept('narr-outcomes', { cells: ['requests-concluded/total'] })];
    const { findings: found } = recheckReport({ ...report(), findings }, new Set(['trainings']));
    expect(found.map(({ check }) => check)).toEqual(['narr-outcomes']);
  });

  it('keeps of a check on both what it has from the document alone', () => {
    const retellings = [{ key: 'satisfaction-rate', kept: 95, others: [102], isEven: false, line: 7 }];
    const before = telling(report(), told('satisfaction-rate', 103));
    const findings = checkReport(before, details('', {}, { retellings })).findings.filter(({ check }) => check === 'rate-range');
    const notes = [{ key: 'rules-issued', raw: '3（其中修订1件）', line: 4 }];
    const noted = checkReport(telling(report(), told('trainings', 2.5)), details('', {}, { notes })).findings.filter(
      ({ check }) => check === 'cell-not-number'
    );
    expect([findings.map(({ actual }) => actual), noted.map(({ actual }) => actual)]).toEqual([
      [103, 102],
      ['3（其中修订1件）', 2.5]
    ]);
    const now = telling(report(), told('satisfaction-rate', 95), told('trainings', 2));
    expect(
      recheckReport({ ...now, findings: [...findings, ...noted] }).findings.filter(({ check }) => /rate-range|not-number/.test(check))
    ).toEqual([noted[0], findings[1]]);
  });
});

describe('one of a thing', () => {
  const reasonOf = (id: string, change: Record<string, string>) => run(id, subject(report(change))).findings.map(({ reason }) => reason);
  it('is told in the singular', () => {
    const one = { 'lawsuits-direct': '1', 'lawsuits-direct/pending': '1' };
    expect(reasonOf('direct-suit-after-2024', one)).toEqual([
      '1 suit without reconsideration in 2025; since 2024 reconsideration comes first for refusals'
    ]);
    expect(reasonOf('direct-suit-after-2024', { ...one, 'lawsuits-direct': '2' })[0]).toMatch(/^2 suits without/);
    expect(reasonOf('cell-blank', { 'fees-charged': '/' })).toEqual(['table 2: 1 cell is “/”']);
    expect(reasonOf('cell-shape', { 'rules-issued': '1 0' })[0]).toMatch(/: 1 cell could not be read$/);
    const twin = { ...report({ 'rules-issued': '1' }), source: { ...report().source, file: 'b.html' } };
    expect(run('duplicate-import', subject(report(), { twins: [twin] })).findings[0]?.reason).toBe(
      'b.html is on 2025 at 云山镇 too; 1 of the figures both give differs'
    );
  });
});

describe('a fee beside those of other years and places', () => {
  const fee = (raw: string, year = 2025) => report({ 'fees-charged': raw }, year);
  const found = (results: { findings: Finding[] }) =>
    results.findings.filter(({ check }) => check === 'fee-unit').map(({ reasonZh }) => reasonZh);
  const alone = { details: null, lastYear: null, otherYears: [], peers: [] };

  it('is found once: much alone, far off where there are others', () => {
    expect(found(recheckReport(fee('300')))).toEqual(['乡镇收费 300 万元，数额偏大，请核对单位']);
    expect(found(checkNeighbours({ ...alone, report: fee('300') }))).toEqual([]);
    const beside = { ...alone, report: fee('30'), lastYear: fee('0.003', 2024) };
    expect(found(recheckReport(beside.report))).toEqual([]);
    expect(found(checkNeighbours(beside))).toEqual(['填报 30 万元，上年或同县为 0.003 万元']);
    // last year's cell printed yuan: the same amount
    expect(found(checkNeighbours({ ...alone, report: fee('1.2'), lastYear: fee('12000元', 2024) }))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { type Report } from '$lib/model';
import { checkReport } from '../../../src/ingest/checks/run-checks';
import { parseReport } from '../../../src/ingest/pipeline';
import { writeDocument } from '../../../src/cli/synthesize/write-document';
import { noPlaces } from '../templates/no-places';
import { report } from './make';
import { RULES, STRUCTURE } from './broken';

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
  it.each(STRUCTURE)('%s: the check says so', async (_, change, check) => {
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

describe('a change of the form of 2019', () => {
  const read = async (change: string) => {
    const lines = [
      '云山镇2020年政府信息公开工作年度报告',
      '第二十条第（五）项',
      '信息内容\t上一年项目数量\t本年增/减\t处理决定数量',
      `行政许可\t16\t${change}\t308`,
      '其他对外管理服务事项\t12\t0\t95',
      '三、其他'
    ];
    const { report } = await parseReport(new TextEncoder().encode(lines.join('\n')), { file: 'a.txt', places: noPlaces });
    const told = report?.observations.find(({ measure }) => measure === 'licence-items-change');
    return [told?.value, (report?.findings ?? []).some(({ check }) => check === 'cell-not-number')];
  };
  it('may have a sign, and words are told', async () => {
    expect(await read('-2')).toEqual([-2, false]);
    expect(await read('+3')).toEqual([3, false]);
    expect(await read('2（新增）')).toEqual([2, true]);
  });
});

describe('a count told in prose', () => {
  const read = async (words: string) => {
    const text = `云山镇2024年政府信息公开工作年度报告\n一、总体情况\n${words}`;
    const { report } = await parseReport(new TextEncoder().encode(text), { file: 'a.txt', places: noPlaces });
    return (report?.findings ?? []).flatMap(({ check, cells }) => (check === 'cell-not-number' ? cells : []));
  };
  it('is whole; rates and amounts need not be', async () => {
    expect(await read('主动公开政府信息1.230条。')).toEqual(['items-disclosed']);
    expect(await read('主动公开政府信息1.23万条，线上办理率98.5%，收取信息处理费0.5元。')).toEqual([]);
  });
});

describe('a report of before 2019', () => {
  it('has no table of the form to ask for, and says so', async () => {
    const text = '云山镇2016年政府信息公开工作年度报告\n一、概述\n主动公开政府信息30条。';
    const { report, unchecked } = await parseReport(new TextEncoder().encode(text), { file: 'a.txt', places: noPlaces });
    expect(report).toMatchObject({ completeness: 'narrative-only', templates: { table2: null, table3: null, table4: null } });
    expect(unchecked.map(({ check }) => check)).toContain('table-missing');
    expect(report?.findings.map(({ check }) => check)).not.toContain('table-missing');
  });
});

describe('a label that differs from the form', () => {
  const read = async (label: string) => {
    const lines = [
      '云山镇2024年政府信息公开工作年度报告',
      '第二十条第（六）项',
      '信息内容\t本年处理决定数量',
      `${label}\t35`,
      '行政强制\t2',
      '三、其他'
    ];
    const { report } = await parseReport(new TextEncoder().encode(lines.join('\n')), { file: 'a.txt', places: noPlaces });
    const told = report?.observations.find(({ measure }) => measure === 'penalty-decisions');
    return [told?.value, (report?.findings ?? []).find(({ check }) => check === 'label-typo')?.severity];
  };
  it('is worth a look where it is so short that it may be another', async () => {
    expect(await read('行政处罚')).toEqual([35, undefined]);
    expect(await read('行改处罚')).toEqual([35, 'warning']);
    expect((await read('行政处分'))[0]).not.toBe(35);
  });
});

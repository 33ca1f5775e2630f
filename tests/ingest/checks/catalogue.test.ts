import { describe, expect, it } from 'vitest';
import { APPLICANTS, CHANNELS, MEASURES, OUTCOME_GROUPS, OUTCOMES, RESULTS } from '$lib/model';
import { CHECKS } from '../../../src/ingest/checks/all-checks';
import { findingOf } from '../../../src/ingest/checks/check';
import { similarity } from '../../../src/ingest/checks/similarity';
import { parseReport } from '../../../src/ingest/pipeline';
import { noPlaces } from '../templates/no-places';
import { measureName, observationName, outcomeName } from '../../../src/ingest/checks/names';
import { RULES, STRUCTURE } from './broken';
import { CASES } from './cases';
import { details, firedOf, report, run, subject, telling, told } from './make';

const HAN = /[\u4e00-\u9fff]/;
/** Codes of ours, null, or words that accuse: none belongs in a sentence for readers. */
const UNFIT = /\b(?:null|undefined|NaN)\b|[a-z]+-[a-z]+(?:-[a-z]+)*\/|作假|造假|抄袭|违法|错误/;

describe.each(CASES)('$id', ({ id, pass, fail, blank, also = [], severity }) => {
  const check = CHECKS.find((item) => item.id === id);
  const letter = new RegExp(`^${check?.number.replace(/\d+$/, '')}`);

  it('finds nothing in a report that keeps its rule', () => {
    expect(run(id, pass).findings).toEqual([]);
  });
  it('finds what breaks its rule, alone of its letter', () => {
    expect(firedOf(letter, fail).sort()).toEqual([id, ...also].sort());
  });
  it('finds nothing where its figures are blank or missing', () => {
    expect(run(id, blank).findings).toEqual([]);
  });
  it('tells it in both languages, in words, with its severity', () => {
    for (const item of run(id, fail).findings) {
      if (check === undefined) throw new Error(`no check ${id}`);
      const finding = findingOf(check, item);
      expect(finding.severity).toBe(severity ?? check.severity);
      for (const [sentence, isHan] of [
        [finding.reasonZh, true],
        [finding.mendZh, true],
        [finding.reason, false],
        [finding.mend, false]
      ] as const) {
        expect(sentence.length, sentence).toBeGreaterThan(4);
        if (isHan) expect(sentence).toMatch(HAN);
        expect(sentence).not.toMatch(UNFIT);
      }
    }
  });
});

describe('a check that lacks its inputs', () => {
  const needsInputs = [
    'carry-over',
    'narr-received',
    'narr-outcomes',
    'narr-percent',
    'narr-fee',
    'grim',
    'year-conflict',
    'late',
    'scope'
  ];
  it.each(needsInputs)('%s says that it was not made', (id) => {
    const found = CASES.find((item) => item.id === id);
    expect(found && run(id, found.blank).unchecked).toBeGreaterThan(0);
  });
});

describe('fees in table 2', () => {
  const beside = (quote: string, value = 0) =>
    run(
      'fee-conflict',
      subject(
        telling(
          report({ 'fees-charged': '1.5' }),
          told('handling-fee-charged', value, {
            provenance: { kind: 'clause', section: '六', line: 1, start: 0, end: 1, quote }
          })
        )
      )
    ).findings.flatMap(({ cells }) => cells);
  it('are held against a text that tells of no fees, and not against one about the fee for requests', () => {
    expect(beside('本年度无收费情况发生')).toEqual(['fees-charged', 'handling-fee-charged']);
    expect(beside('未收取信息处理费')).toEqual(['fees-charged']);
    expect(beside('收取信息处理费380元', 380)).toEqual(['fees-charged']);
  });
});

describe('the text against the tables', () => {
  const received = (value: number, carriedIn: string) =>
    run('narr-received', subject(telling(report({ 'requests-carried-in/total': carriedIn }), told('requests-received-stated', value))));
  it('says which, where the number told is 一 and 二 together', () => {
    expect(received(17, '2').findings).toMatchObject([{ severity: 'info', reasonZh: '正文称收到 17 件，为新收 15 件与上年结转 2 件之和' }]);
    expect(received(16, '2').findings[0]?.severity).toBeUndefined();
  });
  it('takes 余, 超, 近 and 约 as the bounds they are', () => {
    const stated = (value: number, qualifier: 'at-least' | 'over' | 'nearly' | 'about') =>
      run('narr-received', subject(telling(report(), told('requests-received-stated', value, { qualifier })))).findings.length;
    expect([stated(10, 'at-least'), stated(14, 'over'), stated(16, 'nearly'), stated(15, 'about')]).toEqual([0, 0, 0, 0]);
    expect([stated(16, 'at-least'), stated(15, 'over'), stated(14, 'nearly'), stated(20, 'about')]).toEqual([1, 1, 1, 1]);
  });
  it('holds nothing that covers some months against a table of the year', () => {
    const part = told('requests-received-stated', 3, { period: { from: '2025-01', to: '2025-06' } });
    expect(run('narr-received', subject(telling(report(), part))).findings).toEqual([]);
  });
  const parts = (sentence: string) => run('narr-part-sum', subject(report(), { details: details(sentence) })).findings;
  it('notes parts that are less only where they are said to be all', () => {
    expect(parts('公开信息10条，分别为网站6条、公示栏3条。')).toMatchObject([{ severity: 'info', expected: 10, actual: 9 }]);
    expect(parts('公开信息10条，其中网站6条、公示栏3条。')).toEqual([]);
    expect(parts('行政复议351件，其中维持72件、其他279件；行政诉讼46件，其中维持46件。')).toEqual([]);
  });
});

describe('parts of totals, as offices write them', () => {
  const parts = (sentence: string) =>
    run('narr-part-sum', subject(report(), { details: details(sentence) })).findings.map(({ severity, actual }) => severity ?? actual);
  it.each([
    ['a bracket holds its own parts', '公开信息64条(其中动态11条、通知53条);“发布”新媒体共发布推文2820条。', []],
    ['what is carried in is no total', '共受理申请22件,结转上年度2件,其中网上申请20件,书面申请4件。', []],
    ['another channel behind a semicolon is told beside', '官网公开信息58件,其中文件11件,公示40件;通过微信公众号发布信息300条。', []],
    ['or is in the list, by its semicolons: a notice', '公开320条,其中文件6条;动态292条;公众号发布229条。', ['info']],
    ['parts that exceed the total', '主动公开信息23条,其中公示15条、动态32条。', [47]],
    ['what is concluded is no kind', '收到申请8件,其中自然人8件,办结8件。', []],
    ['what was carried in and what is concluded overlap', '收到申请10件,其中上年结转1件,办结10件。', []],
    ['what is concluded and what is carried on do not', '收到申请8件,其中办结6件,结转3件。', [9]],
    ['what exceeds it and is counted otherwise is none', '公开信息580条,其中文件15件,咨询4970件。', []],
    ['the parts are of what was disclosed', '主动公开100件,不予公开3件,其中政府信息主动公开情况如下:机构职能7件,其他93件。', []],
    ['nor is what another channel had', '网站公开9条,其中规划1条,微信公众号发布信息550条。', []],
    ['one that exceeds the total alone', '受理工单50件,其中办结48件,满意60件。', [60]],
    ['behind two totals the parts are of both', '收到人大建议4件、政协提案3件,其中办结7件。', []]
  ])('%s', (_, sentence, found) => {
    expect(parts(sentence)).toEqual(found);
  });
});

describe('what is read of a document for its checks', () => {
  const read = async (change: (text: string) => string) => {
    const body = '我镇深入贯彻条例，主动公开信息，回应群众关切，规范办理申请，健全审核机制，'.repeat(2);
    const own = Array.from({ length: 60 }, (_, i) => String.fromCharCode(0x4e00 + i * 37, 0x5000 + i * 41)).join('');
    const text = `示例县云山镇2025年政府信息公开工作年度报告\n一、总体情况\n云山镇认真落实条例。${body}${own}\n二、主动公开政府信息情况\n五、存在的主要问题及改进情况\n公开不够。\n六、其他需要报告的事项\n收到政府信息公开申请1件。`;
    return parseReport(new TextEncoder().encode(change(text)), { file: '2025.txt', places: noPlaces });
  };
  it('tells texts that differ in numbers and the place’s name alike, others not', async () => {
    const [one, other, apart] = await Promise.all([
      read((text) => text),
      read((text) => text.replaceAll('云山镇', '风林镇')),
      read((text) => text.replace(/云山镇认真落实[^\n]*/, (line) => [...line].reverse().join('')))
    ]);
    const sketch = (parsed: typeof one) => parsed.details?.fingerprint() ?? [];
    expect(similarity(sketch(one), sketch(other))).toBeGreaterThan(0.9);
    expect(similarity(sketch(one), sketch(apart))).toBeLessThan(0.5);
    expect(similarity(sketch(one), [])).toBeNull();
  });
  it('finds another town as the subject of a sentence, and no other way', async () => {
    const copied = await read((text) => text.replace('云山镇认真落实', '风林镇认真落实'));
    expect(copied.report?.findings.filter(({ check }) => check === 'place-conflict')).toMatchObject([
      { severity: 'warning', expected: '云山镇', actual: '风林镇' }
    ]);
    const whole = await read((text) => text);
    expect(whole.report?.findings.map(({ check }) => check)).not.toContain('place-conflict');
  });
});

describe('GRIM', () => {
  const rate = (value: number, base: number, raw = `${value}%`) =>
    run('grim', subject(telling(report(), told('satisfaction-rate', value, { raw, base: { measure: 'appeals-handled', value: base } }))))
      .findings.length;
  it('passes what some whole number makes, rounded or cut off', () => {
    expect([rate(95.7, 840), rate(66.7, 3), rate(66.6, 3), rate(100, 7), rate(67, 3), rate(0, 9)]).toEqual([0, 0, 0, 0, 0, 0]);
  });
  it('finds what none makes', () => {
    expect([rate(95.5, 10), rate(66.8, 3), rate(99, 10), rate(98.97, 100, '98.97%')]).toEqual([1, 1, 1, 1]);
  });
});

describe('the catalogue of checks', () => {
  const covered = new Set([
    ...CASES.map(({ id }) => id),
    ...RULES.flatMap(([, , ids]) => ids),
    ...STRUCTURE.map(([, , id]) => id),
    'format-detect'
  ]);
  it.each(CHECKS.map(({ id }) => id))('%s has a case', (id) => {
    expect(covered).toContain(id);
  });
  it('has a title and a rule in both languages, and an id of its own, for each', () => {
    expect(new Set(CHECKS.map(({ id }) => id)).size).toBe(CHECKS.length);
    for (const { id, titleZh, title, ruleZh, rule, number } of CHECKS) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(number).toMatch(/^(?:S|T[234]-|Y|N|D|G)\d+$/);
      expect(`${titleZh} ${ruleZh}`).toMatch(HAN);
      for (const words of [titleZh, title, ruleZh, rule]) expect(words.length, id).toBeGreaterThan(1);
    }
  });
  it('tells what breaks a table in words, without codes or null', () => {
    for (const [, change] of RULES)
      for (const { reason, reasonZh } of report(change).findings) {
        expect(reason).not.toMatch(UNFIT);
        expect(reasonZh).not.toMatch(UNFIT);
        expect(reasonZh).toMatch(HAN);
      }
  });
  it('has a name for every code', () => {
    for (const measure of MEASURES) expect(measureName(measure).zh, measure).toMatch(HAN);
    for (const outcome of [...OUTCOMES, ...OUTCOME_GROUPS]) expect(outcomeName(outcome).zh, outcome).toMatch(HAN);
    for (const applicant of APPLICANTS) expect(observationName({ measure: 'requests-received', applicant }).zh).not.toMatch(/[a-z]/);
    for (const result of RESULTS) expect(observationName({ measure: 'reconsiderations', result }).zh).not.toMatch(/[a-z]/);
    for (const channel of CHANNELS) expect(observationName({ measure: 'items-disclosed', channel }).zh).not.toMatch(/[a-z]/);
  });
});

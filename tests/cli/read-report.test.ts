import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { observationKey, type Report } from '$lib/model';
import { DataError } from '../../src/cli/data-error';
import { readReport } from '../../src/cli/read-report';
import { report } from '../ingest/checks/make';

const folder = mkdtempSync(join(tmpdir(), 'gongkai-read-report-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const OWN = 'reports/x-demo1/x-demo1-yunshan/2025.json';
let count = 0;

/** What is said of a file with this content, in a data folder of its own; null where it is read. */
function said(content: unknown, name = OWN, beside: string[] = []): { path: string; zh: string; en: string } | null {
  const data = join(folder, String(++count));
  for (const other of [...beside, name]) {
    mkdirSync(dirname(join(data, other)), { recursive: true });
    writeFileSync(join(data, other), JSON.stringify(content));
  }
  const path = join(data, name);
  try {
    expect(readReport(path)).toEqual(JSON.parse(readFileSync(path, 'utf8')));
    return null;
  } catch (error) {
    if (error instanceof DataError) return { path, ...error.told };
    throw error;
  }
}

/** The sentence on a report, without the file and with the words of how to mend it that most of them share left out. */
function why(...args: Parameters<typeof said>): { zh: string; en: string } | null {
  const told = said(...args);
  return (
    told && {
      zh: told.zh.replace(`${told.path} 不是规范化报告：`, '').replace('请用 gongkai ingest 重新生成。', ''),
      en: told.en.replace(`${told.path} is no normalised report: `, '').replace(' Make it anew with gongkai ingest.', '')
    }
  );
}

const changed = (key: string, change: Partial<Report['observations'][number]>, base = report()): Report => ({
  ...base,
  observations: base.observations.map((item) => (observationKey(item) === key ? { ...item, ...change } : item))
});

describe('a normalised report', () => {
  it('is read where its place, year and figures agree, and outside of a data folder under any name', () => {
    expect(said(report())).toBeNull();
    expect(said(report(), 'letter.json')).toBeNull();
  });

  it('has a total derived beside a blank one', () => {
    const blank = report({ 'requests-received/total': '' });
    expect(blank.observations.filter((item) => observationKey(item) === 'requests-received/total')).toHaveLength(2);
    expect(said(blank)).toBeNull();
  });

  it('is named after its place and year', () => {
    expect(why({ ...report(), year: 2024 })).toEqual({
      zh: '编号为“x-demo1-yunshan-2025”，而地方与年度为“x-demo1-yunshan-2024”。',
      en: 'its id is “x-demo1-yunshan-2025”, its place and year make “x-demo1-yunshan-2024”.'
    });
  });

  it('stands under its county, place and year', () => {
    expect(why(report(), 'reports/x-demo1/x-demo1-yunshan/2024.json')).toEqual({
      zh: `其为 x-demo1-yunshan-2025，应在 ${OWN}。请移至该处，或改正其地方与年度。`,
      en: `it is x-demo1-yunshan-2025, which belongs in ${OWN}. Move it there, or mend its place and year.`
    });
    expect(why(report(), 'reports/x-demo2/x-demo1-yunshan/2025.json', [OWN])).toEqual({
      zh: `其为 x-demo1-yunshan-2025，应在 ${OWN}。该处已有一份，请保留其中之一。`,
      en: `it is x-demo1-yunshan-2025, which belongs in ${OWN}. There is one there already: keep one of the two.`
    });
  });

  it('tells each figure once', () => {
    const twice = report();
    expect(why({ ...twice, observations: [...twice.observations, ...twice.observations.slice(0, 1)] })).toEqual({
      zh: 'rules-issued 出现两次。',
      en: 'rules-issued stands twice.'
    });
  });

  it('has a value just where its status says so', () => {
    expect(why(changed('rules-issued', { value: null }))?.en).toBe('rules-issued has the value null and the status reported.');
    expect(why(changed('rules-issued', { status: 'blank' }))).toEqual({
      zh: 'rules-issued 的值为 0，状态却为 blank。',
      en: 'rules-issued has the value 0 and the status blank.'
    });
  });

  it('has in a count the number of its cell; money and cells with words are not asked', () => {
    expect(said(changed('requests-received/total', { value: 999 }))).toMatchObject({
      zh: expect.stringContaining(
        'requests-received/total 的值为 999，单元格却为“15”。请用 gongkai ingest 重新生成；更正写入 amendments.csv。'
      ),
      en: expect.stringContaining(
        'requests-received/total has the value 999, its cell says “15”. Make it anew with gongkai ingest; corrections go into amendments.csv.'
      )
    });
    expect(why(changed('rules-issued', { raw: '/' }))?.en).toContain('rules-issued has the value 0, its cell says “/”.');
    expect(said(changed('fees-charged', { value: 1.2, raw: '12' }))).toBeNull();
    expect(said(changed('rules-issued', { value: 22, raw: '22（其中修订16件）' }))).toBeNull();
  });

  it('that does not fit is told by the field, what is there, and what is due', () => {
    const observations = [{ ...report().observations[0], measure: 'requests-recieved' }];
    expect(why({ ...report(), observations })).toEqual({
      zh: 'observations.0.measure 为“requests-recieved”，不在代码表中（见 data/codebook/measures.json）。',
      en: 'observations.0.measure is “requests-recieved”, which is on no list of codes (see data/codebook/measures.json).'
    });
    expect(why({ ...report(), year: '2025' })).toEqual({
      zh: 'year 为“2025”，而应为数字。',
      en: 'year is “2025”, and should be a number.'
    });
    expect(why({ ...report(), year: undefined })).toEqual({ zh: '缺少 year。', en: 'year is missing.' });
    expect(why({ ...report(), notes: 1 })?.en).toBe('it holds an object, in which no report has notes.');
    expect(why(7)).toEqual({ zh: '其中是 7，而应为一份报告或其中一项。', en: 'it holds 7, and should be an object.' });
    expect(why([report()])?.en).toBe('it holds a list, and each report stands in a file of its own.');
  });
});

import { describe, expect, it } from 'vitest';
import { parseReport } from '../../../src/ingest/pipeline';
import { writeDocument } from '../../../src/cli/synthesize/write-document';
import { noPlaces } from '../templates/no-places';
import { report } from './make';

const findings = async (check: string, change: (text: string) => string, year = 2025, file = `云山镇-${year}.txt`) => {
  const text = new TextDecoder().decode(writeDocument(report({}, year), 'tabs'));
  const made = await parseReport(new TextEncoder().encode(change(text)), { file, places: noPlaces });
  return made.report?.findings.filter((finding) => finding.check === check).map(({ reason }) => reason);
};

describe('late', () => {
  const signedOn = (date: string) => (text: string) => `${text}\n云山镇人民政府\n${date}\n`;
  it('is told by the signature where no date of publication is known', async () =>
    expect(await findings('late', signedOn('2026年3月12日'))).toEqual([expect.stringContaining('signed on 2026-03-12')]));
  it('is not told by a signature in time: the page may still have come later', async () =>
    expect(await findings('late', signedOn('2026年1月12日'))).toEqual([]));
});

describe('format-detect', () => {
  it('does not say that reports before 2019 use the form of 2019', async () => {
    const of2018 = (text: string) => text.replaceAll('2020', '2018').replaceAll('2021年', '2019年');
    const told = await findings('format-detect', of2018, 2020, '云山镇-2018.txt');
    expect(told).toHaveLength(2);
    expect(told?.[0]).toContain('reports on 2018 had no tables yet');
  });
});

describe('personal-data', () => {
  const withLine = (line: string) => (text: string) => text.replace('二、', `${line}\n二、`);
  it('names the line of a mobile number, also of one to call', async () =>
    expect(await findings('personal-data', withLine('联系人及电话：13900000000。'))).toEqual([expect.stringContaining('a mobile number')]));
  it('is silent on the number of an office', async () =>
    expect(await findings('personal-data', withLine('联系电话：0516-80000000，邮编221000。'))).toEqual([]));
});

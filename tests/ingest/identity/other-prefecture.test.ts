import { describe, expect, it } from 'vitest';
import { parseReport } from '../../../src/ingest/pipeline';
import { noPlaces } from '../templates/no-places';

/** A list whose only 南湖区 is one of 嘉兴市. */
const places = {
  ...noPlaces,
  make: (words: Parameters<typeof noPlaces.make>[0]) => ({ ...noPlaces.make(words), countyCode: '330402', prefecture: '嘉兴市' })
};
const problemsOf = async (city: string) => {
  const title = `${city}南湖区柳溪街道2024年政府信息公开工作年度报告\n主动公开政府信息40条。`;
  const { problems } = await parseReport(new TextEncoder().encode(title), { file: 'report.txt', places });
  return problems.map(({ code, severity, reason }) => [code, severity, reason]);
};

describe('a district found under another prefecture than the one printed', () => {
  it('is told', async () => {
    expect(await problemsOf('江州市')).toEqual([
      ['prefecture-doubtful', 'warning', '柳溪街道 is taken for one of 嘉兴市南湖区, but the document names 江州市.']
    ]);
  });
  it('is not where the prefecture is its own, or not printed', async () => {
    expect(await problemsOf('嘉兴市')).toEqual([]);
    expect(await problemsOf('')).toEqual([]);
  });
});

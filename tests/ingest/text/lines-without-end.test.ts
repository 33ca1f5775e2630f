import { describe, expect, it } from 'vitest';
import { parseReport } from '../../../src/ingest/pipeline';
import { noPlaces } from '../templates/no-places';

const TITLE = '云山镇2024年政府信息公开工作年度报告';

describe('lines of many marks and digits', () => {
  it.each([
    ['dashes before a word', `${'-'.repeat(60)}正文`],
    ['the dots of a table of contents', `一、总体情况${'…'.repeat(40)}3页`],
    ['digits and a word', `${'7'.repeat(1000)}号`],
    ['digits in spaced letters', '1 '.repeat(40_000)],
    ['one word over and over', '公开'.repeat(20_000)]
  ])('are read to their end: %s', async (_, line) => {
    const { report } = await parseReport(new TextEncoder().encode(`${TITLE}\n${line}\n主动公开政府信息40条。`), {
      file: 'report.txt',
      places: noPlaces
    });
    expect(report?.year).toBe(2024);
  });
});

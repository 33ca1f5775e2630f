import { describe, expect, it } from 'vitest';
import { observationKey } from '$lib/model';
import { documentOf } from '../../../src/cli/synthesize/document';
import { flatSheets } from '../../../src/cli/synthesize/sheets';
import { writeTabs } from '../../../src/cli/synthesize/write-text';
import { ONE_PLACE, reportToDamage } from '../../../src/dev/damage/patient';
import { parseReport } from '../../../src/ingest/pipeline';
import { readText } from '../../../src/ingest/read/text';
import { show } from './show';

const read = (text: string) => show(readText(new TextEncoder().encode(text)));
const LABELS = ['信息内容', '规章', '行政规范性文件', '行政许可', '行政处罚', '行政强制', '自然人', '总计'];

describe('comma-separated values', () => {
  it.each([',', ';'])('give the figures of the same report parted by tabs (%s)', async (mark) => {
    for (const number of [1, 3, 4]) {
      const report = reportToDamage(number);
      const tabs = writeTabs(documentOf(report, flatSheets(report)));
      const quote = (cell: string) => (cell.includes(mark) ? `"${cell}"` : cell);
      const commas = tabs.split('\n').map((line) => (line.includes('\t') ? line.split('\t').map(quote).join(mark) : line));
      const figures = async (text: string, file: string) => {
        const parsed = await parseReport(new TextEncoder().encode(text), { file, places: ONE_PLACE });
        return parsed.report?.observations.map((item) => [observationKey(item), item.status, item.value]);
      };
      expect(await figures(commas.join('\n'), '云山镇-2025.csv')).toEqual(await figures(tabs, '云山镇-2025.txt'));
    }
  });

  it('keep what stands in quotation marks together', () => {
    const rows = LABELS.map((label) => `"${label}","1,234","a""b",`);
    expect(read(rows.join('\n'))).toEqual([LABELS.map((label) => [label, '1,234', 'a"b', ''])]);
  });

  it('are no prose with commas in it, nor a few lines', () => {
    const prose = Array.from({ length: 12 }, () => '我镇公开行政许可,行政处罚,规范性文件,自然人申请,信息内容。');
    expect(read(prose.join('\n'))).toEqual(prose);
    expect(read('规章,1,2,3\n行政许可,4,5,6')).toEqual(['规章,1,2,3', '行政许可,4,5,6']);
  });
});

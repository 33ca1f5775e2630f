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

  it('keep a cell together that goes on over several lines', () => {
    const rows = LABELS.map((label) => `"${label.slice(0, 2)}\n${label.slice(2)}","1""\n2",3,`);
    expect(read(rows.join('\n'))).toEqual([LABELS.map((label) => [`${label.slice(0, 2)}\n${label.slice(2)}`, '1"\n2', '3', ''])]);
  });

  it('are no prose with commas in it, nor a few lines', () => {
    const prose = Array.from({ length: 12 }, () => '我镇公开行政许可,行政处罚,规范性文件,自然人申请,信息内容。');
    expect(read(prose.join('\n'))).toEqual(prose);
    expect(read('规章,1,2,3\n行政许可,4,5,6')).toEqual(['规章,1,2,3', '行政许可,4,5,6']);
  });
});

describe('cells in quotation marks that go on over several lines', () => {
  const broken = (cell: string) =>
    /[\u4e00-\u9fff]{4}/.test(cell) ? `"${cell.slice(0, cell.length / 2)}\n${cell.slice(cell.length / 2)}"` : cell;

  it.each([',', '\t'])('give the figures of the same report without line ends in its cells (parted by “%s”)', async (mark) => {
    const report = reportToDamage(3);
    const tabs = writeTabs(documentOf(report, flatSheets(report)));
    const quoted = tabs.split('\n').map((line) => (line.includes('\t') ? line.split('\t').map(broken).join(mark) : line));
    const parsed = async (text: string) => {
      const { report: read, problems } = await parseReport(new TextEncoder().encode(text), { file: '云山镇-2025.csv', places: ONE_PLACE });
      return [read?.observations.map((item) => [observationKey(item), item.status, item.value]), problems];
    };
    expect(await parsed(quoted.join('\n'))).toEqual(await parsed(tabs));
  });

  it('are of the line and the place in it where they begin', () => {
    const { blocks } = readText(new TextEncoder().encode('甲\t乙\n"行政\n许可"\t12\t"3\n4"\t5\n丙\t丁'));
    const [table] = blocks;
    if (table?.kind !== 'table') throw new Error('no table');
    expect(blocks).toHaveLength(1);
    expect(table.rows.map((row) => row.map(({ text, line, column }) => [text, line, column]))).toEqual([
      [
        ['甲', 1, 0],
        ['乙', 1, 2]
      ],
      [
        ['行政\n许可', 2, 0],
        ['12', 3, 4],
        ['3\n4', 3, 7],
        ['5', 4, 3]
      ],
      [
        ['丙', 5, 0],
        ['丁', 5, 2]
      ]
    ]);
  });

  it('are lines of their own where the marks do not close, or close where no cell is', () => {
    expect(read('甲\t"乙\n丙\t丁')).toEqual([
      [
        ['甲', '"乙'],
        ['丙', '丁']
      ]
    ]);
    expect(read('甲\t乙\n"我镇公开信息。\n另有其他。"\n丙\t丁')).toEqual([
      [['甲', '乙']],
      '"我镇公开信息。',
      '另有其他。"',
      [['丙', '丁']]
    ]);
  });
});

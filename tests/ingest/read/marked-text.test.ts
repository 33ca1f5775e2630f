import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/ingest/read/read-document';
import { show } from './show';

const read = (...lines: string[]) => readDocument('report.md', new TextEncoder().encode(lines.join('\n')));

describe('Markdown with tables of HTML', () => {
  it('has the tables in their places, with the lines of the file', async () => {
    const document = await read(
      '# 云山镇2024年报告',
      '',
      '<table><tr><td rowspan="2">总计</td><td>3</td></tr>',
      '<tr><td>4</td></tr></table>',
      '四、其他'
    );
    expect(show(document)).toEqual([
      '# 云山镇2024年报告',
      [
        ['总计', '3'],
        ['^总计', '4']
      ],
      '四、其他'
    ]);
    expect(document.blocks.map(({ line }) => line)).toEqual([1, 3, 5]);
    expect(document.format).toBe('text');
    const [, table] = document.blocks;
    expect(table?.kind === 'table' && table.rows.map((row) => row[1]?.line)).toEqual([3, 4]);
  });

  it('keeps what stands on the line of a table, and one without its end', async () => {
    expect(show(await read('表一：<table><tr><td>1</td></tr></table>完', '末'))).toContainEqual('表一：完');
    expect(show(await read('甲', '<table><tr><td>总计</td><td>2</td></tr>'))).toEqual(['甲', [['总计', '2']]]);
  });

  it('is plain text where it has none', async () => {
    expect(show(await read('a < b 且 <table 之外', '丙'))).toEqual(['a < b 且 <table 之外', '丙']);
  });
});

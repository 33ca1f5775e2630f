import { describe, expect, it } from 'vitest';
import { sniffFormat } from '../../../src/ingest/read/read-document';
import { readText } from '../../../src/ingest/read/text';

const read = (text: string) => readText(new TextEncoder().encode(text)).blocks;

describe('breaks inside of paragraphs and cells, as word processors keep them', () => {
  it.each([
    ['a vertical tab', '\v'],
    ['a line separator', '\u2028'],
    ['a next line', '\u0085']
  ])('%s parts paragraphs, which are of one line of the file, and leaves a row whole', (_, mark) => {
    expect(read(`一、总体情况${mark}全年公开30条。\n行政\t7\n行政${mark}处罚\t3`)).toMatchObject([
      { kind: 'text', text: '一、总体情况', line: 1 },
      { kind: 'text', text: '全年公开30条。', line: 1 },
      {
        kind: 'table',
        rows: [
          [{ text: '行政' }, { text: '7' }],
          [{ text: '行政 处罚' }, { text: '3', line: 3 }]
        ]
      }
    ]);
  });

  it('are ends of lines where there are more of them than of others', () => {
    expect(read('一、总体情况\v全年公开30条。\v行政许可\t7\v行政处罚\t3\n')).toMatchObject([
      { kind: 'text', text: '一、总体情况', line: 1 },
      { kind: 'text', text: '全年公开30条。', line: 2 },
      {
        kind: 'table',
        rows: [
          [{ text: '行政许可' }, { text: '7' }],
          [{ text: '行政处罚' }, { text: '3', line: 4 }]
        ]
      }
    ]);
  });

  it('make no other format of a text', () => {
    expect(sniffFormat('a.txt', new TextEncoder().encode('行政许可\t7\v行政处罚\t3\v'))).toBe('text');
  });
});

import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/ingest/read/text';

const whole = new TextEncoder().encode('云山镇政府信息公开工作年度报告\n行政许可\t12\t3');
const damaged = (at: number) => whole.map((byte, index) => (index === at ? 0xff : byte));

describe('text with a byte that is none', () => {
  it('is read as what the rest of it is, and says so', () => {
    const document = readText(damaged(1));
    expect(document.problems.map(({ code }) => code)).toEqual(['undecodable-text']);
    expect(document.blocks[0]).toMatchObject({ text: expect.stringContaining('山镇政府信息公开工作年度报告') as string });
    expect(document.blocks[1]).toMatchObject({ rows: [[{ text: '行政许可' }, { text: '12' }, { text: '3' }]] });
  });
  it('has no number where a digit is damaged', () => {
    const document = readText(damaged(whole.length - 3));
    expect(document.blocks[1]).toMatchObject({ rows: [[{ text: '行政许可' }, { text: '1\ufffd' }, { text: '3' }]] });
  });
  it('is none where all bytes are', () => expect(readText(whole).problems).toEqual([]));
});

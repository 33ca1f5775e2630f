import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldLabel, foldLine } from '../../../src/ingest/text/fold';

const anyText = fc.string({
  unit: fc.constantFrom(
    '公',
    '开',
    '条',
    '1',
    '２',
    'A',
    ' ',
    '\u3000',
    '\t',
    '*',
    '**',
    '_',
    '（',
    ')',
    '，',
    '⼀',
    '①',
    '\u200b',
    '\u{20bb7}',
    '〔',
    '—',
    '\u00a0',
    '\ue000'
  ),
  maxLength: 60
});

describe('fold', () => {
  it('gives the text that foldLine gives, with a column for each of its units', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = foldLine(text);
        expect(fold(text)).toBe(line.text);
        expect(line.columns).toHaveLength(line.text.length);
      }),
      { numRuns: 2000 }
    );
  });

  it.each([
    ['线上办理率达**62%**', '线上办理率达62%'],
    ['2025 年 1 月', '2025年1月'],
    ['⼀、本年新收', '一、本年新收'],
    ['１２３', '123'],
    ['36①条', '36条'],
    ['3¹件', '3件'],
    ['①属于国家秘密', '1属于国家秘密'],
    ['政府信息公開條例', '政府信息公开条例'],
    ['A B 公 开', 'A B公开'],
    ['按時辦結，溆浦即漵浦', '按时办结,溆浦即溆浦'],
    ['乾县', '乾县'],
    ['⻢庙镇⻔户⺠生⻓⻰⻩', '马庙镇门户民生长龙黄'],
    ['我 镇 2 0 2 4 年 公 开 信 息 3 5 6 条', '我镇2024年公开信息356条'],
    ['行 政 规 范 性 文 件 数 量 0 0 6', '行政规范性文件数量0 0 6'],
    ['行政规范性文件 0 0 6', '行政规范性文件0 0 6'],
    ['我镇公开信息，按月 3 5 6 条', '我镇公开信息,按月3 5 6条']
  ])('%s becomes %s', (text, common) => expect(fold(text)).toBe(common));

  it('brings labels to one form', () => {
    expect(foldLabel('1、属于国家秘密')).toBe(foldLabel('1．属于国家 秘密'));
    expect(foldLabel('〔一〕 予以公开')).toBe(foldLabel('(一)予以公开'));
  });
});

import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { readCellValue } from '../../../src/ingest/templates/cell-value';

describe('readCellValue', () => {
  it.each([
    ['0', 0],
    ['12', 12],
    [' 12\u3000', 12],
    ['\u00a03', 3],
    ['１２', 12],
    ['1,234', 1234],
    ['1，234', 1234],
    ['12.5', 12.5],
    ['一', 1],
    ['十二', 12],
    ['二十', 20],
    ['一百零五', 105],
    ['**7**', 7],
    ['3件', 3],
    ['251000元', 251000],
    ['0.5万元', 0.5],
    ['22（其中修订16件）', 22],
    ['22(其中修订16件)', 22],
    ['1①', 1],
    ['1*', 1],
    ['1²', 1],
    ['-2', -2],
    ['4。', 4]
  ])('reads “%s” as %d', (raw, value) => {
    expect(readCellValue(raw)).toMatchObject({ status: 'reported', value });
  });

  it.each([
    ['', 'blank'],
    ['   ', 'blank'],
    ['\u3000', 'blank'],
    ['\u00a0', 'blank'],
    ['/', 'slash'],
    ['-', 'slash'],
    ['—', 'slash'],
    ['——', 'slash'],
    ['－', 'slash'],
    ['／', 'slash'],
    ['无', 'none-word'],
    ['零', 'none-word'],
    ['不适用', 'not-applicable'],
    ['不涉及', 'not-applicable'],
    ['N/A', 'not-applicable'],
    ['n/a', 'not-applicable']
  ])('keeps “%s” as %s, never 0', (raw, status) => {
    expect(readCellValue(raw)).toMatchObject({ status, value: null });
  });

  it.each(['00', '01', '007', '1 0', '1 2', '0 0', 'O', 'l', '1a', '1/2', '①', '约3', '3-5', '1.2.3', '1,23', 'NaN', '3 件 4 件'])(
    'does not guess what “%s” means',
    (raw) => {
      expect(readCellValue(raw)).toMatchObject({ status: 'unreadable', value: null });
    }
  );

  it('never reads a footnote mark as a digit', () => {
    for (const mark of '①②③⑩⑴㈠¹²³⁰₁❶㊀*※')
      for (const digits of ['0', '1', '12']) expect(readCellValue(`${digits}${mark}`)).toMatchObject({ value: Number(digits) });
  });

  it('reads any whole number in any of its writings as itself', () => {
    fc.assert(
      fc.property(fc.nat({ max: 9_999_999 }), (value) => {
        const plain = String(value);
        const fullWidth = plain.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
        for (const raw of [plain, fullWidth, value.toLocaleString('en'), ` ${plain} `, `${plain}件`, `${plain}（注）`])
          expect(readCellValue(raw)).toMatchObject({ status: 'reported', value });
      })
    );
  });
});

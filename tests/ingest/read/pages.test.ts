import { describe, expect, it } from 'vitest';
import { parseReport } from '../../../src/ingest/pipeline';
import { readPdf } from '../../../src/ingest/read/pdf';
import { noPlaces } from '../templates/no-places';
import { drawTable, makePdf, type Drawn, type SpanCell } from './make-pdf';

const text = (value: string, y: number): Drawn => ({ kind: 'text', text: value, x: 60, y, size: 10 });
const one = (value: string): SpanCell => ({ text: value, columns: 1, rows: 1 });
const TITLE = '云山镇2023年政府信息公开工作年度报告';
const page = (number: number, ...lines: string[]): Drawn[] => [
  text(`2024/1/26 15:3${number} ${TITLE}`, 820),
  ...lines.map((line, i) => text(line, 780 - 20 * i)),
  text(`https://www.example.cn/a/1.html ${number}/2`, 20)
];
const lines = async (...pages: Drawn[][]) =>
  (await readPdf(makePdf(pages))).blocks.map((block) => (block.kind === 'text' ? block.text : '表'));

describe('what is printed at the head and foot of every page', () => {
  it('is left out, but for the first line that may be the title', async () => {
    expect(await lines(page(1, '我镇主动公开政府'), page(2, '信息25条。'))).toEqual([
      `2024/1/26 15:31 ${TITLE}`,
      '我镇主动公开政府',
      '信息25条。'
    ]);
  });

  it('does not part a sentence, nor is it part of a name', async () => {
    const pdf = makePdf([page(1, '一、总体情况', '我镇主动公开政府'), page(2, '信息25条。')]);
    const { report } = await parseReport(pdf, { file: 'a.pdf', places: noPlaces });
    expect(report?.place.name).toBe('云山镇');
    expect(report?.observations.map(({ measure, value }) => [measure, value])).toEqual([['items-disclosed', 25]]);
  });

  it('is no value that ends two pages alike, nor a line of one page', async () => {
    expect(await lines([text('重复申请', 780), text('0', 20)], [text('其他', 780), text('0', 20)])).toEqual(['重复申请', '0', '其他', '0']);
    expect(await lines(page(1, '甲'))).toHaveLength(3);
  });
});

describe('a row that the end of a page cuts in two', () => {
  const VALUES = ['1', '0', '0', '0', '0', '0', '1'];
  const BLANKS = VALUES.map(() => '');
  const row = (label: string, values: readonly string[]) => [label, ...values].map(one);
  const first = row('一、本年新收政府信息公开申请数量', VALUES);
  const read = async (above: SpanCell[], below: SpanCell[]) => {
    const pages = [drawTable([first, above]), drawTable([below, row('3.危及“三安全一稳定”', VALUES)])];
    const { report, problems } = await parseReport(makePdf(pages), { file: 'a.pdf', places: noPlaces, year: 2023 });
    const persons = (report?.observations ?? []).flatMap(({ applicant, outcome, value, status }) =>
      applicant === 'natural-person' && status === 'reported' ? [`${outcome ?? 'received'} ${value}`] : []
    );
    return { persons, problems: problems.map(({ code }) => code) };
  };
  const WHOLE = ['received 1', 'refused-other-law 1', 'refused-security-stability 1'];

  it.each([
    ['its values above', row('2.其他法律行政', VALUES), row('法规禁止公开', BLANKS)],
    ['its values below', row('2.其他法律行政', BLANKS), row('法规禁止公开', VALUES)]
  ])('is put together, %s', async (_, above, below) => {
    const { persons, problems } = await read(above, below);
    expect(persons).toEqual(WHOLE);
    expect(problems).not.toContain('unknown-row-label');
  });

  it('is not where both parts have values, or the parts make no label of the form', async () => {
    expect((await read(row('2.其他法律行政', VALUES), row('法规禁止公开', VALUES))).persons).not.toEqual(WHOLE);
    expect((await read(row('2.其他法律行政', VALUES), row('不予受理', BLANKS))).problems).toContain('unknown-row-label');
  });
});

import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/ingest/read/html';
import { readText } from '../../../src/ingest/read/text';
import { readTables } from '../../../src/ingest/templates/read-tables';

const HEADS = '\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计';
const ROWS = ['行政复议\t1\t0\t2\t0\t3', '未经复议直接起诉\t0\t1\t0\t0\t1', '复议后起诉\t0\t0\t0\t4\t4'];
const read = (...lines: string[]) =>
  readTables(
    readText(new TextEncoder().encode(['四、政府信息公开行政复议、行政诉讼情况', ...lines, '五、存在的主要问题及改进情况'].join('\n')))
  ).table4;
const values = ({ observations }: ReturnType<typeof read>) => observations.map(({ value }) => value);
const FORM = [1, 0, 2, 0, 3, 0, 1, 0, 0, 1, 0, 0, 0, 4, 4];

describe('table 4 with a row for each kind of dispute', () => {
  it('is read by its heads, in whatever order', () => {
    expect(values(read(HEADS, ...ROWS))).toEqual(FORM);
    expect(values(read(HEADS, ...ROWS.toReversed()))).toEqual(FORM);
    expect(values(read(HEADS.replaceAll('\t', '  '), ...ROWS.map((row) => row.replaceAll('\t', '  '))))).toEqual(FORM);
  });

  it('has its columns where the heads say, and says that they stand in another order', () => {
    const moved = read(
      '\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结',
      '行政复议\t3\t1\t0\t2\t0',
      '未经复议直接起诉\t1\t0\t1\t0\t0',
      '复议后起诉\t4\t0\t0\t0\t4'
    );
    expect(values(moved)).toEqual(FORM);
    expect(moved.problems.map(({ code }) => code)).toEqual(['column-order']);
  });

  it('keeps blank cells of ruled columns blank', () => {
    const row = (cells: readonly string[], more = '') => `<tr><td${more}>${cells.join('</td><td>')}</td></tr>`;
    const html = [
      row(['', ...HEADS.trim().split('\t')], ' colspan="2"'),
      row(['行政复议', '', '0', '', '0', ''], ' colspan="2"'),
      row(['行政诉讼', ...(ROWS[1] ?? '').split('\t')], ' rowspan="2"'),
      row((ROWS[2] ?? '').split('\t'))
    ];
    const document = readHtml(new TextEncoder().encode(`<h2>四、政府信息公开行政复议、行政诉讼情况</h2><table>${html.join('')}</table>`));
    expect(values(readTables(document).table4)).toEqual([null, 0, null, 0, null, ...FORM.slice(5)]);
  });

  it.each([
    ['a kind is missing', HEADS, ...ROWS.slice(1)],
    ['a kind stands twice', HEADS, ...ROWS, ROWS[0] ?? ''],
    ['a row without ruled columns has a blank cell', HEADS, '行政复议\t1\t0\t2\t3\t', ...ROWS.slice(1)],
    ['a row has four values', HEADS, '行政复议\t1\t0\t2\t0', ...ROWS.slice(1)],
    ['a row has six values', HEADS, '行政复议\t1\t0\t2\t0\t3\t0', ...ROWS.slice(1)],
    ['a head is lost', HEADS.replace('\t总计', ''), ...ROWS],
    ['a head stands twice', HEADS.replace('总计', '尚未审结'), ...ROWS],
    ['another row has values', HEADS, ...ROWS, '合计\t1\t1\t2\t4\t8']
  ])('is unreadable where %s', (_, ...lines) => {
    const { found, observations, problems } = read(...lines);
    expect(found).toBe(true);
    expect(observations.map(({ status }) => status)).toEqual(FORM.map(() => 'unreadable'));
    expect(problems.map(({ code }) => code)).toEqual(['columns-in-doubt']);
  });

  const heads = HEADS.trim().split('\t');
  const piece = (caption: string, values: string) => [
    `### ${caption}`,
    '',
    `| ${heads.join(' | ')} |`,
    '|---|---|---|---|---|',
    `| ${values.split('\t').join(' | ')} |`,
    ''
  ];
  const PIECES = [
    piece('行政复议', '1\t0\t2\t0\t3'),
    piece('行政诉讼（未经复议直接起诉）', '0\t1\t0\t0\t1'),
    piece('行政诉讼（复议后起诉）', '0\t0\t0\t4\t4')
  ];

  it('is read from a small table under the name of each kind', () => {
    expect(values(read(...PIECES.flat()))).toEqual(FORM);
    expect(values(read(...PIECES.toReversed().flat()))).toEqual(FORM);
  });

  it.each([
    ['names a kind twice', [...PIECES, PIECES[0] ?? []]],
    ['has no name above it', [PIECES[0] ?? [], (PIECES[1] ?? []).slice(1), PIECES[2] ?? []]],
    ['has two rows', [PIECES[0] ?? [], [...(PIECES[1] ?? []).slice(0, -1), '| 1 | 1 | 1 | 1 | 4 |'], PIECES[2] ?? []]]
  ])('is unreadable where one of these tables %s', (_, pieces) => {
    expect(read(...pieces.flat()).observations.every(({ status }) => status === 'unreadable')).toBe(true);
  });
});

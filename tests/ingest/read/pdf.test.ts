import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/ingest/read/html';
import { readPdf } from '../../../src/ingest/read/pdf';
import { drawTable, makePdf, writeTable, type Drawn, type SpanCell } from './make-pdf';
import { codes, show, tables } from './show';

const text = (value: string, x: number, y: number, size = 10): Drawn => ({ kind: 'text', text: value, x, y, size });
const read = async (...pages: Drawn[][]) => readPdf(makePdf(pages));
const one = (value: string): SpanCell => ({ text: value, columns: 1, rows: 1 });

describe('ruled tables', () => {
  it('puts every glyph into its cell and repeats merged cells', async () => {
    const drawn = drawTable([
      [
        { text: '办理结果', columns: 1, rows: 2 },
        { text: '申请人情况', columns: 2, rows: 1 }
      ],
      [one('12'), one('')]
    ]);
    expect(show(await read(drawn))).toEqual([
      [
        ['办理结果', '申请人情况', '^申请人情况'],
        ['^办理结果', '12', '']
      ]
    ]);
  });

  it('joins the lines a cell wraps into without blanks', async () => {
    expect(show(await read(drawTable([[one('要求行政机关确认信息'), one('3985758')]])))).toEqual([[['要求行政机关确认信息', '3985758']]]);
  });

  it.each(['up', 'down'] as const)('is read on a page that was laid on its side, its writing running %s', async (runs) => {
    const point = (x: number, y: number): [number, number] => (runs === 'up' ? [800 - y, x] : [y - 250, 800 - x]);
    const drawn = drawTable([
      [
        { text: '办理结果', columns: 1, rows: 2 },
        { text: '申请人情况', columns: 2, rows: 1 }
      ],
      [one('12'), one('')]
    ]).map((item): Drawn => {
      if (item.kind === 'line') return { ...item, from: point(...item.from), to: point(...item.to) };
      if (item.kind !== 'text') return item;
      const [x, y] = point(item.x, item.y);
      return { ...item, x, y, runs };
    });
    expect(show(await read(drawn))).toEqual([
      [
        ['办理结果', '申请人情况', '^申请人情况'],
        ['^办理结果', '12', '']
      ]
    ]);
  });

  it('closes a table whose last line is missing', async () => {
    const drawn = drawTable([
      [one('甲'), one('1')],
      [one('乙'), one('2')]
    ]).filter((item) => !(item.kind === 'line' && item.from[1] === 740 && item.to[1] === 740));
    expect(show(await read(drawn))).toEqual([
      [
        ['甲', '1'],
        ['乙', '2']
      ]
    ]);
  });

  it('reads dotted lines as lines', async () => {
    const dotted = drawTable([
      [one('甲'), one('1')],
      [one('乙'), one('2')]
    ]).flatMap((item): Drawn[] => {
      if (item.kind !== 'line') return [item];
      const [x, y] = item.from;
      const isAcross = item.to[0] !== x;
      const dots = Math.round(Math.abs(isAcross ? item.to[0] - x : item.to[1] - y) / 2);
      return Array.from({ length: dots + 1 }, (_, i): Drawn => {
        const from: [number, number] = isAcross ? [x + 2 * i, y] : [x, y - 2 * i];
        return { kind: 'line', from, to: isAcross ? [from[0] + 1, y] : [x, from[1] - 1] };
      });
    });
    expect(tables(await read(dotted))).toEqual([
      [
        ['甲', '1'],
        ['乙', '2']
      ]
    ]);
  });

  it('reads a frame round text as text', async () => {
    expect(show(await read(drawTable([[one('公开信息')]])))).toEqual(['公开信息']);
  });

  it('reads bold drawn twice once, and repeated figures as they are', async () => {
    expect(show(await read([text('总', 50, 700), text('总', 50.4, 700), text('计11', 60, 700)]))).toEqual(['总计11']);
  });

  it('has no number for digits drawn over each other', async () => {
    expect(show(await read([text('1', 50, 700), text('7', 52, 700)]))).toEqual(['\ufffd']);
    expect(show(await read([text('12', 50, 700), text('35', 50, 700), text('条', 70, 700)]))).toEqual(['\ufffd\ufffd条']);
  });

  it('has no number for digits of other size, off the line, or not seen beside those that are', async () => {
    const beside = async (size: number, up: number, state?: string) =>
      show(
        await read([
          text('24', 50, 700),
          { kind: 'text', text: '1条', x: 70, y: 700 + up, size, ...(state === undefined ? {} : { state }) }
        ])
      );
    expect(await beside(10, 0)).toEqual(['241条']);
    expect(await beside(9, 0.5, '1 0 0 rg')).toEqual(['241条']);
    expect(await beside(8, 0)).toEqual(['24\ufffd条']);
    expect(await beside(10, 3)).toEqual(['24\ufffd条']);
    expect(await beside(9, -2)).toEqual(['24\ufffd条']);
    for (const state of ['3 Tr', '1 g', '1 1 1 rg', '0.97 g']) expect(await beside(10, 0, state), state).toEqual(['24\ufffd条']);
    expect(show(await read([{ kind: 'text', text: '124', x: 50, y: 700, size: 10, state: '1 g' }]))).toEqual(['124']);
    expect(show(await read([text('24', 50, 700), text('.', 70, 700, 7), text('1', 77, 703, 5)]))).toEqual(['24.\ufffd']);
  });

  it('has no number for digits that run over a line of the table', async () => {
    const drawn = drawTable([[one('规章'), one(''), one('')]]);
    expect(show(await read([...drawn, text('124', 145, 780)]))).toEqual([[['规章', '1\ufffd', '\ufffd']]]);
    expect(show(await read([...drawn, text('12', 145, 780), text('4', 172, 780)]))).toEqual([[['规章', '12', '4']]]);
  });

  it('has no number where a font gives a digit no width but room, and none where two are drawn as close as one', async () => {
    expect(show(await read([text('\u200b24', 50, 700)]))).toEqual(['\ufffd24']);
    expect(show(await read([text('甲\u200b乙24', 50, 700)]))).toEqual(['甲 乙24']);
    expect(show(await read([text('11', 50, 700)].map((item) => ({ ...item, state: '-9 Tc' }))))).toEqual(['\ufffd']);
  });

  it('gives what the same table gives as HTML', async () => {
    const figures = fc.constantFrom('', '0', '7', '12', '3985758', '96171.6', '/', '规章', '其他处理', '（一）予以公开');
    const shape = fc.constantFrom<readonly (readonly [number, number])[][]>(
      [
        [
          [1, 2],
          [2, 1]
        ],
        [
          [1, 1],
          [1, 1]
        ],
        [
          [1, 1],
          [1, 1],
          [1, 1]
        ]
      ],
      [
        [[3, 1]],
        [
          [1, 3],
          [1, 1],
          [1, 1]
        ],
        [
          [1, 1],
          [1, 1]
        ],
        [
          [1, 1],
          [1, 1]
        ]
      ],
      [
        [
          [2, 2],
          [1, 1],
          [1, 1]
        ],
        [
          [1, 1],
          [1, 1]
        ],
        [
          [1, 1],
          [1, 1],
          [1, 1],
          [1, 1]
        ]
      ]
    );
    const table = shape.chain((rows) =>
      fc.tuple(...rows.map((row) => fc.tuple(...row.map(([columns, rows]) => figures.map((text): SpanCell => ({ text, columns, rows }))))))
    );
    await fc.assert(
      fc.asyncProperty(table, async (cells) => {
        fc.pre(cells.flat().filter((cell) => cell.text !== '').length > 1);
        const html = readHtml(new TextEncoder().encode(writeTable(cells)));
        expect(tables(await read(drawTable(cells)))).toEqual(tables(html));
      }),
      { numRuns: 25 }
    );
  });
});

describe('text', () => {
  it('reads lines from top to bottom with page and running line', async () => {
    const document = await read([text('乙', 50, 600), text('甲', 50, 700)], [text('- 2 -', 300, 50)]);
    expect(document.blocks).toEqual([
      { kind: 'text', text: '甲', line: 1, page: 1 },
      { kind: 'text', text: '乙', line: 2, page: 1 },
      { kind: 'text', text: '- 2 -', line: 3, page: 2 }
    ]);
  });

  it('keeps parts with a wide gap between apart', async () => {
    expect(show(await read([text('规章', 50, 700), text('0', 200, 700)]))).toEqual(['规章 0']);
  });

  it('reads figures in columns without lines as a ragged table, gaps blank', async () => {
    const row = (y: number, label: string, ...values: string[]) => [
      text(label, 50, y),
      ...values.flatMap((value, i) => (value === '' ? [] : [text(value, 200 + 60 * i, y)]))
    ];
    expect(show(await read([...row(700, '甲', '1', '2', '3', '4'), ...row(680, '乙', '5', '', '6', '7')]))).toEqual([
      [
        ['甲', '1', '2', '3', '4'],
        ['乙', '5', '', '6', '7']
      ]
    ]);
  });
});

describe('figures whose columns are not plain', () => {
  it('stay lines of text: no line has a figure in every column', async () => {
    const lines = [
      [text('甲', 50, 700), text('1', 200, 700), text('2', 260, 700), text('3', 320, 700)],
      [text('乙', 50, 680), text('4', 260, 680), text('5', 320, 680), text('6', 380, 680)]
    ];
    expect(show(await read(lines.flat()))).toEqual(['甲 1 2 3', '乙 4 5 6']);
  });
});

describe('what cannot be read', () => {
  it('says that a scan has no text', async () => {
    const document = await read([{ kind: 'image' }]);
    expect(document.blocks).toEqual([]);
    expect(document.problems).toMatchObject([{ code: 'no-text-layer', severity: 'error' }]);
  });

  it('names the page that is a scan among pages of text', async () => {
    expect((await read([text('甲', 50, 700)], [{ kind: 'image' }])).problems).toMatchObject([{ code: 'no-text-layer', page: 2 }]);
  });

  it('gives no figures where glyphs have no characters', async () => {
    const document = await readPdf(makePdf([[text('\ue001\ue002\ufffd', 50, 700)]]));
    expect(document.blocks).toEqual([]);
    expect(codes(document)).toEqual(['unreadable-font']);
  });

  it('stops at too many pages, having read those before', async () => {
    const document = await readPdf(makePdf(Array.from({ length: 201 }, () => [text('甲', 50, 700)])));
    expect(document.blocks).toHaveLength(200);
    expect(document.problems).toMatchObject([{ code: 'too-many-pages', reason: 'The PDF has 201 pages; at most 200 are read.' }]);
  });

  it('says when a file is too large or damaged', async () => {
    expect(codes(await readPdf(new Uint8Array(30_000_001)))).toEqual(['file-too-large']);
    expect(codes(await readPdf(new TextEncoder().encode('%PDF-1.7 nothing more')))).toEqual(['damaged-file']);
  });

  it('leaves the bytes it is given as they are, those of a file read by Node too', async () => {
    const bytes = Buffer.from(makePdf([[text('甲1', 50, 700)]]));
    const before = bytes.toString('latin1');
    expect(show(await readPdf(bytes))).toEqual(['甲1']);
    expect(bytes.toString('latin1')).toBe(before);
    expect(show(await readPdf(bytes))).toEqual(['甲1']);
  });

  it('never throws, whatever the bytes', async () => {
    const whole = makePdf([[...drawTable([[one('甲'), one('1')]]), text('乙', 50, 500)]]);
    const edits = fc.array(fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255) }), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(edits, fc.nat(whole.length), async (changes, length) => {
        const bytes = whole.slice();
        for (const { at, byte } of changes) bytes[at] = byte;
        await readPdf(bytes);
        await readPdf(bytes.subarray(0, length));
      }),
      { numRuns: 40 }
    );
  });
});

describe('a page printed by a browser', () => {
  it('gives what the page itself gives, but for compatible characters', async () => {
    const fixture = (name: string) => new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url)));
    const printed = await readPdf(fixture('printed-table-2.pdf'));
    const page = readHtml(fixture('printed-table-2.html'));
    expect(printed.problems).toEqual([]);
    // Browsers map glyphs of printed fonts to Kangxi radicals, and full-width brackets stay as they are.
    const plain = (value: unknown) => JSON.stringify(value).normalize('NFKC');
    expect(plain(show(printed))).toBe(plain(show(page)));
  });
});

const shared = new URL('../../../../shared/reports/', import.meta.url);

describe.skipIf(!existsSync(new URL('huaian-city-2024.pdf', shared)))('published reports, where they are at hand', () => {
  it.each(['huaian-city-2024.pdf', 'hongze-2023.pdf'])('%s: grids as wide as the form, and every balance of table 3', async (name) => {
    const document = await readPdf(new Uint8Array(readFileSync(new URL(name, shared))));
    expect(document.problems).toEqual([]);
    const grids = tables(document);
    expect(grids.map((rows) => rows[0]?.length)).toEqual([4, 2, 10, 10, 15]);
    const rows = [...(grids[2] ?? []).slice(3), ...(grids[3] ?? [])].map((row) => row.slice(3).map(Number));
    for (const row of rows) expect(row.slice(0, 6).reduce((sum, value) => sum + value, 0)).toBe(row[6]);
    for (let column = 0; column < 7; column++) {
      const values = rows.map((row) => row[column] ?? NaN);
      const [received = NaN, carriedIn = NaN] = values;
      const [concluded = NaN, carriedOut = NaN] = values.slice(-2);
      expect(received + carriedIn).toBe(concluded + carriedOut);
      expect(values.slice(2, -2).reduce((sum, value) => sum + value, 0)).toBe(concluded);
    }
  });
});

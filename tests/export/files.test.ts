import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { parse } from 'parse5';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { chartRows } from '$lib/export/chart-rows';
import opentype from 'opentype.js';
import { withFonts } from '$lib/export/svg-font';
import { citationOf } from '$lib/export/citation';
import { ROW_COLUMNS, valuesOf } from '$lib/export/columns';
import { tableCsv } from '$lib/export/csv';
import { chartJson } from '$lib/export/json';
import { LIGHT } from '$lib/export/light-paint';
import { tableParquet } from '$lib/export/parquet';
import { withPngTexts } from '$lib/export/png-text';
import { sha256Hex } from '$lib/export/sha256';
import { chartSvg } from '$lib/export/svg';
import { wrapText } from '$lib/export/wrap-text';
import { textWidth } from '$lib/charts/scene';
import { readCsv } from '../../src/cli/write/csv';
import { NOTE, handMadeChart } from './charts';

const chart = handMadeChart('zh', 'disclosure', { view: 'heatmap' });
const rows = chartRows(chart);

describe('the rows of a chart', () => {
  it('are one a township and year, and a figure that is not there has its reason', () => {
    expect(rows.rows).toHaveLength(9);
    expect(valuesOf(rows, 'status')).toEqual([
      'not-stated',
      'reported',
      'reported',
      'no-report',
      'reported',
      'blank',
      'slash',
      'reported',
      'not-stated'
    ]);
    expect(valuesOf(rows, 'value')).toEqual([null, 80, 27, null, -3, null, null, 12, null]);
  });

  it('say the address of their own report', () => {
    expect(valuesOf(rows, 'source_address')[2]).toBe('http://example.gov.cn/370828111/2025.html?a=1&b=2');
    expect(valuesOf(rows, 'source_address')[3]).toBe(null);
    expect(valuesOf(rows, 'report')).toEqual([
      '370828111-2023',
      '370828111-2024',
      '370828111-2025',
      null,
      '370828112-2024',
      '370828112-2025',
      '370828113-2023',
      '370828113-2024',
      '370828113-2025'
    ]);
  });

  it('of table 3 are its cells', () => {
    const cells = chartRows(handMadeChart('zh', 'requests', { view: 'outcomes', measure: 'requests-received' }));
    expect(valuesOf(cells, 'outcome')).toEqual([null, 'disclosed', 'unable-not-held', null, 'disclosed', 'unable-not-held']);
    expect(valuesOf(cells, 'value')).toEqual([3, 2, 1, 3, 2, null]);
    expect(valuesOf(cells, 'status')[5]).toBe('blank');
  });
});

describe('CSV', () => {
  it('reads back the same, with formulas disarmed and negative numbers kept', () => {
    const read = readCsv(tableCsv(rows));
    expect(read).toHaveLength(9);
    expect(read.map((row) => row.value)).toEqual(['', '80', '27', '', '-3', '', '', '12', '']);
    expect(read[4]?.raw).toBe('-3');
    expect(read[4]?.clause).toBe('说“三”,\n换行');
    expect(read[5]?.clause).toBe("'=1+1");
    expect(read[6]?.status).toBe('slash');
  });

  it.each(['=1', '+1', '-x', '@a', '\tb', '\rc', '-1-2'])('puts an apostrophe before %j', (text) => {
    expect(tableCsv({ columns: [{ name: 'a', kind: 'text', zh: '', en: '' }], rows: [[text]] })).toContain(`'${text}`);
  });
});

describe('Parquet and JSON', () => {
  it('hold the same values as the rows', async () => {
    const bytes = tableParquet(rows, { version: NOTE.version });
    const objects = await parquetReadObjects({
      file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
    });
    expect(objects.map((row) => ROW_COLUMNS.map((column) => row[column.name] ?? null))).toEqual(rows.rows);
    const json = JSON.parse(chartJson(chart, rows, NOTE)) as {
      rows: Record<string, unknown>[];
      version: string;
      citation: { gbt7714: string };
    };
    expect(json.rows.map((row) => Object.values(row))).toEqual(rows.rows);
    expect(json.version).toBe(NOTE.version);
    expect(json.citation.gbt7714).toBe(citationOf(chart, NOTE).gbt7714);
  });
});

describe('SVG', () => {
  it.each(['zh', 'en'] as const)(
    'stands alone in %s: title, notes, sources, version, metadata, no style sheet, no foreign address fetched',
    (lang) => {
      const shown = handMadeChart(lang, 'disclosure', { view: 'heatmap' }, true);
      const { markup, width, height } = chartSvg(shown, chartRows(shown), NOTE);
      expect(markup).not.toMatch(/var\(--|url\(|<image|<style|NaN|undefined/);
      for (const part of [NOTE.version, 'CC BY 4.0', '<metadata>', '[DS/OL]', 'dc:source', lang === 'zh' ? '虚构数据' : 'Invented data'])
        expect(markup).toContain(part);
      expect(markup).toContain('http://example.gov.cn/370828111/2025.html?a=1&amp;b=2');
      expect(width).toBe(768);
      for (const [, y] of markup.matchAll(/<text x="24" y="(\d+)"/g)) expect(Number(y)).toBeLessThan(height);
      // The text of the document, markup apart, holds the whole headline.
      const text = JSON.stringify(parse(markup), (key, value: unknown) => (key === 'parentNode' ? undefined : value));
      expect(text).toContain(shown.title.slice(0, 8));
    }
  );

  it('carries the glyphs of its texts, and no others, in a font of their weight', async () => {
    const require = createRequire(import.meta.url);
    const shown = handMadeChart('zh', 'disclosure', { view: 'ranking', year: 2025 });
    const { markup } = chartSvg(shown, chartRows(shown), NOTE);
    const whole = (name: string) => new Uint8Array(readFileSync(require.resolve(`@expo-google-fonts/noto-sans-sc/${name}.ttf`))).buffer;
    const withFont = await withFonts(markup, (weight) =>
      Promise.resolve(whole(weight === 400 ? '400Regular/NotoSansSC_400Regular' : '700Bold/NotoSansSC_700Bold'))
    );
    const faces = [...withFont.matchAll(/font-weight:(\d+);src:url\(data:font\/otf;base64,([^)]+)\)/g)];
    expect(faces.map(([, weight]) => weight)).toEqual(['400', '700']);
    const bold = opentype.parse(new Uint8Array(Buffer.from(faces[1]?.[2] ?? '', 'base64')).buffer);
    for (const character of shown.title) expect(bold.charToGlyph(character).index, character).toBeGreaterThan(0);
    expect(bold.charToGlyph('龘').index).toBe(0);
    expect(bold.charToGlyph('镇').advanceWidth).toBe(1000);
    expect(withFont.length - markup.length).toBeLessThan(80_000);
    // nothing but the style was added
    expect(withFont.replace(/\n<style>[^<]*<\/style>/, '')).toBe(markup);
  });

  it('is drawn with the reader’s fonts where none can be had', async () => {
    const shown = handMadeChart('zh', 'disclosure', { view: 'ranking', year: 2025 });
    const { markup } = chartSvg(shown, chartRows(shown), NOTE);
    expect(await withFonts(markup, () => Promise.reject(new Error('404')))).toBe(markup);
  });

  it('has the light colours of app.css', () => {
    const css = readFileSync('src/app.css', 'utf8');
    const root = css.slice(css.indexOf(':root {'), css.indexOf('}'));
    for (const [name, colour] of Object.entries(LIGHT)) expect(root).toContain(`--${name}: ${colour};`);
  });
});

describe('PNG', () => {
  const base64 = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

  it('carries citation and version as iTXt, each with a right checksum', async () => {
    const { crc32 } = await import('node:zlib').then((zlib) => zlib as { crc32?: (data: Uint8Array) => number });
    const png = withPngTexts(Buffer.from(base64, 'base64'), { Citation: '公开图谱. [DS/OL]', Version: 'abc' });
    const view = new DataView(png.buffer, png.byteOffset);
    const chunks: string[] = [];
    for (let at = 8; at < png.length;) {
      const length = view.getUint32(at);
      const body = png.subarray(at + 4, at + 8 + length);
      chunks.push(new TextDecoder().decode(body.subarray(0, 4)));
      if (crc32) expect(crc32(body)).toBe(view.getUint32(at + 8 + length));
      at += length + 12;
    }
    expect(chunks).toEqual(['IHDR', 'iTXt', 'iTXt', 'IDAT', 'IEND']);
    expect(new TextDecoder().decode(png)).toContain('Citation\0\0\0\0\0公开图谱. [DS/OL]');
  });

  it('is refused where the bytes are something else', () => {
    expect(() => withPngTexts(new Uint8Array(40), {})).toThrow('these bytes are no PNG');
  });
});

describe('small parts', () => {
  it('SHA-256 agrees with Node for every length around a block', async () => {
    const { createHash } = await import('node:crypto');
    for (let length = 0; length < 200; length++) {
      const bytes = Uint8Array.from({ length }, (_, i) => (i * 7 + length) % 256);
      expect(sha256Hex(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
    }
  });

  it('wrapText keeps every character and every width', () => {
    const text =
      '13 个镇街中 9 个公布了申请数量，共 17 件；see http://example.gov.cn/a-very-long-address/that-does-not-fit.html and more words';
    for (const width of [60, 120, 300]) {
      const lines = wrapText(text, width, 13);
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(width + 14);
    }
  });
});

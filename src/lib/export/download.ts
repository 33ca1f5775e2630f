import { factCheckBundle } from './bundle';
import { chartRows } from './chart-rows';
import { tableCsv } from './csv';
import { citationOf } from './citation';
import { LICENCE, type Exportable, type ExportNote } from './exportable';
import { chartJson } from './json';
import { tableParquet } from './parquet';
import { chartPng } from './rasterize';
import { chartSvg } from './svg';
import { withFonts, type FontLoader } from './svg-font';

export const FORMATS = ['svg', 'png', 'csv', 'json', 'parquet', 'zip'] as const;
export type Format = (typeof FORMATS)[number];

const TYPES: Record<Format, string> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  parquet: 'application/vnd.apache.parquet',
  zip: 'application/zip'
};

/** Version, day and address of what is on the screen; `address` where the view can be seen, null for the page itself. */
export function noteNow(version: string, address: string | null): ExportNote {
  const url = new URL(address ?? location.href, location.href);
  // Some hosts drop the query when they send a reader from an address without its slash to the one with it.
  if (!/\/$|\.html$/.test(url.pathname)) url.pathname += '/';
  url.hash = '';
  url.searchParams.set('d', version);
  const now = new Date();
  const date = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  return { version, date, address: url.href };
}

/** Makes one file of a chart in the browser, its font inside where it is a picture, and hands it to the reader; gives its name. */
export async function download(chart: Exportable, note: ExportNote, format: Format, fonts: FontLoader): Promise<string> {
  const content = await fileOf(chart, note, format, fonts);
  const name = fileName(chart, note, format);
  const address = URL.createObjectURL(new Blob([content as BlobPart], { type: TYPES[format] }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // The download has begun; some browsers still read the address a moment later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return name;
}

async function fileOf(chart: Exportable, note: ExportNote, format: Format, fonts: FontLoader): Promise<string | Uint8Array> {
  const rows = chartRows(chart);
  const drawn = async () => {
    const file = chartSvg(chart, rows, note);
    return { ...file, markup: await withFonts(file.markup, fonts) };
  };
  switch (format) {
    case 'svg':
      return (await drawn()).markup;
    case 'png':
      return chartPng(await drawn(), chart, note);
    case 'csv':
      return tableCsv(rows);
    case 'json':
      return chartJson(chart, rows, note);
    case 'parquet':
      return tableParquet(rows, {
        citation: citationOf(chart, note).gbt7714,
        version: note.version,
        address: note.address,
        licence: LICENCE
      });
    case 'zip': {
      const svg = await drawn();
      return factCheckBundle(chart, note, svg.markup, await chartPng(svg, chart, note));
    }
  }
}

/** A name that says what the file is and sorts well: gongkai-370828-2025-items-disclosed-website-heatmap-<version>.csv; `demo` before an invented one. */
export function fileName(chart: Exportable, { version }: ExportNote, format: Format): string {
  const measure = chart.isForm ? 'requests' : chart.measure.key.replaceAll('/', '-');
  const parts = ['gongkai', ...(chart.invented ? ['demo'] : []), chart.rows.county, chart.year, measure, chart.view, version];
  return `${parts.join('-')}.${format}`;
}

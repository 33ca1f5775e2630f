import type { Explored } from '../charts/explore';
import { textWidth } from '../charts/scene';
import { words } from '../i18n';
import type { Placed } from './data';
import { scenesOf, tableTexts } from './frame';

/** Widths of frames that hosts commonly give, in pixels. */
export const FRAME_WIDTHS = [320, 480, 640, 960] as const;

/** What a frame's text is set in, as `frame.css` says: size and line height in pixels. Text is reckoned a little wide, so that a printed height fits every font. */
const HEADLINE = { size: 19, line: 26 };
const SMALL = { size: 13, line: 20 };
const SLACK = 1.12;
/** A table that is higher than this scrolls in the frame, its foot in sight: as `frame.css` says of `.rows`. */
const HIGHEST_TABLE = 420;

/** The height a frame needs at each width, in pixels, and the one that fits them all: for hosts that print a height and run no script. */
export function frameHeights(chart: Explored, data: Placed, controls = false): { byWidth: Record<number, number>; fits: number } {
  const byWidth = Object.fromEntries(FRAME_WIDTHS.map((width) => [width, frameHeight(chart, data, width, controls)]));
  return { byWidth, fits: Math.max(...Object.values(byWidth)) };
}

function frameHeight(chart: Explored, data: Placed, width: number, controls: boolean): number {
  const inner = width - 24;
  const lines = (text: string, { size }: { size: number }) => Math.max(1, Math.ceil((textWidth(text, size) * SLACK) / inner));
  const text = words(data.lang);
  const scenes = scenesOf(chart);
  const scene = scenes ? (width < 700 ? scenes.narrow : scenes.wide) : null;
  // A narrow drawing is stretched a little where there is room.
  const drawing = scene ? scene.height * (Math.min(inner, width < 700 ? 380 : scene.width) / scene.width) : tableHeight(chart, inner);
  const small = [
    chart.subtitle + text.demo.mark,
    ...chart.notes,
    `${text.site} · ${text.chart.dataVersion} ${data.version} · ${text.demo.mark}`
  ];
  return Math.ceil(
    16 +
      lines(chart.title, HEADLINE) * HEADLINE.line +
      2 +
      small.reduce((sum, note) => sum + lines(note, SMALL) * SMALL.line + 4, 0) +
      8 +
      drawing +
      SMALL.line +
      4 +
      (scenes ? 28 : 0) +
      (controls ? (width < 700 ? 104 : 40) : 0)
  );
}

/** The height of a frame's table: three columns, of which the source takes what the others leave. */
function tableHeight(chart: Explored, inner: number): number {
  const columns = { what: inner * 0.28, figure: inner * 0.22, source: inner * 0.5 };
  const lines = (text: string, width: number) => Math.max(1, Math.ceil((textWidth(text, SMALL.size) * SLACK) / (width - 8)));
  const height = tableTexts(chart).reduce(
    (sum, row) => {
      const most = Math.max(
        lines(row.what, columns.what),
        lines(row.figure, columns.figure) + (row.notes ? lines(row.notes, columns.figure) : 0),
        lines(row.source, columns.source)
      );
      return sum + most * SMALL.line + 9;
    },
    2 * SMALL.line + 9
  );
  return Math.min(HIGHEST_TABLE, height);
}

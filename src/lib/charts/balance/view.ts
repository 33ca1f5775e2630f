import { scaleLinear } from 'd3';
import { formatNumber } from '../../format/number';
import { words, type Lang } from '../../i18n';
import type { ObservationRow } from '../../queries/observations';
import { nameColumn } from '../name-column';
import { px, textWidth, type Scene, type SceneMark, type Shape, type Tone } from '../scene';
import { whyMissing } from '../why-missing';

export const FLOWS = ['requests-received', 'requests-carried-in', 'requests-concluded', 'requests-carried-out'] as const;
export type Flow = (typeof FLOWS)[number];

/** One township's requests in and out: received + carried in, concluded + carried out. Null where a cell is blank. Unit: requests (件). */
export interface BalanceRow {
  place: string;
  name: string;
  year: number;
  flows: Record<Flow, ObservationRow | null>;
}

/** Balance rows of one year, applicant 总计; places without table 3 have none. */
export function balanceRows(
  towns: readonly { place: string; name: string }[],
  year: number,
  observations: readonly ObservationRow[]
): BalanceRow[] {
  return towns.flatMap(({ place, name }) => {
    const find = (flow: Flow) =>
      observations.find(
        (row) =>
          row.place === place &&
          row.year === year &&
          row.measure === flow &&
          row.applicant === 'total' &&
          row.outcome === null &&
          row.status !== 'derived'
      ) ?? null;
    const flows = Object.fromEntries(FLOWS.map((flow) => [flow, find(flow)])) as Record<Flow, ObservationRow | null>;
    return Object.values(flows).every((row) => row === null) ? [] : [{ place, name, year, flows }];
  });
}

/** What was new or was settled is full, what was carried from year to year is pale: the colours of outcomes mean other things. */
const SHADES: Record<Flow, { tone: Tone; opacity?: number }> = {
  'requests-received': { tone: 'context' },
  'requests-carried-in': { tone: 'context', opacity: 0.4 },
  'requests-concluded': { tone: 'ink' },
  'requests-carried-out': { tone: 'ink', opacity: 0.4 }
};
const ROW = 52;
const BAR = 18;

/**
 * Two bars a township: what came in above, where it went below, with its count in each part that has room; they are as long as each other
 * when the form's own rule holds. The sum beside them leads to all four cells.
 */
export function balanceView(
  rows: readonly BalanceRow[],
  options: { lang: Lang; width: number; mine: string | null; names: Record<Flow, string> }
): Scene {
  const { lang, width, mine } = options;
  const text = words(lang);
  const value = (row: BalanceRow, flow: Flow) => row.flows[flow]?.value ?? null;
  const side = (row: BalanceRow, flows: readonly Flow[]) =>
    flows.some((flow) => value(row, flow) === null) ? null : flows.reduce((sum, flow) => sum + (value(row, flow) ?? 0), 0);
  const { width: names, print } = nameColumn(
    rows.map((row) => row.name),
    width
  );
  const most = Math.max(
    1,
    ...rows.map((row) =>
      Math.max(...[FLOWS.slice(0, 2), FLOWS.slice(2)].map((flows) => flows.reduce((sum, flow) => sum + (value(row, flow) ?? 0), 0)))
    )
  );
  const x = scaleLinear([0, most], [names, width - (width < 500 ? 84 : 120)]);
  const back: Shape[] = [];
  let keyX = 0;
  let keyY = 0;
  for (const flow of FLOWS) {
    const step = textWidth(options.names[flow]) + 30;
    if (keyX + step > width) {
      keyX = 0;
      keyY += 20;
    }
    back.push(
      { kind: 'rect', x: px(keyX), y: keyY + 4, width: 11, height: 11, ...SHADES[flow] },
      { kind: 'text', x: px(keyX + 16), y: keyY + 14, text: options.names[flow], tone: 'ink' }
    );
    keyX += step;
  }
  const head = keyY + 28;
  const marks: SceneMark[] = [];
  rows.forEach((row, i) => {
    const top = head + i * ROW;
    const own = row.place === mine;
    back.push({
      kind: 'text',
      x: px(names - 8),
      y: top + ROW / 2 + 4.5,
      text: print(row.name),
      tone: own ? 'accent' : 'ink',
      anchor: 'end',
      bold: own
    });
    for (const [level, flows] of [FLOWS.slice(0, 2), FLOWS.slice(2)].entries()) {
      let at = 0;
      for (const flow of flows) {
        const count = value(row, flow);
        if (!count) continue;
        const [left, right] = [x(at), x(at + count)];
        const y = top + 2 + level * 24;
        marks.push({
          key: `${row.place}/${row.year}/${flow}`,
          datum: `${row.place}/${row.year}/${flow}`,
          label:
            lang === 'zh'
              ? `${row.name} ${row.year}年 ${options.names[flow]} ${count} 件`
              : `${row.name}, ${row.year}, ${options.names[flow]}: ${count}`,
          shapes: [
            { kind: 'rect', x: px(left), y: y + 3, width: px(Math.max(1.5, right - left - 1)), height: BAR, ...SHADES[flow] },
            ...(right - left > textWidth(formatNumber(count), 12) + 8
              ? [
                  {
                    kind: 'text' as const,
                    x: px((left + right) / 2),
                    y: y + 16.5,
                    text: formatNumber(count),
                    tone: SHADES[flow].opacity ? ('ink' as const) : ('page' as const),
                    anchor: 'middle' as const,
                    size: 12
                  }
                ]
              : [])
          ],
          hit: { x: px(left), y, width: px(Math.max(8, right - left)), height: 24 }
        });
        at += count;
      }
    }
    const [came, went] = [side(row, FLOWS.slice(0, 2)), side(row, FLOWS.slice(2))];
    const end =
      Math.max(
        x((value(row, 'requests-received') ?? 0) + (value(row, 'requests-carried-in') ?? 0)),
        x((value(row, 'requests-concluded') ?? 0) + (value(row, 'requests-carried-out') ?? 0))
      ) + 8;
    const why = text.missing[whyMissing(FLOWS.map((flow) => row.flows[flow]).find((flow) => flow?.value == null))];
    const say =
      came === null || went === null
        ? `${why.glyph} ${why.word}`
        : came === went
          ? `${formatNumber(came)}`
          : `${formatNumber(came)} ≠ ${formatNumber(went)}`;
    marks.push({
      key: `${row.place}/${row.year}/all`,
      datum: `${row.place}/${row.year}/all`,
      label:
        lang === 'zh'
          ? `${row.name} ${row.year}年 ${text.views.balance} ${say}`
          : `${row.name}, ${row.year}, ${text.views.balance}: ${say}`,
      shapes: [
        {
          kind: 'text',
          x: px(end),
          y: top + ROW / 2 + 4.5,
          text: say,
          tone: came === null || went === null ? 'muted' : 'ink',
          bold: own || (came !== null && came !== went)
        }
      ],
      hit: { x: px(end - 4), y: top + ROW / 2 - 12, width: px(Math.max(24, textWidth(say) + 8)), height: 24 }
    });
  });
  return { width, height: head + Math.max(1, rows.length) * ROW, back, marks, front: [] };
}

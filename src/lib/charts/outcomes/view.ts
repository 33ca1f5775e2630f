import { scaleLinear } from 'd3';
import { formatNumber } from '../../format/number';
import { wilsonInterval } from '../../format/wilson';
import { words, type Lang } from '../../i18n';
import type { ObservationRow } from '../../queries/observations';
import { nameColumn } from '../name-column';
import { px, textWidth, type Scene, type SceneMark, type Shape, type Tone } from '../scene';
import { whyMissing } from '../why-missing';

export const GROUPS = ['disclosed', 'partly-disclosed', 'refused', 'unable', 'not-processed', 'other'] as const;
export type Group = (typeof GROUPS)[number];

/** Requests concluded by one township in one year, by outcome group. A group is null when one of its rows is blank or unreadable. */
export interface OutcomeRow {
  place: string;
  name: string;
  year: number;
  groups: Record<Group, number | null>;
  /** As reported in （七）总计; null where it has no number or is not known. */
  total: number | null;
  /** Its cell; null where the form has none. */
  totalCell: ObservationRow | null;
  /** The observations of each group, for its evidence. */
  sources: Record<Group, ObservationRow[]>;
}

/** The group of an outcome row. */
export function groupOf(outcome: string): Group {
  return outcome === 'disclosed' || outcome === 'partly-disclosed'
    ? outcome
    : outcome.startsWith('refused')
      ? 'refused'
      : outcome.startsWith('unable')
        ? 'unable'
        : outcome.startsWith('not-processed')
          ? 'not-processed'
          : 'other';
}

/** Outcome rows of one year from observations of table 3, applicant 总计. Places without table 3 have no row. */
export function outcomeRows(
  towns: readonly { place: string; name: string }[],
  year: number,
  observations: readonly ObservationRow[]
): OutcomeRow[] {
  return towns.flatMap(({ place, name }) => {
    const own = observations.filter(
      (row) =>
        row.place === place &&
        row.year === year &&
        row.measure === 'requests-concluded' &&
        row.applicant === 'total' &&
        row.status !== 'derived'
    );
    if (own.length === 0) return [];
    const groups = {} as Record<Group, number | null>;
    const sources = {} as Record<Group, ObservationRow[]>;
    for (const group of GROUPS) {
      const rows = own.filter((row) => row.outcome !== null && groupOf(row.outcome) === group);
      sources[group] = rows;
      groups[group] =
        rows.length === 0 || rows.some((row) => row.value === null) ? null : rows.reduce((sum, row) => sum + (row.value ?? 0), 0);
    }
    const totalCell = own.find((row) => row.outcome === null) ?? null;
    return [{ place, name, year, groups, total: totalCell?.value ?? null, totalCell, sources }];
  });
}

/** The share granted in full or part with its 95 % interval, where ten requests or more were concluded and both rows are known; else nothing. */
function shareOf(row: OutcomeRow, lang: Lang): string {
  const [full, part] = [row.groups.disclosed, row.groups['partly-disclosed']];
  if (row.total === null || row.total < 10 || full === null || part === null) return '';
  const interval = wilsonInterval(full + part, row.total);
  if (!interval) return '';
  const rate = Math.round((100 * (full + part)) / row.total);
  return lang === 'zh'
    ? `全部或部分公开 ${rate}%（${Math.round(interval.low)}–${Math.round(interval.high)}%）`
    : `${rate}% in full or part (${Math.round(interval.low)}–${Math.round(interval.high)}%)`;
}

/**
 * Requests concluded by outcome: one square a request while every town has 20 or fewer, in the outcome's colour; else one stacked
 * bar a town with counts inside. A gap of one pixel in the page's colour parts the segments. Unit: requests (件).
 */
export function outcomesView(rows: readonly OutcomeRow[], options: { lang: Lang; width: number; mine: string | null }): Scene {
  const { lang, width, mine } = options;
  const text = words(lang);
  const most = Math.max(0, ...rows.map((row) => GROUPS.reduce((sum, group) => sum + (row.groups[group] ?? 0), 0)));
  const { width: names, print } = nameColumn(
    rows.map((row) => row.name),
    width
  );
  const used = GROUPS.filter((group) => rows.some((row) => (row.groups[group] ?? 0) > 0));
  const counted = rows.filter((row) => row.total !== null);
  const back: Shape[] = [];
  let keyX = names;
  let keyY = 0;
  for (const group of used) {
    // the legend gives the sum that the headline speaks of, of the towns whose total is known
    const sum = counted.every((row) => row.groups[group] !== null) ? counted.reduce((all, row) => all + (row.groups[group] ?? 0), 0) : null;
    const label = `${text.outcomes[group] ?? group}${sum === null ? '' : ` ${formatNumber(sum)}`}`;
    const step = textWidth(label) + 28;
    if (keyX + step > width) {
      keyX = names;
      keyY += 20;
    }
    back.push({ kind: 'rect', x: px(keyX), y: keyY + 4, width: 11, height: 11, tone: group as Tone });
    back.push({ kind: 'text', x: px(keyX + 16), y: keyY + 14, text: label, tone: 'ink' });
    keyX += step;
  }
  const head = used.length > 0 ? keyY + 28 : 4;
  const height = 28;
  const unit = Math.max(7, Math.min(16, Math.floor((width - names - 44) / Math.max(1, most))));
  const squares = most <= 20 && unit >= 7;
  const room = rows.some((row) => (row.total ?? 0) >= 10) ? (width < 500 ? 48 : 240) : 48;
  const x = scaleLinear([0, most || 1], [names, width - room]);
  const marks: SceneMark[] = [];
  // where there is no room beside a total, the share has a line of its own under the bar
  const beside = (row: OutcomeRow) => {
    const share = width < 500 ? '' : shareOf(row, lang);
    return share && (lang === 'zh' ? `，${share}` : `; ${share}`);
  };
  const below = (row: OutcomeRow) => (width < 500 ? shareOf(row, lang) : '');
  let bottom = head;
  for (const row of rows) {
    const top = bottom;
    const share = below(row);
    bottom += height + (share ? 16 : 0);
    const own = row.place === mine;
    back.push({
      kind: 'text',
      x: px(names - 8),
      y: top + 18.5,
      text: print(row.name),
      tone: own ? 'accent' : 'ink',
      anchor: 'end',
      bold: own
    });
    let at = 0;
    for (const group of GROUPS) {
      const count = row.groups[group];
      if (!count) continue;
      const shapes: Shape[] = squares
        ? Array.from({ length: count }, (_, n) => ({
            kind: 'rect' as const,
            x: px(names + (at + n) * unit),
            y: top + (height - unit) / 2,
            width: unit - 1.5,
            height: unit - 1.5,
            tone: group as Tone
          }))
        : [{ kind: 'rect', x: px(x(at)), y: top + 5, width: px(Math.max(1, x(at + count) - x(at) - 1)), height: 18, tone: group as Tone }];
      const left = squares ? names + at * unit : x(at);
      const wide = squares ? count * unit : x(at + count) - x(at);
      const label = text.outcomes[group] ?? group;
      marks.push({
        key: `${row.place}/${row.year}/${group}`,
        datum: `${row.place}/${row.year}/${group}`,
        shapes,
        label: lang === 'zh' ? `${row.name} ${row.year}年 ${label} ${count} 件` : `${row.name}, ${row.year}, ${label}: ${count}`,
        hit: { x: px(left), y: top, width: px(Math.max(wide, 10)), height }
      });
      at += count;
    }
    const end = squares ? names + at * unit + 6 : x(at) + 6;
    const unknown = GROUPS.some((group) => row.groups[group] === null);
    const why = text.missing[whyMissing(row.totalCell)];
    const label = row.total === null ? `${why.glyph} ${why.word}` : formatNumber(row.total) + beside(row);
    const printed = `${label}${unknown && row.total !== null ? ' ?' : ''}`;
    marks.push({
      key: `${row.place}/${row.year}/total`,
      datum: `${row.place}/${row.year}/total`,
      label:
        lang === 'zh'
          ? `${row.name} ${row.year}年 ${text.chart.reportedTotal} ${printed}`
          : `${row.name}, ${row.year}, ${text.chart.reportedTotal}: ${printed}`,
      shapes: [
        { kind: 'text', x: px(end), y: top + 18.5, text: printed, tone: row.total === null ? 'muted' : 'ink', bold: own },
        ...(share ? [{ kind: 'text' as const, x: px(names), y: top + height + 8, text: share, tone: 'muted' as const, size: 12 }] : [])
      ],
      hit: { x: px(end - 4), y: top, width: px(Math.max(24, textWidth(printed) + 8)), height }
    });
  }
  return { width, height: Math.max(bottom, head + height), back, marks, front: [] };
}

import { scaleLinear } from 'd3';
import { formatNumber } from '../../format/number';
import { words, type Lang } from '../../i18n';
import type { ObservationRow } from '../../queries/observations';
import { nameColumn } from '../name-column';
import { fitText, px, textWidth, type Scene, type SceneMark, type Shape } from '../scene';
import { whyMissing } from '../why-missing';

export const APPLICANT_KINDS = [
  'natural-person',
  'business',
  'research-institution',
  'public-interest-organisation',
  'legal-service',
  'other-organisation'
] as const;

/** New requests of one township and year by kind of applicant; a kind is null where its cell is blank. Unit: requests (件). */
export interface ApplicantRow {
  place: string;
  name: string;
  year: number;
  kinds: (ObservationRow | null)[];
}

/** Applicant rows of one year; places without table 3 have none. */
export function applicantRows(
  towns: readonly { place: string; name: string }[],
  year: number,
  observations: readonly ObservationRow[]
): ApplicantRow[] {
  return towns.flatMap(({ place, name }) => {
    const own = observations.filter(
      (row) => row.place === place && row.year === year && row.measure === 'requests-received' && row.applicant !== 'total'
    );
    return own.length === 0
      ? []
      : [{ place, name, year, kinds: APPLICANT_KINDS.map((kind) => own.find((row) => row.applicant === kind) ?? null) }];
  });
}

/** Townships by kinds of applicant: a square whose area is the count, with the count beside it; blank cells show their glyph. */
export function applicantsView(
  rows: readonly ApplicantRow[],
  options: { lang: Lang; width: number; mine: string | null; kindNames: readonly string[] }
): Scene {
  const { lang, width, mine, kindNames } = options;
  const text = words(lang);
  const { width: names, print } = nameColumn(
    rows.map((row) => row.name),
    width
  );
  const cell = (width - names) / APPLICANT_KINDS.length;
  const highest = Math.max(1, ...rows.flatMap((row) => row.kinds.map((kind) => kind?.value ?? 0)));
  const shade = scaleLinear([0, highest], [0.06, 0.6]);
  const back: Shape[] = headsOf(kindNames, names, cell);
  const marks: SceneMark[] = rows.flatMap((row, r) => {
    const top = 34 + r * 28;
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
    return row.kinds.map((kind, i): SceneMark => {
      const left = px(names + cell * i);
      const value = kind?.value ?? null;
      const said = value === null ? text.missing[whyMissing(kind)] : null;
      return {
        key: `${row.place}/${row.year}/applicant/${i}`,
        datum: `${row.place}/${row.year}/applicant/${i}`,
        label: `${row.name} ${row.year} ${kindNames[i] ?? ''} ${said?.word ?? value}`,
        shapes: [
          {
            kind: 'rect',
            x: left + 0.5,
            y: top + 0.5,
            width: px(cell - 1),
            height: 27,
            tone: said ? 'page' : 'accent',
            opacity: said ? 1 : Math.round(shade(value ?? 0) * 100) / 100
          },
          {
            kind: 'text',
            x: px(left + cell / 2),
            y: top + 18.5,
            text: said?.glyph ?? formatNumber(value ?? 0),
            tone: said ? 'muted' : 'ink',
            anchor: 'middle'
          }
        ],
        hit: { x: left, y: top, width: px(cell), height: 28 }
      };
    });
  });
  return { width, height: 34 + Math.max(1, rows.length) * 28, back, marks, front: [] };
}

/**
 * The kinds over their columns. Names that are too long for them stand on two lines: a Chinese name is parted in its middle, Latin
 * names take turns, the upper ones with a line down to their column.
 */
function headsOf(kindNames: readonly string[], left: number, cell: number): Shape[] {
  const head = (text: string, column: number, y: number): Shape => ({
    kind: 'text',
    x: px(left + cell * (column + 0.5)),
    y,
    text,
    tone: 'muted',
    anchor: 'middle',
    size: 12
  });
  const fits = (name: string) => textWidth(name, 12) <= cell - 4;
  if (kindNames.every(fits)) return kindNames.map((name, i) => head(name, i, 20));
  return kindNames.flatMap((name, i): Shape[] => {
    if (/[\u2e80-\u9fff]/.test(name)) {
      const middle = fits(name) ? name.length : Math.ceil(name.length / 2);
      return [name.slice(0, middle), name.slice(middle)].flatMap((part, line) => (part ? [head(part, i, 13 + line * 14)] : []));
    }
    const text = fitText(name, 2 * cell - 8, 12);
    if (i % 2 === 1) return [head(text, i, 27)];
    const x = px(left + cell * (i + 0.5));
    return [head(text, i, 11), { kind: 'line', x1: x, x2: x, y1: 16, y2: 31, tone: 'hair' }];
  });
}

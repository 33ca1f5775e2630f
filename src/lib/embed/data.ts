import type { CountyRows, NationalRows } from '../charts/county-rows';
import type { Lang } from '../i18n';
import type { FindingRow } from '../queries/findings';
import type { ObservationRow } from '../queries/observations';
import type { ReportRow } from '../queries/reports';
import type { Theme } from '../themes';
import { pack, unpack, type Packed } from './pack';

/** What an embed is made of. It travels inside the page, so that nothing is asked for afterwards. */
export interface EmbedData {
  schema: 'gongkai-embed/1';
  lang: Lang;
  theme: Theme;
  /** `theme`, or `theme-county`. */
  chart: string;
  rows: CountyRows;
  national: NationalRows[];
  invented: boolean;
  /** The data version of the rows. */
  version: string;
  /** True where the page stays with its version. */
  frozen: boolean;
  /** From the page to the root of the site, or an absolute address; null in a file that stands alone. */
  site: string | null;
  /** Address of the chart's page on the site, below the root. */
  page: string;
  /** Before the names of choices in that page's address. */
  prefix: string;
  /** The part of that page where the chart stands; empty where it stands first. */
  anchor: string;
}

/** What a frame says of where its chart stands and which data it shows. */
export type Placed = Pick<EmbedData, 'lang' | 'invented' | 'version' | 'frozen' | 'site' | 'page' | 'prefix' | 'anchor'>;

interface Carried extends Omit<EmbedData, 'rows' | 'national'> {
  rows: Omit<CountyRows, 'reports' | 'observations' | 'findings'> & { reports: Packed; observations: Packed; findings: Packed };
  /** Pages of an earlier build carry no findings here. */
  national: { year: number; reports: Packed; observations: Packed; findings?: Packed }[];
}

/** An embed's data as text that may stand in a script element. */
export function writeEmbedData(data: EmbedData): string {
  const carried: Carried = {
    ...data,
    rows: {
      ...data.rows,
      reports: pack(data.rows.reports.map(({ sha256: _, ...report }) => report)),
      observations: packObservations(data.rows.observations),
      findings: pack(data.rows.findings.map((finding) => lightFinding(finding, data.lang)))
    },
    national: data.national.map((year) => ({
      year: year.year,
      reports: pack(year.reports.map(({ sha256: _, ...report }) => report)),
      observations: packObservations(year.observations),
      findings: pack(year.findings.map((finding) => lightFinding(finding, data.lang)))
    }))
  };
  return JSON.stringify(carried).replaceAll('<', '\\u003c');
}

/** What most rows have in common is written as null: a text that is the number, a report named by place and year. */
function packObservations(rows: readonly ObservationRow[]): Packed {
  return pack(
    rows.map((row) => ({
      ...row,
      raw: row.value !== null && row.raw === String(row.value) ? null : row.raw,
      report: row.report === `${row.place}-${row.year}` ? null : row.report,
      hasRaw: row.raw !== null
    }))
  );
}

function unpackObservations(packed: Packed): ObservationRow[] {
  type Carried = Omit<ObservationRow, 'report'> & { report: string | null; hasRaw: boolean };
  return unpack<Carried>(packed).map(({ hasRaw, ...row }) => ({
    ...row,
    raw: row.raw ?? (hasRaw ? String(row.value) : null),
    report: row.report ?? `${row.place}-${row.year}`
  }));
}

/** A finding without what a frame does not show, in the frame's language alone. */
function lightFinding({ cells, expected: _e, actual: _a, reasonZh, reasonEn, ...finding }: FindingRow, lang: Lang) {
  const measures = [...new Set((cells ?? '').split(' ').map((key) => key.split('/')[0]))].join(' ');
  return { ...finding, cells: measures, reasonZh: lang === 'zh' ? reasonZh : '', reasonEn: lang === 'en' ? reasonEn : '' };
}

/** The inverse of `writeEmbedData`. Null where the text was written by another version of this format. */
export function readEmbedData(text: string): EmbedData | null {
  const carried = JSON.parse(text) as Carried;
  if (carried.schema !== 'gongkai-embed/1') return null;
  return {
    ...carried,
    rows: {
      ...carried.rows,
      reports: unpack<ReportRow>(carried.rows.reports),
      observations: unpackObservations(carried.rows.observations),
      findings: unpack<FindingRow>(carried.rows.findings)
    },
    national: carried.national.map((year) => ({
      year: year.year,
      reports: unpack<ReportRow>(year.reports),
      observations: unpackObservations(year.observations),
      findings: year.findings ? unpack<FindingRow>(year.findings) : []
    }))
  };
}

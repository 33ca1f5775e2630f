import { words, type Lang } from '../i18n';
import { valuesOf, type Column, type Table, type Value } from './columns';

const WANTED = [
  'place',
  'name',
  'year',
  'measure',
  'channel',
  'outcome',
  'value',
  'status',
  'raw',
  'raw_unit',
  'derived_from',
  'form_table',
  'row_label',
  'column_label',
  'section',
  'line',
  'page',
  'clause',
  'report',
  'source_address',
  'source_file',
  'source_sha256'
];

/** The sources of a chart's rows: each clause or cell that carries one of its figures, with the report's address and the hash of what was read. */
export function sourcesOf(rows: Table): Table {
  const at = WANTED.map((name) => rows.columns.findIndex((column) => column.name === name));
  const columns = at.flatMap((i): Column[] => (rows.columns[i] ? [rows.columns[i]] : []));
  const units = valuesOf(rows, 'unit');
  return { columns, rows: rows.rows.filter((_, i) => units[i] !== null).map((row) => at.map((i): Value => row[i] ?? null)) };
}

/** The distinct addresses behind a chart's rows, in order, with the township and the report they belong to. */
export function addressesOf(rows: Table): { name: string; report: string; address: string }[] {
  const [names, reports, addresses, units] = ['name', 'report', 'source_address', 'unit'].map((name) => valuesOf(rows, name));
  const known = new Map<string, { name: string; report: string; address: string }>();
  addresses?.forEach((address, i) => {
    const report = String(reports?.[i] ?? '');
    if (typeof address === 'string' && units?.[i] !== null && !known.has(report))
      known.set(report, { name: String(names?.[i] ?? ''), report, address });
  });
  return [...known.values()];
}

/** The sources as a numbered list that can be read without a program. */
export function sourcesMarkdown(rows: Table, lang: Lang): string {
  const sources = sourcesOf(rows);
  const zh = lang === 'zh';
  const lines = sources.rows.map((row, i) => {
    const of = (name: string): string => {
      const value = row[sources.columns.findIndex((column) => column.name === name)];
      return value === null || value === undefined ? '' : String(value);
    };
    const where =
      of('form_table') !== ''
        ? [zh ? `表${of('form_table')}` : `table ${of('form_table')}`, of('row_label'), of('column_label')].filter(Boolean).join(' / ')
        : [of('section'), of('clause') && `“${of('clause')}”`].filter(Boolean).join(' ');
    const line = of('line') === '' ? '' : zh ? `，第 ${of('line')} 行` : `, line ${of('line')}`;
    const address = of('source_address') || (zh ? `网址未收录（${of('source_file')}）` : `address not held (${of('source_file')})`);
    const figure = figureOf(of, lang);
    const told = measureName(of('measure'), of('channel'), of('outcome'), lang);
    return zh
      ? `${i + 1}. ${of('name')}，${of('year')} 年，${told}：${figure}。${where}${line}。${address}`
      : `${i + 1}. ${of('name')}, ${of('year')}, ${told}: ${figure}. ${where}${line}. ${address}`;
  });
  return `# ${zh ? '出处' : 'Sources'}\n\n${lines.join('\n')}\n`;
}

/** A measure in words, with its channel or outcome; its code where the site has no words for it. */
function measureName(measure: string, channel: string, outcome: string, lang: Lang): string {
  const text = words(lang);
  const name = text.measures[channel === '' ? measure : `${measure}/${channel}`] ?? text.measures[measure] ?? measure;
  // in Chinese a row's own label, which follows, is its name
  const row = text.outcomeRows[outcome] ?? text.outcomes[outcome];
  return row ? `${name} · ${row}` : name;
}

/** A figure as printed, its unit once; a derived one as worked out, with what it comes from. */
function figureOf(of: (name: string) => string, lang: Lang): string {
  const zh = lang === 'zh';
  const [raw, unit] = [of('raw'), of('raw_unit')];
  const printed = raw.endsWith(unit) ? raw : raw + unit;
  if (of('status') === 'derived') {
    const sign = unit === '%' || raw.endsWith('%') ? '%' : unit;
    const from = [
      ...new Set(
        of('derived_from')
          .split(' ')
          .map((key) => words(lang).measures[key.split('/')[0] ?? ''] ?? key)
      )
    ].join(zh ? '、' : ', ');
    const clause = printed === '' ? '' : zh ? `；原句所载为 ${printed}` : `; the clause itself states ${printed}`;
    return zh ? `${of('value')}${sign}（推算，依据：${from}${clause}）` : `${of('value')}${sign} (derived from: ${from}${clause})`;
  }
  return raw === '' ? (zh ? '（空）' : '(blank)') : printed;
}

import { zipSync, type Zippable } from 'fflate';
import { words } from '../i18n';
import { chartRows } from './chart-rows';
import { citationOf } from './citation';
import { ROW_COLUMNS } from './columns';
import { tableCsv } from './csv';
import { LICENCE, LICENCE_ADDRESS, type Exportable, type ExportNote } from './exportable';
import { materialOf } from './material';
import { tableParquet } from './parquet';
import { querySql } from './query-sql';
import { sha256Hex } from './sha256';
import { sourcesMarkdown, sourcesOf } from './sources';

/** What each file of a bundle is. */
const FILES: readonly [name: string, zh: string, en: string][] = [
  ['chart.svg', '图，题、注、出处都在内', 'the chart, with headline, notes and sources'],
  ['chart.png', '同一张图，位图', 'the same as a bitmap'],
  ['rows.csv', '图背后的逐条数字；空即没有数字，原因见 status', 'the figures behind it; empty means no figure, the reason is in status'],
  ['rows.parquet', '同上，Parquet', 'the same as Parquet'],
  ['observations.parquet', '数据集中这个指标、这些镇街的观测值', 'the observations of these townships and this measure, from the dataset'],
  ['reports.parquet', '这些镇街的报告', 'the reports of these townships'],
  ['towns.parquet', '图中的镇街及次序', 'the townships of the chart, in order'],
  ['query.sql', '由以上三个 Parquet 得出 rows.csv 的查询', 'the query that makes rows.csv from the three Parquet files above'],
  [
    'sources.csv',
    '每个数字的原句或表格位置、网址、所读文件的 SHA-256',
    'the clause or cell of each figure, its address, the hash of what was read'
  ],
  ['sources.md', '同上，便于阅读', 'the same, to be read'],
  ['findings.csv', '这些报告的待核事项', 'the open questions of these reports'],
  ['CITATION.txt', '引用格式', 'how to cite'],
  ['SHA256SUMS', '每个文件的 SHA-256：sha256sum -c SHA256SUMS', 'hashes: sha256sum -c SHA256SUMS']
];

/**
 * The fact-check bundle: one ZIP with the chart, its rows, the query that made them and what it runs on, every source, open
 * questions, citation, hashes, and a README in both languages. `svg` and `png` are the chart's pictures; `png` is null where no browser drew it. The same input gives the same bytes.
 */
export function factCheckBundle(chart: Exportable, note: ExportNote, svg: string, png: Uint8Array | null): Uint8Array {
  const rows = chartRows(chart);
  const material = materialOf(chart);
  const citation = citationOf(chart, note);
  const text = (content: string) => new TextEncoder().encode(content);
  const notes = { citation: citation.gbt7714, version: note.version, address: note.address, licence: LICENCE };
  const files: Record<string, Uint8Array> = {
    'chart.svg': text(svg),
    ...(png ? { 'chart.png': png } : {}),
    'rows.csv': text(tableCsv(rows)),
    'rows.parquet': tableParquet(rows, notes),
    'observations.parquet': tableParquet(material.observations, notes),
    'reports.parquet': tableParquet(material.reports, notes),
    'towns.parquet': tableParquet(material.towns, notes),
    'query.sql': text(querySql(chart, note.version)),
    'sources.csv': text(tableCsv(sourcesOf(rows))),
    'sources.md': text(sourcesMarkdown(rows, chart.lang)),
    'findings.csv': text(tableCsv(material.findings)),
    'CITATION.txt': text(`GB/T 7714—2015\n${citation.gbt7714}\n\n${citation.plain}\n`)
  };
  files['README.md'] = text(readme(chart, note, Object.keys(files)));
  files['SHA256SUMS'] = text(
    Object.entries(files)
      .map(([name, bytes]) => `${sha256Hex(bytes)}  ${name}\n`)
      .join('')
  );
  // A fixed day, or the same bundle would differ by when it was made; local time, as ZIP keeps it.
  const mtime = new Date(2000, 0, 1);
  const zip: Zippable = Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, [bytes, { mtime }]]));
  return zipSync(zip, { level: 6 });
}

function readme(chart: Exportable, note: ExportNote, names: readonly string[]): string {
  const held = FILES.filter(([name]) => names.includes(name) || name === 'SHA256SUMS');
  const invented = (lang: 'zh' | 'en') => (chart.invented ? `\n**${words(lang).demo.mark}** ${words(lang).demo.explain}\n` : '');
  const columns = (key: 'zh' | 'en') => ROW_COLUMNS.map((column) => `| \`${column.name}\` | ${column[key]} |`).join('\n');
  const zh = `${invented('zh')}
这是公开图谱的核查包：一张图，它背后的每个数字，得出它们的查询，每个数字的出处。不必信我们，可自行复核。

- 数据版本 ${note.version}，${note.date} 下载
- 网址 ${note.address}
- 许可 ${LICENCE} ${LICENCE_ADDRESS}

| 文件 | 内容 |
|---|---|
${held.map(([name, zh]) => `| \`${name}\` | ${zh} |`).join('\n')}

复核：\`sha256sum -c SHA256SUMS\`；\`duckdb < query.sql\` 写出 \`rows-again.csv\`，与 \`rows.csv\` 逐字节相同（后者开头多一个字节顺序标记）；按 \`sources.md\` 的网址核对原文。空白不是零。

| \`rows.csv\` 的列 | 含义 |
|---|---|
${columns('zh')}
`;
  const en = `${invented('en')}
This is a fact-check bundle of Gongkai Atlas: a chart, every figure behind it, the query that made them, and the source of each figure. Nothing here need be taken on trust.

- Data version ${note.version}, downloaded ${note.date}
- Address ${note.address}
- Licence ${LICENCE} ${LICENCE_ADDRESS}

| file | what it is |
|---|---|
${held.map(([name, , en]) => `| \`${name}\` | ${en} |`).join('\n')}

To check: \`sha256sum -c SHA256SUMS\`; \`duckdb < query.sql\` writes \`rows-again.csv\`, which is \`rows.csv\` byte for byte (which begins with a byte order mark besides); follow the addresses in \`sources.md\`. A blank is not zero.

| column of \`rows.csv\` | meaning |
|---|---|
${columns('en')}
`;
  const [own, other] = chart.lang === 'zh' ? [zh, en] : [en, zh];
  return `# ${chart.title}\n\n${chart.subtitle}\n${own}\n---\n${other}`;
}

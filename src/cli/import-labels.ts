/**
 * A maintainer's tool, no part of the ordinary build: turns figures transcribed by hand from published pages into normalised reports.
 *
 *     npx tsx src/cli/import-labels.ts facts.jsonl [--into data] [--report document.txt …]
 *
 * The input holds a JSON object a line: `file`, `province`, `prefecture`, `county`, `township`, `year`, `url`, `published` and `facts`; a fact has
 * `value`, `unit`, `quote`, maybe `approx` and `period`, and one of `measure` (with `channel`), `cell` (`table2.<row>.<column>`) or `otherwise`
 * (a figure without a measure of ours, named in English). Reports whose page is not on a government host (`gov.cn`) are left out.
 * Documents named with `--report` are parsed and kept beside them. `data/places.csv` is brought in step. The same input gives the same bytes.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import {
  APPLICANTS,
  CHANNELS,
  MEASURES,
  observationKey,
  Report,
  type Observation,
  type Place,
  type Problem,
  type ProseMeasure,
  type Qualifier,
  type Template,
  type Unit
} from '$lib/model';
import { checkReport } from '../ingest/checks/run-checks';
import { findFigures } from '../ingest/narrative/figures';
import { DISCLOSURE_ROWS as ROWS_2019 } from '../ingest/templates/2019/table2';
import { DISCLOSURE_ROWS as ROWS_2021 } from '../ingest/templates/2021/table2';
import { REQUEST_ROWS } from '../ingest/templates/2021/table3';
import { APPLICANT_COLUMNS } from '../ingest/templates/columns';
import { problem } from '../ingest/templates/problems';
import { sha256, writeWhole } from './files';
import { writePlaces } from './make-places';
import { parseFile } from './parse-file';
import { placeBook } from './place-book';
import { reportJson } from './report-json';
import { readCodebook } from './write/codebook';

const Fact = z.strictObject({
  value: z.number(),
  unit: z.string(),
  quote: z.string(),
  approx: z.enum(['at_least', 'about', 'nearly']).nullish(),
  period: z.string().nullish(),
  measure: z.enum(MEASURES as unknown as [string, ...string[]]).optional(),
  channel: z.enum(CHANNELS).nullish(),
  cell: z.string().optional(),
  otherwise: z.string().optional()
});

const Transcript = z.strictObject({
  file: z.string(),
  province: z.string(),
  prefecture: z.string(),
  county: z.string(),
  township: z.string(),
  kind: z.string().nullish(),
  year: z.number().int(),
  url: z.string().nullable(),
  published: z.string().nullable(),
  facts: z.array(Fact)
});

type Fact = z.infer<typeof Fact>;
/** One report as transcribed: a line of the input. */
export type Transcript = z.infer<typeof Transcript>;

/** Figures without a measure in the transcript that mean just what one of ours means; the words the quote must have for it. */
const SAME: Record<string, { measure: ProseMeasure; needs?: RegExp }> = {
  press_conferences: { measure: 'press-conferences' },
  requests_carried_out: { measure: 'requests-carried-out-stated' },
  normative_documents_issued: { measure: 'normative-documents-issued-stated', needs: /制作|制定|制发|印发|出台/ },
  normative_documents_abolished: { measure: 'normative-documents-repealed-stated' }
};

/** Figures that no measure of ours means: passed over by name. A name on neither list stops the import. */
const PASSED_OVER = new Set(
  (
    'announcements archived_items articles_adopted articles_submitted budget_items bulletin_board_items bulletin_boards cases_assisted ' +
    'citizen_replies columns_maintained department_items disclosure_column_items disclosure_timeliness_rate disclosure_zone_items ' +
    'documents_disclosed documents_interpreted documents_not_disclosed documents_on_request_class documents_produced documents_published ' +
    'electronic_items followers government_documents grassroots_field_items hot_issue_responses items_government_affairs key_area_items ' +
    'leader_information licences litigation_lost litigation_own mailbox_messages mass_work_system_cases mayor_mailbox media_articles ' +
    'media_city media_province meetings_published mini_program_items new_media_accounts news_and_guides news_published newspaper_articles ' +
    'normative_documents_published notices_published npc_suggestions office_phone_calls official_documents onsite_enquiries other_items ' +
    'outcome_exists outcome_granted outcome_not_exist outcome_not_this_body outcome_refused penalties penalty_notices permits_published ' +
    'pilot_area_items policy_documents policy_interpretations proactive_cumulative_all_years proactive_total_change_abs ' +
    'proactive_total_change_pct proactive_website_change_pct procurement_amount procurement_items procurement_site_items proposal_replies ' +
    'proposals_handled public_mailbox reply_rate reply_timeliness_rate reposted requests_by_letter requests_change_abs ' +
    'requests_cumulative_all_years requests_forwarded requests_handled_incl_carried requests_in_person requests_online requests_withdrawn ' +
    'responses_to_concerns review_corrected reviews_answer_revoked reviews_own screen_items service_guides services_handled ' +
    'social_relief_items statutory_items three_public_expenses_items town_website_items video_items views village_items web_messages_handled ' +
    'wechat_features wechat_notices wechat_original wechat_views wechat_work_news weibo_complaints weibo_items work_column_items work_news ' +
    'work_news_website'
  ).split(' ')
);

/** Telephone numbers and mail addresses, never to be kept. */
const PRIVATE = /\d{3,4}[-—]\d{7,8}|(?<!\d)1[3-9]\d{9}(?!\d)|[\w.-]+@[\w.-]+/g;
/** A quote that is a row of a table and no sentence: its figures are cells. */
const TABLE_ROW = /^(?:[一二三四]、|(?:行政)?规范性文件\s\d)[^。；]*?[\s\d]+$/;

/** True where the page is on a host of the government's domain. */
export function isGovernmentPage(url: string | null): boolean {
  if (url === null || !URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  return hostname === 'gov.cn' || hostname.endsWith('.gov.cn');
}

/** The table cell a name such as `table2.行政许可.处理决定数量` means, with the template only that name is in. Throws on a name the forms do not have. */
export function readCellName(name: string): {
  observation: Pick<Observation, 'measure' | 'outcome' | 'applicant'>;
  table: 2 | 3;
  row: string;
  column: string;
  template: Template | null;
} {
  const [table, row = '', column = ''] = name.split('.');
  if (table === 'table2') {
    for (const [template, rows] of [['2021', ROWS_2021] as const, ['2019', ROWS_2019] as const])
      for (const { label, measures, columns } of rows) {
        const index = columns.findIndex((known) => known.replace(/（.*$/, '') === column);
        const measure = measures[index];
        if (label === row && measure !== undefined)
          return { observation: { measure }, table: 2, row: label, column: columns[index] ?? column, template };
      }
  } else if (table === 'table3') {
    const found = REQUEST_ROWS.find((known) => known.group === null && known.label.replace(/^.*?[、）]/, '').startsWith(row));
    const applicant = APPLICANT_COLUMNS.find((known) => known.label === column)?.applicant;
    if (found && applicant)
      return {
        observation: { measure: found.measure, ...(found.outcome ? { outcome: found.outcome } : {}), applicant },
        table: 3,
        row: found.label,
        column,
        template: null
      };
  }
  throw new Error(`the forms have no cell “${name}”`);
}

/** The number as the quote prints it, its counter where one is printed, and how exact it is. */
function asPrinted({ value, quote, unit, approx }: Fact): { raw: string; rawUnit?: string; qualifier: Qualifier } {
  const stated: Qualifier = approx === 'at_least' ? 'at-least' : (approx ?? 'exact');
  const text = quote.normalize('NFKC').replace(/\s+/g, '');
  const figure = findFigures(text).findLast((item) => item.value === value);
  if (!figure) return { raw: String(value), qualifier: stated };
  const counter = figure.counter === '' && text.endsWith(unit) ? unit : figure.counter;
  return {
    raw: figure.raw.replace(/[余多]$/, ''),
    ...(counter === '' ? {} : { rawUnit: counter }),
    qualifier: stated === 'exact' || figure.qualifier === 'over' ? figure.qualifier : stated
  };
}

/** The quote without telephone numbers and mail addresses, at most 80 characters. */
function cleanQuote(quote: string): string {
  return quote.replace(PRIVATE, '…').slice(0, 80);
}

/** The measure a fact tells, or null where it is passed over. Throws on a name nobody decided about. */
function measureOf({ measure, otherwise, quote }: Fact): string | null {
  if (measure !== undefined) return TABLE_ROW.test(quote) ? null : measure;
  if (otherwise === undefined) return null;
  const same = SAME[otherwise];
  if (same) return same.needs === undefined || same.needs.test(quote) ? same.measure : null;
  if (!PASSED_OVER.has(otherwise)) throw new Error(`“${otherwise}” is neither mapped to a measure nor passed over by name`);
  return null;
}

/** The observation a fact gives; null where it is passed over; a problem where its period is not the report's year. */
function observationOf(fact: Fact, units: ReadonlyMap<string, Unit>): Observation | Problem | null {
  if (fact.cell !== undefined) {
    const { observation, table, row, column } = readCellName(fact.cell);
    return {
      ...observation,
      value: fact.value,
      unit: units.get(observation.measure) ?? 'count',
      status: 'reported',
      raw: String(fact.value),
      provenance: { kind: 'cell', table, row, column, line: null, page: null }
    };
  }
  const measure = measureOf(fact);
  if (measure === null) return null;
  const quote = cleanQuote(fact.quote);
  // “截至2024年底” beside a smaller total of the year: a running total since the page began, or the year's; the page does not say.
  if (fact.period) return periodUnclear(quote);
  const { raw, rawUnit, qualifier } = asPrinted(fact);
  return {
    measure,
    ...(fact.channel ? { channel: fact.channel } : {}),
    value: fact.value,
    unit: units.get(measure) ?? 'count',
    ...(rawUnit === undefined ? {} : { rawUnit }),
    status: 'reported',
    qualifier,
    raw,
    period: null,
    provenance: { kind: 'clause', section: null, line: null, start: null, end: null, quote }
  };
}

function toldTwice(kept: Observation, other: Observation): Problem {
  const quote = other.provenance.kind === 'clause' ? other.provenance.quote : '';
  return problem(
    'told-twice',
    'warning',
    { line: null },
    {
      en: `${observationKey(kept)} is told twice with different values, ${kept.raw} and ${other.raw} (${quote}); the first was kept.`,
      zh: `${observationKey(kept)} 在文中出现两次且数值不同，分别为 ${kept.raw} 与 ${other.raw}（${quote}），保留前者。`
    },
    {
      en: 'Read the page; where both are parts of one whole, neither is the total.',
      zh: '请核对公开页面；两者如为同一总数的组成部分，则均非总数。'
    }
  );
}

function periodUnclear(quote: string): Problem {
  return problem(
    'unclear-period',
    'warning',
    { line: null },
    {
      en: `“${quote}” may be a running total and not the year's figure; it was not read.`,
      zh: `“${quote}”可能为历年累计数而非当年数，未读取。`
    },
    { en: 'Read the page, and add the figure if it is the year’s own.', zh: '请核对公开页面，确为当年数时再录入。' }
  );
}

function nothingMeasured(): Problem {
  return problem(
    'no-figures',
    'info',
    { line: null },
    { en: 'What was transcribed of this report holds no figure with a measure of ours.', zh: '所摘录部分没有可归入现有指标的数字。' },
    { en: 'Read the whole page to add its figures.', zh: '请阅读公开页面全文后补录。' }
  );
}

/** The normalised report of one transcript. `line` is its line of the input, whose hash names the source. Throws where a fact has an unknown name. */
export function readTranscript(transcript: Transcript, line: string, place: Place, units: ReadonlyMap<string, Unit>): Report {
  const { year, url, published, facts, file } = transcript;
  const kept = new Map<string, Observation>();
  const problems: Problem[] = [];
  const templates: Report['templates'] = { table2: null, table3: null, table4: null };
  for (const fact of facts) {
    if (fact.cell !== undefined) templates.table2 ??= readCellName(fact.cell).template;
    const item = observationOf(fact, units);
    if (item === null) continue;
    if (!('measure' in item)) {
      problems.push(item);
      continue;
    }
    const twin = kept.get(observationKey(item));
    if (!twin) kept.set(observationKey(item), item);
    else if (twin.value !== item.value) problems.push(toldTwice(twin, item));
  }
  if (kept.size === 0) problems.push(nothingMeasured());
  const observations = [...kept.values()].sort((a, b) => rank(a) - rank(b));
  // Rows 一 to 四 are the same in both forms; the one the report uses is told by its table 2.
  if (observations.some((item) => item.provenance.kind === 'cell' && item.provenance.table === 3)) templates.table3 = templates.table2;
  const segment = url === null ? '' : decodeURIComponent(new URL(url).pathname).split('/').filter(Boolean).at(-1);
  const report: Report = {
    schema: 'gongkai-report/1',
    id: `${place.code}-${year}`,
    place,
    year,
    templates,
    completeness: observations.some((item) => item.provenance.kind === 'cell') ? 'partial' : 'narrative-only',
    source: { file: segment || file, format: 'labels', sha256: sha256(line), url, published },
    observations,
    findings: [],
    problems
  };
  report.findings = checkReport(report, null).findings;
  return Report.parse(report);
}

/** Cells by table, then prose; within a table the order of the form. */
function rank({ measure, applicant, provenance }: Observation): number {
  const table = provenance.kind === 'cell' ? provenance.table : 9;
  return table * 1e4 + MEASURES.indexOf(measure) * 10 + (applicant ? APPLICANTS.indexOf(applicant) : 0);
}

async function main(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { into: { type: 'string', default: 'data' }, report: { type: 'string', multiple: true, default: [] } }
  });
  const path = positionals[0];
  if (path === undefined || !existsSync(path)) throw new Error('name the file of transcribed figures: import-labels.ts facts.jsonl');
  const units = new Map(readCodebook(join(values.into, 'codebook')).measures.map((entry) => [entry.measure, entry.unit as Unit]));
  const book = placeBook();
  const made = new Map<string, string>();
  const unmatched: string[] = [];
  let left = 0;
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const transcript = Transcript.parse(JSON.parse(line));
    if (!isGovernmentPage(transcript.url)) {
      left++;
      continue;
    }
    const { province, prefecture, county, township: body } = transcript;
    const words = { province, prefecture, county, body };
    const place = book.find(words) ?? book.make(words);
    if (place.code.startsWith('x-')) unmatched.push(`${county}${body} ${place.code}`);
    const report = readTranscript(transcript, line, place, units);
    const target = join(values.into, 'reports', place.countyCode ?? 'unknown', place.code, `${report.year}.json`);
    if (made.has(target)) throw new Error(`${transcript.file} and ${made.get(target)} are both ${target}`);
    made.set(target, transcript.file);
    keep(target, report);
  }
  for (const file of values.report) {
    const { report, problems } = await parseFile(file);
    if (!report) throw new Error(`${file}: ${problems.map((item) => item.reason).join(' ')}`);
    keep(join(values.into, 'reports', report.place.countyCode ?? 'unknown', report.place.code, `${report.year}.json`), report);
  }
  writePlaces(values.into);
  process.stderr.write(
    `${made.size} reports kept, ${left} left out (no government page), ${made.size - unmatched.length} on the official list\n`
  );
  for (const place of new Set(unmatched)) process.stderr.write(`  on no list: ${place}\n`);
}

function keep(target: string, report: Report): void {
  const text = reportJson(report);
  if (!existsSync(target) || readFileSync(target, 'utf8') !== text) writeWhole(target, text);
}

if (basename(process.argv[1] ?? '').startsWith('import-labels')) await main(process.argv.slice(2));

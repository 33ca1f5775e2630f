import type { Observation, Problem, TableCell, Template } from '$lib/model';
import { foldLabel } from '../text/fold';
import type { CellValue } from './cell-value';
import { commonName, detectTemplate, disclosureRows, formRow, hasBothForms, unitOf } from './disclosure-form';
import { isMoney, isOtherKind, orderOf, type BlockHeads } from './disclosure-heads';
import { findDisclosureRows, NUMBER_OF_YEAR, type FoundRow } from './find-disclosure-rows';
import { isKnownHead } from './known-head';
import { inMoney, maybeMoneyUnit, settleMoneyUnit } from './money-unit';
import { isOfOtherPeriod } from './other-period';
import { cellShape, columnsInDoubt, otherOrder, unknownHead, type ShapeTrouble } from './problems';
import { bothForms, notInTemplate, unitInDoubt, unknownTemplate } from './table2-problems';
import type { LabelTypo } from './read-table3';
import { withoutRepeats } from './repeated-heads';
import type { Row } from './rows';
import { unknownWords } from './unknown-heads';
import { printsZeros, settleRun } from './value-run';

export interface DisclosureTable {
  template: Template | null;
  observations: Observation[];
  problems: Problem[];
  typos: LabelTypo[];
  missing: string[];
  repeated: string[];
}

/**
 * Reads table 2. The template is told from the column heads; each row must have as many values as its block has columns.
 * Units: documents, decisions, catalogue items; amounts of money in the unit that their cell, head or caption prints, `fees-charged` in 万元
 * where none does. What is headed as of another year than `year` (null: not known) has no values. `caption` is the unit printed over the table.
 */
export function readTable2(rows: readonly Row[], year: number | null, caption: string | null): DisclosureTable {
  const table: DisclosureTable = { template: null, observations: [], problems: [], typos: [], missing: [], repeated: [] };
  const { found, heads, heading } = findDisclosureRows(rows, year, table.problems);
  if (found.length === 0) return table;
  table.template = detectTemplate(heads, found);
  const template = table.template;
  if (template === null) {
    table.problems.push(unknownTemplate(found[0]?.line ?? null));
    return table;
  }
  const isBoth = hasBothForms(heads);
  if (isBoth) table.problems.push(bothForms(found[0]?.line ?? null));
  const context = {
    layouts: new Map<string, number>(),
    agrees: hasNoSums,
    isWide: true,
    hasTotal: false,
    isTotalLast: false,
    lengths: null,
    printsZeros: printsZeros(found.map((item) => item.tail))
  };
  const seen = new Map<string, readonly CellValue[] | null>();
  const moved = new Set<BlockHeads>();
  const others = new Set<BlockHeads>();
  const isOneALine = found.some(({ lines }) => lines !== undefined && lines.length > 1 && lines.includes(1));
  for (const item of found) {
    const row = formRow(template, item.name);
    const place = { line: item.line, page: item.page };
    if (!row) {
      table.problems.push(notInTemplate(item.label, template, place));
      continue;
    }
    if (item.typo) table.typos.push({ table: 2, printed: item.label, form: row.label, line: item.line });
    const why = isBoth ? 'repeated' : whyUnread(item, row.label, year, isOneALine);
    const own = withoutRepeats(item.tail, item.over.columns);
    const run = why !== null ? { why } : own === null ? { why: 'too-few' as const } : settleRun(own, row.measures.length, context);
    const values = 'values' in run ? run.values : null;
    const before = seen.get(item.name);
    if (before !== undefined) {
      table.repeated.push(row.label);
      if (printed(before) !== printed(values)) {
        table.problems.push(cellShape(2, row.label, 'repeated', place));
        for (const observation of table.observations)
          if (row.measures.includes(observation.measure)) Object.assign(observation, { value: null, status: 'unreadable' });
      }
      continue;
    }
    seen.set(item.name, values);
    if ('why' in run && !isBoth) table.problems.push(cellShape(2, row.label, run.why, place));
    const { columns } = item.over;
    const order = orderOf(
      row.columns,
      columns.filter((column, i) => column !== columns[i - 1])
    );
    const isOfYear = columns.includes(NUMBER_OF_YEAR);
    if (!moved.has(item.over) && isOtherKind(item.over, row.columns)) others.add(item.over);
    const isOther = item.over.isOther || others.has(item.over);
    if (!moved.has(item.over) && (isOther || isOfYear || order?.every((at, i) => at === i) !== true))
      table.problems.push((isOther || order === null || isOfYear ? columnsInDoubt : otherOrder)(2, place));
    moved.add(item.over);
    row.measures.forEach((measure, i) => {
      const at = isOther || (isOfYear && measure.endsWith('-change')) ? -1 : (order?.[i] ?? -1);
      const column = row.columns[i] ?? '';
      const { told, isInDoubt } = figureOf(item, measure, column, values?.[at], caption);
      if (isInDoubt) table.problems.push(unitInDoubt(item.label, place));
      table.observations.push(observationOf(item, measure, column, told, 'values' in run ? run.cells[at] : undefined));
    });
  }
  const unknown = unknownWords(heading, year, isKnownHead);
  if (unknown.length > 0 && !table.problems.some(({ code }) => code === 'columns-in-doubt'))
    table.problems.push(unknownHead(2, unknown, heading[0] ?? { line: null }));
  for (const row of disclosureRows(template)) if (!seen.has(commonName(row.label))) table.missing.push(row.label);
  return table;
}

const hasNoSums = (): null => null;

const printed = (values: readonly CellValue[] | null): string =>
  values?.map(({ status, value }) => `${status}${value}`).join() ?? 'unreadable';

/** Why a row found cannot be read, whatever its values; null where nothing speaks against it. */
function whyUnread(item: FoundRow, label: string, year: number | null, isOneALine: boolean): ShapeTrouble | null {
  if (item.spills) return 'too-many';
  if (isOneALine && item.lines?.some((values) => values > 1)) return 'run-together';
  if (/\d$/.test(foldLabel(item.label))) return 'glued';
  return isOfOtherPeriod(item.label, label, year) ? 'other-year' : null;
}

type Figure = Pick<Observation, 'value' | 'unit' | 'rawUnit' | 'status'>;

/** The value of a cell with its unit. An amount of money whose unit is in doubt has none. */
function figureOf(
  item: FoundRow,
  measure: string,
  column: string,
  value: CellValue | undefined,
  caption: string | null
): { told: Figure; isInDoubt: boolean } {
  const status = value?.status ?? 'unreadable';
  const told = { value: value?.value ?? null, unit: unitOf(measure), status };
  if (!isMoney(column) || told.value === null || told.value === 0) return { told, isInDoubt: false };
  const form = measure === 'fees-charged' ? '万元' : '';
  const unit = value?.unit ?? settleMoneyUnit([maybeMoneyUnit(item.label), item.over.money, caption], form);
  if (unit === null) return { told: { ...told, value: null, status: 'unreadable' }, isInDoubt: true };
  if (unit === '') return { told, isInDoubt: false };
  return { told: { ...told, ...inMoney(told.value, unit), ...(unit === form ? {} : { rawUnit: unit }) }, isInDoubt: false };
}

/** An observation of the row; written out twice, so that those without a unit as printed have the keys of table 3's. */
function observationOf(item: FoundRow, measure: string, column: string, told: Figure, cell: TableCell | undefined): Observation {
  const { value, unit, status } = told;
  const raw = cell?.text.trim() ?? '';
  const line = cell?.line ?? item.line;
  const provenance = { kind: 'cell' as const, table: 2 as const, row: item.label, column, line, page: item.page };
  return told.rawUnit === undefined ? { measure, value, unit, status, raw, provenance } : { measure, ...told, raw, provenance };
}

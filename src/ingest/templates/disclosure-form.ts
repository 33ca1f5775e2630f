import type { Template, Unit } from '$lib/model';
import { DISCLOSURE_ROWS as ROWS_2019 } from './2019/table2';
import { DISCLOSURE_ROWS as ROWS_2021 } from './2021/table2';
import type { DisclosureRow } from './form';
import type { Tail } from './value-run';

/** The rows of table 2 in a template. */
export const disclosureRows = (template: Template): readonly DisclosureRow[] => (template === '2021' ? ROWS_2021 : ROWS_2019);

/** A row's name in both templates: 规范性文件 and 行政规范性文件 are one row. */
export const commonName = (label: string): string => (label === '行政规范性文件' ? '规范性文件' : label);

/** The row of a template under its common name; none where the template does not have it. */
export const formRow = (template: Template, name: string): DisclosureRow | undefined =>
  disclosureRows(template).find((row) => commonName(row.label) === name);

export const COLUMNS_2019 = [
  '本年新制作数量',
  '本年新公开数量',
  '对外公开总数量',
  '上一年项目数量',
  '本年增/减',
  '采购项目数量',
  '采购总金额',
  '处理决定数量'
];
/** Heads that only one of the forms has; more than one of each is no misprint. */
const FORM_HEADS_2021 = ['本年制发件数', '本年废止件数', '现行有效件数'];
const FORM_HEADS_2019 = ['本年新制作数量', '本年新公开数量', '对外公开总数量', '上一年项目数量', '本年增/减'];
export const COLUMNS_2021 = ['本年制发件数', '本年废止件数', '现行有效件数', '本年收费金额（单位：万元）', '本年处理决定数量'];

/** Whether heads of both forms stand over the table, more than one of each. */
export function hasBothForms(heads: ReadonlySet<string>): boolean {
  return [FORM_HEADS_2021, FORM_HEADS_2019].every((form) => form.filter((head) => heads.has(head)).length > 1);
}

/** The template that the heads tell, or the rows and how many values they have; null where neither does. */
export function detectTemplate(heads: ReadonlySet<string>, found: { name: string; tail: Tail }[]): Template | null {
  const in2021 = COLUMNS_2021.filter((head) => heads.has(head)).length;
  // 处理决定数量 is what a line break leaves of the other form's 本年处理决定数量
  const in2019 = COLUMNS_2019.filter((head) => head !== '处理决定数量' && heads.has(head)).length;
  if (in2021 > in2019) return '2021';
  if (in2019 > in2021) return '2019';
  const names = found.map((item) => item.name);
  if (names.includes('政府集中采购') || names.includes('其他对外管理服务事项')) return '2019';
  const licences = found.find((item) => item.name === '行政许可');
  if (licences) return licences.tail.filled === 1 ? '2021' : licences.tail.filled === 3 ? '2019' : null;
  return null;
}

/** The unit of a measure of table 2, where its cell and heads print none. */
export function unitOf(measure: string): Unit {
  if (measure === 'fees-charged') return 'wan-yuan';
  if (measure === 'procurement-amount') return 'count';
  if (measure.endsWith('-decisions')) return 'decision';
  return /^(rules|normative)/.test(measure) ? 'document' : 'item';
}

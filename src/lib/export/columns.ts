/** A value of an exported table; null where there is none, with the reason in `status`. */
export type Value = string | number | boolean | null;

/** How a column is stored: text, a number with or without a fraction, yes or no. */
export type ColumnKind = 'text' | 'double' | 'integer' | 'boolean';

export interface Column {
  name: string;
  kind: ColumnKind;
  zh: string;
  en: string;
}

/** A table ready to be written in any format: rows in order, each with a value a column. */
export interface Table {
  columns: readonly Column[];
  rows: readonly (readonly Value[])[];
}

const column = (name: string, kind: ColumnKind, zh: string, en: string): Column => ({ name, kind, zh, en });

/** The columns of a chart's rows, in order: one row a figure, or a figure that is not there. */
export const ROW_COLUMNS: readonly Column[] = [
  column('place', 'text', '乡级代码', 'Place code'),
  column('name', 'text', '镇街名称', 'Name of the township'),
  column('year', 'integer', '数值所指年度', 'Year the value is about'),
  column('measure', 'text', '指标代码', 'Measure code'),
  column('channel', 'text', '渠道代码', 'Channel code'),
  column('applicant', 'text', '申请人代码', 'Applicant code'),
  column('outcome', 'text', '办理结果代码', 'Outcome code'),
  column('result', 'text', '复议诉讼结果代码', 'Result code'),
  column('value', 'double', '数值；空即没有数字，原因见 status', 'Value; empty where there is none, the reason in status'),
  column('unit', 'text', '单位代码', 'Unit code'),
  column(
    'status',
    'text',
    '状态代码；此外 no-report 未收录报告，not-stated 报告未载明，not-on-form 该年表式无此项',
    'Status code; beside those no-report: no report is held; not-stated: the report does not give it; not-on-form: the form has no such row'
  ),
  column('qualifier', 'text', '约数代码', 'Qualifier code'),
  column('raw', 'text', '原文的数', 'The figure as printed'),
  column('raw_unit', 'text', '原文的量词', 'The unit as printed'),
  column('period_from', 'text', '起始月；空即全年', 'First month; empty means the whole year'),
  column('period_to', 'text', '截止月', 'Last month'),
  column('base_measure', 'text', '比率的基数是什么', 'What a rate is a share of'),
  column('base_value', 'double', '基数', 'The base of a rate'),
  column('derived_from', 'text', '推算所据', 'What a derived value comes from'),
  column('form_table', 'integer', '表号', 'Number of the table of the form'),
  column('row_label', 'text', '表格行', 'Row label'),
  column('column_label', 'text', '表格列', 'Column label'),
  column('section', 'text', '正文位置', 'Section of the text'),
  column('line', 'integer', '行号', 'Line'),
  column('page', 'integer', '页码', 'Page'),
  column('clause', 'text', '载有该数的原句', 'The clause that carries the figure'),
  column('report', 'text', '报告编号', 'Report'),
  column('source_address', 'text', '报告网址；空即未收录', 'Address of the report; empty where none is held'),
  column('source_file', 'text', '所读文件', 'File that was read'),
  column('source_sha256', 'text', '所读文件的 SHA-256', 'SHA-256 of the file that was read'),
  column('invented', 'boolean', '虚构数据', 'Invented data')
];

/** The values of one column of a table. Throws where there is no such column. */
export function valuesOf(table: Table, name: string): Value[] {
  const at = table.columns.findIndex((item) => item.name === name);
  if (at < 0) throw new Error(`there is no column “${name}”`);
  return table.rows.map((row) => row[at] ?? null);
}

import type { DisclosureRow } from '../form';

const STOCK = ['本年制发件数', '本年废止件数', '现行有效件数'] as const;

/** Table 2 of 国办公开办函〔2021〕30号: ten values. Units: documents (件), decisions (件), fees in 万元. */
export const DISCLOSURE_ROWS: readonly DisclosureRow[] = [
  { label: '规章', aliases: [], measures: ['rules-issued', 'rules-repealed', 'rules-in-force'], columns: STOCK },
  {
    label: '行政规范性文件',
    aliases: ['规范性文件'],
    measures: ['normative-documents-issued', 'normative-documents-repealed', 'normative-documents-in-force'],
    columns: STOCK
  },
  { label: '行政许可', aliases: [], measures: ['licence-decisions'], columns: ['本年处理决定数量'] },
  { label: '行政处罚', aliases: [], measures: ['penalty-decisions'], columns: ['本年处理决定数量'] },
  { label: '行政强制', aliases: [], measures: ['compulsory-measure-decisions'], columns: ['本年处理决定数量'] },
  { label: '行政事业性收费', aliases: [], measures: ['fees-charged'], columns: ['本年收费金额（单位：万元）'] }
];

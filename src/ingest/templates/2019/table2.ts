import type { DisclosureRow } from '../form';

const PUBLISHED = ['本年新制作数量', '本年新公开数量', '对外公开总数量'] as const;
const CATALOGUE = ['上一年项目数量', '本年增/减', '处理决定数量'] as const;
const catalogue = (prefix: string) => [`${prefix}-items-last-year`, `${prefix}-items-change`, `${prefix}-decisions`];

/** Table 2 of 国办公开办函〔2019〕60号: 22 values. Units: documents (件), catalogue items (项), decisions (件); procurement as printed. */
export const DISCLOSURE_ROWS: readonly DisclosureRow[] = [
  { label: '规章', aliases: [], measures: ['rules-made', 'rules-newly-published', 'rules-published-total'], columns: PUBLISHED },
  {
    label: '规范性文件',
    aliases: ['行政规范性文件'],
    measures: ['normative-documents-made', 'normative-documents-newly-published', 'normative-documents-published-total'],
    columns: PUBLISHED
  },
  { label: '行政许可', aliases: [], measures: catalogue('licence'), columns: CATALOGUE },
  { label: '其他对外管理服务事项', aliases: [], measures: catalogue('other-service'), columns: CATALOGUE },
  { label: '行政处罚', aliases: [], measures: catalogue('penalty'), columns: CATALOGUE },
  { label: '行政强制', aliases: [], measures: catalogue('compulsory-measure'), columns: CATALOGUE },
  { label: '行政事业性收费', aliases: [], measures: ['fee-items-last-year', 'fee-items-change'], columns: ['上一年项目数量', '本年增/减'] },
  { label: '政府集中采购', aliases: [], measures: ['procurement-projects', 'procurement-amount'], columns: ['采购项目数量', '采购总金额'] }
];

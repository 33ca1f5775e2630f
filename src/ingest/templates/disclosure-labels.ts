import { DISCLOSURE_ROWS as ROWS_2019 } from './2019/table2';
import { DISCLOSURE_ROWS as ROWS_2021 } from './2021/table2';
import { commonName } from './disclosure-form';
import { LabelMatcher, type KnownLabel } from './match-label';

/** What a label in table 2 stands for: a row by its common name, a column head, or a caption to pass over. */
export type Key = { row: string } | { column: string } | { caption: true };

const labels: KnownLabel<Key>[] = [];
const caption: Key = { caption: true };
for (const label of [
  '第二十条第（一）项',
  '第二十条第（五）项',
  '第二十条第（六）项',
  '第二十条第（八）项',
  '第二十条第（九）项',
  '信息内容',
  '二、主动公开政府信息情况'
])
  labels.push({ key: caption, label });
const rowKeys = new Map<string, Key>();
const columnKeys = new Map<string, Key>();
const key = (known: Map<string, Key>, name: string, made: Key): Key => {
  const found = known.get(name) ?? made;
  known.set(name, found);
  return found;
};
for (const row of [...ROWS_2021, ...ROWS_2019]) {
  const name = commonName(row.label);
  for (const label of [row.label, ...row.aliases]) labels.push({ key: key(rowKeys, name, { row: name }), label });
  for (const column of row.columns) labels.push({ key: key(columnKeys, column, { column }), label: column });
}
labels.push({ key: key(columnKeys, '本年收费金额（单位：万元）', { column: '' }), label: '本年收费金额' });
labels.push({ key: key(columnKeys, '本年增/减', { column: '' }), label: '本年增减' });

/** Recognises every label of table 2, in both templates. */
export const disclosureLabels = new LabelMatcher<Key>(labels);

/** Whether a text is the label of a row of table 2 to the letter. */
export function isDisclosureLabel(text: string): boolean {
  const match = disclosureLabels.match(text);
  return match !== null && !match.typo && 'row' in match.key;
}

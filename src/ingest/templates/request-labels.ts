import type { Applicant } from '$lib/model';
import { APPLICANT_COLUMNS } from './columns';
import type { RequestGroup } from './form';
import { LabelMatcher, type KnownLabel } from './match-label';
import { REQUEST_HEADINGS, REQUEST_ROWS } from './2021/table3';

/**
 * What a label in table 3 stands for: a value row (its index in the 2021 form), a group heading, a column head, or a caption to pass over;
 * `isBesideRows` of the one that stands before rows, 三、本年度办理结果.
 */
export type RequestLabel =
  | { type: 'row'; index: number }
  | { type: 'group'; group: RequestGroup }
  | { type: 'head'; applicant: Applicant }
  | { type: 'caption'; isBesideRows: boolean };

const captions = [
  '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
  '申请人情况',
  '法人或其他组织',
  '三、收到和处理政府信息公开申请情况',
  '法人或者其他组织'
];

const labels: KnownLabel<RequestLabel>[] = [];
REQUEST_ROWS.forEach((row, index) => {
  const key: RequestLabel = { type: 'row', index };
  for (const label of [row.label, ...(row.aliases ?? [])]) labels.push({ key, label });
});
for (const { group, label } of REQUEST_HEADINGS) labels.push({ key: { type: 'group', group }, label });
for (const { applicant, label } of APPLICANT_COLUMNS) labels.push({ key: { type: 'head', applicant }, label });
labels.push({ key: { type: 'caption', isBesideRows: true }, label: '三、本年度办理结果' });
const caption: RequestLabel = { type: 'caption', isBesideRows: false };
for (const label of captions) labels.push({ key: caption, label });

/** Recognises every label of table 3, in both templates. */
export const requestLabels = new LabelMatcher<RequestLabel>(labels);

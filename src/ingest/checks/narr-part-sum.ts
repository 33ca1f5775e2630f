import type { PartStatement } from '../narrative/statements';
import { defineCheck } from './check';
import { atLine } from './names';

/** Parts told behind a total (其中…): more than the total cannot be; less is a notice, and only where the wording says the parts are all of it. */
export default defineCheck({
  id: 'narr-part-sum',
  number: 'N6',
  severity: 'warning',
  titleZh: '正文分项与总数',
  title: 'Parts and total in the text',
  ruleZh: '正文“其中”各分项之和不应大于总数；写明“分别为”的应等于总数。',
  rule: 'Parts told behind a total do not exceed it; where they are said to be all of it they make it.',
  needsDocument: true,
  *run({ report, details }) {
    const groups = new Map<number, PartStatement[]>();
    for (const statement of details?.statements ?? [])
      if (statement.kind === 'part') groups.set(statement.group, [...(groups.get(statement.group) ?? []), statement]);
    const carriedIn = report.observations.find(({ measure }) => measure === 'requests-carried-in-stated')?.value ?? 0;
    for (const told of groups.values()) {
      const parts = addable(told);
      const [first] = parts;
      if (first === undefined) continue;
      const sum = Math.round(parts.reduce((all, { value }) => all + value, 0) * 1e6) / 1e6;
      const isExact = parts.every(({ qualifier }) => qualifier === 'exact' || qualifier === 'at-least');
      const isMore = sum > first.total && isExact && first.totalQualifier === 'exact';
      const isLess =
        sum < first.total &&
        first.isExhaustive &&
        parts.length > 1 &&
        parts.length === told.length &&
        first.totalQualifier === 'exact' &&
        parts.every(({ qualifier }) => qualifier === 'exact');
      if (!isMore && !isLess) continue;
      // 收到124件,办结122件,结转下年3件, with one carried in
      if (isMore && first.totalLabel.includes('申请') && sum - first.total <= carriedIn) continue;
      // Without the channels told beside it the total may hold: a notice then.
      const inside = parts.reduce((all, { value, isBeside }) => all + (isBeside ? 0 : value), 0);
      const isNotice = isLess || inside <= first.total;
      const at = atLine(first.line);
      const values = parts.map(({ value }) => value).join(' + ');
      yield {
        cells: [],
        expected: first.total,
        actual: sum,
        ...(isNotice ? { severity: 'info' as const } : {}),
        reason: `${at.en}${at.en && ': '}the parts ${values} make ${sum}, ${isMore ? 'more' : 'less'} than the total ${first.total} told before them`,
        reasonZh: `${at.zh}${at.zh && '：'}分项 ${values} 合计 ${sum}，${isMore ? '大于' : '小于'}其前所述总数 ${first.total}`
      };
    }
  }
});

/** Those of the parts that exclude each other: the kinds where any are told (其中自然人6件,法人2件,办结7件), else what is done and what is carried on; else the largest alone. */
function addable(parts: readonly PartStatement[]): readonly PartStatement[] {
  const kinds = parts.filter(({ isState }) => !isState);
  if (kinds.length > 0 || parts.length < 2) return kinds.length > 0 ? kinds : parts;
  const isOpen = ({ label }: PartStatement) => /结转|转结|未办结|正在/.test(label);
  if (parts.length === 2 && parts.filter(isOpen).length === 1 && !parts.some(({ label }) => /上(?:一?年|期)/.test(label))) return parts;
  return parts.filter(({ value }) => value === Math.max(...parts.map((part) => part.value))).slice(0, 1);
}

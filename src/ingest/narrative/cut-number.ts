import type { Observation, Problem, TextBlock } from '$lib/model';
import { problem } from '../templates/problems';

/**
 * A problem for a figure that the prose of a document breaks off with, no counter word or mark behind it: of 收到申请12 nobody can tell
 * whether it was 12 or 125件. The figure is kept, as it is printed.
 */
export function maybeCutNumber(blocks: readonly TextBlock[], observations: readonly Observation[]): Problem[] {
  const last = blocks.at(-1);
  if (last === undefined || !/\d\s*$/.test(last.text)) return [];
  const reach = last.text.trimEnd().length;
  const cut = observations.find(
    ({ provenance, rawUnit, value, status }) =>
      provenance.kind === 'clause' &&
      (provenance.endLine ?? provenance.line) === last.line &&
      provenance.end === reach &&
      rawUnit === undefined &&
      status === 'reported' &&
      value !== 0
  );
  if (cut === undefined) return [];
  return [
    problem(
      'number-at-the-end',
      'warning',
      { line: last.line, page: last.page },
      {
        en: `The text breaks off with the number ${cut.raw}; it may go on.`,
        zh: `文字止于数字“${cut.raw}”，其后可能还有内容。`
      },
      { en: 'Compare with the published page and give the whole text.', zh: '请对照公开页面，并给出全文。' }
    )
  ];
}

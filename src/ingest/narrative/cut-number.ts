import type { Observation, SourcePlace, TextBlock } from '$lib/model';

/**
 * The figure that the prose of a document breaks off with, no counter word or mark behind it: of 收到申请12 nobody can tell whether it was
 * 12 or 125件. Null where it ends otherwise.
 */
export function maybeCutNumber(
  blocks: readonly TextBlock[],
  observations: readonly Observation[]
): (Pick<SourcePlace, 'line' | 'page'> & { raw: string }) | null {
  const last = blocks.at(-1);
  if (last === undefined || !/\d\s*$/.test(last.text)) return null;
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
  return cut === undefined ? null : { raw: cut.raw, line: last.line, page: last.page };
}

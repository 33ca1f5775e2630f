import type { Candidate, Change } from './candidate';

const CHANGE =
  /^,?(?:同比|(?:较|比|与)(?:上一?年|去年|(20\d\d)年)度?(?:同期)?(?:相比)?),?(增加|增长|增多|多|减少|下降|少)了?(\d+)(条|件|篇|份|个|例|次|项)(?=$|[,;。)])/;

/** The absolute change stated right behind a count (…2件,比去年增加1件); undefined where none is, or where it is not against the year before `year`. */
export function maybeChangeBehind({ sentence, end, rawUnit, qualifier }: Candidate, year: number | null): Change | undefined {
  if (qualifier !== 'exact') return undefined;
  const found = CHANGE.exec(sentence.text.slice(end, end + 40));
  if (found === null || found[4] !== rawUnit) return undefined;
  if (found[1] !== undefined && year !== null && Number(found[1]) !== year - 1) return undefined;
  return { by: Number(found[3]) * (/减少|下降|少/.test(found[2] ?? '') ? -1 : 1), qualifier: 'exact' };
}

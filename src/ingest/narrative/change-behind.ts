import type { Candidate, Change } from './candidate';

const CHANGE =
  /^,?(?:同比|(?:较|比|与)(?:上一?年|去年|(20\d\d)年)度?(?:同期)?(?:相比)?),?(增加|增长|增多|增量|多|减少|下降|减量|少)了?(\d+)(条|件|篇|份|个|例|次|项)(?=$|[,;。)])/;

/** 网站100条,公众号20条,同比增加15条: of the last one or of all together, the text does not say. */
const OWN_CHANGE = /同比|(?:较|比|与)(?:上|去|20)/;

function isOfSeveral(before: string, counter: string): boolean {
  const words = before.slice(before.lastIndexOf(';') + 1);
  return new RegExp(`\\d[余多]?${counter}`).test(words) && !OWN_CHANGE.test(words);
}

/** The absolute change stated right behind a count (…2件,比去年增加1件); undefined where none is, or where it is not against the year before `year`. */
export function maybeChangeBehind({ sentence, start, end, rawUnit, qualifier }: Candidate, year: number | null): Change | undefined {
  if (qualifier !== 'exact') return undefined;
  const found = CHANGE.exec(sentence.text.slice(end, end + 40));
  if (found === null || found[4] !== rawUnit) return undefined;
  if (found[0].startsWith(',') && isOfSeveral(sentence.text.slice(0, start), found[4] ?? '')) return undefined;
  if (found[1] !== undefined && year !== null && Number(found[1]) !== year - 1) return undefined;
  return { by: Number(found[3]) * (/减|下降|少/.test(found[2] ?? '') ? -1 : 1), qualifier: 'exact' };
}

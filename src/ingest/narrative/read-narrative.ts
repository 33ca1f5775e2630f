import { observationKey, type Observation, type Period, type TextBlock } from '$lib/model';
import { placeAt } from '../text/paragraphs';
import { readAppeals } from './appeals';
import { maybeChangeBehind } from './change-behind';
import type { Candidate, NarrativeContext, SentenceReader } from './candidate';
import { readDisputes } from './disputes';
import { readHandlingFeeCharged } from './handling-fee-charged';
import { readItemsDisclosed } from './items-disclosed';
import { readNormativeDocuments } from './normative-documents';
import { readOutreach } from './outreach';
import { readProposalsReceived } from './proposals-received';
import { unmasked } from './mask-names';
import { qualifierBefore } from './qualifier-before';
import { quoteSpan } from './quote';
import { readRates } from './rates';
import { readRequests } from './requests';
import { periodAt, periodBehind } from './months';
import { readProse } from './sentences';
import type { Retelling, SetAside } from './statements';
import { readTrainings } from './trainings';

/** One reader per figure or family, in the order of the code list. */
const READERS: SentenceReader[] = [
  readItemsDisclosed,
  readRequests,
  readRates,
  readAppeals,
  readTrainings,
  readOutreach,
  readProposalsReceived,
  readHandlingFeeCharged,
  readDisputes,
  readNormativeDocuments
];

/** Words that may say there was nothing to count. */
const NOTHING = /[未无没零]|到任何|不存在|不收|暂免|免[予于]收/;

/** An observation up to its period, in the order reports are written in. */
function begin(candidate: Candidate, told: Pick<Observation, 'value' | 'status' | 'qualifier' | 'period'>): Observation {
  const observation = { measure: candidate.measure } as Observation;
  if (candidate.channel !== undefined) observation.channel = candidate.channel;
  observation.value = told.value;
  observation.unit = candidate.unit;
  if (candidate.rawUnit !== undefined) observation.rawUnit = candidate.rawUnit;
  observation.status = told.status;
  observation.qualifier = told.qualifier;
  observation.raw = candidate.raw;
  observation.period = told.period;
  return observation;
}

function observe(candidate: Candidate): Observation {
  const { value, qualifier, period = null } = candidate;
  const observation = begin(candidate, { value, status: 'reported', qualifier, period });
  observation.base = candidate.base ?? null;
  observation.provenance = quoteSpan(candidate.sentence, candidate.start, candidate.end);
  observation.raw = unmasked(observation.raw, observation.provenance.quote);
  return observation;
}

/** The months a candidate covers; none where its own words say 全年. */
function periodOf({ sentence, start, end }: Candidate, context: NarrativeContext): Period | null | undefined {
  const period = periodAt(sentence, start, context);
  if (period === null) return null;
  const own = sentence.text.slice(start, end);
  return /全年|本年度/.test(own) && !/[月季]|半年/.test(own) ? null : period;
}

/** So plain a telling of the year is not outdone by one of some months. */
const PLAIN = 1.4;
/** 上半年公众号推送信息120条,全年推送280条: the year's, and no less than that of some months. */
const isYearOver = (year: Candidate, months: Candidate): boolean =>
  (year.period ?? null) === null && (months.period ?? null) !== null && year.weight >= PLAIN && year.value >= months.value;

/** 全年受理812件: nothing but the year and what was done. */
const OF_THE_YEAR =
  /^全年(?:总?共计?|累计|总计|合计)*(?:主动)?(?:公开|发布|推送|受理|收到|办理|答复|处理|办结)*(?:各类)?(?:政府|政务)?(?:信息|申请|工单)?(?:共|达|为)*$/;
const OF_A_TIME = /(?<!\d)\d{1,2}月份?|季度|半年|期间/;

/** 12月受理72件,全年受理812件: the year's figure behind that of some months, told in the same words; null where none is. */
function maybeYearBehind(read: Candidate, { year }: NarrativeContext): Candidate | null {
  const { sentence, start, end, value, rawUnit = '' } = read;
  if (!sentence.text.includes('全年', end)) return null;
  const before = sentence.text.slice(0, start);
  if ((read.period ?? null) === null && (!OF_A_TIME.test(before) || before.includes('全年'))) return null;
  const found = sentence.figures.find(
    (figure) => figure.start >= end && figure.counter === rawUnit && figure.value >= value && OF_THE_YEAR.test(figure.lead)
  );
  if (found === undefined || year === null) return null;
  const { qualifier, raw, start: from, lead, end: to } = found;
  return {
    ...read,
    change: undefined,
    value: found.value,
    qualifier,
    raw,
    start: from - lead.length,
    end: to,
    period: null,
    weight: Math.max(read.weight, PLAIN) + 0.1
  };
}

/** The plainer telling; of two alike the whole year's before that of some months. */
const isBetter = (candidate: Candidate, known: Candidate): boolean =>
  isYearOver(candidate, known) ||
  (candidate.weight > known.weight && !isYearOver(known, candidate)) ||
  (candidate.weight === known.weight && (candidate.period ?? null) === null && (known.period ?? null) !== null);

const isSamePeriod = (one: Candidate['period'], other: Candidate['period']): boolean => one?.from === other?.from && one?.to === other?.to;

/** The line of the source a figure is told in; null where it is not known. */
const lineOf = ({ sentence, start }: Candidate): number | null => placeAt(sentence.paragraph.text, sentence.start + start)?.line ?? null;

/** The same months of the year before: a change of ten months' figure is against ten months. */
function yearEarlier(period: Observation['period']): Period | null {
  return period ? { from: monthEarlier(period.from), to: monthEarlier(period.to) } : null;
}

const monthEarlier = (month: string): string => `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`;

/** The value of the year before that a stated change implies; null where the year is not known. */
function derive(candidate: Candidate, observation: Observation, year: number | null, changeKey: string | null): Observation | null {
  const change = candidate.change ?? maybeChangeBehind(candidate, year);
  if (change === undefined || year === null || candidate.value < change.by) return null;
  // 2024年结转2件,同比减少3件: of what was received, told before it
  if (candidate.measure === 'requests-carried-in-stated' || candidate.measure === 'requests-carried-out-stated') return null;
  const value = Math.round((candidate.value - change.by) * 1e6) / 1e6;
  // no share is more than all: the change is of something else
  if (candidate.unit === 'percent' && value > 100) return null;
  const key = observationKey(observation);
  const qualifier = qualifierBefore(candidate.qualifier, change);
  const earlier = begin(candidate, { value, status: 'derived', qualifier, period: yearEarlier(observation.period) });
  earlier.provenance = observation.provenance;
  earlier.year = year - 1;
  earlier.from = changeKey === null ? [key] : [key, changeKey];
  return earlier;
}

/**
 * The figures told in the prose of a report, by deterministic patterns. `blocks` are the text blocks outside tables; `context.year` is the year
 * reported on. One observation per measure and channel; of a figure told twice with different
 * values the plainer telling is kept, and the others are told beside it. `setAside` are figures of several sites or accounts of one channel,
 * where nothing else is told of that channel.
 */
export function readNarrative(
  blocks: readonly TextBlock[],
  context: NarrativeContext
): { observations: Observation[]; retellings: Retelling[]; setAside: SetAside[] } {
  const best = new Map<string, Candidate>();
  const contradicted = new Map<string, Candidate[]>();
  const apart = new Map<string, Candidate[]>();
  for (const { sentences } of readProse(blocks)) {
    for (const sentence of sentences) {
      if (sentence.figures.length === 0 && !NOTHING.test(sentence.text)) continue;
      for (const reader of READERS) {
        const told = reader(sentence, context);
        for (const read of told) {
          const before = read.period === undefined ? periodOf(read, context) : read.period;
          const isGlossed = before === null && sentence.text[read.end] === '(';
          const period = isGlossed ? periodBehind(sentence.text.slice(read.end, read.end + 24), context.year) : before;
          if (period === undefined) continue; // months of an unknown year
          read.period = period;
          const year = maybeYearBehind(read, context);
          if (year !== null) told.push(year);
          const key = observationKey({ measure: read.measure, channel: read.channel });
          if (read.isSetAside === true) {
            apart.set(key, [...(apart.get(key) ?? []), read]);
            continue;
          }
          const known = best.get(key);
          if (known === undefined || isBetter(read, known)) best.set(key, read);
          if (known !== undefined && known.value !== read.value) contradicted.set(key, [...(contradicted.get(key) ?? []), known, read]);
        }
      }
    }
  }
  // sites or accounts beside a figure of their channel that is not their sum
  for (const [key, several] of apart) {
    const kept = best.get(key);
    if (kept === undefined || several.reduce((sum, { value }) => sum + value, 0) === kept.value) continue;
    contradicted.set(key, [...(contradicted.get(key) ?? []), ...several.map((read) => ({ ...read, weight: 0 }))]);
  }
  // 全程网办率87.3%,同比提高4.2个百分点,线上办理率76%: the change is of another rate than the one kept
  const change = best.get('online-handling-rate-change');
  const level = best.get('online-handling-rate');
  if (change?.changeOf !== undefined && level !== undefined && change.changeOf !== level.value) best.delete('online-handling-rate-change');
  const observations: Observation[] = [];
  const derived: Observation[] = [];
  for (const candidate of best.values()) {
    const observation = observe(candidate);
    observations.push(observation);
    const change =
      candidate.measure === 'online-handling-rate' && best.has('online-handling-rate-change') ? 'online-handling-rate-change' : null;
    const lastYear = derive(candidate, observation, context.year, change);
    if (lastYear !== null) derived.push(lastYear);
  }
  const retellings = [...contradicted].flatMap(([key, told]): Retelling[] => {
    const kept = best.get(key);
    if (kept === undefined) return [];
    const others = told.filter(({ value }) => value !== kept.value);
    return [
      {
        key,
        kept: kept.value,
        others: [...new Set(others.map(({ value }) => value))],
        // boards, 微博 and the like are all `other`: one of them is not all of it
        isEven: others.some(
          ({ value, weight, period }) =>
            (weight >= kept.weight || (kept.channel === 'other' && value > 0)) && isSamePeriod(period, kept.period)
        ),
        line: lineOf(kept)
      }
    ];
  });
  const setAside = [...apart].flatMap(([key, told]): SetAside[] => {
    const [first] = told;
    if (first?.channel === undefined || best.has(key)) return [];
    return [{ channel: first.channel, values: told.map(({ value }) => value), line: lineOf(first) }];
  });
  return { observations: [...observations, ...derived], retellings, setAside };
}

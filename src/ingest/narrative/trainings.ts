import { tell, type Candidate, type SentenceReader } from './candidate';
import { periodAt } from './months';
import { isOfYear } from './scope';
import type { Sentence, TellingFigure } from './sentences';

const COUNTERS = new Set(['次', '期', '场', '场次', '轮', '班']);
const HELD = /(?:组织|开展|举办|召开|举行|进行)/;
const TRAINING = /培训(?:会议?|班|活动|讲座|工作)?(?:共|共计|累计|达|了|为|是|有)*$/;
const TRAINING_BEHIND = /^(?:的)?(?![、和及与并])[^,;。\d]{0,40}?培训/;
/** Trainings of residents and trades are not those of the officials who disclose information. */
const FOREIGN =
  /技能|就业|创业|消防|安全生产|种植|养殖|农业|农技|农民|党员|法律|法治|普法|禁毒|反诈|防汛|救护|健康|志愿|电商|参加|参与|赴|选派|观看|(?<!专)职业|党校/;
/** Meetings and trainings in one number. */
const WITH_MEETINGS = /(?:会议|专题会|[部推座总调协]\S会|大会|例会)[、和及与][^,;。]{0,12}培训[^,;。]*$/;
/** 开展各类培训12次,其中政务公开培训2次: the two. */
const DISCLOSURE_PART = /^[,(]?(?:其中|含|包括|包含),?[^,;。\d]{0,12}(?:政务|信息)公开[^,;。\d]{0,10}\d/;
const PART_LEAD = /^[,(]?(?:其中,?)?[^,;。\d]{0,12}(?:政务|信息)公开[^,;。\d]{0,8}培训/;
/** 政务公开培训3次: named as ours, without a verb. */
const NAMED = /^(?:全年|年内|共)*(?:政务|(?:政府)?信息)公开(?:工作)?(?:专题|业务|集中|专项)*培训(?:会|班)?(?:共|累计)?$/;
const OFFICE = /政务公开|信息公开|公开工作|业务|专题|专项|内部|干部|工作人员|信息员|联络员|公文|保密|解读/;

/** 召开专题会议3次、培训会2次: with the verb of what is listed before. */
function isListed({ figures, text }: Sentence, figure: TellingFigure): boolean {
  const before = figures[figures.indexOf(figure) - 1];
  if (before === undefined || !COUNTERS.has(before.counter) || !HELD.test(before.lead)) return false;
  return /^[、和及与]*$/.test(text.slice(before.end, figure.start - figure.lead.length));
}

/** Trainings on information disclosure that the office held in the year (次、期、场). Those it only attended are not counted. */
export const readTrainings: SentenceReader = (sentence, context) => {
  if (!sentence.text.includes('培训')) return [];
  const candidates: Candidate[] = [];
  for (const figure of sentence.figures) {
    if (!COUNTERS.has(figure.counter) || FOREIGN.test(figure.lead + figure.tail)) continue;
    const isBehind = TRAINING_BEHIND.test(figure.tail) && HELD.test(figure.lead.slice(-6));
    if (WITH_MEETINGS.test(figure.lead)) continue;
    const isPart =
      PART_LEAD.test(figure.lead) &&
      HELD.test(sentence.text.slice(0, figure.start)) &&
      !/参加|参与|选派|赴/.test(sentence.text.slice(0, figure.start));
    if (
      !isBehind &&
      !(TRAINING.test(figure.lead) && (isPart || HELD.test(figure.lead) || NAMED.test(figure.lead) || isListed(sentence, figure)))
    )
      continue;
    if (DISCLOSURE_PART.test(sentence.text.slice(figure.end))) continue;
    const isOffice = OFFICE.test(figure.lead + figure.tail) || /政务公开|信息公开|公开/.test(sentence.text);
    if (!isOffice || !isOfYear(sentence, figure.start, context)) continue;
    const period = periodAt(sentence, figure.start, context);
    if (period === undefined) continue;
    const held = HELD.exec(figure.lead);
    const end = isBehind ? figure.end + (TRAINING_BEHIND.exec(figure.tail)?.[0].length ?? 0) : figure.end;
    candidates.push({
      ...tell(sentence, figure, 'trainings', 'session', figure.start - figure.lead.length + (held?.index ?? 0), {
        end,
        weight: /政务公开|信息公开/.test(figure.lead + figure.tail) ? 2 : 1
      }),
      period
    });
  }
  return candidates;
};

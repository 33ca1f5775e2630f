import type { ProseMeasure, Unit } from '$lib/model';
import { tell, type Candidate, type SentenceReader } from './candidate';
import { periodAt } from './months';
import { isOfYear } from './scope';
import type { Sentence, TellingFigure } from './sentences';

interface Told {
  measure: ProseMeasure;
  unit: Unit;
  counters: ReadonlySet<string>;
  lead: RegExp;
  needs?: (sentence: Sentence, figure: TellingFigure) => boolean;
}

const PUSHES = /推送|提醒|政策找人|告知|短信/;
const TOLD: Told[] = [
  {
    measure: 'people-notified',
    unit: 'person-time',
    counters: new Set(['人次', '人', '户次']),
    lead: /(?:惠及|推送|提醒|覆盖|送达|告知|受益)(?:群众|居民|服务对象|企业和群众|信息|各类信息)*(?:共|共计|累计|达|约|了)*$/,
    needs: ({ text }) => PUSHES.test(text) && !/预警|防汛|反诈|疫苗|防火|气象/.test(text)
  },
  {
    measure: 'policies-pushed',
    unit: 'item',
    counters: new Set(['条', '项', '件', '个', '份', '条次', '篇']),
    lead: /推送[^,;。\d]{0,20}?政策(?:信息|文件|措施|资讯|服务)*(?:共|共计|累计|达|约|了)*$/
  },
  {
    measure: 'enterprise-appeals-resolved',
    unit: 'item',
    counters: new Set(['条', '项', '件', '个', '起', '件次']),
    lead: /(?:解决|化解|办结|办理|处理|回应|协调|帮助)(?:了|各类)*企业(?:的)?(?:各类|实际|合理|反映的?|提出的?)*(?:解决)?(?:诉求|问题|难题|困难|需求)(?:共|共计|累计|达|约|了)*$/
  },
  {
    measure: 'press-conferences',
    unit: 'session',
    counters: new Set(['场', '次', '场次', '期']),
    lead: /新闻(?:发布|通气)(?:会|活动)[”"]?(?:\([^()\d]{1,16}\))?(?:共|共计|累计|达|了)*$/,
    needs: ({ text }, figure) =>
      /召开|举行|举办|主办|组织|开展/.test(text.slice(0, figure.start)) && !/参加|出席|观看|收看|旁听/.test(figure.lead)
  }
];
/** 收集企业诉求119件,已解决113件 */
const OF_COLLECTED =
  /企业(?:的)?(?:各类|实际|合理|反映的?|提出的?)*(?:诉求|问题|难题|困难|需求)\d+[条项件个起],(?:已|累计|共)*(?:协调|推动|帮助)?(?:解决|化解|办结)了?$/;
/** Cheap: what a sentence with one of these figures has at least. */
const MAY_REACH = /惠及|推送|提醒|覆盖|送达|告知|受益|企业|新闻/;
const HELD_BEFORE = /(?:召开|举行|[举主]办|组织|开展)(?:了)?(?:共)?$/;

/** Figures of reaching out: people a pushed message reached (人次), policies pushed, appeals of enterprises resolved, press conferences. */
export const readOutreach: SentenceReader = (sentence, context) => {
  if (!MAY_REACH.test(sentence.text)) return [];
  const candidates: Candidate[] = [];
  for (const figure of sentence.figures) {
    for (const { measure, unit, counters, lead, needs } of TOLD) {
      if (!counters.has(figure.counter)) continue;
      const found = lead.exec(figure.lead);
      const isBehind =
        measure === 'press-conferences' && HELD_BEFORE.test(figure.lead) && /^(?:的)?(?:专题)?[“"‘']?新闻发布会/.test(figure.tail);
      const isOfCollected = measure === 'enterprise-appeals-resolved' && OF_COLLECTED.test(sentence.text.slice(0, figure.start));
      if (found !== null && /(?:尚未|未|待|没有)$/.test(figure.lead.slice(0, found.index))) continue;
      if ((found === null && !isBehind && !isOfCollected) || (needs !== undefined && !needs(sentence, figure))) continue;
      if (!isOfYear(sentence, figure.start, context)) continue;
      const period = periodAt(sentence, figure.start, context);
      if (period === undefined) continue;
      const begin = figure.start - figure.lead.length;
      const start = found !== null ? begin + found.index : isOfCollected ? begin : figure.start;
      candidates.push({
        ...tell(sentence, figure, measure, unit, start, isBehind ? { end: figure.end + figure.tail.indexOf('会') + 1 } : {}),
        period
      });
    }
  }
  return candidates;
};

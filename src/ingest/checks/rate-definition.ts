import type { Observation } from '$lib/model';
import { defineCheck, isTownship } from './check';
import { observationName } from './names';
import { ratesOf } from './rates';

const WORDS =
  /[\u4e00-\u9fff]*?((?:线上|网上|在线|掌上|全程网|全流程网上|一网通|不见面|可)[\u4e00-\u9fff]{0,6}率|网办率|满意[率度]|[按及限]时[\u4e00-\u9fff]{2}率|办结率|响应率|回复率|答复率)/;

/** The same rate under another name in the same county: 可办 is no 办理, 满意度 no 满意率, and the two are compared with care. */
export default defineCheck({
  id: 'rate-definition',
  number: 'N14',
  severity: 'info',
  titleZh: '比率口径',
  title: 'Definition of rates',
  ruleZh: '同县各地对同类比率的称谓不同（如可办与办理、满意率与满意度）时，提示口径。',
  rule: 'Where towns of a county name a rate differently, what they measure may differ.',
  needsNeighbours: true,
  *run({ report, peers }) {
    if (!isTownship(report)) return;
    for (const rate of ratesOf(report)) {
      const word = wordOf(rate);
      const others = peers.flatMap((peer) => {
        const other = peer.observations.find(
          ({ measure, value, year }) => measure === rate.measure && value !== null && year === undefined
        );
        const otherWord = other && wordOf(other);
        return otherWord ? [{ place: peer.place.name, word: otherWord }] : [];
      });
      if (word === null || others.length === 0) {
        const name = observationName(rate);
        yield { unchecked: `${name.en}: no other town of the county states it by name`, uncheckedZh: `${name.zh}：同县无其他可比的称谓` };
        continue;
      }
      const different = others.filter((other) => other.word !== word);
      if (different.length === 0) continue;
      const named = different.slice(0, 3);
      const more = different.length > named.length;
      yield {
        cells: [rate.measure],
        expected: different[0]?.word ?? null,
        actual: word,
        reason: `here “${word}”; ${named.map((other) => `“${other.word}” in ${other.place}`).join(', ')}${more ? ' and others' : ''}: they may measure different things`,
        reasonZh: `本地为“${word}”，${named.map((other) => `${other.place}为“${other.word}”`).join('，')}${more ? '等' : ''}，口径可能不同`,
        mend: 'Nothing to mend: compare these rates with care.',
        mendZh: '无需更正：比较时请注意口径。'
      };
    }
  }
});

/** What the text calls the rate; null where its words are not in the quote. */
function wordOf({ provenance }: Observation): string | null {
  return provenance.kind === 'clause' ? (WORDS.exec(provenance.quote.normalize('NFKC').replace(/\s/g, ''))?.[1] ?? null) : null;
}

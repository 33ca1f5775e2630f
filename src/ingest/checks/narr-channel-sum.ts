import { CHANNELS, type Channel } from '$lib/model';
import { defineCheck, observationOf } from './check';
import { channelName } from './names';
import { clausesOf } from './per-report';
import { isWholeYear, told as asTold } from './stated';

/** The items told by channel, against the total told. Reports count social media in or out as they please: a notice. Unit: items (条). */
export default defineCheck({
  id: 'narr-channel-sum',
  number: 'N7',
  severity: 'info',
  titleZh: '各渠道与公开总数',
  title: 'Channels and total of items disclosed',
  ruleZh: '正文各渠道公开数之和与所述总数不同的，提示口径。',
  rule: 'Where the channels told do not make the total told, how they count is noted.',
  *run({ report }) {
    const total = observationOf(report, 'items-disclosed');
    if (total?.value === null || total === undefined || !isWholeYear(total)) return;
    if (!clausesOf(report).some(({ channel }) => channel !== undefined)) return;
    const told = CHANNELS.flatMap((channel) => {
      const observation = observationOf(report, 'items-disclosed', { channel });
      return observation?.value == null || !isWholeYear(observation) ? [] : [{ channel, observation, value: observation.value }];
    });
    if (told.length === 0) return;
    const sum = told.reduce((all, { value }) => all + value, 0);
    const isExact = [total, ...told.map(({ observation }) => observation)].every(({ qualifier }) => (qualifier ?? 'exact') === 'exact');
    const isBound =
      (total.qualifier ?? 'exact') === 'exact' && told.every(({ observation }) => !/nearly|about/.test(observation.qualifier ?? ''));
    if (sum === total.value || (told.length === 1 && sum < total.value)) return;
    if (!isExact && !(isBound && sum > total.value)) {
      yield { unchecked: 'items disclosed: some figures are rounded', uncheckedZh: '主动公开信息：部分数字为约数' };
      return;
    }
    const list = (language: 'zh' | 'en') =>
      told
        .map(({ channel, observation }) => `${channelName(channel)[language]} ${asTold(observation)[language]}`)
        .join(language === 'zh' ? '、' : ', ');
    yield {
      cells: ['items-disclosed', ...told.map(({ channel }) => `items-disclosed/${channel}`)],
      expected: total.value,
      actual: sum,
      ...relation(total.value, told, sum, list),
      mend: 'Compare with the published page; some channels may be outside the total.',
      mendZh: '请对照公开页面；部分渠道可能不计入总数。'
    };
  }
});

/** How total and channels stand to each other, in a sentence. */
function relation(
  total: number,
  channels: readonly { channel: Channel; value: number }[],
  sum: number,
  list: (language: 'zh' | 'en') => string
): { reason: string; reasonZh: string } {
  const alone = channels.find(({ value }) => value === total);
  const head = { reason: `total told: ${total}; by channel: ${list('en')}`, reasonZh: `正文所述总数 ${total}；分渠道为${list('zh')}` };
  const tell = (en: string, zh: string) => ({ reason: `${head.reason}; ${en}`, reasonZh: `${head.reasonZh}；${zh}` });
  if (alone)
    return tell(
      `the total is that of the ${channelName(alone.channel).en} alone`,
      `总数与${channelName(alone.channel).zh}一致，其余渠道另计`
    );
  if (sum > total)
    return tell(
      `the channels make ${sum}, so some seem to be outside the total`,
      channels.length > 1 ? `各渠道合计 ${sum}，部分渠道可能不计入总数` : '该渠道可能不计入总数'
    );
  return tell(`the channels make ${sum}, ${total - sum} are of channels not told`, `各渠道合计 ${sum}，其余 ${total - sum} 未列明渠道`);
}

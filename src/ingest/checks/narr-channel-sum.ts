import { CHANNELS } from '$lib/model';
import { defineCheck, observationOf } from './check';
import { channelName } from './names';
import { isWholeYear } from './stated';

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
    const alone = told.find(({ value }) => value === total.value);
    const list = (language: 'zh' | 'en') =>
      told.map(({ channel, value }) => `${channelName(channel)[language]} ${value}`).join(language === 'zh' ? '、' : ', ');
    yield {
      cells: ['items-disclosed', ...told.map(({ channel }) => `items-disclosed/${channel}`)],
      expected: total.value,
      actual: sum,
      reason: alone
        ? `the total ${total.value} is that of the ${channelName(alone.channel).en} alone; told beside it: ${list('en')}`
        : `the channels make ${sum} (${list('en')}), the total told is ${total.value}`,
      reasonZh: alone
        ? `所述总数 ${total.value} 与${channelName(alone.channel).zh}一致，其余渠道未计入：${list('zh')}`
        : `各渠道合计 ${sum}（${list('zh')}），所述总数为 ${total.value}`,
      mend: 'Compare with the published page; some channels may be outside the total.',
      mendZh: '请对照公开页面；部分渠道可能不计入总数。'
    };
  }
});

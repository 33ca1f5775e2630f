import type { Sentence } from './sentences';

/** 累计公开信息1024条: what there is by now, if the year's own stands before it. */
const RUNNING =
  /^(?:累计|总计)(?:已|达|共)?(?:主动)?(?:公开|发布|推送|更新)?(?:了)?(?:各类)?(?:政府|政务)?(?:信息|推文|图文|内容)*(?:达|共|为|总?数)*$/;
/** 新增67条, 全年公开67条, 更新35条: of the year. */
const OF_THE_YEAR = /新增|更新|新公开|新发布|全年|本年|今年|20\d\d年/;
const OF_MONTHS = /月|季度|半年/;
const BY_CHANNELS = /等(?:多个?|各?类?|多种)*(?:渠道|平台|途径|方式)/;

/**
 * Whether a figure is the running total behind the year's own (网站新增信息67条,累计公开信息1024条): the one figure before it is of the year and is
 * smaller. A sum of several before it is none.
 */
export function isRunningTotal({ figures, text }: Sentence, index: number, lead: string): boolean {
  const figure = figures[index];
  if (figure === undefined || !RUNNING.test(lead)) return false;
  const before = figures.slice(0, index).filter(({ counter }) => counter === figure.counter);
  const [own] = before;
  if (own === undefined || before.length > 1 || own.value >= figure.value) return false;
  if (!/^[,;]$/.test(text.slice(own.end, figure.start - lead.length))) return false;
  const words = text.slice(0, own.start);
  return OF_THE_YEAR.test(words) && !OF_MONTHS.test(words) && !BY_CHANNELS.test(words);
}

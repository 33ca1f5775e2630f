import type { Qualifier } from '$lib/model';
import { maybeChineseNumber } from '../text/chinese-number';
import { findAll } from '../text/find-all';

/** A number told in a sentence. Offsets are into the sentence; `end` lies behind the counter word. `counter` is "" where none is printed. */
export interface Figure {
  value: number;
  qualifier: Qualifier;
  raw: string;
  counter: string;
  start: number;
  end: number;
}

const NUMBER = '\\d+(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
// in two classes: one of more than sixteen characters is looked up by a call out of the pattern
const NUMERAL = '(?:[一二两三四五六七八九十]|[百千万零〇廿])';
const HAN_NUMBER = `${NUMERAL}+`;
const COUNTERS = [
  '个百分点',
  '百分点',
  '件次',
  '条次',
  '篇次',
  '人次',
  '户次',
  '场次',
  '亿元',
  '万元',
  '元',
  '条',
  '件',
  '篇',
  '份',
  '个',
  '次',
  '期',
  '项',
  '则',
  '宗',
  '例',
  '起',
  '场',
  '轮',
  '人',
  '户',
  '封',
  '张',
  '批',
  '幅',
  '部',
  '种',
  '家',
  '名',
  '处',
  '块',
  '单',
  '%',
  '班'
].join('|');
const FIGURE = new RegExp(
  `(?:(百分之)(${NUMBER}|${HAN_NUMBER}(?:点${HAN_NUMBER})?)|(${NUMBER})(万|千|百)?|(上?${HAN_NUMBER}))(余|多)?(万)?(${COUNTERS})?(有余|余|(?:\\+|多)(?=[,;。、)]|$))?(以上|左右|上下)?`,
  'g'
);
const QUALIFIER_BEFORE = /(?:不少于|不低于|将近|接近|大?约[有为计达占]?|超过|突破|逾|近|超|至少)$/;
const QUALIFIER_ENDS = new Set('于近约过破逾超少有为计达占');
/** The characters that numbers are written with: a sentence without one has no figure. */
export const NUMERALS = '0123456789一二两三四五六七八九十百千万零〇廿';
/** Cheap: what a sentence with a figure has at least. */
const MAY_COUNT = new RegExp(`\\d|百分之|${NUMERAL}[余多]?(?:${COUNTERS})`);
const POWERS: Record<string, number> = { 百: 100, 千: 1000, 万: 10000 };

/** As `maybeChineseNumber`, and 百余 or 上千 without their 一. */
function readHanNumber(text: string): number | null {
  return maybeChineseNumber(/^[百千万]/.test(text) ? `一${text}` : text);
}

function qualify(before: string, more: boolean, after: string): Qualifier {
  if (before === '' && !more && after === '') return 'exact';
  if (/^(?:近|将近|接近)$/.test(before)) return 'nearly';
  if (/^(?:超|超过|突破|逾)$/.test(before)) return 'over';
  if (more || after === '以上' || /^(?:不少于|不低于|至少)$/.test(before)) return 'at-least';
  if (/^大?约/.test(before) || after !== '') return 'about';
  return 'exact';
}

const LONGEST_QUALIFIER = 3;

/** How many characters at the end of the words before a number say how near it is. */
export function qualifierLength(words: string): number {
  return QUALIFIER_ENDS.has(words.at(-1) ?? '') ? (QUALIFIER_BEFORE.exec(words.slice(-LONGEST_QUALIFIER))?.[0].length ?? 0) : 0;
}

/** 三五件, 两三次: two digits side by side are about so many. */
const ESTIMATE = /^[一二两三四五六七八九]{2}$/;
/** 一条一审, 一篇三校, 一件不漏, 一单到底, 一件事, 一个答复一次会商, 收到一件办结一件. */
const IDIOM_BEHIND =
  /^(?:一|[三两][审校级]|不[落漏少差留缺]|未[败漏落]|,?(?:即|就|便)(?!是|为)|事(?!项)|到底|通办|[\u4e00-\u9fff]{1,4}一[次个件条份篇])/;
/** 一次办结, 一次告知 */
const AT_ONCE = /^(?:办|性|告知|通过|到位|说清)/;
const IDIOM_BEFORE = /(?:每[^,;。\d]{0,14}|一[件条个次份篇][^,;。\d]{0,4}|(?:做到|坚持|确保|实现|推行|实行)[^,;。\d]*)$/;

/** Whether 一 or 两 stands in a phrase and counts nothing. */
function isIdiom(text: string, start: number, end: number, numeral: string, counter: string): boolean {
  if (!/^[一两]$/.test(numeral)) return false;
  const behind = text.slice(end, end + 10);
  return (
    IDIOM_BEHIND.test(behind) || (counter === '次' && AT_ONCE.test(behind)) || IDIOM_BEFORE.test(text.slice(Math.max(0, start - 40), start))
  );
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** What stands before a number that is no figure, and behind one. */
const NO_START = new Set(`第0123456789.\ufffd${LETTERS}`);
const NO_END = new Set(`年月日号时点周季楼室\ufffd${LETTERS}`);

/** The figures of a sentence, in order. Years, dates, ordinals and numbers of documents are none; a Chinese numeral needs its counter word. */
export function findFigures(text: string): Figure[] {
  const figures: Figure[] = [];
  if (!MAY_COUNT.test(text)) return figures;
  let behind = 0;
  for (const found of findAll(text, FIGURE)) {
    const [own, percentWord, percentNumber = '', ascii, scale, han, more, wan, printedCounter, lateMore, after = ''] = found;
    const start = found.index;
    const end = start + own.length;
    const before = text.slice(start - qualifierLength(text.slice(Math.max(behind, start - LONGEST_QUALIFIER), start)), start);
    const whole = before + own;
    behind = end;
    const next = text[end] ?? '';
    const previous = text[start - 1] ?? '';
    if (NO_START.has(previous) && !(before === '' && previous === '.' && text[start - 2] === '.')) continue;
    // 数百条, 几十条: how many hundreds is not said
    if (han !== undefined && /[数几若]/.test(previous)) continue;
    const isBare = printedCounter === undefined && percentWord === undefined;
    if (isBare && whole === '12345') continue;
    // 1、主动公开…: the number of an item in a list
    if (isBare && next === '、' && /^\d{1,2}$/.test(whole) && /^$|[;:。]/.test(previous)) continue;
    if (isBare && next === '.' && /^\d{1,2}$/.test(whole) && /^$|[;:。]/.test(previous) && /[\u4e00-\u9fff“"]/.test(text[end + 1] ?? ''))
      continue;
    // 1,2 30条: a thousand with a blank inside
    if (isBare && next === ',' && /^,(?:\d \d{2}|\d{2} \d)(?!\d)/.test(text.slice(end, end + 6))) continue;
    // 12,34条: a thousand that lost a digit
    if (isBare && next === ',' && /^,\d{1,2}[条件篇份次个]/.test(text.slice(end, end + 4)) && /^\d{1,2}$/.test(ascii ?? '')) continue;
    if (previous === ',' && /^\d{1,2}$/.test(ascii ?? '') && /(?<![\d,])\d{1,2},$/.test(text.slice(Math.max(0, start - 4), start)))
      continue;
    // 100条以内: no more than so many
    if (!isBare && /^[以之][内下]/.test(text.slice(end, end + 2))) continue;
    // 3000003: the cells of a row run together, not a count without its counter word
    if (isBare && scale === undefined && ascii !== undefined && ascii.length >= 6 && /^\d{6,}$/.test(ascii)) continue;
    if (isBare && NO_END.has(next)) continue;
    if (printedCounter === '个' && /^(?:月|工作日|自然日|小时|百分|季度)/.test(text.slice(end))) continue;
    let value: number | null;
    if (percentWord !== undefined) {
      const [whole0 = '', fraction = ''] = percentNumber.split('点');
      value = /\d/.test(percentNumber)
        ? Number(percentNumber.replaceAll(',', ''))
        : Number(
            `${readHanNumber(whole0) ?? NaN}${fraction === '' ? '' : `.${[...fraction].map((char) => readHanNumber(char) ?? 0).join('')}`}`
          );
    } else if (ascii !== undefined) {
      value = Number(ascii.includes(',') ? ascii.replaceAll(',', '') : ascii) * (POWERS[scale ?? ''] ?? 1);
    } else {
      const numeral = han ?? '';
      if (isBare || ESTIMATE.test(numeral) || isIdiom(text, start, end, numeral, printedCounter ?? '')) continue;
      if (
        /^[一二两三四五六七八九]$/.test(numeral) &&
        /^(?:个|项|次)$/.test(printedCounter ?? '') &&
        /^(?:是|性|问题|百分)/.test(text.slice(end))
      )
        continue;
      value = readHanNumber(numeral.replace('上', ''));
    }
    if (value === null || !Number.isFinite(value)) continue;
    if (wan !== undefined) value *= 10000;
    // 1.005万 is 10050 to the unit
    if (scale !== undefined || wan !== undefined) value = Number(value.toPrecision(15));
    const counter = percentWord === undefined ? (printedCounter ?? '') : '%';
    const atLeast = more !== undefined || lateMore !== undefined || (han ?? '').startsWith('上');
    const rawEnd = end - after.length - (lateMore?.length ?? 0) - (printedCounter === '%' ? 0 : (printedCounter?.length ?? 0));
    figures.push({ value, qualifier: qualify(before, atLeast, after), raw: text.slice(start, rawEnd), counter, start, end });
  }
  return figures;
}

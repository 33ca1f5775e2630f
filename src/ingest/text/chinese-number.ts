const DIGITS: Record<string, number> = {
  〇: 0,
  '○': 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9
};
const STEPS: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };

/** The whole number a Chinese numeral says (一千零五 1005, 二〇二五 2025, 三万二千 32000); null where the text is none. */
export function maybeChineseNumber(text: string): number | null {
  if (text === '') return null;
  if ([...text].every((char) => char in DIGITS)) return Number([...text].map((char) => DIGITS[char]).join(''));
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let lastStep = Infinity;
  for (const char of text.replaceAll('廿', '二十').replaceAll('卅', '三十')) {
    const step = STEPS[char];
    if (char in DIGITS) {
      if (digit !== null && digit !== 0) return null;
      digit = DIGITS[char] ?? null;
    } else if (step !== undefined) {
      if (step >= lastStep || (digit === null && step !== 10)) return null;
      section += (digit ?? 1) * step;
      digit = null;
      lastStep = step;
    } else if (char === '万' || char === '亿') {
      if (section + (digit ?? 0) === 0) return null;
      total = (total + section + (digit ?? 0)) * (char === '万' ? 1e4 : 1e8);
      section = 0;
      digit = null;
      lastStep = Infinity;
    } else return null;
  }
  // 三百二 may be 320 or 302
  if (digit !== null && digit !== 0 && lastStep > 10 && /[百佰千仟万亿][^零〇○]$/.test(text)) return null;
  return total + section + (digit ?? 0);
}

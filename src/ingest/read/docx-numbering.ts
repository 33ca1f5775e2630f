import { scanXml } from './xml';

/** The automatic numbers of a Word document, which are not in its text: `next` counts one paragraph on. */
export interface Numbering {
  /** The number printed before the next paragraph of list `id` at `level`, such as `（一）`; "" for bullets and unknown lists. */
  next(id: string, level: number): string;
}

interface Level {
  start: number;
  format: string;
  text: string;
}

const DIGITS = '零一二三四五六七八九';

/** Reads `word/numbering.xml`. Chinese and decimal numbers are told; other formats give "". */
export function readNumbering(xml: string): Numbering {
  const { lists, abstracts } = readLists(xml);
  const counts = new Map<string, number[]>();
  return {
    next(id, level) {
      const abstract = lists.get(id);
      const levels = abstract === undefined ? undefined : abstracts.get(abstract);
      const own = levels?.[level];
      if (abstract === undefined || !levels || !own) return '';
      const count = counts.get(abstract) ?? [];
      counts.set(abstract, count);
      count[level] = (count[level] ?? own.start - 1) + 1;
      count.length = level + 1;
      return own.text.replace(/%(\d)/g, (_, digit: string) => {
        const at = Number(digit) - 1;
        const referred = levels[at];
        return referred ? numeral(count[at] ?? referred.start, at === level ? own.format : referred.format) : '';
      });
    }
  };
}

function readLists(xml: string): { lists: Map<string, string>; abstracts: Map<string, (Level | undefined)[]> } {
  const lists = new Map<string, string>();
  const abstracts = new Map<string, (Level | undefined)[]>();
  let levels: (Level | undefined)[] | null = null;
  let level: Level | null = null;
  let list = '';
  for (const event of scanXml(xml)) {
    if (event.kind === 'close' && event.name === 'abstractNum') levels = level = null;
    if (event.kind !== 'open') continue;
    const value = event.attribute('val') ?? '';
    if (event.name === 'abstractNum') {
      levels = [];
      abstracts.set(event.attribute('abstractNumId') ?? '', levels);
    } else if (event.name === 'lvl' && levels) {
      level = { start: 1, format: 'decimal', text: '' };
      const at = Number(event.attribute('ilvl'));
      if (at >= 0 && at < 9) levels[at] = level;
    } else if (event.name === 'start' && level) level.start = Number(value) || 0;
    else if (event.name === 'numFmt' && level) level.format = value;
    else if (event.name === 'lvlText' && level) level.text = level.format === 'bullet' ? '' : value;
    else if (event.name === 'num') list = event.attribute('numId') ?? '';
    else if (event.name === 'abstractNumId') lists.set(list, value);
  }
  return { lists, abstracts };
}

function numeral(value: number, format: string): string {
  if (/^(decimal|decimalZero|decimalFullWidth|decimalHalfWidth)/.test(format)) return String(value);
  if (format === 'decimalEnclosedCircleChinese' || format === 'decimalEnclosedCircle')
    return value > 0 && value <= 20 ? String.fromCodePoint(0x245f + value) : String(value);
  if (/^(chinese|ideograph|japanese|taiwanese)/.test(format)) return chinese(value);
  return '';
}

function chinese(value: number): string {
  if (value < 0 || value > 99) return String(value);
  if (value < 10) return DIGITS[value] ?? '';
  const tens = Math.floor(value / 10);
  return (tens === 1 ? '' : (DIGITS[tens] ?? '')) + '十' + (value % 10 === 0 ? '' : (DIGITS[value % 10] ?? ''));
}

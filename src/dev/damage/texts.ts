import type { Random } from '../../cli/synthesize/random';
import { TEXTS, type Damage } from './damage';

const utf8 = new TextEncoder();
const between = (random: Random, from: number, to: number) => random.int(from + 3, to - 1);

/** Inserts lines at a place inside the tables. */
const inserted = (name: string, made: (random: Random) => string[], lossless: Damage['lossless'] = TEXTS): Damage => ({
  name,
  carriers: TEXTS,
  lossless,
  lines: (lines, random, from, to) => {
    // between two rows: one cell a line has a row's end where a label follows
    const at = between(random, from, to);
    return [...lines.slice(0, at), ...made(random), ...lines.slice(at)];
  }
});

const encoded = (name: string, encode: (text: string) => Uint8Array): Damage => ({ name, carriers: TEXTS, lossless: TEXTS, encode });

const misread = (digits: string) => digits.replaceAll('0', 'O').replaceAll('1', 'l');

const TRADITIONAL: Record<string, string> = Object.fromEntries(
  Array.from(
    '请請开開处處结結转轉无無复復议議诉訴讼訟规規范範许許罚罰强強总總计計机機构構业業从從关關务務类類过過执執询詢项項补補内內访訪举舉报報当當证證费費纳納续續办辦维維纠糾审審经經后後数數单單'.match(
      /../gu
    ) ?? [],
    (pair) => [pair.slice(0, 1), pair.slice(1)]
  )
);
const SIMPLIFIED = new RegExp(`[${Object.keys(TRADITIONAL).join('')}]`, 'g');

/** Damage to the text as a whole: page breaks, line ends, encodings. */
export const TEXT_DAMAGE: readonly Damage[] = [
  inserted('blank line in a table', () => ['']),
  inserted('several blank lines', () => ['', '', '']),
  inserted('page number - 3 -', () => ['', '- 3 -', '']),
  inserted('page number — 3 —', () => ['— 3 —']),
  inserted('page number alone', () => ['', '3', ''], ['tabs', 'markdown']),
  inserted('page number 第3页 共5页', () => ['第3页 共5页']),
  inserted('page number 3/5', () => ['3/5']),
  inserted('form feed', () => ['\f']),
  inserted('running title', () => ['示例县云山镇2025年政府信息公开工作年度报告'], []),
  {
    name: 'trailing tabs stripped',
    carriers: ['tabs'],
    lossless: ['tabs'],
    lines: (lines) => lines.map((line) => line.trimEnd())
  },
  {
    name: 'leading tabs stripped',
    carriers: ['tabs'],
    lossless: ['tabs'],
    lines: (lines) => lines.map((line) => line.replace(/^\t+/, ''))
  },
  {
    name: 'tabs become runs of spaces',
    carriers: ['tabs'],
    lossless: ['tabs'],
    lines: (lines) => lines.map((line) => line.replace(/\t+/g, '    '))
  },
  {
    name: 'pipes at line ends lost',
    carriers: ['markdown'],
    lossless: ['markdown'],
    lines: (lines) => lines.map((line) => line.replace(/^\| | \|$/g, ''))
  },
  {
    name: 'title repeated',
    carriers: TEXTS,
    lossless: TEXTS,
    lines: (lines) => [lines[0] ?? '', '', ...lines]
  },
  {
    name: 'lines indented',
    carriers: TEXTS,
    lossless: TEXTS,
    lines: (lines, random, from, to) => lines.map((line, i) => (i > from && i < to && line !== '' ? `  ${line}` : line))
  },
  {
    name: 'another year’s report behind',
    carriers: TEXTS,
    lossless: TEXTS,
    // the same report under the year before, each figure one more
    lines: (lines) => [...lines, '', ...lines.map((line) => line.replace(/20(?:19|20|25)年/g, '2018年').replace(/(?<=\t)\d+$/, '9'))]
  },
  {
    name: 'values in quotation marks',
    carriers: ['tabs'],
    lossless: ['tabs'],
    lines: (lines) => lines.map((line) => line.replace(/\t(\d+)(?=\t|$)/g, '\t"$1"'))
  },
  {
    name: 'zeros with a decimal',
    carriers: ['tabs'],
    lossless: ['tabs'],
    lines: (lines) => lines.map((line) => line.replace(/\t0(?=\t|$)/g, '\t0.0'))
  },
  {
    name: 'letters for digits (O, l)',
    carriers: ['tabs'],
    lossless: [],
    lines: (lines, random) =>
      lines.map((line) => line.replace(/\t(\d+)(?=\t|$)/g, (cell, digits: string) => (random.chance(0.1) ? `\t${misread(digits)}` : cell)))
  },
  {
    name: 'labels wrapped on two lines',
    carriers: ['tabs'],
    lossless: ['tabs'],
    lines: (lines) => lines.map((line) => line.replace(/^([^\t]{9})([^\t]{3,}\t.*)$/, '$1\n$2')).flatMap((line) => line.split('\n'))
  },
  {
    name: 'traditional script',
    carriers: TEXTS,
    lossless: TEXTS,
    lines: (lines) => lines.map((line) => line.replace(SIMPLIFIED, (char) => TRADITIONAL[char] ?? char))
  },
  encoded('CRLF', (text) => utf8.encode(text.replaceAll('\n', '\r\n'))),
  encoded('CR alone', (text) => utf8.encode(text.replaceAll('\n', '\r'))),
  encoded('byte order mark', (text) => utf8.encode(`\ufeff${text}`)),
  encoded('UTF-16', (text) => {
    const bytes = new Uint8Array(2 + text.length * 2);
    bytes.set([0xff, 0xfe]);
    for (let i = 0; i < text.length; i++) bytes.set([text.charCodeAt(i) & 0xff, text.charCodeAt(i) >> 8], 2 + i * 2);
    return bytes;
  }),
  encoded('GB18030', encodeGb18030)
];

let table: Map<string, number> | undefined;

/** Text as GB18030 of two bytes a character; the characters of reports have no more. */
function encodeGb18030(text: string): Uint8Array {
  if (!table) {
    table = new Map();
    const decoder = new TextDecoder('gb18030');
    for (let lead = 0x81; lead <= 0xfe; lead++)
      for (let trail = 0x40; trail <= 0xfe; trail++)
        if (trail !== 0x7f) table.set(decoder.decode(Uint8Array.of(lead, trail)), (lead << 8) | trail);
  }
  const bytes: number[] = [];
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else {
      const pair = table.get(char);
      if (pair === undefined) throw new RangeError(`no GB18030 pair for “${char}”`);
      bytes.push(pair >> 8, pair & 0xff);
    }
  }
  return Uint8Array.from(bytes);
}

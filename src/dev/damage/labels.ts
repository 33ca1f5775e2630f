import type { SheetCell } from '../../cli/synthesize/sheets';
import { CARRIERS, labelOf, someRow, valueRows, type Damage, type Patient } from './damage';

const KANGXI: Record<string, string> = {
  一: '⼀',
  二: '⼆',
  人: '⼈',
  力: '⼒',
  大: '⼤',
  小: '⼩',
  工: '⼯',
  文: '⽂',
  方: '⽅',
  日: '⽇',
  止: '⽌',
  生: '⽣',
  用: '⽤',
  立: '⽴',
  自: '⾃',
  行: '⾏',
  子: '⼦',
  口: '⼝',
  心: '⼼',
  十: '⼗',
  八: '⼋',
  士: '⼠',
  又: '⼜',
  比: '⽐',
  非: '⾮',
  面: '⾯',
  言: '⾔',
  己: '⼰'
};
const STRANGERS = '镇路春鱼雪';

/** The wording of a label behind its number. */
const body = (text: string) => text.replace(/^[（(]?[一二三四五六七\d]+[）)、.]+ ?/, '');

function someLabel(patient: Patient, fits: (text: string) => boolean): SheetCell | undefined {
  const labels = valueRows(patient, 2, 3).flatMap((row) => {
    const label = labelOf(row);
    return label && fits(label.text) ? [label] : [];
  });
  return labels.length > 0 ? patient.random.pick(labels) : undefined;
}

const relabel = (
  name: string,
  fits: (text: string) => boolean,
  write: (text: string, patient: Patient) => string,
  lossless: Damage['lossless'] = CARRIERS
): Damage => ({
  name,
  lossless,
  apply: (patient) => {
    const label = someLabel(patient, fits);
    if (!label) return false;
    const before = label.text;
    label.text = write(before, patient);
    return label.text !== before;
  }
});

const everywhere = (name: string, write: (text: string) => string, roles: readonly SheetCell['role'][] = ['label', 'head']): Damage => ({
  name,
  lossless: CARRIERS,
  apply: ({ sheets }) => {
    for (const sheet of sheets)
      for (const cells of sheet.rows) for (const cell of cells) if (roles.includes(cell.role)) cell.text = write(cell.text);
    return true;
  }
});

/** A position inside the wording, behind the number. */
const inside = (text: string, { random }: Patient) => random.int(text.length - body(text).length, text.length - 1);
const substitute = (text: string, patient: Patient) => {
  const at = inside(text, patient);
  return text.slice(0, at) + patient.random.pick([...STRANGERS]) + text.slice(at + 1);
};
const remove = (text: string, patient: Patient) => {
  const at = inside(text, patient);
  return text.slice(0, at) + text.slice(at + 1);
};
const insert = (text: string, patient: Patient) => {
  const at = inside(text, patient);
  return text.slice(0, at) + patient.random.pick([...STRANGERS]) + text.slice(at);
};
const isLong = (text: string) => body(text).length >= 6;
const isShort = (text: string) => body(text).length < 6;

/** Damage to labels and heads. */
export const LABEL_DAMAGE: readonly Damage[] = [
  everywhere('Kangxi radicals in labels', (text) => [...text].map((char) => KANGXI[char] ?? char).join('')),
  everywhere('half-width brackets', (text) => text.replaceAll('（', '(').replaceAll('）', ')')),
  everywhere('full-width brackets and dots', (text) =>
    text
      .replaceAll('(', '（')
      .replaceAll(')', '）')
      .replace(/^(\d)\./, '$1．')
  ),
  everywhere('numbers with 、', (text) => text.replace(/^(\d)\./, '$1、')),
  everywhere('blanks inside labels', (text) => text.replace(/(.{2})/g, '$1 ').trim()),
  everywhere('blanks round cells', (text) => (text === '' ? '' : ` ${text}\u3000`)),
  relabel(
    'brackets lost',
    (text) => /^[（(]/.test(text),
    (text) => text.replace(/^[（(](.)[）)] ?/, '$1')
  ),
  relabel(
    'number lost',
    (text) => body(text) !== text && body(text).length >= 4,
    (text) => body(text)
  ),
  relabel(
    'number lost, short label',
    (text) => body(text) !== text && body(text).length < 4,
    (text) => body(text),
    []
  ),
  relabel(
    'another number',
    (text) => /^\d\./.test(text) && isLong(text),
    (text, { random }) => `${random.int(1, 9)}${text.slice(1)}`
  ),
  relabel(
    'another number, short label',
    (text) => /^\d\./.test(text) && isShort(text),
    (text, { random }) => `${random.int(1, 9)}${text.slice(1)}`,
    []
  ),
  relabel('wrong character in a long label', isLong, substitute),
  relabel('missing character in a long label', isLong, remove),
  relabel('extra character in a long label', isLong, insert),
  relabel('wrong character in a short label', isShort, substitute, []),
  relabel('missing character in a short label', isShort, remove, []),
  relabel('extra character in a short label', isShort, insert, []),
  relabel(
    'two wrong characters',
    (text) => body(text).length >= 8,
    (text, patient) => substitute(substitute(text, patient), patient),
    []
  ),
  relabel(
    'label cut short',
    (text) => body(text).length >= 10,
    (text) => text.slice(0, Math.ceil(text.length * 0.6)),
    []
  ),
  relabel('label as another row’s', isLong, (text, patient) => labelOf(someRow(patient, 3))?.text ?? text, []),
  {
    name: 'a column head cut or misspelt',
    lossless: CARRIERS,
    apply: (patient) => {
      const heads = patient.sheets
        .flatMap((sheet) => sheet.rows.flat())
        .filter((cell) => cell.role === 'head' && /企业|机构|组织$/.test(cell.text));
      const head = heads.length > 0 ? patient.random.pick(heads) : undefined;
      if (head) head.text = patient.random.chance(0.5) ? head.text.slice(0, -1) : `${head.text.slice(0, 1)}春${head.text.slice(2)}`;
      return head !== undefined;
    }
  },
  {
    name: 'heads of table 2 in other words',
    lossless: CARRIERS,
    apply: ({ sheets }) => {
      const heads =
        sheets
          .find((sheet) => sheet.table === 2)
          ?.rows.flat()
          .filter((cell) => cell.role === 'head') ?? [];
      for (const head of heads) head.text = head.text.replace('本年', '本年度').replace('数量', '数');
      return heads.length > 0;
    }
  }
];

import type { Unit } from '$lib/model';
import { foldLabel } from '../text/fold';

const UNITS: Readonly<Record<string, { unit: Extract<Unit, 'yuan' | 'wan-yuan'>; factor: number }>> = {
  元: { unit: 'yuan', factor: 1 },
  百元: { unit: 'yuan', factor: 100 },
  千元: { unit: 'yuan', factor: 1000 },
  万元: { unit: 'wan-yuan', factor: 1 },
  十万元: { unit: 'wan-yuan', factor: 10 },
  百万元: { unit: 'wan-yuan', factor: 100 },
  千万元: { unit: 'wan-yuan', factor: 1000 },
  亿元: { unit: 'wan-yuan', factor: 10_000 }
};
const PRINTED = /[\u4e00-\u9fff]?(?:[十百千]?[万亿]|[百千])?元/g;
const FOREIGN = /[美港欧日]元/;

/** What a head, label or caption says of the unit of money: 元, 万元 … ; `unknown` where it names another unit or two; null where it names none. */
export function maybeMoneyUnit(text: string): string | null {
  const folded = foldLabel(text);
  if (!/元|单位/.test(folded)) return null;
  if (FOREIGN.test(folded)) return 'unknown';
  const units = new Set(
    (folded.match(PRINTED) ?? []).flatMap((word) => /(?:[十百千]?[万亿]|[百千])?元$/.exec(word)?.[0] ?? []).filter((unit) => unit in UNITS)
  );
  if (units.size > 0) return units.size === 1 ? ([...units][0] ?? null) : 'unknown';
  const inside = /单位[:：]?([^()]*)/.exec(folded)?.[1] ?? '';
  if (inside === '') return null;
  return inside.startsWith('万') ? '万元' : 'unknown';
}

/**
 * The one unit that heads, label and caption of a row of money tell, `form` (the form's own) where they tell none; null where they differ or
 * name one that is not known: then an amount has no value.
 */
export function settleMoneyUnit(told: readonly (string | null)[], form: string | null): string | null {
  const units = new Set(told.filter((unit) => unit !== null));
  if (units.size === 0) return form;
  const [unit = 'unknown'] = units;
  return units.size === 1 && unit !== 'unknown' ? unit : null;
}

/** An amount printed in a unit, in yuan or 万元, exactly: 1.2 亿元 is 12000 万元. */
export function inMoney(value: number | null, printed: string): { value: number | null; unit: Unit } {
  const { unit, factor } = UNITS[printed] ?? { unit: 'wan-yuan', factor: 1 };
  return { value: value === null ? null : Number((value * factor).toPrecision(15)), unit };
}

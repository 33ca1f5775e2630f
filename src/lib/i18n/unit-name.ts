import { countWord } from './count-word';
import type { Lang } from './index';

const NAMES: Record<string, { zh: string; en: string }> = {
  request: { zh: '件', en: 'requests' },
  case: { zh: '件', en: 'cases' },
  item: { zh: '条', en: 'items' },
  document: { zh: '件', en: 'documents' },
  decision: { zh: '件', en: 'decisions' },
  percent: { zh: '', en: '' },
  'percentage-point': { zh: '个百分点', en: 'percentage points' },
  'wan-yuan': { zh: '万元', en: '×10,000 yuan' },
  yuan: { zh: '元', en: 'yuan' },
  'person-time': { zh: '人次', en: 'person-times' },
  session: { zh: '次', en: 'sessions' }
};

/** The word for the unit of an observation: in Chinese as printed where it was, else by its code; empty for rates and bare counts. */
export function unitName(row: { unit: string; rawUnit: string | null; value?: number | null }, lang: Lang): string {
  if (row.unit === 'percent') return '';
  if (row.rawUnit && lang === 'zh') return row.rawUnit;
  return countWord(row.value ?? 0, NAMES[row.unit]?.[lang] ?? '', lang);
}

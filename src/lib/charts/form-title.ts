import type { Lang } from '../i18n';
import { countWord } from '../i18n/count-word';
import type { View } from '../themes';
import type { ApplicantRow } from './applicants/view';
import { FLOWS, type BalanceRow } from './balance/view';
import type { FormRows } from './form';
import type { OutcomeRow } from './outcomes/view';
import { whyMissing } from './why-missing';

/** The headline of a view of table 3 of a year. Towns with a blank are left out of every sum, and counted. */
export function formTitle(view: View, rows: FormRows, year: number, lang: Lang): string {
  if (view === 'balance') return balanceTitle(rows.balances, year, lang);
  if (view === 'applicants') return applicantsTitle(rows.applicants, year, lang);
  return outcomesTitle(rows.outcomes, year, lang);
}

function outcomesTitle(outcomes: readonly OutcomeRow[], year: number, lang: Lang): string {
  const known = outcomes.filter((row) => row.total !== null);
  if (known.length === 0)
    return lang === 'zh' ? `${year} 年，没有镇街载明办结申请总数` : `In ${year}, no township states how many requests it concluded in all`;
  const total = known.reduce((sum, row) => sum + (row.total ?? 0), 0);
  const blank = outcomes.length - known.length;
  const areBlank = outcomes.every((row) => row.total !== null || whyMissing(row.totalCell) === 'blank');
  const unable = known.every((row) => row.groups.unable !== null) ? known.reduce((sum, row) => sum + (row.groups.unable ?? 0), 0) : null;
  if (lang === 'zh')
    return `${year} 年，${known.length} 个镇街办结申请 ${total} 件${unable === null ? '' : `，其中无法提供 ${unable} 件`}${blank > 0 ? `；另 ${blank} 个${areBlank ? '总计空白' : '未载明总计'}` : ''}`;
  const lack = areBlank ? 'left the total blank' : `${blank === 1 ? 'does' : 'do'} not state the total`;
  return `In ${year}, ${known.length} ${countWord(known.length, 'townships', lang)} concluded ${total} ${countWord(total, 'requests', lang)}${unable === null ? '' : `; ${unable} could not be provided`}${blank > 0 ? `; ${blank} ${lack}` : ''}`;
}

function balanceTitle(balances: readonly BalanceRow[], year: number, lang: Lang): string {
  const known = balances
    .map((row) => FLOWS.map((flow) => row.flows[flow]?.value ?? null))
    .filter((flows) => flows.every((value) => value !== null));
  if (known.length === 0)
    return lang === 'zh'
      ? `${year} 年，没有镇街载明申请来去的全部四项，无法核对`
      : `In ${year}, no township states all four figures of requests in and out; nothing can be compared`;
  const uneven = known.filter(([a, b, c, d]) => (a ?? 0) + (b ?? 0) !== (c ?? 0) + (d ?? 0)).length;
  const blank = balances.length - known.length;
  const areBlank = balances.every((row) =>
    FLOWS.every((flow) => row.flows[flow]?.value != null || whyMissing(row.flows[flow]) === 'blank')
  );
  if (lang === 'zh')
    return `${year} 年，${known.length} 个镇街的申请可核对${uneven === 0 ? '，来件与去向相等' : `，其中 ${uneven} 个来件与去向不等，待核`}${blank > 0 ? `；${blank} 个${areBlank ? '有空白' : '未全部载明'}` : ''}`;
  const told = uneven === 0 ? 'all that came in are accounted for' : `in ${uneven} those that came in and went out differ`;
  const lack = areBlank ? `${blank === 1 ? 'has' : 'have'} blanks` : `${blank === 1 ? 'does' : 'do'} not state all four figures`;
  return `In ${year}, requests can be compared in ${known.length} ${countWord(known.length, 'townships', lang)}; ${told}${blank > 0 ? `; ${blank} ${lack}` : ''}`;
}

function applicantsTitle(applicants: readonly ApplicantRow[], year: number, lang: Lang): string {
  const persons = applicants.flatMap((row) => (row.kinds[0]?.value == null ? [] : [row.kinds[0].value]));
  if (persons.length === 0)
    return lang === 'zh'
      ? `${year} 年，没有镇街载明自然人申请的件数`
      : `In ${year}, no township states how many requests natural persons made`;
  const sum = persons.reduce((a, b) => a + b, 0);
  return lang === 'zh'
    ? `${year} 年，${persons.length} 个镇街载明自然人申请，共 ${sum} 件`
    : `In ${year}, ${persons.length} ${persons.length === 1 ? 'township states' : 'townships state'} requests by natural persons: ${sum} in all`;
}

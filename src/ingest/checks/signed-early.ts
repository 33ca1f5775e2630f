import type { Report } from '$lib/model';
import { defineCheck } from './check';
import type { ParsedDetails } from './details';

/** When a report was published or signed, ISO dates; the page's own date before what the caller knows. */
export function datesOf(report: Report, details: ParsedDetails | null): { published: string | null; signed: string | null } {
  return {
    published: report.source.published ?? details?.identity.published?.date ?? null,
    signed: details?.identity.signed?.date ?? null
  };
}

/** Published or signed before the year it reports on was over. */
export default defineCheck({
  id: 'signed-early',
  number: 'D3',
  severity: 'info',
  titleZh: '落款早于期末',
  title: 'Signed before the year’s end',
  ruleZh: '公开或落款日期早于统计期末（12 月 31 日届满前）的，予以提示。',
  rule: 'A report published or signed before 31 December was over is noted.',
  needsDocument: true,
  *run({ report, details }) {
    const { published, signed } = datesOf(report, details);
    if (published === null && signed === null) {
      yield { unchecked: 'no date of publication or signature', uncheckedZh: '无公开日期或落款日期' };
      return;
    }
    const end = `${report.year}-12-31`;
    for (const [date, zh, en] of [
      [signed, '落款日期', 'signed'],
      [published, '公开日期', 'published']
    ] as const) {
      if (date === null || date > end) continue;
      yield {
        cells: [],
        expected: `> ${end}`,
        actual: date,
        reason: `${en} on ${date}, before ${report.year} was over`,
        reasonZh: `${zh}为 ${date}，统计期（至 ${end}）尚未届满`
      };
    }
  }
});

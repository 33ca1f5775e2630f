import type { Report } from '$lib/model';
import { defineCheck, NO_DOCUMENT, type Disagreement } from './check';
import type { IdentityNotes } from './details';

const SOURCES = {
  title: { zh: '标题', en: 'the title' },
  intro: { zh: '引言', en: 'the introduction' },
  period: { zh: '统计期限', en: 'the period' },
  path: { zh: '文件名', en: 'the file name' },
  signature: { zh: '落款', en: 'the signature' },
  caption: { zh: '表格上方的标题', en: 'the caption of a table' },
  text: { zh: '正文各句', en: 'the text' }
};

/** Title, introduction and period name one year; a file name, a signature, a table’s caption or the text of another year is a warning. */
export default defineCheck({
  id: 'year-conflict',
  number: 'D1',
  severity: 'error',
  titleZh: '年度一致',
  title: 'One year throughout',
  ruleZh: '标题、引言、统计期限所载年度应一致；文件名、落款、表格标题、正文所载年度不符的，提示核对。',
  rule: 'Title, introduction and period name one year; a file name, signature, table’s caption or text of another is worth a look.',
  needsDocument: true,
  *run({ report, details }) {
    if (!details) {
      yield NO_DOCUMENT;
      return;
    }
    const named = yearsOf(report, details.identity);
    if (named.length === 0) {
      yield { unchecked: 'the document names no year', uncheckedZh: '文件未载年度' };
      return;
    }
    const differ = named.filter(({ year }) => year !== report.year);
    if (differ.length === 0) return;
    const isOwn = differ.some(({ source }) => source !== 'path' && source !== 'signature' && source !== 'caption' && source !== 'text');
    const finding: Disagreement = {
      cells: [],
      expected: report.year,
      actual: [...new Set(differ.map(({ year }) => year))].join(' '),
      reason: `the report is taken for ${report.year}; ${differ.map(({ source, year }) => `${SOURCES[source].en} says ${year}`).join(', ')}`,
      reasonZh: `报告按 ${report.year} 年度收录；${differ.map(({ source, year }) => `${SOURCES[source].zh}为 ${year} 年`).join('，')}`
    };
    if (!isOwn) finding.severity = 'warning';
    yield finding;
  }
});

/** The years named, without those read from a malformed period, and from a signature only where it can be neither year of signing. */
function yearsOf(report: Report, { years, period, signed }: IdentityNotes): { source: keyof typeof SOURCES; year: number }[] {
  return years.flatMap(({ source, year }): { source: keyof typeof SOURCES; year: number }[] => {
    if (source === 'period' && (period === null || period.from === null)) return [];
    if (source !== 'signature') return [{ source, year }];
    const inYear = Number(signed?.date.slice(0, 4) ?? year + 1);
    return inYear === report.year || inYear === report.year + 1 ? [{ source, year: report.year }] : [{ source, year: inYear }];
  });
}

import { APPLICANTS, outcomeGroup, type Outcome, type Report } from '$lib/model';
import type { OutcomeStatement } from '../narrative/statements';
import { defineCheck, isTownship, knownValue } from './check';
import { outcomeName } from './names';
import { outcomesOf, requests } from './requests';
import { mayBe, SCOPE, told } from './stated';

/** What the text says became of requests, against the rows of table 3; 予以公开及部分公开258件 is held against both. Unit: requests (件). */
export default defineCheck({
  id: 'narr-outcomes',
  number: 'N4',
  severity: 'warning',
  titleZh: '正文办理结果与表3',
  title: 'Outcomes: text and table 3',
  ruleZh: '正文所述各类办理结果件数＝表3相应各行之和。',
  rule: 'The outcomes the text counts are the sums of their rows in table 3.',
  needsDocument: true,
  *run({ report, details }) {
    if (report.templates.table3 === null) return;
    for (const statement of details?.statements ?? []) {
      if (statement.kind !== 'outcome') continue;
      const rows = rowsOf(report, statement);
      const sum = rows.reduce((all, { value }) => all + value, 0);
      const isPartial = rows.some(({ isWhole }) => !isWhole);
      const name = nameOf(statement);
      if (mayBe(sum, statement.value, statement.qualifier)) continue;
      // Blank cells may hold anything: only what exceeds the text already says something.
      if (rows.length === 0 || (isPartial && sum < statement.value)) {
        yield { unchecked: `${name.en}: a row of table 3 is blank`, uncheckedZh: `${name.zh}：表3有空白的行` };
        continue;
      }
      const scope = isTownship(report) ? { zh: '', en: '' } : SCOPE;
      yield {
        cells: rows.filter(({ value }) => value !== 0).map(({ outcome }) => `requests-concluded/${outcome}/total`),
        expected: sum,
        actual: statement.value,
        reason: `${name.en}: the text says ${told(statement).en} (“${statement.quote}”), the rows of table 3 make ${sum}${isPartial ? ' or more' : ''}${scope.en}`,
        reasonZh: `${name.zh}：正文为 ${told(statement).zh} 件（“${statement.quote}”），表3相应各行合计 ${sum} 件${isPartial ? '以上' : ''}${scope.zh}`
      };
    }
  }
});

/** The rows a statement counts, each with its total; where that is blank, with what its applicants make at least. */
function rowsOf(report: Report, statement: OutcomeStatement): { outcome: Outcome; value: number; isWhole: boolean }[] {
  const wanted: string[] = [statement.outcome, ...statement.with];
  return outcomesOf(report)
    .filter((outcome) => wanted.includes(outcome) || wanted.includes(outcomeGroup(outcome)))
    .map((outcome) => {
      const total = knownValue(report, 'requests-concluded', { outcome, applicant: 'total' });
      const parts = APPLICANTS.map((applicant) => requests(report, 'requests-concluded', applicant, outcome) ?? 0);
      return { outcome, value: total ?? parts.reduce((sum, part) => sum + part, 0), isWhole: total !== null };
    });
}

function nameOf({ outcome, with: others }: OutcomeStatement): { zh: string; en: string } {
  const names = [...others, outcome].map(outcomeName);
  return { zh: names.map(({ zh }) => zh).join('及'), en: names.map(({ en }) => en).join(' and ') };
}

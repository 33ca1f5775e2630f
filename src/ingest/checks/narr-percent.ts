import type { Report } from '$lib/model';
import type { OutcomeStatement, PartStatement } from '../narrative/statements';
import { add, defineCheck, knownValue, valueOf } from './check';
import { outcomeName } from './names';
import { fitsShare } from './share';

/** A share printed behind a count (258件，占33.9%) or a rate behind its two counts (受理1256件，办结1200件，办结率95.5%), recomputed; rounded and cut-off shares both pass. Unit: percent. */
export default defineCheck({
  id: 'narr-percent',
  number: 'N8',
  severity: 'warning',
  titleZh: '正文占比复算',
  title: 'Shares in the text',
  ruleZh: '正文所列占比、紧接两个件数之后的率，按件数复算；四舍五入或截尾均视为相符。',
  rule: 'Shares in the text, and rates right behind the two counts they are of, are recomputed from these counts; rounding and cutting off both pass.',
  needsDocument: true,
  *run({ report, details }) {
    for (const statement of details?.statements ?? []) {
      if (statement.kind === 'change' || statement.share === null || statement.shareRaw === null) continue;
      const { value, share, shareRaw, quote } = statement;
      const bases = [...new Set(statement.kind === 'part' ? [statement.total] : basesOf(report))].filter((base) => base > 0);
      if (bases.length === 0) {
        yield { unchecked: `${quote}: what the share is of is not known`, uncheckedZh: `“${quote}”：占比基数不详` };
        continue;
      }
      if (bases.some((base) => fitsShare((value / base) * 100, share, shareRaw))) continue;
      const name = nameOf(statement);
      const computed = bases.map((base) => `${value}/${base} = ${Math.round((value / base) * 1e4) / 100}%`);
      yield {
        cells: [],
        expected: computed[0] ?? null,
        actual: `${share}%`,
        reason: `${name.en}: “${quote}”, ${share}% is stated; ${computed.join(', ')}`,
        reasonZh: `${name.zh}：“${quote}”，占比写为 ${share}%；${computed.join('，')}`
      };
    }
  }
});

/** What an outcome can be a share of: requests answered, received, or come in. */
function basesOf(report: Report): number[] {
  const received = knownValue(report, 'requests-received', { applicant: 'total' });
  const all = add(received, knownValue(report, 'requests-carried-in', { applicant: 'total' }));
  return [
    knownValue(report, 'requests-concluded', { applicant: 'total' }),
    valueOf(report, 'requests-answered-stated'),
    received,
    valueOf(report, 'requests-received-stated'),
    all
  ].filter((base) => base !== null);
}

function nameOf(statement: OutcomeStatement | PartStatement): { zh: string; en: string } {
  return statement.kind === 'outcome' ? outcomeName(statement.outcome) : { zh: statement.label || '分项', en: statement.label || 'part' };
}

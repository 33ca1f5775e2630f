import { observationKey, type Unit } from '$lib/model';
import { defineCheck } from './check';
import { atLine, observationName } from './names';

/** Units of what need not be whole. */
const NO_COUNTS = new Set<Unit>(['percent', 'percentage-point', 'wan-yuan', 'yuan']);
const SIGNED = /^\s*[+−-]\s*\d+\s*$/;

/** Notes beside a number, numbers in words, signs, and decimals where counts are due. */
export default defineCheck({
  id: 'cell-not-number',
  number: 'S7',
  severity: 'warning',
  titleZh: '数值写法',
  title: 'How a number is written',
  ruleZh: '计数格应为非负整数，不带附注、文字或正负号；正文所述计数亦为整数。',
  rule: 'Counts are whole numbers from 0, without notes, words or signs; those told in prose are whole, too.',
  // what a cell says beside its number is given as printed; a number that is no count, as a number
  needsDocument: ({ actual }) => typeof actual === 'string',
  *run({ report, details }) {
    for (const { key, raw, line } of details?.notes ?? []) {
      // 本年增/减: a change may have a sign
      if (key.endsWith('-change') && SIGNED.test(raw.normalize('NFKC'))) continue;
      yield {
        cells: [key],
        actual: raw,
        reason: `${atLine(line).en}${line === null ? '' : ': '}the cell says “${raw}”; the number was read, the rest was not`,
        reasonZh: `${atLine(line).zh}${line === null ? '' : '：'}单元格为“${raw}”，仅读取其中数字`
      };
    }
    for (const observation of report.observations) {
      if (observation.value === null || (observation.value >= 0 && Number.isInteger(observation.value))) continue;
      const amount = NO_COUNTS.has(observation.unit) || observation.measure === 'procurement-amount';
      const change = observation.measure.endsWith('-change');
      if ((observation.value < 0 && !change) || (!amount && !Number.isInteger(observation.value)))
        yield {
          cells: [observationKey(observation)],
          actual: observation.value,
          reason: `${observationName(observation).en}: ${observation.value} is no count`,
          reasonZh: `${observationName(observation).zh}：“${observation.raw}”不是计数`
        };
    }
  }
});

import { observationKey } from '$lib/model';
import { defineCheck } from './check';
import { observationName } from './names';
import { clausesOf } from './per-report';
import { told } from './stated';

/** Figures with 余, 近, 超 or 约 are bounds or roundings, and are kept as such. */
export default defineCheck({
  id: 'approximate',
  number: 'N13',
  severity: 'info',
  titleZh: '约数',
  title: 'Approximate figures',
  ruleZh: '带“余、近、超、约”的数字为界限或约数，如实标注。',
  rule: 'Figures with 余, 近, 超 or 约 are bounds or roundings and are marked as such.',
  *run({ report }) {
    const rounded = clausesOf(report).filter(
      ({ qualifier, status, value }) => status === 'reported' && value !== null && (qualifier ?? 'exact') !== 'exact'
    );
    if (rounded.length === 0) return;
    yield {
      cells: rounded.map(observationKey),
      actual: rounded.length,
      reason: rounded.map((item) => `${observationName(item).en}: ${told(item).en}${item.unit === 'percent' ? '%' : ''}`).join('; '),
      reasonZh: rounded.map((item) => `${observationName(item).zh}：${told(item).zh}${item.rawUnit ? ` ${item.rawUnit}` : ''}`).join('；'),
      mend: 'Nothing to mend: the figure is shown as a bound.',
      mendZh: '无需更正：按约数显示。'
    };
  }
});

import { WAS, counted } from './counted';
import { defineCheck, valueOf } from './check';

/** A note the form prints in row （二）: a request granted in part counts there and nowhere else. Unit: requests (件). */
export default defineCheck({
  id: 'partial-once',
  number: 'T3-6',
  severity: 'info',
  titleZh: '部分公开只计一次',
  title: 'Granted in part counts once',
  ruleZh: '区分处理的申请只计入（二）部分公开，不计其他情形。',
  rule: 'A request granted in part counts in that row only.',
  *run({ report }) {
    const partly = valueOf(report, 'requests-concluded', { outcome: 'partly-disclosed', applicant: 'total' });
    const total = valueOf(report, 'requests-concluded', { applicant: 'total' });
    if (partly === null || total === null || partly <= total) return;
    yield {
      cells: ['requests-concluded/partly-disclosed/total', 'requests-concluded/total'],
      expected: total,
      actual: partly,
      reason: `${counted(partly, 'request', WAS)} granted in part, more than the ${total} concluded`,
      reasonZh: `部分公开 ${partly} 件，多于办结总数 ${total} 件`
    };
  }
});

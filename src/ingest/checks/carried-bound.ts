import { APPLICANTS } from '$lib/model';
import { counted } from './counted';
import { add, defineCheck } from './check';
import { APPLICANT_NAMES, requests } from './requests';

/** Requests carried out cannot exceed those that came in, per applicant. Unit: requests (件). */
export default defineCheck({
  id: 'carried-bound',
  number: 'T3-5',
  severity: 'error',
  titleZh: '结转不超过来件',
  title: 'Carried out within what came in',
  ruleZh: '每列：四（结转下年）≤一（新收）＋二（上年结转）。',
  rule: 'Per column: carried out ≤ received + carried in.',
  *run({ report }) {
    for (const applicant of APPLICANTS) {
      const came = add(requests(report, 'requests-received', applicant), requests(report, 'requests-carried-in', applicant));
      const out = requests(report, 'requests-carried-out', applicant);
      if (came === null || out === null || out <= came) continue;
      const name = APPLICANT_NAMES[applicant];
      yield {
        cells: ['requests-carried-out', 'requests-received', 'requests-carried-in'].map((measure) => `${measure}/${applicant}`),
        expected: came,
        actual: out,
        reason: `${name.en}: ${counted(out, 'request', { one: 'is', many: 'are' })} carried out though only ${came} came in`,
        reasonZh: `${name.zh}列：来件 ${came} 件，结转下年 ${out} 件`
      };
    }
  }
});

import { APPLICANTS } from '$lib/model';
import { counted } from './counted';
import { add, defineCheck } from './check';
import { APPLICANT_NAMES, hasTable3, requests } from './requests';

/** The 勾稽关系 printed over table 3: per applicant, received + carried in = concluded + carried out. Unit: requests (件). Source: 国办公开办函〔2021〕30号. */
export default defineCheck({
  id: 'requests-balance',
  number: 'T3-1',
  severity: 'error',
  titleZh: '申请数量勾稽关系',
  title: 'Balance of requests',
  ruleZh: '每列：一（新收）＋二（上年结转）＝三（七）总计＋四（结转下年）。表头印有此规则。',
  rule: 'Per column: received + carried in = concluded + carried out. The form prints this rule.',
  *run({ report }) {
    if (!hasTable3(report)) return;
    for (const applicant of APPLICANTS) {
      const expected = add(requests(report, 'requests-received', applicant), requests(report, 'requests-carried-in', applicant));
      const actual = add(requests(report, 'requests-concluded', applicant), requests(report, 'requests-carried-out', applicant));
      const name = APPLICANT_NAMES[applicant];
      if (expected === null || actual === null) {
        yield { unchecked: `${name.en}: a term is blank or unreadable`, uncheckedZh: `${name.zh}：有空白或无法读取的项` };
        continue;
      }
      if (expected === actual) continue;
      yield {
        cells: ['requests-received', 'requests-carried-in', 'requests-concluded', 'requests-carried-out'].map(
          (measure) => `${measure}/${applicant}`
        ),
        expected,
        actual,
        reason: `${name.en}: ${counted(expected, 'request')} came in, ${actual} ${actual === 1 ? 'is' : 'are'} accounted for`,
        reasonZh: `${name.zh}列：新收与上年结转合计 ${expected} 件，办结与结转下年合计 ${actual} 件`
      };
    }
  }
});

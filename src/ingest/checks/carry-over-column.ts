import { APPLICANTS } from '$lib/model';
import { defineCheck, NO_LAST_YEAR } from './check';
import { APPLICANT_NAMES, requests } from './requests';

/** The carry-over by kind of applicant; the total is `carry-over`'s to compare. Unit: requests (件). */
export default defineCheck({
  id: 'carry-over-column',
  number: 'Y2',
  severity: 'warning',
  titleZh: '分列结转衔接',
  title: 'Carry-over by applicant',
  ruleZh: '每类申请人：上年四（结转下年）＝本年二（上年结转）。',
  rule: 'Per kind of applicant, what was carried out last year is carried in this year.',
  needsNeighbours: true,
  *run({ report, lastYear }) {
    if (report.templates.table3 === null) return;
    if (!lastYear) {
      yield NO_LAST_YEAR;
      return;
    }
    let blank = 0;
    const differ = APPLICANTS.filter((applicant) => applicant !== 'total').flatMap((applicant) => {
      const out = requests(lastYear, 'requests-carried-out', applicant);
      const into = requests(report, 'requests-carried-in', applicant);
      if (out === null || into === null) blank++;
      return out === null || into === null || out === into ? [] : [{ applicant, out, into, name: APPLICANT_NAMES[applicant] }];
    });
    if (blank > 0) yield { unchecked: `${blank} columns are blank in one of the two years`, uncheckedZh: `${blank} 列在两年之一为空白` };
    if (differ.length === 0) return;
    yield {
      cells: differ.map(({ applicant }) => `requests-carried-in/${applicant}`),
      reason: `carried out in ${lastYear.year}, carried in in ${report.year}: ${differ.map(({ name, out, into }) => `${name.en} ${out}, ${into}`).join('; ')}`,
      reasonZh: `${lastYear.year} 年结转下年与 ${report.year} 年上年结转：${differ.map(({ name, out, into }) => `${name.zh} ${out} 件、${into} 件`).join('；')}`
    };
  }
});

import { defineCheck } from './check';
import { datesOf } from './signed-early';

/**
 * Published after 31 January, the date Art. 49 of the regulation sets for departments of governments at county level and above; governments themselves
 * have until 31 March. Townships are not named there: a note, no fault. Where no date of publication is known, a late signature tells it.
 */
export default defineCheck({
  id: 'late',
  number: 'D4',
  severity: 'info',
  titleZh: '公开时间',
  title: 'Date of publication',
  ruleZh: '公开日期（不详时为落款日期）晚于条例第四十九条对部门规定的 1 月 31 日（政府为 3 月 31 日）的，仅作提示；条例未对乡镇作出规定。',
  rule: 'Published (or, where that is not known, signed) later than the 31 January date that applies to departments (31 March for governments): noted only; Art. 49 does not name townships.',
  needsDocument: true,
  *run({ report, details }) {
    const { published, signed } = datesOf(report, details);
    const isGovernment = /[县区市旗州盟省]$|人民政府$/.test(report.place.name);
    const due = `${report.year + 1}-${isGovernment ? '03-31' : '01-31'}`;
    // nothing is published before it is signed: a late signature tells as much as a date of publication, an early one nothing
    const date = published ?? (signed !== null && signed > due ? signed : null);
    if (date === null) {
      yield { unchecked: 'the date of publication is not known', uncheckedZh: '公开日期不详' };
      return;
    }
    if (date <= due) return;
    const [told, toldZh] = published === null ? ['signed', '落款日期'] : ['published', '公开日期'];
    yield {
      cells: [],
      expected: due,
      actual: date,
      reason: isGovernment
        ? `${told} on ${date}, later than the 31 March date that applies to governments at county level and above`
        : `${told} on ${date}, later than the 31 January date that applies to departments`,
      reasonZh: isGovernment
        ? `${toldZh} ${date}，晚于对县级以上地方政府规定的 3 月 31 日`
        : `${toldZh} ${date}，晚于对县级以上政府部门规定的 1 月 31 日`,
      mend: 'Nothing to mend if the date is right; it may be that of a later edition of the page.',
      mendZh: '日期无误则无需更正；也可能为页面更新日期。'
    };
  }
});

import { defineCheck, isTownship, NO_DOCUMENT } from './check';

/** Whether a body above a township says that its figures cover the whole area (全县) or itself alone (本级). Townships have one scope. */
export default defineCheck({
  id: 'scope',
  number: 'D10',
  severity: 'info',
  titleZh: '统计范围',
  title: 'Scope of the figures',
  ruleZh: '乡镇以上主体应说明数据为本级还是全县（区、市）。',
  rule: 'A body above a township says whether its figures are its own or the whole area’s.',
  needsDocument: true,
  *run({ report, details }) {
    if (isTownship(report)) return;
    if (!details) {
      yield NO_DOCUMENT;
      return;
    }
    if (details.identity.scope !== null) return;
    yield {
      cells: [],
      reason: 'the opening does not say whether the figures are the body’s own or the whole area’s',
      reasonZh: '引言未说明数据为本级还是全域口径',
      mend: 'Compare with reports of the same scope only.',
      mendZh: '比较时请注意统计范围。'
    };
  }
});

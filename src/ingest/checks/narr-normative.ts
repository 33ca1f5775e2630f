import { defineCheck, isTownship, observationOf, valueOf } from './check';
import { measureName } from './names';
import { isWholeYear, mayBe, SCOPE, told } from './stated';

const PAIRS: Record<'2019' | '2021', [stated: string, cell: string][]> = {
  '2019': [['normative-documents-issued-stated', 'normative-documents-made']],
  '2021': [
    ['normative-documents-issued-stated', 'normative-documents-issued'],
    ['normative-documents-repealed-stated', 'normative-documents-repealed'],
    ['normative-documents-in-force-stated', 'normative-documents-in-force']
  ]
};

/** Normative documents (规范性文件) the text counts, against table 2. Unit: documents (件). */
export default defineCheck({
  id: 'narr-normative',
  number: 'N9',
  severity: 'warning',
  titleZh: '正文规范性文件与表2',
  title: 'Normative documents: text and table 2',
  ruleZh: '正文所述规范性文件制发、废止、有效件数＝表2相应各项。',
  rule: 'Normative documents issued, repealed and in force in the text are those of table 2.',
  *run({ report }) {
    if (report.templates.table2 === null) return;
    for (const [measure, cell] of PAIRS[report.templates.table2]) {
      const stated = observationOf(report, measure);
      if (stated?.value === null || stated === undefined || !isWholeYear(stated)) continue;
      const printed = valueOf(report, cell);
      const name = measureName(cell);
      if (printed === null) {
        yield { unchecked: `${name.en}: the cell of table 2 is blank`, uncheckedZh: `${name.zh}：表2该格空白` };
        continue;
      }
      if (mayBe(printed, stated.value, stated.qualifier)) continue;
      const scope = isTownship(report) ? { zh: '', en: '' } : SCOPE;
      yield {
        cells: [measure, cell],
        expected: printed,
        actual: stated.value,
        reason: `${name.en}: the text says ${told(stated).en}, table 2 ${printed}${scope.en}`,
        reasonZh: `${name.zh}：正文为 ${told(stated).zh} 件，表2为 ${printed} 件${scope.zh}`
      };
    }
  }
});

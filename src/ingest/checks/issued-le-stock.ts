import { defineCheck, valueOf } from './check';
import { measureName } from './names';

/** What was issued and not repealed should be in force. Unit: documents (件). */
export default defineCheck({
  id: 'issued-le-stock',
  number: 'T2-4',
  severity: 'info',
  titleZh: '新制发应在有效数内',
  title: 'Issued documents are in force',
  ruleZh: '本年制发－本年废止≤现行有效。',
  rule: 'Issued − repealed ≤ in force.',
  templates: ['2021'],
  *run({ report }) {
    for (const kind of ['rules', 'normative-documents']) {
      const [issued, repealed, stock] = ['issued', 'repealed', 'in-force'].map((part) => valueOf(report, `${kind}-${part}`));
      if (issued == null || repealed == null || stock == null || issued - repealed <= stock) continue;
      yield {
        cells: [`${kind}-issued`, `${kind}-repealed`, `${kind}-in-force`],
        expected: stock,
        actual: issued - repealed,
        reason: `${measureName(`${kind}-in-force`).en}: ${issued} issued less ${repealed} repealed is more than the ${stock} in force`,
        reasonZh: `${measureName(`${kind}-in-force`).zh}：本年制发 ${issued} 件、废止 ${repealed} 件，现行有效仅 ${stock} 件`
      };
    }
  }
});

import { observationKey } from '$lib/model';
import { notReportedOf } from './per-report';
import { defineCheck } from './check';

const WORDS = {
  blank: { zh: '空白', en: 'blank' },
  slash: { zh: '“/”', en: '“/”' },
  'none-word': { zh: '“无”', en: '“无” (none)' },
  'not-applicable': { zh: '“不适用”', en: '“不适用” (not applicable)' }
} as const;
const KINDS = new Set<string>(Object.keys(WORDS));

/** Blank cells, `/`, 无 and 不适用 are kept as such: none of them is 0. One finding for each kind and table. */
export default defineCheck({
  id: 'cell-blank',
  number: 'S6',
  severity: 'info',
  titleZh: '空白格',
  title: 'Blank cells',
  ruleZh: '空白、“/”、“无”、“不适用”如实记录，不作 0 处理。',
  rule: 'Blank cells, “/”, “无” and “不适用” are recorded as such, never as 0.',
  *run({ report }) {
    // most reports have none
    if (!notReportedOf(report).some(({ status }) => KINDS.has(status))) return;
    for (const status of ['blank', 'slash', 'none-word', 'not-applicable'] as const)
      for (const table of [2, 3, 4]) {
        const cells = notReportedOf(report)
          .filter(
            (observation) =>
              observation.status === status && observation.provenance.kind === 'cell' && observation.provenance.table === table
          )
          .map(observationKey);
        if (cells.length === 0) continue;
        yield {
          cells,
          actual: cells.length,
          reason: `table ${table}: ${cells.length} ${cells.length === 1 ? 'cell is' : 'cells are'} ${WORDS[status].en}`,
          reasonZh: `表${table}：${cells.length} 格为${WORDS[status].zh}`,
          mend: 'If nothing happened, the form asks for 0.',
          mendZh: '如确无发生，按表式应填 0。'
        };
      }
  }
});

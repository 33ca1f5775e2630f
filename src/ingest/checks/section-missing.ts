import { defineCheck } from './check';
import type { SectionName } from './details';

const SECTIONS: { name: SectionName; zh: string; en: string }[] = [
  { name: 'overview', zh: '一、总体情况', en: 'overview' },
  { name: 'disclosure', zh: '二、主动公开政府信息情况', en: 'proactive disclosure' },
  { name: 'requests', zh: '三、收到和处理政府信息公开申请情况', en: 'requests' },
  { name: 'disputes', zh: '四、政府信息公开行政复议、行政诉讼情况', en: 'disputes' },
  { name: 'problems', zh: '五、存在的主要问题及改进情况', en: 'problems and improvement' },
  { name: 'other', zh: '六、其他需要报告的事项', en: 'other matters' }
];

/** The six sections that Art. 50 of the regulation and both forms ask for. Only for whole documents, not for excerpts. */
export default defineCheck({
  id: 'section-missing',
  number: 'S2',
  severity: 'warning',
  titleZh: '六部分齐全',
  title: 'Six sections',
  ruleZh: '报告应依次有六个部分，且不为空。',
  rule: 'A report has six sections, in order and not empty.',
  needsDocument: true,
  *run({ report, details }) {
    if (!details || report.year < 2019) return;
    if (details.sections.length === 0) {
      yield { unchecked: 'no section headings found', uncheckedZh: '未见各部分标题' };
      return;
    }
    const found = details.sections.map((section) => section.name);
    for (const { name, zh, en } of SECTIONS) {
      if (found.includes(name)) continue;
      yield { cells: [], expected: zh, actual: null, reason: `the section on ${en} has no heading`, reasonZh: `未见“${zh}”部分` };
    }
    const first = SECTIONS.map((section) => found.indexOf(section.name)).filter((at) => at >= 0);
    if (first.some((at, i) => i > 0 && at < (first[i - 1] ?? 0)))
      yield { cells: [], reason: 'the sections stand in another order than the form', reasonZh: '各部分次序与表式不同' };
    for (const section of details.sections) {
      if (section.length > 0 || !['overview', 'problems', 'other'].includes(section.name)) continue;
      const known = SECTIONS.find((item) => item.name === section.name);
      yield {
        cells: [],
        reason: `line ${section.line}: the section on ${known?.en} is empty`,
        reasonZh: `第 ${section.line} 行：“${known?.zh}”部分为空`
      };
    }
  }
});

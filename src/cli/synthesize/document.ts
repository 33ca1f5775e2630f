import type { Report } from '$lib/model';
import { proseOf } from './prose';
import type { Sheet } from './sheets';

/** A report as a document to be written: paragraphs and tables in reading order. */
export type DocumentPart = { kind: 'title' | 'heading' | 'text'; text: string } | { kind: 'sheet'; sheet: Sheet };

/** What every invented document says of itself. */
export const DISCLAIMER = '本报告为虚构示例，地名、机构和数字均系编造，仅供演示和测试使用。';

/** The parts of an invented report's document around the tables given: title, introduction, the six sections of the form. */
export function documentOf(report: Report, sheets: readonly Sheet[]): DocumentPart[] {
  const { place, year } = report;
  const body = `${place.county ?? ''}${place.name}`;
  const prose = proseOf(report);
  const notice = report.templates.table3 === '2019' ? '国办公开办函〔2019〕60号' : '国办公开办函〔2021〕30号';
  const text = (...paragraphs: string[]) => paragraphs.map((paragraph): DocumentPart => ({ kind: 'text', text: paragraph }));
  const heading = (words: string): DocumentPart => ({ kind: 'heading', text: words });
  const sheet = (table: 2 | 3 | 4) =>
    sheets.filter((item) => item.table === table).map((item): DocumentPart => ({ kind: 'sheet', sheet: item }));
  return [
    { kind: 'title', text: `${body}${year}年政府信息公开工作年度报告` },
    ...text(
      DISCLAIMER,
      `本报告由${body}${place.kind === '街道' ? '办事处' : '人民政府'}按照《中华人民共和国政府信息公开条例》和《中华人民共和国政府信息公开工作年度报告格式》（${notice}）要求编制。`,
      `本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`
    ),
    heading('一、总体情况'),
    ...text('（一）主动公开情况', ...prose['一（一）'], '（二）依申请公开情况', ...prose['一（二）']),
    ...text('（三）政府信息管理情况', '健全审核机制，动态更新政府信息公开目录。'),
    ...text('（四）政府信息公开平台建设情况', '以县政府门户网站为第一公开平台，做好日常运营。'),
    ...text('（五）监督保障情况', '明确分管领导负责，落实工作责任。'),
    heading('二、主动公开政府信息情况'),
    ...sheet(2),
    heading('三、收到和处理政府信息公开申请情况'),
    ...sheet(3),
    heading('四、政府信息公开行政复议、行政诉讼情况'),
    ...sheet(4),
    heading('五、存在的主要问题及改进情况'),
    ...text('政策解读形式有待丰富。下一步将采用简明问答等形式进行解读。'),
    heading('六、其他需要报告的事项'),
    ...text('（一）依据《政府信息公开信息处理费管理办法》收取信息处理费的情况', ...prose['六（一）']),
    ...text('（二）落实上级年度政务公开工作要点情况', ...prose['六（二）']),
    ...text('（三）人大代表建议和政协提案办理结果公开情况', ...prose['六（三）']),
    ...(prose['六（四）'].length > 0 ? text('（四）政务公开工作创新情况', ...prose['六（四）']) : [])
  ];
}

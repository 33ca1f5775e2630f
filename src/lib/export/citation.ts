import type { Exportable, ExportNote } from './exportable';

/** A chart as it may be cited, in the chart's language: GB/T 7714—2015 and plain. */
export interface Citation {
  gbt7714: string;
  plain: string;
}

/** Citations of a chart, with version, day and address. An invented chart says so. */
export function citationOf(
  { lang, title, subtitle, invented }: Pick<Exportable, 'lang' | 'title' | 'subtitle' | 'invented'>,
  note: ExportNote
): Citation {
  const { version, date, address } = note;
  return lang === 'zh'
    ? {
        gbt7714: `公开图谱. ${invented ? '【虚构数据】' : ''}乡镇政府信息公开工作年度报告数据集：${subtitle}[DS/OL]. 数据版本 ${version}. [${date}]. ${address}.`,
        plain: `公开图谱《${title}》${invented ? '（虚构数据）' : ''}，${subtitle}，数据版本 ${version}，${date} 查阅，${address}`
      }
    : {
        gbt7714: `Gongkai Atlas. ${invented ? '[Invented data] ' : ''}Annual reports of townships on open government information: ${subtitle}[DS/OL]. Data version ${version}. [${date}]. ${address}.`,
        plain: `Gongkai Atlas, “${title}”${invented ? ' (invented data)' : ''}, ${subtitle}, data version ${version}, accessed ${date}, ${address}`
      };
}

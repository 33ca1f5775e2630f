import type { Exportable, ExportNote } from './exportable';

/** A chart as it may be cited: GB/T 7714—2015 and plain, in Chinese and English. */
export interface Citation {
  gbt7714: string;
  plainZh: string;
  plainEn: string;
}

/** Citations of a chart, with version, day and address. An invented chart says so. */
export function citationOf({ title, subtitle, invented }: Pick<Exportable, 'title' | 'subtitle' | 'invented'>, note: ExportNote): Citation {
  const { version, date, address } = note;
  return {
    gbt7714: `公开图谱. ${invented ? '【虚构数据】' : ''}乡镇政府信息公开工作年度报告数据集：${subtitle}[DS/OL]. 数据版本 ${version}. [${date}]. ${address}.`,
    plainZh: `公开图谱《${title}》${invented ? '（虚构数据）' : ''}，${subtitle}，数据版本 ${version}，${date} 查阅，${address}`,
    plainEn: `Gongkai Atlas, “${title}”${invented ? ' (invented data)' : ''}, ${subtitle}, data version ${version}, accessed ${date}, ${address}`
  };
}

import type { Lang } from '$lib/i18n';

/** The words of the page of downloads. */
interface Text {
  title: string;
  lead: string;
  file: string;
  rows: string;
  size: string;
  cite: string;
  dictionary: string;
  dictionaryLead: string;
  releases: string;
  releasesLead: string;
  feed: string;
  day: string;
  reports: string;
  changes: string;
  /** Types of columns, by their names in the Frictionless standard. */
  types: Readonly<Record<string, string>>;
}

const zh: Text = {
  title: '数据',
  lead: '全部数据可下载，逐列有说明；许可 CC BY 4.0。',
  file: '文件',
  rows: '行数',
  size: '大小',
  cite: '怎样引用',
  dictionary: '字段说明',
  dictionaryLead: '每张表一份 CSV、一份 Parquet；atlas.duckdb 含全部表和几个便于手查的视图。',
  releases: '发布过的版本',
  releasesLead: '链接里带有数据版本的，打开时会列出图中此后变化的数字。变化逐条见表 change。',
  feed: '订阅变化（Atom）',
  day: '日期',
  reports: '报告',
  changes: '此后的变化',
  types: { string: '文本', number: '数值', integer: '整数', boolean: '是否' }
};

const en: Text = {
  title: 'Data',
  lead: 'All data can be downloaded, every column is explained; licence CC BY 4.0.',
  file: 'File',
  rows: 'Rows',
  size: 'Size',
  cite: 'How to cite',
  dictionary: 'Columns',
  dictionaryLead: 'Each table comes as CSV and as Parquet; atlas.duckdb has all of them, and a few views for reading by hand.',
  releases: 'Released versions',
  releasesLead:
    'A link that names a data version lists, when opened, which figures of its chart have changed since. Every change is in table change.',
  feed: 'Follow the changes (Atom)',
  day: 'Day',
  reports: 'Reports',
  changes: 'Changed since',
  types: { string: 'text', number: 'number', integer: 'integer', boolean: 'yes or no' }
};

/** The page's words in a language. */
export const dataText = (lang: Lang): Text => (lang === 'zh' ? zh : en);

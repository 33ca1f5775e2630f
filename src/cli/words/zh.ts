import type { Unit } from '$lib/model';

const lang = '  --lang zh|en     提示所用语言（默认随系统 LC_ALL、LANG：zh 开头为中文，其余为英文）；JSON 不受影响';
const findingCodes = '退出码：0 正常；1 有错误级的待核事项或读取问题；2 用法有误、无法写入或程序出错；3 有文件无法读取（其余文件照常处理）';
const dataCodes = '退出码：0 正常；2 用法有误、无法写入或程序出错；3 数据文件夹中有不合规的内容';

const UNITS: Record<Unit, string> = {
  request: '件',
  item: '条',
  document: '件',
  decision: '件',
  case: '件',
  percent: '%',
  'percentage-point': '个百分点',
  'wan-yuan': '万元',
  yuan: '元',
  'person-time': '人次',
  session: '次',
  count: ''
};

/** 命令行的中文。 */
export const zh = {
  help: {
    main: `gongkai：把政府信息公开工作年度报告从文件整理为经校核的数据集

  gongkai show 文件…            解析并显示规范化报告；不写任何文件
  gongkai ingest 文件|文件夹…   解析并存入 data/reports
  gongkai check 文件|文件夹…    列出校核结果；同地有其他年份的，一并比较
  gongkai build                 生成数据集：.duckdb、Parquet、CSV、datapackage.json、manifest.json
  gongkai release               把当前数字存为一个发布版本，供日后说明变化
  gongkai synthesize            生成虚构报告，并标明虚构

  gongkai <命令> --help         全部选项与示例
  gongkai --version             版本号
${lang}

机器可读的结果写到 stdout，给人看的写到 stderr。
退出码：0 正常；1 有错误级的待核事项或读取问题；2 用法有误、无法写入或程序出错；3 有文件（或数据文件夹）无法读取
`,
    show: `gongkai show 文件… [--place 代码] [--year 年份] [--json] [--all]

解析文件（文本、Markdown、CSV、HTML、DOCX、PDF）并显示规范化报告。不写任何文件。
  --json           在 stdout 输出报告的 JSON 数组；不加则在 stderr 显示数字表
  --all            表中的零与空白格也逐一列出（默认只计数）
  --place 代码     乡镇的九位区划代码，以此为准；文件所称不同的，列为待核
  --year 年份      报告年度，以此为准；文件所称不同的，列为待核
${lang}

  gongkai show buji-2025.txt --json
  gongkai show scan.pdf --place 370828111 --year 2024

${findingCodes}
`,
    ingest: `gongkai ingest 文件|文件夹… [--into data] [--place 代码] [--year 年份]

解析文件并存为 data/reports/<县区>/<地方>/<年份>.json。文件整体替换；输入不变则不改一个字节。
无法读取的文件逐一列出，其余照常处理；会顶替另一县区报告的，不予保存。
  --into 文件夹    数据文件夹（默认 data）
  --place 代码     乡镇的九位区划代码，以此为准；文件所称不同的，列为待核
  --year 年份      报告年度，以此为准；文件所称不同的，列为待核
${lang}

  gongkai ingest downloads/
  gongkai ingest buji-2025.txt --into /tmp/data

${findingCodes}
`,
    check: `gongkai check 文件|文件夹… [--json]

对文件或规范化报告（.json）进行校核；所给文件中有同地其他年份或同县区其他地方的，一并比较。错误列在最前。
所给为数据文件夹的，校核其 reports。
  --json           在 stdout 输出 JSON 数组：文件、编号、待核事项、读取问题，以及缺少依据而未能进行的校核
${lang}

  gongkai check buji-2025.txt
  gongkai check data/reports/370828 --json

${findingCodes}
`,
    build: `gongkai build [--data data] [--out static/data] [--codebook 文件夹]

由 <data>/reports 中的规范化报告生成数据集：atlas.duckdb（及供浏览器用的 gzip 版 atlas.duckdb.bin），各表的 Parquet 与 CSV，
datapackage.json（Frictionless）、csv-metadata.json（CSVW）、schema-org.jsonld、dcat.jsonld、report.schema.json，以及
manifest.json（版本、数量、其余每个文件的大小与 SHA-256）。<data>/amendments.csv 中的更正一并生效，再作校核。<data>/releases 中的各次发布
与下一次及当前数据比较：表 release、change 与 changes-<版本>.json。输出文件夹一步替换；中途停止则保留原样。
  --data 文件夹      数据文件夹（默认 data）
  --out 文件夹       输出到何处（默认 static/data）
  --codebook 文件夹  编码手册（默认 <data>/codebook，没有时为 data/codebook）
${lang}

  gongkai build
  gongkai build --data /tmp/invented --out /tmp/dataset

${dataCodes}
`,
    release: `gongkai release [--data data] [--codebook 文件夹] [--date 年-月-日]

把当前数据存为 <data>/releases/<版本>.json：每份报告各单元的数字与待核事项。请提交该文件。此后 gongkai build 会说明自此以来的变化：
表 release、change 与 changes-<版本>.json；网站向持有该版本链接的读者展示，Atom 订阅亦然。同一版本只发布一次，重复发布不作改动。
  --data 文件夹      数据文件夹（默认 data）
  --codebook 文件夹  编码手册（默认 <data>/codebook，没有时为 data/codebook）
  --date 年-月-日    发布日期（默认今天）
${lang}

  gongkai release

${dataCodes}
`,
    synthesize: `gongkai synthesize --out 文件夹 [--counties 数] [--townships 数] [--years 起-止] [--seed 种子] [--documents]

生成带有真实报告各种瑕疵的虚构报告：两版表式、缺年、空白、斜线、不平的合计、断开的结转、更名的乡镇。每份报告标有 synthetic，
每份文件写明“本报告为虚构示例”。选项相同则字节相同。报告写到 <文件夹>/reports/<县区>/<地方>/<年份>.json。
只写入新的、空的，或只有此前虚构内容的文件夹；此前的虚构内容整体替换。
  --out 文件夹     写到何处（必填）
  --counties 数    虚构县区数（默认 1）
  --townships 数   每县区的乡镇数（默认 13）
  --years 起-止    报告年度，2019 年起（默认 2019-2025）
  --seed 种子      任意词或数字（默认 7）
  --documents      另以各种输入格式写成文件，存到 <文件夹>/documents；重新读取可得同样的报告（文本表格空白过多、无从判定列位的行，读作无法读取）
${lang}

  gongkai synthesize --out /tmp/demo
  gongkai synthesize --counties 1 --townships 13 --years 2019-2025 --seed 7 --out /tmp/demo --documents

退出码：0 正常；2 用法有误、无法写入或程序出错
`
  },
  see: (command: string) => `参见：gongkai ${command} --help`,
  noCommand: (name: string, near: string | null) => `gongkai：没有命令“${name}”。${near === null ? '' : `是否指 ${near}？`}`,
  error: (command: string, sentence: string) => `gongkai ${command}：${sentence}`,
  bug: (command: string, said: string) => `gongkai ${command}：程序自身出错，与用法和文件无关。请将以下内容告知维护者。\n${said}\n`,
  progress: { reading: '读取', building: '生成', writing: '写入', of: (total: number, percent: number) => `／${total}（${percent}%）` },
  page: (page: number) => `第${page}页`,
  severity: { error: '错误', warning: '存疑', info: '提示' },
  sides: (expected: string, actual: string | null) => (actual === null ? `（应为 ${expected}）` : `（应为 ${expected}，实为 ${actual}）`),
  colon: '：',
  moreCells: (count: number) => `…… 共 ${count} 项`,
  unchecked: (path: string) => `${path} 未能核对：`,
  uncheckedOf: (checks: string, reason: string, subjects: string) => `  ${checks}（${subjects === '' ? '' : `${subjects}：`}${reason}）`,
  listed: '、',
  checked: (reports: number, unread: number, errors: number, warnings: number, notes: number) =>
    `${reports} 份报告：${errors} 条错误，${warnings} 条存疑，${notes} 条提示${unread > 0 ? `；${unread} 个文件无法读取` : ''}`,
  completeness: { full: '三张表俱全', partial: '缺表', 'narrative-only': '只有正文' },
  table: (table: number) => `表${table}`,
  prose: '正文',
  leftOut: (zeros: number, blanks: number) =>
    `另有 ${[zeros > 0 ? `${zeros} 格为零` : '', blanks > 0 ? `${blanks} 格未填数字（空白、斜线、“无”）` : ''].filter(Boolean).join('、')}，未列出（--all 列出）`,
  qualifier: { exact: '', 'at-least': '≥', nearly: '近 ', over: '>', about: '约 ' },
  derived: (year: number | null) => (year === null ? '推算' : `推算，${year} 年`),
  period: (from: string, to: string) => `${from} 至 ${to}`,
  base: (value: number, name: string) => `基数 ${value}（${name}）`,
  found: (findings: number, errors: number) =>
    `校核：${findings} 条待核事项${errors > 0 ? `，其中 ${errors} 条错误` : ''}（gongkai check 列出）`,
  unit: (code: Unit, _value: number) => UNITS[code],
  statuses: {
    reported: '公布',
    derived: '推算',
    blank: '空白',
    slash: '斜线',
    'none-word': '“无”',
    unreadable: '无法读取',
    'not-applicable': '不适用',
    'section-missing': '缺表',
    'not-published': '未公布'
  },
  duplicate: (path: string, other: string, target: string) =>
    `${path} duplicate-import\n  ${target} 在本次运行中已由 ${other} 生成，本文件未保存。\n  请去掉其中一个，或指定其地方与年份。\n`,
  otherPlace: (path: string, target: string, kept: string, own: string) =>
    `${path} other-place\n  ${target} 是${kept}的报告，本文件是${own}的报告，未保存。\n  请用区划代码指定地方：--place；名录没有的地方，先在 data/divisions.csv 补入其代码。\n`,
  maybeOtherPlace: (path: string, target: string, before: string, own: string) =>
    `${path} other-place\n  ${target} 原由另一文件（${before}）生成；两份报告都未写明${own}属于哪个县，不能确定是同一地方，本文件未保存。\n  请用区划代码指定地方：--place；确为同一地方、要换成本文件的，先移走原有的一份。\n`,
  replaces: (path: string, target: string, before: string) =>
    `${path} replaces\n  ${target} 原由另一文件（${before}）生成，现由本文件重新生成。\n`,
  mixed: (path: string, into: string, invented: boolean) =>
    `${path} mixed\n  ${invented ? `${into} 中是虚构报告，本文件是真实报告` : `本文件是虚构报告，${into} 中是真实报告`}，二者不能混存，未保存。\n  请用 --into 另指定数据文件夹。\n`,
  ingested: (written: number, same: number, unread: number, errors: number, reports: string) =>
    `写入 ${written}，未变 ${same}，未读 ${unread}，${errors} 份有错误待看${errors > 0 ? `（gongkai check ${reports} 列出）` : ''}\n`,
  built: (out: string, version: string, reports: number, places: number, observations: number, findings: number) =>
    `${out}：版本 ${version}，${places} 地 ${reports} 份报告，${observations} 个观测值，${findings} 条待核事项\n`,
  stray: (path: string) => `${path} 未读取：报告应在 reports/<县区>/<地方>/<年份>.json。\n`,
  releasedBefore: (path: string, version: string) => `${path}：版本 ${version} 已发布过，无需再做\n`,
  released: (path: string, version: string, date: string, reports: number) => `${path}：版本 ${version}，${date}，${reports} 份报告\n`,
  synthesized: (count: number, out: string) => `已写入 ${count} 份虚构报告：${out}\n`
};

import type { Missing } from '../charts/point';
import { MEASURE_NAMES } from './measure-names';

const missing: Record<Missing, { glyph: string; word: string; explain: string }> = {
  'no-report': { glyph: '·', word: '未收录', explain: '本库没有该年报告；不等于该镇街未发布。' },
  'not-stated': { glyph: '○', word: '未载明', explain: '有报告，但所收录的文字中没有这个数字。' },
  'not-on-form': { glyph: '×', word: '表式无此项', explain: '该年表式没有这一行。' },
  blank: { glyph: '□', word: '空白', explain: '表格此格空白，不等于 0。' },
  slash: { glyph: '／', word: '斜线', explain: '表格此格填“/”或“-”，不等于 0。' },
  'none-word': { glyph: '无', word: '填“无”', explain: '表格此格填“无”或“零”字，照录，不作 0 处理。' },
  unreadable: { glyph: '?', word: '无法读取', explain: '此格数字无法可靠读出，未作猜测。' },
  'not-applicable': { glyph: '–', word: '不适用', explain: '表格此格填“不适用”等字，照录，不作 0 处理。' },
  'section-missing': { glyph: '¶', word: '缺部分', explain: '报告有其他表格而缺少这一张。' },
  'small-base': { glyph: 'n', word: '基数过小', explain: '基数不足 10，不画作比率；排序中显示件数。' }
};

export const zh = {
  lang: 'zh' as string,
  htmlLang: 'zh-CN',
  site: '公开图谱',
  siteSub: '乡镇政府信息公开工作年度报告，逐年逐镇可比',
  skip: '跳到正文',
  nav: {
    home: '首页',
    disclosure: '主动公开',
    requests: '依申请公开',
    online: '线上办理',
    satisfaction: '满意率',
    disputes: '复议诉讼',
    compare: '自选比较',
    methods: '方法',
    data: '数据',
    embedding: '嵌入',
    search: '找乡镇',
    menu: '更多',
    demo: '虚构示例县'
  },
  other: 'English',
  theme: '明暗',
  missing,
  derived: '推算',
  partYear: '部分月份',
  approx: '约数',
  themes: {
    disclosure: {
      title: '主动公开',
      question: '各镇街一年主动公开了多少条信息？',
      asked: '主动公开条数',
      caveats: [
        '渠道之间可能重复，不相加：同一条信息可同时发在网站和公众号。',
        '“条”“篇”“件”由各单位自行计数，口径不一，宜看本镇历年，慎比高低。',
        '带 ≥ 的是“余”“以上”一类的约数，只知下限。',
        '2020 与 2021 年之间表2改版：规范性文件由“对外公开总数”改为“现行有效件数”，不可连成一线。'
      ]
    },
    requests: {
      title: '依申请公开',
      question: '收到多少申请，怎样办结？',
      asked: '收到多少申请',
      caveats: [
        '乡镇申请量多为个位数：先看件数；总数不足 10 件时不计算比率，也不按比率排名；按件数排列只为便于查找。',
        '正文所称“收到”有的只含新收，有的含上年结转；两种口径分开列。',
        '（六）其他处理 2021 年起分为三行，2019、2020 年为一行，只比合计。'
      ]
    },
    online: {
      title: '线上办理',
      question: '政务服务线上办理率是多少，比上年如何？',
      asked: '线上办理率',
      caveats: [
        '线上办理率不是法定统计项，定义由各地自定；“可办”（能在网上办）与“办理”（已在网上办）不可混比。',
        '空心点是由“同比提升若干个百分点”推算的上年数，并非当年公布。'
      ]
    },
    satisfaction: {
      title: '满意率',
      question: '群众诉求办理的满意率是多少，基数多大？',
      asked: '满意率',
      caveats: [
        '满意率多指热线或诉求办理，不是对信息公开的评价。',
        '载明基数的画出 95% 区间；基数未载明的只画点。',
        '只含部分月份的数字标出月份，不与全年数同列比较。'
      ]
    },
    disputes: {
      title: '复议诉讼',
      question: '因信息公开发生多少复议和诉讼？',
      asked: '发生多少复议和诉讼',
      caveats: [
        '案件含上年结转，不等于当年新发。',
        '正文所述案件未必都因信息公开，也未必只是本镇街的：原句没有写明的，请以出处为准。',
        '2024 年起，对不予公开不服的须先申请复议，直接起诉预计减少；图上标注，不作解释。'
      ]
    }
  },
  measures: MEASURE_NAMES.zh as Record<string, string>,
  views: {
    ranking: '排序',
    time: '历年',
    multiples: '小图',
    heatmap: '热力',
    distribution: '分布',
    slope: '两年',
    table: '表格',
    outcomes: '结果',
    balance: '来去',
    applicants: '谁申请'
  } as Record<string, string>,
  applicants: ['自然人', '商业企业', '科研机构', '公益组织', '法律服务', '其他组织'],
  flows: {
    'requests-received': '新收',
    'requests-carried-in': '上年结转',
    'requests-concluded': '办结',
    'requests-carried-out': '结转下年'
  } as Record<'requests-received' | 'requests-carried-in' | 'requests-concluded' | 'requests-carried-out', string>,
  outcomes: {
    disclosed: '予以公开',
    'partly-disclosed': '部分公开',
    refused: '不予公开',
    unable: '无法提供',
    'not-processed': '不予处理',
    other: '其他处理'
  } as Record<string, string>,
  sorts: { value: '数值', pinyin: '拼音', code: '区划' } as Record<string, string>,
  control: {
    all: '全国载明者',
    coming: '正在载入{name}。',
    unknownCounty: '没有代码为 {code} 的县区；下图是“{shown}”。',
    notHeld: {
      year: '没有收录 {value} 年的报告；下图是 {shown} 年。',
      measure: '没有代码为“{value}”的指标；下图是“{shown}”。',
      view: '这些数字画不成“{value}”；下图是“{shown}”。',
      noView: '没有名为“{value}”的看法；下图是“{shown}”。',
      sort: '没有名为“{value}”的排序；下图按{shown}排序。',
      mine: '下图中没有代码为 {value} 的镇街。'
    },
    county: '县区',
    year: '年',
    measure: '指标',
    view: '看法',
    sort: '排序按',
    from: '从',
    to: '到',
    everywhere: '全国已收录的报告',
    compareIn: '在',
    compareYear: '比较',
    of: '年的'
  },
  chart: {
    cameIn: '来件（新收与结转）',
    reportedTotal: '（七）总计，照录',
    statedOf: (n: number, m: number, unit = '个镇街') => `${n} / ${m} ${unit}载明`,
    sources: '来源',
    dataVersion: '数据版本',
    openSource: '查看来源',
    noData: '这一选择下没有数字。',
    noDataHint: '换一年、换一个指标，或看“表格”了解各镇街为何没有数字。',
    noRank: '不足 10 件，不排名',
    break2021: '2021 年起口径改变',
    break2024: '2024 年起复议前置',
    tableCaption: '同一数据的表格',
    place: '镇街',
    value: '数值',
    note: '说明',
    year: '年份',
    source: '出处',
    mine: '我的镇街',
    computed: 'Σ 为本站合计，表式无此数',
    hollow: '空心点：由报告所述的增减推算，并非当年公布的数。',
    axisFrom: '纵轴从 {n}% 起。',
    perMark: '一格一件',
    gap: '空缺处，',
    anyChannel: '（总数或任一渠道）',
    tied: (n: number) => `${n} 个镇街`,
    laterYears: (later: readonly { year: number; places: number }[]) =>
      `这是载明者最多的一年；此后 ${later.map(({ year, places }) => `${year} 年 ${places} 个镇街`).join('，')}。`,
    noTable3: '该年没有表3 的镇街',
    monthsApart: '只含部分月份的数字另列，不与全年数排在一起或连成线。',
    total: '合计',
    pp: '个百分点',
    baseUnknown: '基数未载明',
    of: '之',
    median: '中位数',
    medianOf: (n: number) => `中位数只按 ${n} 个全年数计算。`,
    monthsBelow: (n: number) => `只含部分月份的 ${n} 个数字另列，不计入中位数，也不与全年数比较；点开可见月份。`,
    share: '占比',
    downloadHint: '点数字或图形看出处；方向键在图中移动，回车打开出处。'
  },
  evidence: {
    title: '出处',
    close: '关闭',
    value: '数值',
    quote: '原文',
    cell: '表格位置',
    report: '报告',
    original: '打开原报告',
    noUrl: '原报告网址未收录',
    lastYear: '上年',
    peers: '同县其余镇街',
    findings: '待核事项',
    none: '无',
    copy: '复制成句',
    copied: '已复制',
    derivedFrom: '推算依据',
    template: '表式',
    published: '发布日期',
    line: '第 {n} 行',
    page: '第 {n} 页',
    placePage: '看该镇街全部数字',
    definition: '这个指标怎样定义',
    pinned: '本页链接（注明数据版本 {version}）',
    transcribed: '由公开页面人工转录'
  },
  home: {
    lead: '全国乡镇、街道每年都要公布一份政府信息公开工作年度报告。这里把已收录的报告读成数字，每个数字都能点回原文。',
    coverageTitle: '收录了什么',
    coverageSub: '县区 × 年份，格内为报告份数',
    questions: '四个问题',
    find: '找到你的乡镇',
    findHint: '名称、拼音、首字母、区划代码、旧名都可以。',
    full: '含全部表格',
    partial: '含部分表格',
    prose: '仅正文数字',
    none: '未收录',
    more: '全部县区',
    searchNone: '没有找到。换一个字，或用拼音首字母试试。',
    countiesCount: (n: number) => `${n} 个县区`,
    placesCount: (n: number) => `${n} 个镇街`,
    reportsCount: (n: number) => `${n} 份报告`
  },
  place: {
    year: '本年数字',
    years: '历年',
    peers: '同县',
    findings: '待核',
    sources: '资料来源',
    key: '灰条为同县其余镇街当年的范围',
    print: '打印这一页',
    inCounty: '在本县中比较、下载、嵌入',
    noFindings: '没有待核事项。',
    figures: '这一年公布的数字',
    none: '没有收录数字。',
    noYear: '没有收录该镇街 {value} 年的报告；下面是 {shown} 年。'
  },
  county: {
    open: '待核事项',
    coverage: '收录情况',
    places: '镇街',
    standIn: (county: string, asked: string, shown: string) => `${county}已收录的镇街都没有载明${asked}。下面是另一指标：${shown}。`,
    silent: (n: number, asked: string) => `已收录的 ${n} 个镇街${n === 1 ? '' : '都'}没有载明${asked}。`,
    moreNotes: (n: number) => `另有同类提示 ${n} 条，见网页`,
    noFindings: '没有待核事项。'
  },
  compareText: {
    noCounty: '自选比较只认镇街：网址中的县区 {code} 没有用到。请在上面加入镇街。',
    noMeasure: '没有代码为“{key}”的指标。',
    title: '自选比较',
    lead: '任选各地镇街、年份和指标，由浏览器内的数据库即时计算，不向任何服务器发送数据。',
    add: '加入镇街',
    remove: '移除',
    sql: '看查询语句',
    start: '启动计算',
    starting: '正在启动数据库',
    ready: '数据库已就绪',
    failed: '数据库无法启动；预先画好的图表不受影响。',
    rows: (n: number) => `${n} 行`,
    second: '第二指标',
    none: '（无）',
    empty: '先加入两个以上镇街。',
    unknown: '没有收录代码为 {codes} 的镇街，未列入比较。虚构示例县的镇街不与真实数据比较，请看',
    noJs: '自选比较需要 JavaScript；各主题页与县区页不需要。'
  },
  demo: { mark: '虚构数据', explain: '示例县为程序生成的虚构地方，仅供试用完整表格与多年比较，与任何真实乡镇无关，不与真实数据混合。' },
  methods: {
    title: '方法',
    glossary: '术语',
    crosswalk: '表式对照与口径变化',
    statuses: '没有数字的各种情形',
    checks: '校核规则',
    measures: '指标',
    severity: { error: '须核', warning: '待核', info: '提示' } as Record<string, string>,
    rule: '规则',
    table: '表',
    law: '依据'
  },
  data: { version: '数据版本' },
  outcomeRows: {} as Record<string, string>,
  partYearNote: '带 * 的数字只含部分月份，不与全年数比较',
  colon: '：',
  download: {
    menu: '下载这张图',
    formats: {
      png: '图片 PNG',
      svg: '矢量图 SVG',
      csv: '表格 CSV',
      json: 'JSON',
      parquet: 'Parquet',
      zip: '核查包 ZIP（图、数据、查询、逐条出处）'
    },
    making: '正在生成…',
    done: '已下载 {file}',
    failed: '未能生成。'
  },
  changes: {
    title: '与数据版本 {old} 相比',
    waiting: '正在查对变化…',
    none: '这张图里的数字没有变化。',
    some: (n: number) => `这张图里有 ${n} 处变化：`,
    unknown: '这个数据版本没有发布过，无法逐条列出变化。',
    failed: '未能读取变化清单，刷新页面可再试。',
    nothing: '无此项',
    kinds: {
      'report-added': '新收录报告',
      'report-removed': '报告已撤下',
      'value-amended': '数字更正',
      'finding-raised': '新增待核事项',
      'finding-cleared': '待核事项已消除'
    } as Record<string, string>
  },
  feed: { all: '数据变化', place: '{name}的数据变化' },
  version: {
    newer: '这个链接用的是数据版本 {old}；现为 {now}，数字可能已更新。',
    unknown: '没有发布过名为“{old}”的数据版本；这里是现在的版本 {now}。'
  },
  footer: { about: '数字照录各单位公开的年度报告，本站只核对，不改动。', noTelemetry: '本站不收集任何访问数据，不向外部请求任何资源。' },
  notFound: '没有这个页面'
};

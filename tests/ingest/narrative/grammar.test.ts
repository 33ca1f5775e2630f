import { describe, expect, it } from 'vitest';
import { Random } from '../../../src/cli/synthesize/random';
import { readNarrative } from '../../../src/ingest/narrative/read-narrative';
import { blocksOf } from './read';

/** What the prose of 云山镇's report on 2025 says, as `measure[/channel]` and its value; months behind an @. */
const told = (text: string): Record<string, string> =>
  Object.fromEntries(
    readNarrative(blocksOf(text), { year: 2025, own: ['云山镇'], isTownship: true })
      .observations.filter(({ status }) => status === 'reported')
      .map(({ measure, channel, value, period }) => [
        channel === undefined ? measure : `${measure}/${channel}`,
        `${value}${(period ?? null) === null ? '' : `@${period?.from}`}`
      ])
  );

const TIMES = [
  '',
  '2025年，',
  '2025年度，',
  '全年',
  '年内',
  '今年以来，',
  '截至2025年12月31日，',
  '截至2025年底，',
  '2025年1月1日至12月31日，',
  '2025年1-12月，',
  '一年来，',
  '报告期内，'
];
const BODIES = ['', '我镇', '本镇', '全镇', '镇政府', '云山镇', '云山镇人民政府', '本机关', '街道办事处', '党委政府'];

interface Wording {
  forms: string[];
  /** What each form tells, its value as printed in it. */
  says: Record<string, string>;
}
const WORDINGS: Record<string, Wording> = {
  total: {
    says: { 'items-disclosed': '126' },
    forms: [
      '主动公开政府信息126条',
      '共主动公开政府信息126条',
      '累计主动公开各类政府信息126条',
      '公开政府信息126条',
      '主动公开政府信息总数126条',
      '主动公开政务信息126条',
      '累计发布各类信息126条',
      '通过各类渠道主动公开政府信息126条',
      '政府信息主动公开126条',
      '向社会主动公开政府信息126条'
    ]
  },
  website: {
    says: { 'items-disclosed/website': '126' },
    forms: [
      '通过政府网站公开信息126条',
      '在政府门户网站发布信息126条',
      '依托县人民政府网站公开政府信息126条',
      '利用政府信息公开平台主动公开政府信息126条',
      '政府网站发布信息126条',
      '在区政府网站“云山镇”专栏发布信息126条',
      '门户网站更新信息126条'
    ]
  },
  wechat: {
    says: { 'items-disclosed/wechat': '126' },
    forms: [
      '通过微信公众号发布信息126条',
      '通过“云山发布”微信公众号推送信息126条',
      '微信公众号“云山发布”发布信息126条',
      '公众号推送信息126篇',
      '利用政务新媒体发布信息126条',
      '通过“今日云山”公众号累计推送各类信息126条',
      '官方微信公众号更新推文126篇'
    ]
  },
  board: {
    says: { 'items-disclosed/other': '126' },
    forms: ['通过政务公开栏公开信息126条', '在公示栏公示信息126条', '通过信息公开栏公开政府信息126条']
  },
  requests: {
    says: { 'requests-received-stated': '21' },
    forms: [
      '收到政府信息公开申请21件',
      '共受理政府信息公开申请21件',
      '收到依申请公开21件',
      '新收政府信息公开申请21件',
      '共有政府信息公开申请21件',
      '收到群众提交的政府信息公开申请21件'
    ]
  },
  disputes: {
    says: { 'reconsiderations-stated': '0', 'lawsuits-stated': '0' },
    forms: [
      '未发生政府信息公开行政复议和行政诉讼',
      '没有因政府信息公开工作被申请行政复议、提起行政诉讼',
      '政府信息公开行政复议0件、行政诉讼0件',
      '政府信息公开行政复议、行政诉讼均为0'
    ]
  },
  trainings: { says: { trainings: '13' }, forms: ['组织政务公开培训13次', '举办政务公开专题培训13期', '组织13次政务公开培训'] },
  hotline: {
    says: { 'hotline-cases': '860' },
    forms: ['受理12345热线工单860件', '办理12345政务服务便民热线工单860件', '12345热线受理860件']
  },
  documents: {
    says: { 'normative-documents-issued-stated': '14' },
    forms: ['制发行政规范性文件14件', '制定规范性文件14件', '新制发行政规范性文件14件']
  }
};

/** Wordings of more than one figure, or of the lesser measures; told alone. */
const FURTHER: Record<string, Wording> = {
  answered: {
    says: { 'requests-received-stated': '31', 'requests-answered-stated': '27' },
    forms: [
      '收到政府信息公开申请31件，答复27件',
      '受理政府信息公开申请31件，按时答复27件',
      '收到政府信息公开申请31件，已办结27件',
      '共收到依申请公开31件，已答复27件'
    ]
  },
  'carried in': {
    says: { 'requests-received-stated': '31', 'requests-carried-in-stated': '2' },
    forms: ['收到政府信息公开申请31件，上年结转2件', '新收政府信息公开申请31件，上年度结转申请2件']
  },
  'carried out': {
    says: { 'requests-received-stated': '31', 'requests-carried-out-stated': '2' },
    forms: ['收到政府信息公开申请31件，结转下年度办理2件', '收到政府信息公开申请31件，2件结转下年度继续办理']
  },
  suits: {
    says: { 'reconsiderations-stated': '2', 'lawsuits-stated': '4' },
    forms: [
      '因政府信息公开引发行政复议2件、行政诉讼4件',
      '发生政府信息公开行政复议2件，行政诉讼4件',
      '政府信息公开类行政复议2起、行政诉讼4起'
    ]
  },
  proposals: {
    says: { 'proposals-received': '12' },
    forms: ['办理人大代表建议12件', '承办人大建议、政协提案12件', '共承办建议提案12件']
  },
  policies: { says: { 'policies-pushed': '12' }, forms: ['推送惠企政策12条', '推送各类惠企政策12条'] },
  appeals: { says: { 'appeals-handled': '812' }, forms: ['办理群众诉求812件', '受理群众诉求812件'] },
  repealed: { says: { 'normative-documents-repealed-stated': '4' }, forms: ['废止行政规范性文件4件', '共废止规范性文件4件'] },
  'in force': { says: { 'normative-documents-in-force-stated': '4' }, forms: ['现行有效行政规范性文件4件', '现行有效的规范性文件4件'] }
};

/** Others and other times: what stands behind is no figure of the township's year. */
const NOT_OURS = [
  '2024年，',
  '2024年度',
  '上年度，',
  '去年',
  '2026年，计划',
  '下一步，力争',
  '明年将',
  '全县',
  '全市共',
  '各村（社区）',
  '县自然资源局',
  '县委宣传部',
  '红枫镇',
  '12个村',
  '派出所',
  '上级部门',
  '2020年至2025年，',
  '历年累计',
  '近三年',
  '建站以来，',
  '平均每月',
  '年初计划',
  '与去年同期相比，多'
];

/** What reports count beside: none of it is a measure. */
const BESIDE = [
  '召开专题会议5次',
  '参训60人次',
  '阅读量达2.3万次',
  '粉丝1200人',
  '开设专栏12个',
  '较上年增长12%',
  '设置公开栏6块',
  '完善制度4项',
  '涉及26个领域',
  '网格员35名',
  '排名全县第3位',
  '整改问题8个',
  '受理信访件16件',
  '审核稿件98篇',
  '悬挂横幅30条',
  '上报工作动态36条',
  '转发省政府公众号信息210条',
  '覆盖12个村（社区）'
];

describe('one sentence of each wording', () => {
  const all = { ...WORDINGS, ...FURTHER };
  it.each(Object.keys(all))('%s: at any time of the year, of any name of the office', (name) => {
    const { forms, says } = all[name] as Wording;
    const wrong: string[] = [];
    for (const form of forms)
      for (const time of TIMES)
        for (const body of BODIES) {
          const text = `${time}${body}${form}。`;
          if (JSON.stringify(told(text)) !== JSON.stringify(says)) wrong.push(`${text} ${JSON.stringify(told(text))}`);
        }
    expect(wrong).toEqual([]);
  });

  it.each(NOT_OURS)('%s: of another time or body', (before) => {
    const wrong: string[] = [];
    // a mean and a difference are of the clause they stand in
    const ofOneClause = before.startsWith('平均') || before.startsWith('与');
    for (const { forms, says } of Object.values(ofOneClause ? WORDINGS : all))
      for (const form of Object.values(says).includes('0') ? [] : forms)
        if (Object.keys(told(`${before}${form}。`)).length > 0)
          wrong.push(`${before}${form} ${JSON.stringify(told(`${before}${form}。`))}`);
    // what a name in marks does is not told from its owner's account, nor a class of papers from a total
    expect(wrong.filter((text) => !/“云山发布”|更新推文|政府信息主动公开|门户网站更新|政府网站发布|政务新媒体/.test(text))).toEqual([]);
  });
});

describe('sentences of several wordings with other counts between', () => {
  it.each([1, 2, 3, 4])('hold no figure that is not told, seed %i', (seed) => {
    const random = new Random('grammar', seed);
    const names = Object.keys(WORDINGS);
    const wrong: string[] = [];
    for (let round = 0; round < 1000; round++) {
      const chosen = names.filter(() => random.chance(0.3));
      const says: Record<string, string> = {};
      let text = random.pick(TIMES) + random.pick(['', '我镇', '云山镇', '镇政府']);
      for (const [at, name] of chosen.entries()) {
        const { forms, says: own } = WORDINGS[name] as Wording;
        let form = random.pick(forms);
        for (const [measure, printed] of Object.entries(own)) {
          const value = printed === '0' ? '0' : String(random.int(2, printed.length === 2 ? 40 : 900));
          form = form.replace(printed, value);
          says[measure] = value;
        }
        if (at > 0) text += random.pick(['，', '；', '。']);
        if (random.chance(0.3)) text += `${random.pick(BESIDE)}，`;
        text += form;
        if (random.chance(0.3)) text += `，${random.pick(BESIDE)}`;
      }
      const got = told(`${text}。`);
      for (const [measure, value] of Object.entries(got)) if (says[measure] !== value) wrong.push(`${text} ${measure} ${value}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe('a total with its channels', () => {
  const totals = ['主动公开政府信息{}条', '全年累计公开各类信息{}条', '通过各类渠道公开政府信息{}条', '主动公开政府信息总数为{}条'];
  const joints = ['，其中', '。其中，', '，其中：', '（其中', '，包括', '；其中', '：'];
  const sites = ['政府网站公开137条', '网站137条', '通过政府网站公开137条', '在门户网站发布信息137条'];
  const accounts = ['公众号246条', '通过微信公众号公开246条', '“云山发布”微信公众号发布信息246条', '政务新媒体246条'];
  const rests = ['', '公示栏公开51条', '其他方式公开51条', '其他51条', '微博公开51条'];
  it.each(totals)('%s', (total) => {
    const wrong: string[] = [];
    for (const joint of joints)
      for (const site of sites)
        for (const account of accounts)
          for (const rest of rests)
            for (const mark of ['，', '、', '；']) {
              const parts = [site, account, rest].filter((part) => part !== '').join(mark);
              const sum = rest === '' ? '383' : '434';
              const text = `${total.replace('{}', sum)}${joint}${parts}${joint.startsWith('（') ? '）' : ''}。`;
              const says = {
                'items-disclosed': sum,
                'items-disclosed/website': '137',
                'items-disclosed/wechat': '246',
                ...(rest === '' ? {} : { 'items-disclosed/other': '51' })
              };
              if (JSON.stringify(Object.entries(told(text)).sort()) !== JSON.stringify(Object.entries(says).sort())) wrong.push(text);
            }
    expect(wrong).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { one, told } from './read';

describe('items disclosed', () => {
  it.each([
    ['2024年，我镇共主动公开政府信息36条。', { 'items-disclosed': 36 }],
    ['全年通过县政府门户网站主动公开各类信息1,205条。', { 'items-disclosed/website': 1205 }],
    ['镇微信公众号推送信息88篇。', { 'items-disclosed/wechat': 88 }],
    [
      '全年主动公开政府信息60条，其中政府网站公开30条，微信公众号公开20条，公示栏公开10条。',
      { 'items-disclosed': 60, 'items-disclosed/website': 30, 'items-disclosed/wechat': 20, 'items-disclosed/other': 10 }
    ],
    ['主动公开政府信息50条，其中机构职能类信息20条，财政类信息30条。', { 'items-disclosed': 50 }],
    ['本年主动公开政府信息12条，历年累计主动公开政府信息980条。', { 'items-disclosed': 12 }],
    ['全年累计主动公开政府信息45条。', { 'items-disclosed': 45 }],
    ['2023年主动公开政府信息70条，2024年主动公开政府信息80条。', { 'items-disclosed': 80 }],
    ['下一步，力争主动公开政府信息100条。', {}],
    ['全年共公开政府信息三百二十条。', { 'items-disclosed': 320 }],
    ['我鎮通過政府網站主動公開信息21條。', { 'items-disclosed/website': 21 }],
    ['较上年主动公开信息的120条增加了15条。', {}],
    ['去年同期主动公开信息30条。', {}],
    ['2023年主动公开政府信息58条，今年主动公开政府信息66条。', { 'items-disclosed': 66 }],
    ['自2019年以来，累计主动公开政府信息1500条。', {}],
    ['近三年累计公开信息600余条。', {}],
    ['截至2024年底，网站累计公开信息4390条，其中2024年公开信息87条。', { 'items-disclosed/website': 87 }],
    ['网站开设以来累计发布信息3100条，今年新增发布信息110条。', { 'items-disclosed/website': 110 }],
    ['一年来，我镇主动公开政府信息87条。', { 'items-disclosed': 87 }],
    ['全县16个乡镇共公开政府信息2680条，我镇公开政府信息120条。', { 'items-disclosed': 120 }],
    ['主动公开政府信息36条，比去年少4条。', { 'items-disclosed': 36, 'items-disclosed/2023': 40 }],
    ['平均每周发布信息3条。', {}],
    ['要求各村公开信息不少于12条。', {}],
    ['主动公开政府信息的情况：40条。', { 'items-disclosed': 40 }],
    ['通过镇政府网站公开领导分工、年度计划等8条。', { 'items-disclosed/website': 8 }],
    ['通过镇政府网站公开机构职能、财政预决算等信息8条，公开政策文件20条。', {}],
    ['通过政府网站公开工作信息34条，决算公开2条，预算公开9条。', {}],
    ['镇政务新媒体（微信公众号、微信群）公开50余条。', { 'items-disclosed/wechat': 50 }],
    ['设置公示栏12块，公开信息60余条。', { 'items-disclosed': 60 }],
    [
      '主动公开政务文件及工作情况86条，其中在微信公众号刊发信息54篇，在政府网站发布政务信息32条。',
      { 'items-disclosed': 86, 'items-disclosed/wechat': 54, 'items-disclosed/website': 32 }
    ],
    ['主动公开政府信息90条，其中，通过镇人民政府网站，公开政府信息54条。', { 'items-disclosed': 90, 'items-disclosed/website': 54 }],
    ['其他应当主动公开的政府信息3条。', {}],
    ['全年制作信息16条，其中主动公开信息数12条，依申请公开信息数4条，占比25%。', { 'items-disclosed': 12 }]
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  it.each([
    ['发布信息80余条', 80, 'at-least', '80余'],
    ['发布信息近300条', 300, 'nearly', '300'],
    ['发布信息超500条', 500, 'over', '500'],
    ['发布信息约120条', 120, 'about', '120'],
    ['发布信息1.2万条', 12000, 'exact', '1.2万'],
    ['发布信息上千条', 1000, 'at-least', '上千']
  ])('keeps how exact it is: %s', (text, value, qualifier, raw) => {
    expect(one(`镇政府网站${text}。`, 'items-disclosed')).toMatchObject({ value, qualifier, raw, unit: 'item', rawUnit: '条' });
  });
});

describe('requests', () => {
  it.each([
    ['我镇共收到政府信息公开申请3件，均按期答复。', { 'requests-received-stated': 3 }],
    ['我镇收到两件政府信息公开申请。', { 'requests-received-stated': 2 }],
    ['全年受理依申请公开0件。', { 'requests-received-stated': 0 }],
    ['本年度未收到政府信息公开申请。', { 'requests-received-stated': 0 }],
    ['没有接到群众要求公开政府信息的申请。', { 'requests-received-stated': 0 }],
    ['我街道到任何单位和个人的信息公开申请。', { 'requests-received-stated': 0 }],
    ['共受理政府信息公开申请9件，其中上年结转1件。', { 'requests-carried-in-stated': 1 }],
    [
      '收到政府信息公开申请12件，办结10件，结转下年度继续办理2件。',
      { 'requests-received-stated': 12, 'requests-answered-stated': 10, 'requests-carried-out-stated': 2 }
    ],
    ['收到行政许可申请35件。', {}],
    [
      '共受理依申请公开24件。其中，当面申请22件，信函2件。24件申请均按期答复。',
      { 'requests-received-stated': 24, 'requests-answered-stated': 24 }
    ],
    ['收到政府信息公开申请9件。其中8件已按时答复，1件正在办理。', { 'requests-received-stated': 9, 'requests-answered-stated': 8 }],
    ['（二）依申请公开情况\n无。', { 'requests-received-stated': 0 }],
    ['（二）依申请公开情况 无', { 'requests-received-stated': 0 }],
    [
      '主动公开政府信息120条，其中网站100条，公众号20条，同比增加15条。',
      { 'items-disclosed': 120, 'items-disclosed/website': 100, 'items-disclosed/wechat': 20 }
    ],
    ['全年公开政府信息120条，其中主动公开118条。', { 'items-disclosed': 118 }],
    ['全年公开政府信息120条，其中主动公开政府信息118条，依申请公开2条。', { 'items-disclosed': 118 }],
    ['发布信息120条，其中主动公开30条，公众号90条。', { 'items-disclosed': 120, 'items-disclosed/wechat': 90 }],
    ['主动公开政府信息约计230余条。', { 'items-disclosed': 230 }],
    ['主动公开政府信息1.005万条。', { 'items-disclosed': 10050 }],
    ['主动公开政府信息1，2 30条。', {}],
    ['行政复议3件（其中信息公开类1件），行政应诉2件。', { 'reconsiderations-stated': 1 }],
    ['开展各类培训12次，其中政务公开培训2次。', { trainings: 2 }],
    ['以“12345”一个号码对外，全年办理热线超26万件。', {}],
    ['组织12345专题调度会12次，设立12345热线专席2个，热线承办单位8个。', {}],
    ['受理12345热线诉求320次。', { 'hotline-cases': 320 }],
    ['开展法治培训4场、政务公开培训1场。', { trainings: 1 }],
    ['主办2场新闻发布会。', { 'press-conferences': 2 }],
    ['没有需要结转至下年度办理的申请。', { 'requests-carried-out-stated': 0 }],
    ['承办依申请公开政府信息事项14件。', { 'requests-received-stated': 14 }],
    ['全年发生依申请公开1次。', { 'requests-received-stated': 1 }],
    ['收到政府信息公开申请信件22件，其中21件已答复。', { 'requests-received-stated': 22, 'requests-answered-stated': 21 }],
    ['收到依申请公开19件，其中17件在法定期限内完成答复。', { 'requests-received-stated': 19, 'requests-answered-stated': 17 }],
    ['共收到依申公开事项7件。', { 'requests-received-stated': 7 }],
    ['主动公开政府信息由上年的86条上升到152条。', { 'items-disclosed': 152 }],
    ['收到自然人申请3件，法人申请1件。', {}],
    ['收到政府信息公开申请4件，自然人申请3件，法人申请1件。', { 'requests-received-stated': 4 }],
    ['收到自然人申请3件。', { 'requests-received-stated': 3 }],
    ['收到政府信息公开申请6件，比去年增加2件。', { 'requests-received-stated': 6, 'requests-received-stated/2023': 4 }],
    ['收到政府信息公开申请6件，同比增长50%。', { 'requests-received-stated': 6 }]
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('disputes', () => {
  it.each([
    ['因政府信息公开引发行政复议2件、行政诉讼1件。', { 'reconsiderations-stated': 2, 'lawsuits-stated': 1 }],
    ['政府信息公开行政复议、行政诉讼均为0件。', { 'reconsiderations-stated': 0, 'lawsuits-stated': 0 }],
    ['未发生因政府信息公开引发的行政复议、行政诉讼。', { 'reconsiderations-stated': 0, 'lawsuits-stated': 0 }],
    ['未收到因依申请公开答复引起的行政复议。', { 'reconsiderations-stated': 0 }],
    ['因政府信息公开被提起行政诉讼1件。因拆迁补偿引发行政诉讼6件。', { 'lawsuits-stated': 1 }],
    ['政府信息公开行政复议4件，其中结果维持3件，结果纠正1件。', { 'reconsiderations-stated': 4 }]
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('a change in percentage points', () => {
  it.each([
    ['线上办理率62%，满意率同比提升3个百分点。', { 'online-handling-rate': 62 }],
    ['线上办理率62%，工单按时办结率同比提升5个百分点。', { 'online-handling-rate': 62 }],
    ['群众满意率98%，投诉量同比下降15个百分点。', { 'satisfaction-rate': 98 }],
    [
      '按时办结率100%，群众满意率同比提升3.2个百分点，达97.8%。',
      { 'on-time-rate': 100, 'satisfaction-rate': 97.8, 'satisfaction-rate/2023': 94.6 }
    ],
    [
      '线上办理率同比提升15个百分点，达62%。',
      { 'online-handling-rate': 62, 'online-handling-rate-change': 15, 'online-handling-rate/2023': 47 }
    ]
  ])('is of the rate it is told of: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('rates', () => {
  it('a change in points gives the value of the year before', () => {
    expect(told('线上办理率达70%，同比提升8个百分点。')).toEqual({
      'online-handling-rate': 70,
      'online-handling-rate-change': 8,
      'online-handling-rate/2023': 62
    });
    expect(told('网上办结率为55.5%，较上年下降1.5个百分点。')).toMatchObject({
      'online-handling-rate-change': -1.5,
      'online-handling-rate/2023': 57
    });
  });
  it.each([
    [
      '网上办件占比73%，较上年度的68.5%提升4.5个百分点。',
      { 'online-handling-rate': 73, 'online-handling-rate-change': 4.5, 'online-handling-rate/2023': 68.5 }
    ],
    ['全县线上办理率达80%，高于上年。', {}],
    ['事项可网办率94.5%。', {}],
    ['满意率较上年的92%提高4个百分点。', {}],
    ['办结率、满意率分别为100%、98.5%。', { 'completion-rate': 100, 'satisfaction-rate': 98.5 }],
    ['响应率、办结率、满意率分别为100%、96.4%。', {}],
    ['办结率和群众满意率均达100%。', { 'completion-rate': 100, 'satisfaction-rate': 100 }],
    ['承办人大代表建议4件，办结率100%，满意率100%。', { 'proposals-received': 4 }],
    ['线上办理率由50%提升至65%。', { 'online-handling-rate': 65 }],
    ['政务服务事项网上可办率达98%。', {}],
    ['力争线上办理率达到90%。', {}],
    ['线上办理率百分之六十二。', { 'online-handling-rate': 62 }],
    ['群众满意度达99%。', {}],
    ['受理12345热线工单50件，按时办结率、满意率均为100%。', { 'hotline-cases': 50, 'on-time-rate': 100, 'satisfaction-rate': 100 }],
    ['办理热线工单20件，办结率100%。', { 'hotline-cases': 20, 'completion-rate': 100 }],
    ['群众诉求响应率达到99.5%。', { 'response-rate': 99.5 }]
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
  it('the base of a rate is what is counted before it', () => {
    const base = (text: string) => one(text, 'completion-rate').base;
    expect(base('解决企业诉求24条，办结率100%。')).toEqual({ measure: 'enterprise-appeals-resolved', value: 24 });
    expect(base('受理12345热线工单35件，办结率100%。')).toEqual({ measure: 'hotline-cases', value: 35 });
    expect(base('办理群众诉求46件，办结率100%。')).toEqual({ measure: 'appeals-handled', value: 46 });
  });
  it('part-year figures carry their months and their base', () => {
    const text = '1-9月份，累计办理群众诉求200件，满意率达96.5%。';
    expect(one(text, 'satisfaction-rate')).toMatchObject({
      value: 96.5,
      period: { from: '2024-01', to: '2024-09' },
      base: { measure: 'appeals-handled', value: 200 }
    });
    expect(one(text, 'appeals-handled').period).toEqual({ from: '2024-01', to: '2024-09' });
    expect(told(text, null)).toEqual({});
  });
});

describe('periods', () => {
  it.each([
    ['上半年收到公开申请1件，下半年收到4件，均按期答复，未收取信息处理费。', 'handling-fee-charged'],
    ['上半年收到公开申请1件，下半年收到4件，未发生行政复议。', 'reconsiderations-stated'],
    ['1-6月受理12345热线120件，7-12月受理150件，满意率98%。', 'satisfaction-rate']
  ])('of two parts of a year are not those of what follows: %s', (text, measure) => {
    expect(one(text, measure).period).toBeNull();
  });

  it.each([
    ['1-11月，主动公开政府信息40条。', { from: '2024-01', to: '2024-11' }],
    ['上半年收到政府信息公开申请4件。', { from: '2024-01', to: '2024-06' }],
    ['第三季度主动公开政府信息28条。', { from: '2024-07', to: '2024-09' }],
    ['12月份，收到政府信息公开申请1件。', { from: '2024-12', to: '2024-12' }],
    ['截至2024年12月31日，主动公开政府信息40条。', null],
    ['3月至5月开展专项检查，全年主动公开政府信息40条。', null]
  ])('%s', (text, period) => {
    expect(one(text, text.includes('申请') ? 'requests-received-stated' : 'items-disclosed').period).toEqual(period);
  });
});

describe('other figures', () => {
  it.each([
    ['组织政务公开业务培训3次。', { trainings: 3 }],
    ['参加全县政务公开培训2次。', {}],
    ['举办就业技能培训6期。', {}],
    ['未收到人大代表建议和政协提案。', { 'proposals-received': 0 }],
    ['承办人大代表建议、政协提案共7件。', { 'proposals-received': 7 }],
    ['参加县级新闻发布会2场。', {}],
    ['召开新闻发布会2场。', { 'press-conferences': 2 }],
    ['未收取信息处理费。', { 'handling-fee-charged': 0 }],
    ['全年收取政府信息公开信息处理费120元。', { 'handling-fee-charged': 120 }],
    [
      '制发行政规范性文件2件，废止1件，现行有效5件。',
      {
        'normative-documents-issued-stated': 2,
        'normative-documents-repealed-stated': 1,
        'normative-documents-in-force-stated': 5
      }
    ],
    ['推送惠民政策60余条，解决企业诉求9件。', { 'policies-pushed': 60, 'enterprise-appeals-resolved': 9 }],
    ['向老年人推送认证提醒信息，惠及1500人次。', { 'people-notified': 1500 }]
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('what is not prose', () => {
  it.each(['一、本年新收政府信息公开申请数量 3 0 0 0 0 0 3', '行政规范性文件 2 0 5', '[table 2] 行政规范性文件 2 0 5'])('%s', (text) =>
    expect(told(text)).toEqual({})
  );
  it('figures of plans and problems are not the year’s', () => {
    expect(told('五、存在的主要问题及改进情况\n组织政务公开培训3次。')).toEqual({});
  });
});

describe('what only looks like a figure of the report', () => {
  it.each([
    ['我镇有公众号3个、视频号1个，发布信息共计780条。', { 'items-disclosed': 780 }],
    ['公开政府信息总计145条，其中概况信息1条，依申请公开0条。', { 'items-disclosed': 145 }],
    ['新公开规范性文件2件，公开总数15件。', {}],
    ['2023年和2024年分别公开信息120条和150条。', {}],
    ['线上办理率60%，较2022年提高20个百分点。', { 'online-handling-rate': 60 }],
    ['线上办理率62%，较年初提升15个百分点。', { 'online-handling-rate': 62 }],
    ['满意率达到98%以上的村有12个。', {}],
    ['召开政务公开工作部署会、培训会共4次。', {}],
    ['协助县政府办理依申请公开3件。', {}],
    ['收取档案复印费35元，未收取信息处理费。', { 'handling-fee-charged': 0 }],
    ['全年接收人大建议5件、政协提案3件，共计8件。', { 'proposals-received': 8 }],
    ['全年接收人大建议5件、政协提案3件。', {}]
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

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
    ['全年制作信息15条，其中主动公开信息数10条，依申请公开信息数5条，占比33.3%。', { 'items-disclosed': 10 }]
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
    ['政府信息公开行政复议4件，其中结果维持3件，结果纠正1件。', { 'reconsiderations-stated': 4 }]
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
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
    ['线上办理率由50%提升至65%。', { 'online-handling-rate': 65 }],
    ['政务服务事项网上可办率达98%。', {}],
    ['力争线上办理率达到90%。', {}],
    ['线上办理率百分之六十二。', { 'online-handling-rate': 62 }],
    ['群众满意度达99%。', {}],
    ['受理12345热线工单50件，按时办结率、满意率均为100%。', { 'hotline-cases': 50, 'on-time-rate': 100, 'satisfaction-rate': 100 }],
    ['办理热线工单20件，办结率100%。', { 'hotline-cases': 20, 'completion-rate': 100 }],
    ['群众诉求响应率达到99.5%。', { 'response-rate': 99.5 }]
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
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
    ['1-11月，主动公开政府信息40条。', { from: '2024-01', to: '2024-11' }],
    ['上半年收到政府信息公开申请4件。', { from: '2024-01', to: '2024-06' }],
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

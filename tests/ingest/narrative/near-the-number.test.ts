import { describe, expect, it } from 'vitest';
import { one, told } from './read';

describe('how near a number is', () => {
  it.each([
    ['公开政府信息约有112条。', 'items-disclosed', 112, 'about'],
    ['公开政府信息大约有112条。', 'items-disclosed', 112, 'about'],
    ['公开政府信息约计112条。', 'items-disclosed', 112, 'about'],
    ['受理12345工单约有810件。', 'hotline-cases', 810, 'about'],
    ['群众满意率约为94%。', 'satisfaction-rate', 94, 'about'],
    ['收到政府信息公开申请约有3件。', 'requests-received-stated', 3, 'about'],
    ['公开政府信息30条有余。', 'items-disclosed', 30, 'at-least'],
    ['公开政府信息30条多。', 'items-disclosed', 30, 'at-least'],
    ['公开政府信息130条+。', 'items-disclosed', 130, 'at-least'],
    ['公开政府信息130条。', 'items-disclosed', 130, 'exact']
  ])('is told by the words beside it: %s', (text, measure, value, qualifier) =>
    expect(one(text, measure)).toMatchObject({ value, qualifier })
  );

  it('is not told by a plus that joins two figures', () =>
    expect(told('公开政府信息12条+公众号推送33条。')).toEqual({ 'items-disclosed': 12, 'items-disclosed/wechat': 33 }));

  it.each(['公开政府信息350条以下。', '公开政府信息100条以内。', '公开政府信息12,34条。', '公开政府信息三百二条。'])(
    'is no figure where it is a limit, lost a digit or may mean two: %s',
    (text) => expect(told(text)).toEqual({})
  );

  it('has nothing to do with a circled number before it', () => expect(told('公开政府信息①35条。')).toEqual({ 'items-disclosed': 35 }));

  it('keeps its thousands and its tens', () => {
    expect(told('公开政府信息1,234条。')).toEqual({ 'items-disclosed': 1234 });
    expect(told('公开政府信息一百二十条。')).toEqual({ 'items-disclosed': 120 });
    expect(told('公开政府信息一百零二条。')).toEqual({ 'items-disclosed': 102 });
  });
});

describe('rates named side by side', () => {
  it('have the values in their order, with 分别 or without', () => {
    const all = { 'response-rate': 100, 'on-time-rate': 99.5, 'satisfaction-rate': 95.1 };
    expect(told('12345热线响应率、按时办结率、满意率为100%、99.5%、95.1%。')).toEqual(all);
    expect(told('12345热线响应率、按时办结率、满意率分别为100%、99.5%、95.1%。')).toEqual(all);
    expect(told('线上办理率和满意率达62%和97%。')).toEqual({ 'online-handling-rate': 62, 'satisfaction-rate': 97 });
    expect(told('线上办理率、满意率:62%、96%。')).toEqual({ 'online-handling-rate': 62, 'satisfaction-rate': 96 });
  });

  it('share one value', () => expect(told('按时办结率、满意率均达100%。')).toEqual({ 'on-time-rate': 100, 'satisfaction-rate': 100 }));

  it('have none where there are more or fewer values than names', () => expect(told('办结率、满意率、响应率达100%、98%。')).toEqual({}));
});

describe('what is aimed at', () => {
  it.each([
    '确保办结率100%,群众反映良好。',
    '确保工单办结率100%、满意率95%以上。',
    '承诺按时办结率100%。',
    '考核目标:满意率98%。',
    '为实现满意率98%,我镇加强督办。',
    '以办结率100%为目标,强化督办。',
    '围绕办结率100%、满意率100%的目标,强化督办。',
    '坚持“办结率100%、满意率95%以上”的工作标准。',
    '确保全年公开信息100条以上。'
  ])('is no figure of the year: %s', (text) => expect(told(text)).toEqual({}));

  it('is not what was reached', () =>
    expect(told('按照办结率100%、满意率95%的要求,全年办理12345热线工单320件,办结率98%、满意率93%。')).toMatchObject({
      'hotline-cases': 320,
      'satisfaction-rate': 93
    }));
});

describe('figures of more than the township', () => {
  it.each([
    '12345中心全年受理45000件,其中我镇承办1245件。',
    '县政府网站公开信息5000条,涉及我镇86条。',
    '每名干部公开信息30条。',
    '网站累计公开信息1,024条(自2018年开通以来)。',
    '网站累计发布信息1024条(自开通至今)。'
  ])('are not its own: %s', (text) => expect(told(text)).toEqual({}));

  it('are told from its own behind them', () =>
    expect(told('县门户网站全年公开信息5000条,我镇公开86条。')).toEqual({ 'items-disclosed/website': 86 }));

  it('are not those it has itself a part of by channel', () =>
    expect(told('全年公开信息500条,其中我镇公众号公开300条,网站200条。')).toEqual({
      'items-disclosed': 500,
      'items-disclosed/wechat': 300,
      'items-disclosed/website': 200
    }));

  it('are not persons where requests are counted behind them', () => {
    expect(told('收到1人提出的信息公开申请9件。')).toEqual({ 'requests-received-stated': 9 });
    expect(told('收到5人申请公开政府信息6件。')).toEqual({ 'requests-received-stated': 6 });
  });
});

describe('months', () => {
  it.each([
    ['2024年5月以来公开政府信息130条。', '2024-05', '2024-12'],
    ['自3月起公开政府信息130条。', '2024-03', '2024-12'],
    ['前11个月公开政府信息130条。', '2024-01', '2024-11'],
    ['5月公开政府信息130条。', '2024-05', '2024-05']
  ])('from which or up to which is counted: %s', (text, from, to) =>
    expect(one(text, 'items-disclosed')).toMatchObject({ value: 130, period: { from, to } })
  );

  it('are not those from which a rule is in force', () =>
    expect(one('新办法自7月1日起施行,公开政府信息130条。', 'items-disclosed')).toMatchObject({ period: null }));

  it('are all of the year from January on', () =>
    expect(one('2024年1月以来公开政府信息130条。', 'items-disclosed')).toMatchObject({ value: 130, period: null }));
});

describe('cases and suits', () => {
  it('of the hotline may be named in the clause before', () => {
    expect(told('我镇积极办理12345热线,全年共受理工单1024件,满意率96%。')).toEqual({ 'hotline-cases': 1024, 'satisfaction-rate': 96 });
    expect(told('加强窗口建设,全年共受理工单1024件。')).toEqual({});
  });

  it('over something else are none over information', () =>
    expect(told('未因政府信息公开被复议;因征收被诉讼2件。')).toEqual({ 'reconsiderations-stated': 0 }));
});

describe('what a rate is a share of', () => {
  const base = (text: string) => one(text, 'satisfaction-rate').base;

  it('is counted in the same months', () => {
    expect(base('1-10月份,累计处理群众诉求840件,满意率达95.7%。')).toEqual({ measure: 'appeals-handled', value: 840 });
    expect(base('1-10月受理群众诉求840件,全年满意率95.7%。')).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { told } from './read';

describe('what is counted and was not disclosed', () => {
  it.each([
    ['对照主动公开事项目录规范，删除无关信息，屏蔽过时信息，累计5500余条。', {}],
    ['及时清理过期信息30条，公开信息20条。', { 'items-disclosed': 20 }],
    ['做好政务服务事项网上公开；11个街道均发布172项政务服务事项。', {}],
    ['网站规范性文件专栏公开2份行政规范性文件。', {}],
    ['微信公众号发布44期、刊发稿件116篇。', {}],
    ['督促县直部门发布信息30条。', {}],
    ['网站收到群众留言25条，均完成答复，并根据群众意愿公开4条。', {}],
    ['政务服务管理平台发布事项76项。', {}],
    ['黄土岭镇共梳理公开事项276项，编制目录26大类。', {}],
    ['主动公开事项76项。', { 'items-disclosed': 76 }],
    ['自查网站信息1200条。', {}],
    ['收到整改通知，涉及网站信息12条。', {}],
    ['镇纪委公开党务信息23条。', {}],
    ['党务公开平台发布信息60条。', {}]
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('one field of several', () => {
  it.each([
    ['公开会议、领导活动等信息262条；公开督查督导信息24条；公开放管服改革信息22条；公开人事任免等信息12条。', {}],
    ['主动公开政策、财政等信息262条；公开督查督导信息24条。', { 'items-disclosed': 262 }],
    ['一是推进促消费信息公开。累计发布相关信息7条。二是深化政策信息公开。累计发布信息76条。', {}],
    ['一是推进主动公开。累计发布信息76条。', { 'items-disclosed': 76 }],
    ['一是推进政策信息公开。全年主动公开政府信息76条。', { 'items-disclosed': 76 }]
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('a sum over years in the sentence before', () => {
  it.each([
    ['截至2024年底累计主动公开政府信息331条，电子化率达100%。其中，本年度新增的主动公开政府信息23条。', { 'items-disclosed': 23 }],
    ['主动公开政府信息331条。其中，本年度公开财政信息23条。', { 'items-disclosed': 331 }]
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('accounts, sites and sums in other words', () => {
  it.each([
    ['微信公众号发布稿件605篇。', { 'items-disclosed/wechat': 605 }],
    ['报送稿件605篇。', {}],
    ['通过其他新媒体平台发布信息568条。', { 'items-disclosed/other': 568 }],
    ['通过网站发布信息20条，微信公众平台及美篇共计发布信息185条。', { 'items-disclosed/website': 20 }],
    ['通过门户网站政府信息公开目录主动公开政府信息共204条。', { 'items-disclosed/website': 204 }],
    ['微信公众号订阅数1482人，信息发布量383条。', { 'items-disclosed/wechat': 383 }],
    ['网站总访问量26883次，信息发布182条。', { 'items-disclosed/website': 182 }],
    ['微信公众号“云山发布”制作发布推文99条。', { 'items-disclosed/wechat': 99 }],
    ['报纸、其他网站等发布85条。', { 'items-disclosed/other': 85 }],
    ['通过网站、微信公众号主动公开本部门信息969条次。', { 'items-disclosed': 969 }],
    ['共发布包括食品安全信息在内的各类信息1600余条。', { 'items-disclosed': 1600 }],
    ['其中，通过门户网站通知公告、机构概况等栏目公布信息63条。', { 'items-disclosed/website': 63 }],
    ['主动公开信息共42条，发布政务动态、通知公告等各类信息共150条，总计公开信息192条。', { 'items-disclosed': 192 }],
    [
      '通过网站公开政府信息75条，通过政务新媒体公开政府信息280条。其中，“云山发布”微信公众号发布信息120条。',
      { 'items-disclosed/website': 75, 'items-disclosed/wechat': 120 }
    ]
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('requests and disputes in other words', () => {
  it.each([
    ['依申请公开政府信息共收到37件。', { 'requests-received-stated': 37 }],
    ['未受理关于政府信息公开的依申请公开。', { 'requests-received-stated': 0 }],
    ['新受理政府信息公开申请27件；按规定在法定期限内答复29件。', { 'requests-received-stated': 27, 'requests-answered-stated': 29 }],
    [
      '收到政府信息公开申请7件，提起行政复议1件（已撤销申请），提起行政诉讼0件。',
      { 'requests-received-stated': 7, 'reconsiderations-stated': 1, 'lawsuits-stated': 0 }
    ],
    ['组织开展新闻发布活动2次。', { 'press-conferences': 2 }]
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('the traditional script', () => {
  it('is read as the simplified one', () => {
    expect(told('平臺受理12345工單149條，按時辦結率97%，滿意率93%。')).toEqual({
      'hotline-cases': 149,
      'on-time-rate': 97,
      'satisfaction-rate': 93
    });
  });
});

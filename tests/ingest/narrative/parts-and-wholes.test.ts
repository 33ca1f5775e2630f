import { describe, expect, it } from 'vitest';
import { maybeCutNumber } from '../../../src/ingest/narrative/cut-number';
import { readNarrative } from '../../../src/ingest/narrative/read-narrative';
import { blocksOf, told } from './read';

describe('what a channel had, and what it had of one kind', () => {
  it.each([
    [
      '全年公开各类信息240条，其中政府网站发布工作动态31条，公众号发布信息209条。',
      { 'items-disclosed': 240, 'items-disclosed/website': 31, 'items-disclosed/wechat': 209 }
    ],
    ['依托公众号“云山在线”发布工作动态410条，推送招聘、提示等信息70条。', {}],
    ['网站公开政务信息52条。全年共发布各类动态信息130条。', { 'items-disclosed/website': 52 }],
    ['全年公开政务文件及动态信息1020条。', { 'items-disclosed': 1020 }],
    ['上半年公开信息100条，下半年公开信息120条，共公开220条。', { 'items-disclosed': 220 }],
    ['1-11月主动公开政府信息230条，12月公开20条，共250条。', { 'items-disclosed': 250 }],
    ['1-11月主动公开政府信息230条，12月公开20条，共240条。', { 'items-disclosed': 230 }],
    ['全年主动公开动态信息60条。', { 'items-disclosed': 60 }],
    ['通过微信公众号发布动态信息60条。', { 'items-disclosed/wechat': 60 }],
    ['依托微信公众号、视频号等平台，全年发布各类政务信息120余条。', {}],
    [
      '主动公开政府信息300条，其中县政府网站公开政府信息80条，本单位网站公开政府信息50条，广播公开政府信息170条。',
      { 'items-disclosed': 300, 'items-disclosed/other': 170 }
    ],
    ['在县政府门户网、云山新闻网、公众号及相关媒体主动公开政府信息520条。', { 'items-disclosed': 520 }],
    ['主动公开政府工作信息、动态640多条。', { 'items-disclosed': 640 }],
    [
      '其中，通过县政府网站更新信息24条，政务新媒体更新316条、全年总计更新主动公开信息340条。',
      { 'items-disclosed': 340, 'items-disclosed/website': 24, 'items-disclosed/wechat': 316 }
    ],
    [
      '其中，通过县政府网站更新信息24条，政务新媒体更新316条、全年总计更新主动公开信息350条。',
      { 'items-disclosed/website': 24, 'items-disclosed/wechat': 316 }
    ],
    [
      '通过政务新媒体公开政府信息共计260条，其中政务微博公开60条，政务微信公开200条。',
      { 'items-disclosed/other': 60, 'items-disclosed/wechat': 200 }
    ],
    ['通过政务新媒体公开政府信息共计260条，其中原创60条。', { 'items-disclosed/wechat': 260 }],
    ['（一）主动公开情况\n全年共发布180条，其中财政决算2条。', { 'items-disclosed': 180 }],
    ['（二）依申请公开情况\n全年共发布180条，其中财政决算2条。', {}],
    ['（五）监督保障情况\n全年共发布180条，其中财政决算2条。', {}],
    ['梳理公开事项26个领域、138项。', {}]
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('channels by other words', () => {
  it.each([
    ['通过微信公众号、微博、抖音等政务新媒体平台主动公开政府信息320条。', { 'items-disclosed/wechat': 320 }],
    ['利用微信公众号等新媒体公开群众广泛关注的政府信息共59条。', { 'items-disclosed/wechat': 59 }],
    ['运用新媒体网络平台“云山县柳溪乡人民政府”微信公众号发布信息71条。', { 'items-disclosed/wechat': 71 }],
    ['“云山政务网”微信公众号累计推送信息320条。', { 'items-disclosed/wechat': 320 }],
    ['通过部门子站点（云山街页面）主动公开政府信息120条。', { 'items-disclosed/website': 120 }],
    ['依托区政府门户网站集中、规范发布政府公报、政府会议信息等政府信息1100余条。', { 'items-disclosed/website': 1100 }],
    ['累计主动公开政府信息90条，公示板公开40条。', { 'items-disclosed': 90, 'items-disclosed/other': 40 }],
    [
      '通过公开栏、LED大屏等载体公开政府信息91条，通过政府网站更新公开政府信息109条。',
      { 'items-disclosed/other': 91, 'items-disclosed/website': 109 }
    ],
    ['通过电子屏幕、公告栏等公开渠道主动发布政府信息共计46条。', { 'items-disclosed': 46 }],
    ['通过政府网站、公众号、政务公开专区及其他渠道主动公开政府信息130余条。', { 'items-disclosed': 130 }],
    ['“云山之声”微信公众号共发布和转发各类信息70余条。', { 'items-disclosed/wechat': 70 }],
    ['网站和公开栏公开信息20条，微信和微博公开信息30条，广播和电子屏公开信息10条。', { 'items-disclosed/other': 10 }],
    ['网站和公众号公开信息20条，其中公众号和微博公开信息5条。', { 'items-disclosed': 20 }],
    [
      '主动公开政府信息80条，其中在县政府信息公开平台新增20条，在云山局官网公开30条，在微信公众号上公开30条。',
      { 'items-disclosed': 80, 'items-disclosed/wechat': 30 }
    ],
    ['“云山县人民政府网”微信平台发布信息56条。', { 'items-disclosed/wechat': 56 }],
    [
      '收到政府信息公开申请3件，主动公开信息30条，其中网站公开12条，公众号公开18条。',
      { 'items-disclosed': 30, 'items-disclosed/website': 12, 'items-disclosed/wechat': 18, 'requests-received-stated': 3 }
    ],
    ['审核发布村（居）务信息42条，议事公开信息36条。', {}]
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('a sum of what one channel had', () => {
  it.each([
    ['微信公众号发布原创328条、转载156条，合计484条。', { 'items-disclosed/wechat': 484 }],
    ['通过政府网站发布机构职能类信息12条、政策文件类信息8条，共计20条。', { 'items-disclosed/website': 20 }],
    ['通过网站发布信息30条，合计50条。', { 'items-disclosed/website': 30, 'items-disclosed': 50 }]
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('a total that its channels make', () => {
  it('counts before another', () => {
    const text = '全镇共公开信息1053条，其中政府网站公开143条，公众号公开610条，公示栏公开300条。主动公开信息143条。';
    expect(told(text)['items-disclosed']).toBe(1053);
  });
});

describe('all years and this one', () => {
  it.each([
    ['街道累计在区政府网站公开信息1328条，其中2024年公开信息164条。', { 'items-disclosed/website': 164 }],
    ['累计公开信息8700条（2024年新增380条），公告类信息累计5400条（2024年新增160条）。', { 'items-disclosed': 380 }],
    ['累计公开信息8700条（2023年新增380条）。', {}],
    ['2024年，政府信息公开平台公开信息120条，累计总数940条。', { 'items-disclosed/website': 120 }]
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('a line with a number', () => {
  it('is no heading', () =>
    expect(told('（一）主动公开情况全年通过各渠道主动公开政府信息2900余条。')).toEqual({ 'items-disclosed': 2900 }));
});

describe('years of budgets and of dates', () => {
  it.each([
    ['发布2024年预算和2023年决算信息；截至2024年12月31日，通过政府门户网站主动公开政府信息60条。', { 'items-disclosed/website': 60 }],
    ['截至2023年12月31日，通过政府门户网站主动公开政府信息60条。', {}]
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('requests in hand, new ones and answered ones', () => {
  it.each([
    [
      '全年共受理政府信息公开申请49件；共办理44件，结转下一年5件。',
      { 'requests-received-stated': 49, 'requests-answered-stated': 44, 'requests-carried-out-stated': 5 }
    ],
    ['云山镇共办理8件政府信息公开申请，其中新收5件，上年未办结3件。', { 'requests-received-stated': 5, 'requests-carried-in-stated': 3 }],
    [
      '云山镇共办理4件政府信息公开申请（其中当年收到3件，上年转结1件），均已办结。',
      { 'requests-answered-stated': 4, 'requests-received-stated': 3, 'requests-carried-in-stated': 1 }
    ],
    [
      '共受理政府信息公开申请9件。在办结的7件申请中，予以公开5件。另2件申请按规定结转下年度继续办理。',
      { 'requests-received-stated': 9, 'requests-answered-stated': 7, 'requests-carried-out-stated': 2 }
    ],
    ['受理政府信息公开申请3件，已完成依申请公开申请3件。', { 'requests-received-stated': 3, 'requests-answered-stated': 3 }],
    ['未收到查看主动公开以外信息的申请。', { 'requests-received-stated': 0 }],
    ['主动公开政府信息80余条，依申请公开信息4条。', { 'items-disclosed': 80 }],
    [
      '新收政府信息公开申请13件，结转上年度依申请公开3件，办理答复16件。',
      { 'requests-received-stated': 13, 'requests-carried-in-stated': 3, 'requests-answered-stated': 16 }
    ],
    ['共办理政府信息公开申请67件（含2023年结转2件），已办结66件。', { 'requests-carried-in-stated': 2, 'requests-answered-stated': 66 }],
    [
      '受理政府信息公开申请件205件，195件已按规定在法定期限内予以答复，10件结转下年答复。',
      { 'requests-received-stated': 205, 'requests-answered-stated': 195, 'requests-carried-out-stated': 10 }
    ],
    ['共处理政府信息公开申请件67件，其中66件已办结。', { 'requests-answered-stated': 66 }],
    [
      '收到并办理依申请公开共56件，其中书面申请22件、网上申请34件，除2件结转下年度继续办理外，其他均按时办结。',
      { 'requests-received-stated': 56, 'requests-carried-out-stated': 2 }
    ],
    ['共收到政府信息公开申请3件，其中信函渠道1件，网上平台2件，', { 'requests-received-stated': 3 }],
    ['共收到1条要求信息公开的申请。', { 'requests-received-stated': 1 }],
    ['共收到和办理依申请公开9件。', { 'requests-received-stated': 9 }],
    ['共收到并办理依申请公开9件。', { 'requests-received-stated': 9, 'requests-answered-stated': 9 }],
    ['受理依申请公开4件，依据《条例》予以答复办结4件。', { 'requests-received-stated': 4, 'requests-answered-stated': 4 }],
    ['收到依申请公开政府信息9件。其中，2件办理结果为主动公开，7件办理结果为不掌握信息。', { 'requests-received-stated': 9 }]
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('nothing told', () => {
  it.each([
    ['针对本部门信息公开事务的行政复议案0件；行政诉讼案0件。', { 'reconsiderations-stated': 0, 'lawsuits-stated': 0 }],
    ['信息公开免费提供，未收取任何费用。', { 'handling-fee-charged': 0 }],
    ['本年没有制发规范性文件。', { 'normative-documents-issued-stated': 0 }]
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('a number the text breaks off with', () => {
  const cutOf = (text: string) => {
    const blocks = blocksOf(text);
    return maybeCutNumber(blocks, readNarrative(blocks, { year: 2024 }).observations);
  };
  it.each([
    ['主动公开政府信息40条。\n收到政府信息公开申请12', { raw: '12', line: 2, page: null }],
    ['收到政府信息公开申请12件', null],
    ['收到政府信息公开申请12。', null],
    ['收到政府信息公开申请12件。\n联系电话1234567', null]
  ])('%s', (text, expected) => expect(cutOf(text)).toEqual(expected));
});

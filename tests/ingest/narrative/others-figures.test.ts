import { describe, expect, it } from 'vitest';
import { one, told } from './read';

describe('figures of other bodies and wider areas', () => {
  it.each([
    ['县政府办公室全年公开政府信息560条，我镇公开信息62条。', { 'items-disclosed': 62 }],
    ['县自然资源局公开信息230条，县民政局公开信息120条，我镇公开政府信息56条。', { 'items-disclosed': 56 }],
    ['云山县农业农村局全年公开政府信息95条。', {}],
    ['县政务服务中心线上办理率达98%。', {}],
    ['县12345热线受理群众诉求5000件，我镇办理320件。', { 'hotline-cases': 320 }],
    ['县政府办组织政务公开培训5次，我镇派员参加。', {}],
    ['全县收取信息处理费3940元，我镇未收取信息处理费。', { 'handling-fee-charged': 0 }],
    ['因政府信息公开引发的行政复议2件；全县行政复议45件。', { 'reconsiderations-stated': 2 }],
    ['全县2024年共公开政府信息12680条。其中网站公开9000条。', {}],
    ['全县共公开政府信息12680条，其中网站公开9000条。', {}],
    ['我县2024年共收到政府信息公开申请35件，我镇未收到。', {}],
    ['在我县政府网站公开信息35条。', { 'items-disclosed/website': 35 }],
    ['红枫镇公开信息88条，我镇公开信息66条。', { 'items-disclosed': 66 }],
    ['区政府全年通过门户网站公开信息12654条，我街道向其报送并被采用的有74条。', {}],
    ['县政府门户网站全年发布信息5654条，其中我镇信息54条。', {}],
    ['通过县政府门户网站发布信息54条，其中我镇动态12条。', { 'items-disclosed/website': 54 }],
    ['全年共主动公开政府信息89条，其中我镇门户网站公开80条。', { 'items-disclosed': 89, 'items-disclosed/website': 80 }],
    ['区教育局通过网站公开信息300条。', {}],
    ['云东社区公开信息46条，街道公开政府信息320条。', { 'items-disclosed': 320 }],
    ['一分场公开信息86条，全场公开政府信息137条。', { 'items-disclosed': 137 }],
    ['在社区公示栏公开信息46条。', { 'items-disclosed/other': 46 }],
    ['驻镇单位公开信息45条，辖区各单位公开信息26条。', {}],
    ['编发《云山简报》12期，刊登信息86条。', {}],
    ['派驻机构公开信息12条，镇下属事业单位公开信息25条。', {}],
    ['村级公众号发布信息900条。', {}],
    ['各村通过公开栏公开信息1200条。', {}],
    ['领导班子测评满意率98%。', {}],
    ['环境卫生满意度调查满意率93%。', {}],
    ['县农业农村局通过我镇微信公众号推送惠农政策26条，惠及3000人次。', {}],
    ['市生态环境局在本镇政务公开栏公开信息30条。', {}],
    ['通过本镇政务公开栏公开信息30条。', { 'items-disclosed/other': 30 }],
    ['通过门户网站公开信息451条。督促各部门在公开页面发布信息304条。', { 'items-disclosed/website': 451 }],
    // its own: what goes through another's site, and its own offices
    ['云山区政府信息公开平台发布156条，微信公众号发布74条。', { 'items-disclosed/website': 156, 'items-disclosed/wechat': 74 }],
    ['县政府门户网站公开信息66条。', { 'items-disclosed/website': 66 }],
    ['云山区枫林镇人民政府主动公开政府信息52条。', { 'items-disclosed': 52 }],
    ['云山区枫林街道办事处主动公开政府信息52条。', { 'items-disclosed': 52 }],
    ['参加区政府办组织的政务公开培训1次，组织机关科室召开政务公开培训会2次。', { trainings: 2 }],
    ['县政府办公室印发方案后，我镇主动公开政府信息50条。', { 'items-disclosed': 50 }]
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('figures a year is measured against', () => {
  it.each([
    ['2024年公开信息236条，较2023年公开信息198条增长19.2%。', { 'items-disclosed': 236 }],
    ['2024年公开信息236条，较上年增加公开信息38条。', { 'items-disclosed': 236 }],
    ['收到政府信息公开申请8件，较2023年收到申请5件增加3件。', { 'requests-received-stated': 8 }],
    ['主动公开政府信息较上年增长9%达216条。', { 'items-disclosed': 216 }],
    [
      '线上办理率92%，较去年提高6个百分点。',
      { 'online-handling-rate': 92, 'online-handling-rate-change': 6, 'online-handling-rate/2023': 86 }
    ]
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('figures planned or asked for', () => {
  it.each([
    ['2024年计划公开信息200条，实际公开政府信息186条。', { 'items-disclosed': 186 }],
    ['年初计划主动公开信息100条，截至12月底已完成85条。', {}],
    ['目标任务为公开信息120条，实际完成136条。', {}],
    ['通过网站公开年度计划、工作总结等信息8条。', { 'items-disclosed/website': 8 }],
    ['要求线上办理率达到90%，目前为62%。', {}],
    ['按照“线上办理率达到90%”的要求，我镇线上办理率达62%。', { 'online-handling-rate': 62 }],
    ['按要求主动公开政府信息50条。', { 'items-disclosed': 50 }]
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('figures of another kind', () => {
  it.each([
    ['我镇全年发生行政复议案件6件，其中涉及政府信息公开的1件。', { 'reconsiderations-stated': 1 }],
    ['年度内未发生依申请公开政府信息收费、减免情况。', { 'handling-fee-charged': 0 }],
    ['政府网站发布法定主动公开内容420条，发布重大建设项目、公共资源配置等重点领域信息35条。', { 'items-disclosed/website': 420 }],
    ['通过政府门户网站主动公开政府信息92条，其中重点领域信息公开栏43条，公示公告49条。', { 'items-disclosed/website': 92 }],
    ['受理政府信息公开申请15件（含2023年结转1件）。', { 'requests-carried-in-stated': 1 }],
    ['我街道新收到及上年度结转的依申请公开22件，其中上年度结转1件。', { 'requests-carried-in-stated': 1 }],
    ['公开政府信息82条，其中民生类信息占比超50%，街道微信公众号发布文章361篇。', { 'items-disclosed': 82, 'items-disclosed/wechat': 361 }],
    ['建议提案办结率100%，满意率100%。', {}],
    ['群众基本满意率99%。', {}],
    ['全年上报信息120条，采用60条。', {}],
    ['共收到各类申请120件，其中信息公开申请3件。', {}],
    ['全镇12个村全年公开信息560条，镇政府公开信息120条。', { 'items-disclosed': 120 }],
    ['政府网站发布信息204条，其中发布现行有效规范性文件5条。', { 'items-disclosed/website': 204 }],
    ['公开信息数百条。', {}],
    ['“十四五”期间共公开信息4800条。', {}],
    ['发布信息12条/月。', {}],
    ['每村公开信息12条，人均公开信息3条。', {}],
    ['上年结转政府信息公开申请数量3000003', {}],
    ['全年公开信息几十条，公众号推送信息120条。', { 'items-disclosed/wechat': 120 }]
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('months told one after the other', () => {
  it('belong to the figures behind them, and the whole year goes before some months', () => {
    const appeals = one('1-10月份，累计处理群众诉求840件；1-12月累计处理群众诉求1010件。', 'appeals-handled');
    expect([appeals.value, appeals.period]).toEqual([1010, null]);
    const hotline = one('前三季度受理12345热线工单300件。', 'hotline-cases');
    expect(hotline.period).toEqual({ from: '2024-01', to: '2024-09' });
    const later = one('上半年开展自查，1-10月份累计处理群众诉求840件。', 'appeals-handled');
    expect(later.period).toEqual({ from: '2024-01', to: '2024-10' });
  });
});

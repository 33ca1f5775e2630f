import { describe, expect, it } from 'vitest';
import { readNarrative } from '../../../src/ingest/narrative/read-narrative';
import { blocksOf, told } from './read';

/** Months of each figure read, `year` where they are all of it. */
const periods = (text: string) =>
  readNarrative(blocksOf(text), { year: 2024 }).observations.map(
    ({ measure, channel, value, period }) =>
      `${measure}${channel ? `/${channel}` : ''} ${value} ${period ? `${period.from}..${period.to}` : 'year'}`
  );

describe('disputes', () => {
  it.each([
    ['政府信息公开行政诉讼案件2件，其中未经复议直接起诉1件、复议后起诉1件。', { 'lawsuits-stated': 2 }],
    ['未发生行政复议，未经复议直接起诉行政诉讼1件。', { 'reconsiderations-stated': 0 }],
    ['全年行政复议案件3件，无一涉及政府信息公开。', {}],
    ['行政复议3件、行政诉讼2件，均不涉及政府信息公开。', {}],
    ['行政复议3件，行政诉讼2件，均为行政处罚类，与政府信息公开无关。', {}],
    ['行政复议3件，无信息公开类。', {}],
    ['发生行政复议3件，因信息公开引起的1件。', {}],
    [
      '行政复议1件，行政诉讼0件，政府信息公开申请5件。',
      { 'reconsiderations-stated': 1, 'lawsuits-stated': 0, 'requests-received-stated': 5 }
    ],
    ['全年无行政复议、无行政纠错。', { 'reconsiderations-stated': 0 }],
    ['全年无行政复议、无行政诉讼。', { 'reconsiderations-stated': 0, 'lawsuits-stated': 0 }],
    ['全年行政复议、诉讼零发生。', { 'reconsiderations-stated': 0, 'lawsuits-stated': 0 }]
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('requests', () => {
  it.each([
    ['政务服务方面，全年受理依申请事项12630件。', {}],
    ['全年受理依申请政务服务事项12630件。', {}],
    ['依申请办理事项12630件，收到政府信息公开申请0件。', { 'requests-received-stated': 0 }],
    ['依申请公开：收到网上申请2件，收到信函申请1件。', {}],
    ['收到有关征地方面的政府信息公开申请2件、有关宅基地方面的申请1件。', {}],
    ['2024年未收到书面政府信息公开申请，但收到网络申请2件。', {}],
    ['应办理政府信息公开申请8件，实际办理7件。', { 'requests-answered-stated': 7 }],
    ['收到政府信息公开申请3人5件。', {}],
    ['收到县里转来的政府信息公开申请征求意见函3件，收到申请1件。', { 'requests-received-stated': 1 }],
    ['配合上级部门答复政府信息公开申请3件。', {}],
    ['5月、9月各收到政府信息公开申请1件。', {}],
    ['依申请公开方面，全年收到申请12件（经核实实为2件）。', {}],
    ['收到村级“三务”公开申请单126份，收到政府信息公开申请2件。', { 'requests-received-stated': 2 }],
    ['二、依申请公开情况\n全年收到2件，均已答复。', { 'requests-received-stated': 2 }]
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('what there is in all', () => {
  it.each([
    ['微信公众号累计推送信息2210条，本年度推送360条。', { 'items-disclosed/wechat': 360 }],
    ['微信公众号累计推送信息2210条；2024年推送360条。', { 'items-disclosed/wechat': 360 }],
    ['微信公众号累计发布信息2321条。其中，2024年发布信息321条。', { 'items-disclosed/wechat': 321 }],
    ['累计在网站公开信息1132条，年内公开132条。', { 'items-disclosed/website': 132 }],
    ['截至2024年末，共公开信息1132条，年内132条。', {}],
    ['截至2024年末共收到政府信息公开申请19件，年内1件。', {}],
    ['截至年底网站公开信息1132条，较年初新增132条。', {}],
    ['网站专栏现有公开信息1132条。', {}],
    ['2024年累计公开信息237条，本年度公众号推送30条。', { 'items-disclosed': 237, 'items-disclosed/wechat': 30 }],
    ['截至2024年底，累计公开信息237条。', { 'items-disclosed': 237 }]
  ])('is not the year’s where that stands beside it: %s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('months', () => {
  it.each([
    ['网站公开信息132条（第四季度38条），公众号推送信息321条。', ['items-disclosed/website 132 year', 'items-disclosed/wechat 321 year']],
    ['收到政府信息公开申请4件，其中上半年1件，办理12345热线812件。', ['requests-received-stated 4 year', 'hotline-cases 812 year']],
    ['2024年12月，12345热线受理72件，全年受理812件。', ['hotline-cases 812 year']],
    ['2024年12月，12345热线受理72件。', ['hotline-cases 72 2024-12..2024-12']],
    ['12月份公众号发布信息36条，全年321条。', ['items-disclosed/wechat 321 year']],
    ['1月1日至9月30日，公众号推送信息242条。', ['items-disclosed/wechat 242 2024-01..2024-09']],
    ['6月底前公开信息60条，12月底前公开信息132条。', ['items-disclosed 132 year']],
    ['防汛期间，公众号发布信息86条，全年共发布321条。', ['items-disclosed/wechat 321 year']],
    ['12345热线上半年受理412件，下半年受理400件，全年812件。', ['hotline-cases 812 year']]
  ])('%s', (text, expected) => expect(periods(text)).toEqual(expected));
});

describe('months far before a figure', () => {
  it('are read whole or not at all', () => {
    const found = new Set<string>();
    for (let length = 170; length < 210; length++) {
      const filler = '持续完善信息公开工作机制、'.repeat(20).slice(0, length);
      for (const period of periods(`11-12月，我镇${filler}，公开信息36条。`)) found.add(period);
    }
    expect([...found].sort()).toEqual(['items-disclosed 36 2024-11..2024-12', 'items-disclosed 36 year']);
  });
});

describe('told in turn', () => {
  it.each([
    ['县长信箱、12345热线分别办理26件、812件。', { 'hotline-cases': 812 }],
    ['信访件86件、12345热线726件，办结率分别为98%、100%。', { 'hotline-cases': 726 }],
    ['信访件、12345热线办结率分别为98%、100%。', { 'completion-rate': 100 }],
    ['人大建议、政协提案、12345热线满意率分别为100%、100%、95.8%。', { 'satisfaction-rate': 95.8 }],
    ['医保、社保、户籍业务线上办理率分别为95%、92%、60%。', {}]
  ])('each is of what stands in its place: %s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('cases of a hotline', () => {
  it.each([
    ['12345热线：供水186件、道路94件、环境卫生212件。', {}],
    ['12345热线主要涉及供水186件、道路94件等。', {}],
    ['公安110、12345热线联动处置86件，热线工单726件。', { 'hotline-cases': 726 }],
    ['办理12345热线、县长信箱、人民网留言等1026件。', {}],
    ['“云山12345”微信公众号推送信息321条。', { 'items-disclosed/wechat': 321 }],
    ['12345热线回复问题186件、问政平台回复提问5件。', { 'hotline-cases': 186 }]
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('items', () => {
  it.each([
    ['政府公报公开0条，政府网站公开132条，其他方式公开86条。', { 'items-disclosed/website': 132, 'items-disclosed/other': 86 }],
    [
      '网站132条，微博0条，微信321条，其他86条。',
      { 'items-disclosed/website': 132, 'items-disclosed/wechat': 321, 'items-disclosed/other': 86 }
    ],
    ['微信公众号推送216次328篇。', { 'items-disclosed/wechat': 328 }],
    ['全年更新网站信息126次，公开信息186条。', { 'items-disclosed/website': 186 }],
    ['发放惠民补贴公示信息2156条。', {}],
    ['全年公示低保、特困、临时救助等信息186条。', {}],
    ['公开数量主要包含了通过线上及线下公开的1740条信息。', { 'items-disclosed': 1740 }],
    ['全年线上公开信息454条，线下公开信息186条。', { 'items-disclosed/other': 186 }],
    ['重新公开信息36条，新公开信息150条。', { 'items-disclosed': 150 }],
    ['全年编发政务信息326条，主动公开政府信息248条。', { 'items-disclosed': 248 }],
    ['全年公开信息249条，剔除重复信息31条后实际公开218条。', {}],
    ['对照26个领域标准目录，公开事项126条。', {}],
    ['政策文件方面，主动公开政府信息9条；民生领域方面，主动公开政府信息81条。', {}],
    ['围绕乡村振兴公开政府信息81条，围绕安全生产公开政府信息26条。', {}],
    ['县政府网站发布动态126条，政务公开平台公开86条。', {}],
    ['运营2个公众号，“云山发布”推送信息321条，“云山党建”推送信息86条。', {}],
    ['通过召开村民代表大会、张贴公告等方式公开信息186条；通过网站公开126条。', { 'items-disclosed/website': 126 }],
    ['主动公开政府信息数（不同渠道和方式公开相同信息计1条）453条。', { 'items-disclosed': 453 }]
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
  it.each([
    '•县政府门户网站：106条\n•“云山发布”微信公众号：298条\n•政务公开栏：64条',
    '1.县政府门户网站：106条\n2.“云山发布”微信公众号：298条\n3.政务公开栏：64条'
  ])('stand in a list: %s', (list) =>
    expect(told(list)).toEqual({ 'items-disclosed/website': 106, 'items-disclosed/wechat': 298, 'items-disclosed/other': 64 })
  );
});

describe('rates', () => {
  it.each([
    ['12345热线满意率95%—98%。', {}],
    ['群众安全感满意率99%。', {}],
    ['线上办理率由去年66%上升为78%。', { 'online-handling-rate': 78 }]
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
  it('of openness have no base in a hotline’s cases', () =>
    expect(
      readNarrative(blocksOf('受理12345热线812件，村民对政务公开满意率97%。'), { year: 2024 }).observations.map(({ measure, base }) => [
        measure,
        base
      ])
    ).toEqual([
      ['satisfaction-rate', null],
      ['hotline-cases', null]
    ]));
});

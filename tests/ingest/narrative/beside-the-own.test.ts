import { describe, expect, it } from 'vitest';
import { readNarrative } from '../../../src/ingest/narrative/read-narrative';
import { blocksOf, told } from './read';

/** What is read of a town called 云山镇. */
const toldOf = (text: string) =>
  Object.fromEntries(
    readNarrative(blocksOf(text), { year: 2024, isTownship: true, own: ['云山镇'] }).observations.map(({ measure, channel, value }) => [
      channel === undefined ? measure : `${measure}/${channel}`,
      value
    ])
  );

describe('another matter told behind requests', () => {
  it.each([
    ['二是依申请公开。全年收到2件。三是便民服务。全年受理5600件，办结5600件。', {}],
    ['依申请公开方面，全年未收到；热线方面，全年收到860件，办结860件。', {}],
    ['收到依申请公开3件；收到信访件43件，办结43件。', { 'requests-received-stated': 3 }],
    ['未收到政府信息公开申请，办理群众来访43件，答复43件。', { 'requests-received-stated': 0 }],
    ['依申请公开2件，信箱来信18件，办结率100%，答复18件。', { 'requests-received-stated': 2 }],
    ['规范依申请公开，及时办理网民留言，全年办结43件。', {}],
    ['上年结转信访件3件，收到政府信息公开申请2件。', { 'requests-received-stated': 2 }],
    ['通过信箱收到政府信息公开申请3件，办结3件。', { 'requests-received-stated': 3, 'requests-answered-stated': 3 }],
    ['收到政府信息公开申请3件，其中通过信箱1件，已答复3件。', { 'requests-received-stated': 3, 'requests-answered-stated': 3 }]
  ])('is no request: %s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('what looks like requests received', () => {
  it.each([
    ['公开属性认定：主动公开237件，依申请公开33件，不公开10件。', { 'items-disclosed': 237 }],
    ['主动公开数237，依申请公开数33，收到申请数2。', { 'items-disclosed': 237, 'requests-received-stated': 2 }],
    ['县政府依申请公开平台共收到申请314件，其中涉及我镇2件。', {}],
    ['收到各类申请136件，其中低保申请98件、政府信息公开申请3件。', {}],
    ['依申请公开方面，收到要求公开信息的来电12个，正式受理申请3件。', {}],
    ['依申请公开方面，通过政府网站收到申请4件，通过信函收到申请2件。', {}]
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
  it('covers the year where its own words say so', () => {
    const { observations } = readNarrative(blocksOf('一、总体情况\n上半年收到申请2件，全年收到申请5件。'), { year: 2024 });
    expect(observations.map(({ value, period }) => [value, period])).toEqual([[5, null]]);
  });
});

describe('figures of a hotline that are no year’s cases', () => {
  it.each([
    '12345热线工单同比减少140件，降幅14%。',
    '上年结转12345热线工单20件。',
    '12345热线单日最高受理86件。',
    '12345热线延期件12件、超期件0件。',
    '12345热线催办件12件。',
    '12345热线噪声类工单120件，占比14%。',
    '拨打12345热线回访电话120个。',
    '12345热线知识库更新信息86件。'
  ])('%s', (text) => expect(told(text)).toEqual({}));
  it('the hotline by its number comes first', () => expect(told('办理县长热线46件、12345热线860件。')).toEqual({ 'hotline-cases': 860 }));
  it('what it fell to is the year’s', () => expect(told('12345热线工单由1000件降至860件。')).toEqual({ 'hotline-cases': 860 }));
});

describe('disputes of every kind', () => {
  it.each([
    ['我镇行政复议案件共5件，涉及政府信息公开的1件。', { 'reconsiderations-stated': 1 }],
    ['行政诉讼共3件，与信息公开有关的1件。', { 'lawsuits-stated': 1 }],
    ['全年行政复议5件，信息公开类1件。', { 'reconsiderations-stated': 1 }],
    ['全年行政复议5件、行政诉讼3件，涉及信息公开的各1件。', {}],
    ['行政诉讼1件（工伤认定），无信息公开类诉讼。', { 'lawsuits-stated': 0 }],
    ['行政复议2件（均为行政处罚类），未发生因政府信息公开引起的行政诉讼。', { 'lawsuits-stated': 0 }],
    ['检察公益诉讼1件，信息公开诉讼0件。', { 'lawsuits-stated': 0 }],
    ['因行政处罚被申请行政复议2件，因政府信息公开被申请行政复议0件。', { 'reconsiderations-stated': 0 }],
    ['全年未发生行政复议、行政诉讼。', { 'reconsiderations-stated': 0, 'lawsuits-stated': 0 }],
    ['全年行政复议3件，行政诉讼1件。', {}],
    ['未发生因征地引发的行政复议。', {}]
  ])('are those of information only where it is said, or none: %s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('items of others beside the office’s own', () => {
  it.each([
    ['市政府网站公开信息11200条，我镇237条。', {}],
    ['县政府门户网站全年公开信息11200条，其中云山镇237条。', {}],
    ['区政府公众号推送信息1120条，我镇公众号推送280条。', { 'items-disclosed/wechat': 280 }],
    ['县融媒体中心公众号推送信息1120条，其中我镇46条。', {}],
    ['司法所公开信息9条，镇政府公开信息237条。', { 'items-disclosed': 237 }],
    ['镇人大公开信息12条，镇政府公开信息237条。', { 'items-disclosed': 237 }],
    ['党政办公开信息52条，经济发展办公开信息36条，财政所公开信息149条，共计237条。', { 'items-disclosed': 237 }],
    ['16个村公众号发布信息1200条。', {}],
    ['8个村（居）公示栏公示信息860次。', {}],
    ['云水村微信公众号发布信息120条。', {}],
    ['辖区企业公众号推送信息120条。', {}],
    ['各村（社区）公示栏公示信息1200条，镇公示栏公示52条。', { 'items-disclosed/other': 52 }],
    ['村（社区）层面公开栏公开1200条；镇层面网站公开237条。', { 'items-disclosed/website': 237 }],
    ['全年公开党务信息120条、政务信息230条、村务信息980条。', { 'items-disclosed': 230 }]
  ])('%s', (text, expected) => expect(toldOf(text)).toEqual(expected));
});

describe('what is no total of the year', () => {
  it.each([
    ['通过政务公开体验区公开信息46条，网站公开191条，合计237条。', { 'items-disclosed/website': 191, 'items-disclosed': 237 }],
    ['通过“云山e家”微信小程序发布信息74条。', {}],
    ['通过档案馆、图书馆公开信息46条。', {}],
    ['在政府信息查阅点公开信息46条。', {}],
    ['不公开信息10条，主动公开237条。', { 'items-disclosed': 237 }],
    ['补充公开信息46条。', {}],
    ['截至2024年底，已累计公开信息637条，今年公开信息237条。', { 'items-disclosed': 237 }],
    ['网站公开信息总数达1237条，今年公开237条。', { 'items-disclosed/website': 237 }],
    ['公众号单日最高推送6条。', {}],
    ['网站单日最多公开信息9条，全年公开信息237条。', { 'items-disclosed/website': 237 }],
    ['网站公开信息由191条增至237条。', { 'items-disclosed/website': 237 }],
    ['全年更新公开栏8期。', {}]
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('rates and changes', () => {
  it.each([
    ['12345热线办结率98%、满意率95.5%，前者较上年提高2个百分点。', { 'completion-rate': 98, 'satisfaction-rate': 95.5 }],
    ['政务服务事项全程网办率87.3%，同比提高4.2个百分点，线上办理率76%。', { 'online-handling-rate': 76 }],
    ['线上办理率66%，群众满意度持续提升，较上年提高3个百分点。', { 'online-handling-rate': 66 }],
    ['农村低保审批办结率98%。', {}],
    ['县人大代表对我镇答复满意率100%。', {}],
    ['咨询类工单满意率99%，总体满意率95.5%。', { 'satisfaction-rate': 95.5 }],
    ['组织干部培训6次，含政务公开1次。', {}]
  ])('are of what they are told of: %s', (text, expected) => expect(told(text)).toEqual(expected));
  it('the base is the last cases counted', () =>
    expect(
      readNarrative(blocksOf('服务热线接听来电1320个，12345平台转办工单417单，满意率90.2%。'), { year: 2024 }).observations.find(
        ({ measure }) => measure === 'satisfaction-rate'
      )?.base
    ).toEqual({ measure: 'hotline-cases', value: 417 }));
});

describe('wordings of an own figure beside others', () => {
  it.each([
    [
      '较2023年（总量351条，其中网站121条）有所增加，共公开信息398条，其中网站138条。',
      { 'items-disclosed': 398, 'items-disclosed/website': 138 }
    ],
    ['各村收到村务公开申请13件，镇政府收到政府信息公开申请1件。', { 'requests-received-stated': 1 }],
    ['其他行政复议4件、涉及政府信息公开的行政复议1件。', { 'reconsiderations-stated': 1 }],
    ['依申请公开：当面申请1件，信函申请2件，网络申请4件，共计7件。', { 'requests-received-stated': 7 }],
    ['上半年收到政府信息公开申请2件，下半年收到3件，共5件。', { 'requests-received-stated': 5 }],
    ['行政复议、行政诉讼均为零。', { 'reconsiderations-stated': 0, 'lawsuits-stated': 0 }],
    ['全县12345热线受理86000件，我镇860件。', { 'hotline-cases': 860 }],
    ['12345热线工单同比下降14%，共860件。', { 'hotline-cases': 860 }],
    ['12345热线：2024年受理1108件，同比下降6.3%。', { 'hotline-cases': 1108 }],
    ['满意率较上年的91%提升4个百分点，达到95%。', { 'satisfaction-rate': 95 }],
    ['全县线上办理率66%，我镇61%。', { 'online-handling-rate': 61 }],
    ['满意率首次突破95%。', { 'satisfaction-rate': 95 }],
    ['上半年公众号推送信息120条，全年推送280条。', { 'items-disclosed/wechat': 280 }],
    ['上半年公众号推送信息120条，全年推送信息280条。', { 'items-disclosed/wechat': 280 }]
  ])('%s', (text, expected) => expect(toldOf(text)).toEqual(expected));
});

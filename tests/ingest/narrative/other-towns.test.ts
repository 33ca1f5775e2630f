import { describe, expect, it } from 'vitest';
import { readNarrative } from '../../../src/ingest/narrative/read-narrative';
import { blocksOf, told } from './read';

const toldOf = (text: string, own: readonly string[]) =>
  Object.fromEntries(readNarrative(blocksOf(text), { year: 2024, own }).observations.map(({ measure, value }) => [measure, value]));

describe('figures of another township', () => {
  it.each([
    '红枫镇办理12345热线工单500件，满意率81.5%。',
    '红枫街道共受理12345热线工单500件。',
    '邻近的红枫镇主动公开信息500条。',
    '借鉴红枫镇经验，该镇主动公开信息500条。',
    '原红枫镇（合并前）主动公开信息500条。'
  ])('are not the own ones: %s', (text) => expect(toldOf(text, ['云山镇'])).toEqual({}));

  it.each([
    ['云山镇主动公开信息500条。', { 'items-disclosed': 500 }],
    ['2024年云山镇人民政府主动公开信息500条。', { 'items-disclosed': 500 }],
    ['红枫镇主动公开信息500条，我镇主动公开信息40条。', { 'items-disclosed': 40 }],
    ['全年街道公开政府信息43条。', { 'items-disclosed': 43 }],
    ['该镇主动公开信息500条。', { 'items-disclosed': 500 }],
    ['同时镇政府主动公开信息500条。', { 'items-disclosed': 500 }],
    ['今年以来街道主动公开信息500条。', { 'items-disclosed': 500 }],
    ['各乡镇、街道积极配合，主动公开信息500条。', { 'items-disclosed': 500 }]
  ])('are told from its own: %s', (text, expected) => expect(toldOf(text, ['云山镇'])).toEqual(expected));

  it('cannot be told where the own name is not known', () => {
    expect(told('红枫镇主动公开信息500条。')).toEqual({ 'items-disclosed': 500 });
    expect(toldOf('茅坪镇主动公开信息500条。', ['茅坪回族镇'])).toEqual({ 'items-disclosed': 500 });
  });
});

describe('figures that are not of the year, or not of what was done', () => {
  it.each([
    ['上一年度，全镇主动公开信息31条，本年主动公开信息40条。', { 'items-disclosed': 40 }],
    ['上年度，群众满意率为81.5%。', {}],
    ['截至2023年底，累计公开信息500条。', {}],
    ['截至2023年底，累计公开信息500条，2024年公开信息40条。', { 'items-disclosed': 40 }],
    ['截至2024年底，累计公开信息500条。', { 'items-disclosed': 500 }],
    ['第5条规定，须公开15项内容。', {}],
    ['县下达任务：推送政策60条。', {}],
    ['先进乡镇主动公开信息500条。', {}],
    ['青禾县全年受理12345热线工单500件。', {}],
    ['假如线上办理率达到90%，群众会更满意。', {}],
    ['上半年线上办理率达58%，全年达62%。', { 'online-handling-rate': 62 }],
    ['村级线上办理率达70%。', {}],
    ['线上办理率提高15个百分点，达62%。', { 'online-handling-rate': 62 }],
    ['撤回公开信息5条。', {}],
    ['截至2024年12月底，公众号累计发布信息2316条，粉丝6100人；2024年发布信息412条。', { 'items-disclosed/wechat': 412 }],
    ['收到行政复议案件2件（含政府信息公开类1件）。', { 'reconsiderations-stated': 1 }],
    ['撤销不宜公开信息7条，抽查公开信息50条。', {}],
    ['拟公开120条，退回6条，公开114条。', {}],
    ['社区公开栏22个，更新公开内容880条。', {}],
    ['学校、医院等企事业单位公开信息78条。', {}],
    ['截至12月底，公众号累计发布信息2316条；2024年发布信息412条。', { 'items-disclosed/wechat': 412 }],
    ['计划内推送政策40条，实际推送政策52条。', { 'policies-pushed': 52 }],
    ['目标推送惠企政策60条。', {}],
    ['力求做到办结率100%、满意率100%。', {}],
    ['以“办结率100%、满意率95%以上”为目标。', {}],
    ['市对县考核满意率91.3%。', {}],
    ['逾期办结率0.2%，网站响应率99.9%。', {}],
    ['物业服务满意率91.2%，比上年提高9个百分点。', {}],
    ['线上办理率由56%提高15个百分点至71%。', {}],
    ['尚未解决企业诉求4件。', {}],
    ['推送防汛预警信息，覆盖12万人次。', {}],
    ['信息处理费应收400元，实收300元。', {}],
    ['县政务公开办组织3次业务培训，我镇组织1次业务培训。', { trainings: 1 }],
    ['审核公开信息500条，退回20条，公开480条。', {}],
    ['不存在收到申请5件未答复的情况。', {}],
    ['没有发生一起因政府信息公开引发的行政复议。', { 'reconsiderations-stated': 0 }]
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

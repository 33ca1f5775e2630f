import { describe, expect, it } from 'vitest';
import { one, told } from './read';

describe('what there is in all at a year’s end', () => {
  it.each([
    ['截至2024年底，我镇共有公开信息2300条，较2023年底增加118条。', {}],
    ['在库主动公开信息2208条（含历年结存1886条）。', {}],
    ['共主动公开政府信息571条（含2023年及以前的470条）。', {}],
    ['网站公开信息总数2300条，年初为2182条。', {}],
    ['到2024年底，公开信息共97条。其中2024年公开39条，2023年公开35条。', {}],
    ['主动公开政府信息97条，较2023年增加12条。', { 'items-disclosed': 97, 'items-disclosed/2023': 85 }]
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('villages with the township, counts that were corrected, wholes and columns', () => {
  it.each([
    ['镇村两级公开信息2578条，其中镇级118条。', {}],
    ['全镇22个村（社区）及镇机关公开各类信息3320条，镇机关公开210条。', {}],
    ['15个社区宣传栏更新180次。', {}],
    ['初步统计主动公开政府信息715条，经年底复核，因重复录入剔除13条，最终核定为702条。', {}],
    ['年报初稿统计公开信息455条，剔除转载信息120条，实际主动公开335条。', { 'items-disclosed': 335 }],
    ['网上公开信息占八成以上，即公开的640条信息中有528条是通过网站公开的。', { 'items-disclosed': 640 }],
    ['依托政府网站集约化平台发布信息230条，其中通过民生微实事专栏发布41条。', { 'items-disclosed/website': 230 }]
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('requests by way, and of others than the office', () => {
  it.each([
    ['通过依申请公开系统收到申请2件、信函1件、当面0件。', {}],
    ['通过在线平台收到申请2件，其余1件为邮寄。', {}],
    ['收到业主申请公开物业维修资金使用情况12件。', {}],
    ['收到村务公开申请3件、政府信息公开申请1件。', { 'requests-received-stated': 1 }]
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  it('of the year where the half of it is what they are held against', () => {
    const text = '收到政府信息公开申请12件，较上半年末增加8件；答复17件。';
    expect(one(text, 'requests-answered-stated').period).toBeNull();
  });
});

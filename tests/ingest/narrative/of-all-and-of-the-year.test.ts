import { describe, expect, it } from 'vitest';
import { told } from './read';

describe('the year’s own behind what there is in all, and what was done behind what was planned', () => {
  it.each([
    ['截至目前公开信息1318条，其中2024年新增318条。', { 'items-disclosed': 318 }],
    ['网站累计公开信息2427条，当年新增427条。', { 'items-disclosed/website': 427 }],
    ['累计公开信息1265条，其中2024年公开265条。', { 'items-disclosed': 265 }],
    ['累计公开信息1265条，其中2023年公开265条。', {}],
    ['计划公开200条，实际公开223条。', { 'items-disclosed': 223 }],
    ['目标任务60条，已发布73条。', { 'items-disclosed': 73 }],
    ['我镇全年完成信息公开141条。', { 'items-disclosed': 141 }],
    ['在县政府信息平台上报信息112条，审发推送73条。', {}]
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('channels in turn with one unit, sites by a short name, lists of kinds', () => {
  it.each([
    [
      '网站、公众号、公示栏分别公开412、326、508条。',
      { 'items-disclosed/website': 412, 'items-disclosed/wechat': 326, 'items-disclosed/other': 508 }
    ],
    ['县政府网152条，公众号312条。', { 'items-disclosed/website': 152, 'items-disclosed/wechat': 312 }],
    ['“云山发布”订阅号公开37条。', { 'items-disclosed/wechat': 37 }],
    ['通过微信公众号公开便民政策、镇村工作动态各类信息287条。', { 'items-disclosed/wechat': 287 }],
    ['主动发布和更新政务公开类信息143条。', { 'items-disclosed': 143 }]
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('normative documents, trainings and fees in few words', () => {
  it.each([
    ['现行有效规范性文件14件，当年制发4件。', { 'normative-documents-in-force-stated': 14, 'normative-documents-issued-stated': 4 }],
    ['发布行政规范性文件2件。', { 'normative-documents-issued-stated': 2 }],
    ['在县政府网站发布规范性文件2件。', {}],
    ['没有发布和废止的行政规范性文件。', { 'normative-documents-issued-stated': 0, 'normative-documents-repealed-stated': 0 }],
    ['政务公开工作集中培训2次。', { trainings: 2 }],
    ['参加政务公开培训2次。', {}],
    ['信息处理费实收0元。', { 'handling-fee-charged': 0 }]
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

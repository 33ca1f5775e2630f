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
    ['依托微信公众号、视频号等平台，全年发布各类政务信息120余条。', {}],
    [
      '主动公开政府信息300条，其中县政府网站公开政府信息80条，本单位网站公开政府信息50条，广播公开政府信息170条。',
      { 'items-disclosed': 300, 'items-disclosed/other': 170 }
    ],
    ['在县政府门户网、云山新闻网、公众号及相关媒体主动公开政府信息520条。', { 'items-disclosed': 520 }],
    ['主动公开政府工作信息、动态640多条。', { 'items-disclosed': 640 }],
    ['（一）主动公开情况\n全年共发布180条，其中财政决算2条。', { 'items-disclosed': 180 }],
    ['（二）依申请公开情况\n全年共发布180条，其中财政决算2条。', {}],
    ['（五）监督保障情况\n全年共发布180条，其中财政决算2条。', {}]
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('years of budgets and of dates', () => {
  it.each([
    ['发布2024年预算和2023年决算信息；截至2024年12月31日，通过政府门户网站主动公开政府信息60条。', { 'items-disclosed/website': 60 }],
    ['截至2023年12月31日，通过政府门户网站主动公开政府信息60条。', {}]
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('requests in hand, new ones and answered ones', () => {
  it.each([
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
    ['未收到查看主动公开以外信息的申请。', { 'requests-received-stated': 0 }]
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
  const problemsOf = (text: string) => {
    const blocks = blocksOf(text);
    return maybeCutNumber(blocks, readNarrative(blocks, { year: 2024 }).observations).map(({ code, line }) => ({ code, line }));
  };
  it.each([
    ['主动公开政府信息40条。\n收到政府信息公开申请12', [{ code: 'number-at-the-end', line: 2 }]],
    ['收到政府信息公开申请12件', []],
    ['收到政府信息公开申请12。', []],
    ['收到政府信息公开申请12件。\n联系电话1234567', []]
  ])('%s', (text, expected) => expect(problemsOf(text)).toEqual(expected));
});

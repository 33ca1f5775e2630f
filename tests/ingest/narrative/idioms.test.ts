import { describe, expect, it } from 'vitest';
import { one, told } from './read';

describe('一 and 两 in a phrase, and estimates', () => {
  it.each([
    '12345工单一件一策。',
    '12345热线一号受理、一单到底。',
    '每收到政府信息公开申请一件，即建一份台账。',
    '收到政府信息公开申请一件办结一件。',
    '公开信息一条一审。',
    '主动公开信息一条不漏。',
    '做到公开一条信息、留存一份底稿。',
    '推行政府信息公开“一件事一次办”。',
    '微信推文一篇三校。',
    '政务公开培训一次不落。',
    '信息公开行政诉讼一件未败。',
    '坚持依申请公开一个答复一次会商。',
    '收到政府信息公开申请三五件。',
    '举办政务公开培训两三次。',
    '推送惠企政策七八条。'
  ])('%s tells nothing', (text) => expect(told(text)).toEqual({}));
  it.each([
    ['收到政府信息公开申请一件，已办结。', { 'requests-received-stated': 1 }],
    ['收到政府信息公开申请两件，答复两件。', { 'requests-received-stated': 2, 'requests-answered-stated': 2 }],
    ['召开政务公开培训会一次。', { trainings: 1 }],
    ['公开信息一百二十六条。', { 'items-disclosed': 126 }]
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('what became of requests, and channels that are only spoken of', () => {
  it.each([
    ['收到政府信息公开申请6件，其中网上4件、信函2件；答复中，公开3件、部分公开2件。', { 'requests-received-stated': 6 }],
    ['关停微博账号，全年主动公开政府信息458条。', { 'items-disclosed': 458 }],
    ['对网站错链进行清理，全年主动公开政府信息458条。', { 'items-disclosed': 458 }],
    ['据公示栏上的统计表，全年主动公开政府信息458条。', { 'items-disclosed': 458 }],
    ['依托公示栏，全年主动公开政府信息458条。', { 'items-disclosed/other': 458 }]
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('lines that begin with their number', () => {
  it('do not lend it to the line before', () => {
    expect(told('1286条——全年主动公开政府信息\n402条——区政府门户网站\n17件——收到政府信息公开申请\n16件——已答复')).toEqual({});
    expect(told('2024年，我镇主动公开政府信息\n126条，收到政府信息公开申请\n2件。')).toEqual({
      'items-disclosed': 126,
      'requests-received-stated': 2
    });
  });
});

describe('sums of months and of bodies', () => {
  it.each([
    ['县政府网站一季度公开信息30条、二季度40条、三季度35条、四季度45条，合计150条。', { 'items-disclosed/website': 150 }],
    ['公众号上半年推送120条，下半年推送145条，合计265条。', { 'items-disclosed/wechat': 265 }],
    ['镇本级、下属单位承办12345热线分别为400件、155件，合计555件。', {}],
    ['承办12345热线533件、县长热线45件。', { 'hotline-cases': 533 }],
    ['533件12345热线工单、6件建议提案。', {}],
    ['各站所均未收到政府信息公开申请，镇政府收到政府信息公开申请2件。', { 'requests-received-stated': 2 }],
    ['信息公开复议诉讼案件5件。', {}],
    ['发生信息公开行政诉讼一审2件、二审1件，合计3件。', {}],
    ['作为第三人参加信息公开行政诉讼1件。', {}]
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  it('count a quarter’s end from the beginning of the year', () => {
    expect(one('截至三季度末，公众号推送信息140条。', 'items-disclosed').period).toEqual({ from: '2024-01', to: '2024-09' });
    const { period } = one('县政府网站一季度公开信息30条，二季度40条，合计70条。', 'items-disclosed');
    expect(period).toEqual({ from: '2024-01', to: '2024-06' });
  });
});

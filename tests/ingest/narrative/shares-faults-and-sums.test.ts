import { describe, expect, it } from 'vitest';
import { told } from './read';

describe('what a share is of, what others published, what was late or wrong', () => {
  it.each([
    ['我镇公开信息172条，占全县镇街公开总量3120条的5.5%。', { 'items-disclosed': 172 }],
    ['公众号发布530条，占全县政务新媒体发布总量18760条的2.8%。', { 'items-disclosed/wechat': 530 }],
    ['县政府信息公开网（门户网站）共公开信息15230条，我镇公开118条。', { 'items-disclosed/website': 118 }],
    ['“云岭发布”（县级公众号）全年推送3600条。', {}],
    ['县召开新闻发布会12次，我镇参加1次。', {}],
    ['我镇漏发信息4条、错发信息2条、迟发信息3条，均已整改。', {}],
    ['补发信息12条，公开信息118条。', { 'items-disclosed': 118 }],
    ['未及时公开信息2条，未按时公开信息1条。', {}],
    ['县抽查我镇公开信息60条，回头看清查主动公开信息2300条。', {}]
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('a list of classes with its sum', () => {
  it.each([
    ['网站公开党务信息22条、村务信息40条、政务信息56条，共118条。', { 'items-disclosed/website': 118 }],
    ['公开政务信息56条，其他信息62条，共118条。', { 'items-disclosed': 118 }],
    ['县政府网站政务公开41条、村务公开26条、党务公开12条、服务公开9条，共88条。', { 'items-disclosed/website': 88 }],
    // no sum, and no figure of the site
    ['网站行政许可公示12条、处罚公示6条，年度总计92条。', {}],
    // two channels and their sum
    [
      '网站公开信息20条、公众号推送信息30条，共50条。',
      { 'items-disclosed': 50, 'items-disclosed/website': 20, 'items-disclosed/wechat': 30 }
    ],
    // what became of requests
    ['收到公开申请3件，予以公开1件、部分公开2件，共3件。', { 'requests-received-stated': 3 }]
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('a sum behind a comma', () => {
  it.each([
    ['在网站主动公开信息，共计118条；在公众号推送信息，共计264条。', { 'items-disclosed/website': 118, 'items-disclosed/wechat': 264 }],
    ['网站上公开了政务信息，全年共计156条。', { 'items-disclosed/website': 156 }],
    ['通过网站等渠道公开信息，共计156条。', { 'items-disclosed': 156 }]
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

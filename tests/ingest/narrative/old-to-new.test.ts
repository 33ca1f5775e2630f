import { describe, expect, it } from 'vitest';
import { told } from './read';

describe('what a figure rose or fell from', () => {
  it.each([
    ['线上办理率76%提高到82%。', { 'online-handling-rate': 82 }],
    ['线上办理率76%→82%。', { 'online-handling-rate': 82 }],
    ['满意率94.1%提升到95.8%，办结率稳定在100%。', { 'satisfaction-rate': 95.8, 'completion-rate': 100 }],
    ['12345工单118件降至96件。', { 'hotline-cases': 96 }],
    ['政府网站公开信息125条增加到140条，公众号346条增加到388条。', { 'items-disclosed/website': 140, 'items-disclosed/wechat': 388 }],
    ['公开信息125条增至140条。', { 'items-disclosed': 140 }],
    ['收到依申请公开5件降为3件。', { 'requests-received-stated': 3 }],
    ['收到政府信息公开申请由5件减少为3件。', { 'requests-received-stated': 3 }]
  ])('is not the year’s: %s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('a channel named behind the number', () => {
  it.each([
    ['推送388篇至微信公众号，上传140条至县政府网站。', { 'items-disclosed/wechat': 388, 'items-disclosed/website': 140 }],
    ['全年上传140条信息到县政府网站，推送388条信息到微信公众号。', { 'items-disclosed/website': 140, 'items-disclosed/wechat': 388 }],
    ['全年推送388篇至公众号；上传140条至网站；张贴96条于公示栏。', { 'items-disclosed/wechat': 388, 'items-disclosed/website': 140 }]
  ])('is its own: %s', (text, expected) => expect(told(text)).toEqual(expected));
  it('is that of the account counted before', () =>
    expect(told('我镇微信公众号1个，全年推送信息606条。')).toEqual({ 'items-disclosed/wechat': 606 }));
});

describe('what others sent or had', () => {
  it.each([
    ['县级下发信息5120条，我镇公开140条。', {}],
    ['接收上级推送信息5120条，转发388条。', {}],
    ['短信平台发送信息3200条。', {}],
    ['村级公开信息336条，镇级公开信息140条。', { 'items-disclosed': 140 }],
    ['中心校公开信息30条，镇政府公开信息140条。', { 'items-disclosed': 140 }],
    ['党政办公开信息60条，社会事务办公开信息50条，经发办公开信息30条。', {}],
    ['收到公民信息公开申请2件，企业信息公开申请1件。', {}],
    ['收到网上政府信息公开申请2件、当面政府信息公开申请1件。', {}]
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

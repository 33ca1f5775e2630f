import { describe, expect, it } from 'vitest';
import { told } from './read';

describe('a list of fields in front of what they add up to', () => {
  it.each([
    ['主动公开机构设置、安全生产、乡村振兴等相关领域信息共计260余条。', { 'items-disclosed': 260 }],
    ['主动公开机构设置、安全生产、乡村振兴等相关信息共计260条。', { 'items-disclosed': 260 }],
    ['全年我镇主动公开各领域信息260条。', { 'items-disclosed': 260 }],
    ['公开各领域信息260条，其中财政信息12条。', { 'items-disclosed': 260 }],
    // about what was told before it
    ['围绕养老服务，发布相关信息26条。', {}]
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('what a channel had, in front of its change or its parts', () => {
  it.each([
    [
      '通过微信公众号公开通知公告、政策法规等信息共234条，同比增量27条。',
      { 'items-disclosed/wechat': 234, 'items-disclosed/wechat/2023': 207 }
    ],
    [
      '通过微信公众号公开通知公告、政策法规等信息共234条，较上年减少26条；抖音发布86条。',
      { 'items-disclosed/wechat': 234, 'items-disclosed/wechat/2023': 260, 'items-disclosed/other': 86 }
    ],
    ['通过县政府网站发布政府动态类信息143条，其中文件12条。', { 'items-disclosed/website': 143 }],
    // one of several kinds, and no sum of them
    ['通过县政府网站发布动态类信息143条、公告类信息20条、政策类信息12条。', {}],
    ['通过公众号公开通知公告、政策法规等信息共234条，较上年增加27条，公开文件12条。', {}]
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('a channel that the sentences before speak of', () => {
  it.each([
    ['加强“云山发布”微信公众号运维管理。由党政办负责。全年推送信息321条。', { 'items-disclosed/wechat': 321 }],
    ['我镇开设政务微信公众号1个，由专人维护。2024年共发布信息321条。', { 'items-disclosed/wechat': 321 }],
    ['依托县政府门户网站开设镇专栏。全年更新信息85条。', { 'items-disclosed/website': 85 }],
    ['运营官方抖音号1个，由专人维护。全年发布信息45条。', { 'items-disclosed/other': 45 }],
    // named what was disclosed, of any channel
    ['加强微信公众号运维管理。全年主动公开政府信息321条。', { 'items-disclosed': 321 }],
    ['加强微信公众号运维管理。全年公开信息321条。', { 'items-disclosed': 321 }],
    // two of them
    ['加强网站和公众号运维管理。全年发布信息321条。', { 'items-disclosed': 321 }],
    // the account has a figure of its own
    ['微信公众号推送图文86条。全年发布信息321条。', { 'items-disclosed/wechat': 86, 'items-disclosed': 321 }]
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

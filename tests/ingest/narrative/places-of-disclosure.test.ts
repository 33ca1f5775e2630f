import { describe, expect, it } from 'vitest';
import { told } from './read';

describe('a place that no word tells the kind of', () => {
  it.each([
    ['通过“枫林发布”推送信息188条。', {}],
    ['通过枫林发布推送信息188条，门户网站公开信息30条。', { 'items-disclosed/website': 30 }],
    ['通过企业信用信息公示系统公示信息210条，累计公开政府信息580条。', { 'items-disclosed': 580 }],
    ['通过云山政务服务网公开信息30条。', {}],
    ['通过“线上+线下”方式公开信息300条。', { 'items-disclosed': 300 }],
    ['通过各类平台公开政府信息300条。', { 'items-disclosed': 300 }],
    ['通过信息公开目录管理系统主动公开政府信息300条。', { 'items-disclosed': 300 }],
    ['在省级媒体发布信息13条、市级媒体45条。', {}],
    ['三级主流媒体刊发我镇信息66条。', {}],
    ['在新华社、人民网等媒体发布信息18条。', { 'items-disclosed/other': 18 }],
    ['全年在健康领域开展宣传，发布相关信息1000余条。', {}]
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('several places of one channel', () => {
  it.each([
    ['“枫林微讯”公众号发布信息30条，“枫林文旅”公众号发布信息50条。', {}],
    ['县政府网站公开30条，镇政府网站公开50条。', {}],
    ['通过公众号发布通知公告36条；通过公众号公开发布工作信息动态108条。', {}],
    ['微信公众号发布信息120条，其中原创信息30条。', { 'items-disclosed/wechat': 120 }],
    ['融媒体平台公开信息172条；镇、村公告栏公示420余条。', { 'items-disclosed/other': 420 }],
    [
      '通过各类媒体渠道公开政府信息540条，其中通过公众号发布352条，通过网站发布78条。',
      { 'items-disclosed': 540, 'items-disclosed/wechat': 352, 'items-disclosed/website': 78 }
    ],
    ['通过政府网站、政务新媒体公开320条。', { 'items-disclosed': 320 }],
    ['在政府网站公开政府信息共112条，主动公开政府信息数112条。', { 'items-disclosed': 112, 'items-disclosed/website': 112 }],
    ['通过网站公开信息100条，其中政务公开栏目公开12条。', { 'items-disclosed/website': 100 }],
    ['发布政务微博信息38条。', { 'items-disclosed/other': 38 }]
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

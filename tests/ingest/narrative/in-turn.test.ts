import { describe, expect, it } from 'vitest';
import { told } from './read';

describe('figures told in turn of what is named before them', () => {
  it.each([
    [
      '网站、微信公众号、公示栏分别公开信息30条、80条、25条。',
      { 'items-disclosed/website': 30, 'items-disclosed/wechat': 80, 'items-disclosed/other': 25 }
    ],
    ['通过镇网站和微信公众号分别发布信息30条和80条。', { 'items-disclosed/website': 30, 'items-disclosed/wechat': 80 }],
    [
      '主动公开政府信息110条，其中政府网站、公众号分别公开30条、80条。',
      { 'items-disclosed': 110, 'items-disclosed/website': 30, 'items-disclosed/wechat': 80 }
    ],
    ['网站、公众号分别公开信息30条、80条、25条。', {}],
    ['政务微博微信公开信息分别为30条和80条。', { 'items-disclosed/other': 30, 'items-disclosed/wechat': 80 }],
    ['政务微博微信公开信息分别为30条、80条和25条。', {}],
    ['党务、政务分别公开信息30条、80条。', {}],
    ['各社区分别公开信息46条。', {}],
    ['网站、公众号均发布信息50条。', {}],
    ['镇政府网站、公众号发布信息30条、80条。', { 'items-disclosed/website': 30, 'items-disclosed/wechat': 80 }],
    [
      '主动公开政府信息110条，分别为政府信息公开平台30条，微信公众号80条。',
      {
        'items-disclosed': 110,
        'items-disclosed/website': 30,
        'items-disclosed/wechat': 80
      }
    ],
    ['分别在民生、安全等领域主动公开政府信息71条。', { 'items-disclosed': 71 }],
    ['因政府信息公开产生的行政复议、行政诉讼分别为2件、1件。', { 'reconsiderations-stated': 2, 'lawsuits-stated': 1 }],
    ['因政府信息公开产生的行政诉讼和行政复议分别为2件和1件。', { 'reconsiderations-stated': 1, 'lawsuits-stated': 2 }],
    ['因政府信息公开引发行政复议、行政诉讼共3件。', {}],
    ['因政府信息公开引发行政复议、行政诉讼各1件。', { 'reconsiderations-stated': 1, 'lawsuits-stated': 1 }]
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

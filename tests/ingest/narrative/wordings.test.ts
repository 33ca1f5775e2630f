import { describe, expect, it } from 'vitest';
import { told } from './read';

describe('wordings met in reports', () => {
  it.each([
    ['我镇主动公开了2024年各类政府信息193条。', { 'items-disclosed': 193 }],
    ['2024年我镇主动公开政务文件及工作动态信息1088条。', { 'items-disclosed': 1088 }],
    ['依托区政府门户网站向社会主动公开编制索引目录的政府信息18条、政策解读2篇。', { 'items-disclosed/website': 18 }],
    ['在区政府网公开机构设置、办事程序，人居环境、危房改造等政府信息16条。', { 'items-disclosed/website': 16 }],
    ['无现行有效行政规范性文件。', { 'normative-documents-in-force-stated': 0 }],
    ['縣長熱線辦理群眾來電事項192件。', { 'hotline-cases': 192 }],
    ['收到政府信息公開申請1件，0件結轉下年度辦理。', { 'requests-received-stated': 1, 'requests-carried-out-stated': 0 }],
    ['依申请公开情况 无', { 'requests-received-stated': 0 }],
    ['依申请公开情况无变化。', {}]
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

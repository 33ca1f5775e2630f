import { describe, expect, it } from 'vitest';
import { readNarrative } from '../../../src/ingest/narrative/read-narrative';
import { blocksOf, told } from './read';

describe('a channel in a list of another thing', () => {
  it.each([
    ['收到政府信息公开申请3件，其中县政府信息公开平台1件、EMS邮寄2件。', { 'requests-received-stated': 3 }],
    ['收到政府信息公开申请3件（县政府网站2件、邮寄1件），均已答复。', { 'requests-received-stated': 3 }],
    ['申请渠道为：县政府网站2件、信函1件。', {}],
    ['全年审核信息526条次，其中政府网站126条次、微信公众号400条次。', {}],
    ['收集意见建议32条，其中政府网站12条、微信公众号8条、座谈会12条。', {}],
    ['投诉举报36件，其中政府网站6件、微信公众号4件。', {}],
    ['回应群众关切32条，其中政府网站12条、微信20条。', {}],
    ['发布政策解读12篇，其中政府网站6篇、微信公众号6篇。', {}],
    ['撤回信息12条（网站8条、公众号4条）。', {}],
    ['处置网络舆情26条，其中微信12条、抖音14条。', {}],
    ['被上级媒体采用信息86条，其中县政府网站36条、“云山发布”微信公众号50条。', {}],
    ['对政府网站86条信息、公众号312条信息开展错敏字词排查。', {}],
    ['排查网站信息1260条、公众号信息860条。', {}],
    ['对已公开的161条信息开展定期评估。', {}]
  ])('is none of items disclosed: %s', (text, expected) => expect(told(text)).toEqual(expected));
  it.each([
    [
      '公开政策解读、工作动态等信息308条，其中网站108条、公众号200条。',
      { 'items-disclosed': 308, 'items-disclosed/website': 108, 'items-disclosed/wechat': 200 }
    ],
    [
      '主动公开政府信息308条，政府网站108条，微信公众号200条。收到政府信息公开申请3件，其中信息公开平台2件、微信1件。',
      { 'items-disclosed': 308, 'items-disclosed/website': 108, 'items-disclosed/wechat': 200, 'requests-received-stated': 3 }
    ]
  ])('is of items under their head: %s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('what is handed in, planned or told to one person', () => {
  it.each([
    ['全年向区融媒体中心推送信息447条，采用51条。', {}],
    ['向县政府办推送信息56条，被采用12条。', {}],
    ['通过政务新媒体上报信息428条，采用86条。', {}],
    ['共答复依申请公开3件，向申请人公开信息6条。', { 'requests-answered-stated': 3 }],
    ['计划全年公开信息120条，实际公开信息148条。', { 'items-disclosed': 148 }],
    ['年度任务公开信息120条，实际公开信息148条。', { 'items-disclosed': 148 }],
    ['受理信访事项46件，涉及政府信息公开3件。', {}],
    ['各社区主动公开信息1260条。', {}],
    ['镇属15个部门公开信息86条。', {}],
    ['2024年底累计主动公开政府信息846条，全文电子化率达100%；2024年新增的主动公开政府信息52条。', { 'items-disclosed': 52 }]
  ])('is none disclosed: %s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('requests among others', () => {
  it.each([
    ['因政府信息公开被申请行政复议2件（上年结转1件、本年新收1件）。', { 'reconsiderations-stated': 2 }],
    ['收到政府信息公开申请2件；受理信访46件，上年结转3件，结转下年2件。', { 'requests-received-stated': 2 }],
    ['依申请公开方面，收到申请15件，经审核属于政府信息公开申请6件，信访类9件。', {}],
    ['受理各类申请326件，办结326件，其中政府信息公开申请2件。', {}],
    ['全年行政复议案件4件、行政诉讼案件2件，涉及政府信息公开0件。', { 'lawsuits-stated': 0 }]
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('months in a bracket behind a figure', () => {
  it.each([
    ['公开信息126条（1-11月）。', { from: '2024-01', to: '2024-11' }],
    ['12345热线受理1260件（截至11月底）。', { from: '2024-01', to: '2024-11' }],
    ['公开信息60条（上半年）。', { from: '2024-01', to: '2024-06' }],
    ['公开信息126条（2024年1月至11月）。', { from: '2024-01', to: '2024-11' }],
    ['公开信息38条（第四季度）。', { from: '2024-10', to: '2024-12' }],
    ['公开信息126条（上半年60条）。', null],
    ['公开信息126条（1-12月）。', null]
  ])('%s', (text, period) => expect(readNarrative(blocksOf(text), { year: 2024 }).observations.map((one) => one.period)).toEqual([period]));
});

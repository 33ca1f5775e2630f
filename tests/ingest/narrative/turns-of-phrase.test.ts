import { describe, expect, it } from 'vitest';
import { told } from './read';

describe('figures behind a comparison, a number of issues or an item number', () => {
  it.each([
    ['主动公开政府信息同比增长12.5%，达到126条。', { 'items-disclosed': 126 }],
    ['网站公开信息较上年增加14条，达126条。', { 'items-disclosed/website': 126 }],
    ['收到政府信息公开申请同比增长50%，达到6件。', { 'requests-received-stated': 6 }],
    ['主动公开信息由2023年的112条增加到126条。', { 'items-disclosed': 126 }],
    ['满意率同比提高3个百分点，达到96%。', { 'satisfaction-rate': 96, 'satisfaction-rate/2023': 93 }],
    [
      '线上办理率较去年提高6个百分点，达到71%。',
      { 'online-handling-rate': 71, 'online-handling-rate-change': 6, 'online-handling-rate/2023': 65 }
    ],
    [
      '线上办理率同比提升6个百分点至70%。',
      { 'online-handling-rate': 70, 'online-handling-rate-change': 6, 'online-handling-rate/2023': 64 }
    ],
    ['群众满意率由去年的92.1%提高到96.3%。', { 'satisfaction-rate': 96.3 }],
    ['群众满意率由2023年的92.1%提高到今年的96.3%。', { 'satisfaction-rate': 96.3 }],
    ['线上办理率从上年度的47%降到42%，满意率由上年度的90%下降至89%。', { 'online-handling-rate': 42, 'satisfaction-rate': 89 }],
    ['满意率由2022年的90%提升到2023年的95%。', {}],
    ['微信公众号推送图文120期、共368条。', { 'items-disclosed/wechat': 368 }],
    ['微信公众号推送图文120期。', { 'items-disclosed/wechat': 120 }],
    ['1、主动公开政府信息的情况：42条。2、依申请公开0件。', { 'items-disclosed': 42, 'requests-received-stated': 0 }],
    ['一季度公开信息20条，二季度25条，三季度30条，四季度28条，全年共103条。', { 'items-disclosed': 103 }],
    ['公开信息多达230条。', { 'items-disclosed': 230 }],
    ['我镇信息主动公开292条。', { 'items-disclosed': 292 }]
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('what is said of a figure behind it', () => {
  it.each([
    ['办理行政复议案件3件，均与信息公开无关。', {}],
    ['网上收到政府信息公开申请2件，现场收到申请1件，共收到3件。', {}],
    ['收到政府信息公开网上申请3件、纸质申请36件。', {}],
    ['收到政府信息公开申请39件，网上申请3件，纸质申请36件。', { 'requests-received-stated': 39 }],
    ['收到政府信息公开线上申请2件，线下申请0件。', { 'requests-received-stated': 2 }],
    [
      '通过信息公开平台公开208条，其中主动公开信息数为208条，依申请公开信息数为0条。',
      { 'items-disclosed': 208, 'items-disclosed/website': 208 }
    ],
    ['主动公开118条，依申请公开2条，免予公开0条。', { 'items-disclosed': 118 }],
    ['累计发布政府信息87条，其中主动公开信息42条，不主动公开信息45条。', { 'items-disclosed': 42 }],
    ['公开政府信息50条，工作动态30条、依申请公开2条、其他18条。', { 'items-disclosed': 50 }],
    ['主动公开政府信息（不含转载）113条。', { 'items-disclosed': 113 }],
    ['通过云山县人民政府主动公开枫林镇人民政府信息57条。', { 'items-disclosed': 57 }],
    ['在云山区政府信息公开系统上主动公开政府信息47条。', { 'items-disclosed/website': 47 }],
    ['依申请公开信息5条，主动公开信息80条。', { 'items-disclosed': 80 }],
    ['目标满意率95%，实际97%。', {}],
    ['2024年度依申请公开件为零。', { 'requests-received-stated': 0 }],
    ['组织3次涵盖政策解读、平台应用、舆情应对、信息安全、政务公开的专业培训。', { trainings: 3 }],
    ['制发、主动公开规范性文件0件。', { 'normative-documents-issued-stated': 0 }]
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

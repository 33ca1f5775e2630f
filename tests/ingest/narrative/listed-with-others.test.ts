import { describe, expect, it } from 'vitest';
import { told } from './read';

describe('the hotline in a sentence that counts other things', () => {
  it.each([
    ['12345热线办理在全县18个乡镇中排名第2。', {}],
    ['将12345热线办理纳入18个村（社区）考核。', {}],
    ['12345热线办理情况：18个村（社区）共承办1176件。', {}],
    ['12345热线工单涉及12个社区。', {}],
    ['12345热线办理示范社区2个。', {}],
    ['12345热线高频诉求公开解答36条，疑难工单会商26件，退单16件。', {}],
    ['12345热线办理进行“一把手”签批36件。', {}],
    ['受理群众诉求涵盖6个方面1260件。', {}],
    ['村（社区）承办12345工单620件，镇直单位承办180件。', {}],
    ['群众向12345热线反映道路问题6件。', {}],
    ['群众向12345热线反映各类问题860件。', { 'hotline-cases': 860 }],
    ['全年受理12345热线工单1176件，涉及18个村。', { 'hotline-cases': 1176 }]
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('trainings in a list with meetings, inspections and others', () => {
  it.each([
    ['加强政务公开工作，召开专题会议3次、培训会2次。', { trainings: 2 }],
    ['政务公开工作开展检查4次、业务培训2次。', { trainings: 2 }],
    ['开展督导6次、政务公开培训2次。', { trainings: 2 }],
    ['组织4次检查和1次培训，提升信息公开水平。', {}],
    ['组织3次政务公开业务培训。', { trainings: 3 }]
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

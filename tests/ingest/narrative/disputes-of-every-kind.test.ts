import { describe, expect, it } from 'vitest';
import { told } from './read';

const RECONSIDERATIONS = 'reconsiderations-stated';
const LAWSUITS = 'lawsuits-stated';

describe('disputes over information among those of every kind', () => {
  it.each([
    ['全年行政复议6件、行政诉讼4件，其中因政府信息公开引发的行政复议2件、行政诉讼1件。', { [RECONSIDERATIONS]: 2, [LAWSUITS]: 1 }],
    ['行政复议8件、行政诉讼5件，其中信息公开类复议2件、诉讼1件。', { [RECONSIDERATIONS]: 2, [LAWSUITS]: 1 }],
    ['行政复议3件（其中信息公开类1件），行政应诉2件。', { [RECONSIDERATIONS]: 1 }],
    ['发生行政诉讼5件，其中1件为政府信息公开案件。', { [LAWSUITS]: 1 }],
    ['行政复议8件，其中2件系不服政府信息公开答复。', { [RECONSIDERATIONS]: 2 }],
    ['行政复议8件，其中2件与信息公开有关。', { [RECONSIDERATIONS]: 2 }],
    ['参加行政复议11件、出庭应诉8件，涉政府信息公开的分别为3件、2件。', {}],
    ['行政复议8件、行政诉讼5件，主要涉及土地征收，无涉政府信息公开案件。', {}],
    ['行政诉讼5件、行政复议8件，无因政府信息公开引起的案件。', {}],
    ['被提起行政诉讼3件，亦不涉及信息公开。', {}],
    ['行政诉讼3件，同样与信息公开无关。', {}]
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('disputes and requests of others, and none beside those told', () => {
  it.each([
    ['政府信息公开：据县司法局统计，行政复议案件29件，我镇2件；行政诉讼案件9件，我镇0件。', {}],
    ['政府信息公开方面，法院受理一审行政诉讼11件，区政府本级收到行政复议29件。', {}],
    ['因政府信息公开被申请行政复议1件，县政府维持。除此之外无其他行政复议、行政诉讼案件。', { [RECONSIDERATIONS]: 1 }],
    ['政府信息公开方面，除上述1件行政复议外，未发生其他行政复议。', {}],
    ['党政办收到政府信息公开申请2件，其余站所未收到申请。', { 'requests-received-stated': 2 }],
    ['自8月起未再收到政府信息公开申请。', {}]
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

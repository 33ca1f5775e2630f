import { describe, expect, it } from 'vitest';
import { told } from './read';

const RECEIVED = 'requests-received-stated';
const ANSWERED = 'requests-answered-stated';

describe('requests under a heading of them', () => {
  it.each([
    ['2024年，云山镇收到申请20件。', { [RECEIVED]: 20 }],
    ['镇政府收到书面申请2件。', { [RECEIVED]: 2 }],
    ['当年度共收到申请6件。', { [RECEIVED]: 6 }],
    ['受理21宗，答复20宗，结转1宗。', { [RECEIVED]: 21, [ANSWERED]: 20, 'requests-carried-out-stated': 1 }],
    ['收到：19件；办结：18件；结转：1件。', { [RECEIVED]: 19, [ANSWERED]: 18, 'requests-carried-out-stated': 1 }],
    ['收到政府信息公开申请31件，已经答复31件。', { [RECEIVED]: 31, [ANSWERED]: 31 }],
    ['收到和答复申请各2件。', { [RECEIVED]: 2 }],
    ['未收到任何公民、法人或其他组织的申请。', { [RECEIVED]: 0 }],
    ['没有人提出过申请。', { [RECEIVED]: 0 }]
  ])('%s', (text, expected) => expect(told(`一、总体情况\n（二）依申请公开\n${text}`)).toEqual(expected));
});

describe('disputes under a heading of them', () => {
  const none = { 'reconsiderations-stated': 0, 'lawsuits-stated': 0 };
  it.each(['无。', '未发生。', '本年度无此类情况。', '没有发生。'])('%s', (text) => {
    expect(told(`一、总体情况\n（四）行政复议和行政诉讼情况\n${text}`)).toEqual(none);
    expect(told(`一、总体情况\n（四）行政复议和行政诉讼。${text}`)).toEqual(none);
  });
  it('are told of the first sentence alone', () => {
    expect(told('一、总体情况\n（四）行政复议和行政诉讼情况\n政府信息公开被申请行政复议1件。其他情况无。')).toEqual({
      'reconsiderations-stated': 1
    });
  });
  it.each([['政府信息公开0件行政复议、0件行政诉讼。'], ['实现信息公开0复议、0诉讼。']])('%s', (text) => expect(told(text)).toEqual(none));
});

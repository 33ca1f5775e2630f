import { describe, expect, it } from 'vitest';
import { applicantRows, applicantsView } from '../../src/lib/charts/applicants/view';
import { balanceRows, balanceView, FLOWS } from '../../src/lib/charts/balance/view';
import { zh } from '../../src/lib/i18n/zh';
import { measuresOf } from '../../src/lib/themes';
import { observationRow } from './points';

const towns = [{ place: 'p', name: '甲镇' }];
const cell = (measure: string, value: number | null, applicant = 'total') =>
  observationRow({ place: 'p', measure, applicant, value, status: value === null ? 'blank' : 'reported', formTable: 3 });
const texts = (scene: { back: { kind: string; text?: string }[] }) =>
  scene.back.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));

describe('requests in and out', () => {
  const draw = (values: (number | null)[]) =>
    balanceView(
      balanceRows(
        towns,
        2025,
        FLOWS.map((flow, i) => cell(flow, values[i] ?? null))
      ),
      { lang: 'zh', width: 720, mine: null, names: zh.flows }
    );

  it('needs all four flows, and its theme asks for them', () => {
    expect(measuresOf('requests')).toEqual(expect.arrayContaining([...FLOWS]));
  });

  it('shows one number where both sides agree, both where they differ', () => {
    expect(texts(draw([5, 1, 4, 2]))).toContain('6');
    expect(texts(draw([5, 1, 4, 1]))).toContain('6 ≠ 5');
  });

  it('says blank and draws no sum where a flow is blank', () => {
    expect(texts(draw([5, null, 4, 1]))).toContain(zh.missing.blank.word);
    expect(texts(draw([5, null, 4, 1]))).not.toContain('5');
  });
});

describe('who asked', () => {
  it('keeps blank apart from 0', () => {
    const rows = applicantRows(towns, 2025, [cell('requests-received', 0, 'natural-person'), cell('requests-received', null, 'business')]);
    const scene = applicantsView(rows, { lang: 'zh', width: 720, mine: null, kindNames: zh.applicants });
    const shown = scene.marks.slice(0, 2).map((mark) => mark.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])).join());
    expect(shown).toEqual(['0', zh.missing.blank.glyph]);
  });
});

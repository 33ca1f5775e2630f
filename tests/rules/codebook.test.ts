import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  APPLICANTS,
  CHANNELS,
  MEASURES,
  OUTCOMES,
  OUTCOME_GROUPS,
  QUALIFIERS,
  RESULTS,
  Report,
  SEVERITIES,
  STATUSES,
  TABLE2_2019,
  TABLE2_2021,
  TABLE3_MEASURES,
  TABLE4_MEASURES,
  TEMPLATES,
  UNITS
} from '$lib/model';
import { readCodebook } from '../../src/cli/write/codebook';

const LISTS: Record<string, readonly string[]> = {
  applicant: APPLICANTS,
  outcome: OUTCOMES,
  'outcome-group': OUTCOME_GROUPS,
  result: RESULTS,
  channel: CHANNELS,
  status: STATUSES,
  qualifier: QUALIFIERS,
  unit: UNITS,
  severity: SEVERITIES,
  completeness: Report.shape.completeness.options,
  template: TEMPLATES
};
const { measures, codes } = readCodebook('data/codebook');
const readme = readFileSync('data/README.md', 'utf8');
const rows = (code: string, name: string) => readme.split('\n').filter((line) => line.startsWith(`| \`${code}\` | ${name} |`));

describe('the codebook', () => {
  it('has one entry for every measure of the model, and no other', () => {
    expect(measures.map((entry) => entry.measure).sort()).toEqual([...MEASURES].sort());
  });

  it.each(Object.entries(LISTS))('has one entry for every code of %s, in its order, and no other', (list, expected) => {
    expect(codes.filter((entry) => entry.list === list).map((entry) => entry.code)).toEqual([...expected]);
  });

  it('has no list but those of the model', () => {
    expect([...new Set(codes.map((entry) => entry.list))].sort()).toEqual(Object.keys(LISTS).sort());
  });

  it('places every measure in the tables of its templates', () => {
    for (const { measure, templates, source, unit } of measures) {
      expect(UNITS, measure).toContain(unit);
      const in2019 = ([...TABLE2_2019, ...TABLE3_MEASURES, ...TABLE4_MEASURES] as string[]).includes(measure);
      const in2021 = ([...TABLE2_2021, ...TABLE3_MEASURES, ...TABLE4_MEASURES] as string[]).includes(measure);
      expect(templates, measure).toEqual(in2019 || in2021 ? [...(in2019 ? ['2019'] : []), ...(in2021 ? ['2021'] : [])] : ['prose']);
      expect(source === 'prose', measure).toBe(templates[0] === 'prose');
    }
  });

  it('stands in data/README.md in Chinese and in English, line by line', () => {
    for (const { measure, zh, en, definition, definitionZh } of measures) {
      expect(rows(measure, zh), measure).toHaveLength(1);
      expect(rows(measure, zh)[0], measure).toContain(definitionZh);
      expect(rows(measure, en), measure).toHaveLength(1);
      expect(rows(measure, en)[0], measure).toContain(definition);
    }
    for (const { list, code, zh, en } of codes) {
      expect(rows(code, zh).length, `${list} ${code}`).toBeGreaterThan(0);
      expect(rows(code, en).length, `${list} ${code}`).toBeGreaterThan(0);
    }
  });
});

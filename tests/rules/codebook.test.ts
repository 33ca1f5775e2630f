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
import { REQUEST_ROWS as ROWS_2019 } from '../../src/ingest/templates/2019/table3';
import { REQUEST_ROWS as ROWS_2021 } from '../../src/ingest/templates/2021/table3';
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
const NUMBER = '[一二三四五六七八九十]+';
const ARTICLE = `第${NUMBER}条(?:第（${NUMBER}）项(?:、第（${NUMBER}）项)*)?`;
/** 第十九条、第二十条第（一）项: articles whole or by their items. */
const ARTICLES = new RegExp(`^${ARTICLE}(?:、${ARTICLE})*$`);
const { measures, codes } = readCodebook('data/codebook');
const readme = readFileSync('data/README.md', 'utf8');
const lines = readme.split('\n');
const rows = (code: string, name: string) => lines.filter((line) => line.startsWith(`| \`${code}\` | ${name} |`));

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

  it('names for every outcome the forms with its row, both for applicants and results, prose for channels, and none for other lists', () => {
    const onForms = (rows: typeof ROWS_2019, outcome: string) => rows.some((row) => row.outcome === outcome);
    for (const { list, code, templates } of codes) {
      if (list === 'outcome')
        expect(templates, code).toEqual([...(onForms(ROWS_2019, code) ? ['2019'] : []), ...(onForms(ROWS_2021, code) ? ['2021'] : [])]);
      else if (list === 'outcome-group' || list === 'applicant' || list === 'result') expect(templates, code).toEqual(['2019', '2021']);
      else if (list === 'channel') expect(templates, code).toEqual(['prose']);
      else expect(templates, `${list} ${code}`).toBeNull();
    }
  });

  it('names the law of measures and codes by article and item; every outcome but 其他 rests on one', () => {
    for (const [name, law] of [...measures.map(({ measure, law }) => [measure, law]), ...codes.map(({ code, law }) => [code, law])])
      if (law !== null) expect(law, `${name}`).toMatch(ARTICLES);
    expect(codes.filter(({ list, law }) => list === 'outcome' && law === null).map(({ code }) => code)).toEqual(['other-rest', 'other']);
    expect(codes.filter(({ list, law }) => list !== 'outcome' && law !== null)).toEqual([]);
  });

  it('stands in data/README.md in Chinese and in English, line by line', () => {
    for (const { measure, zh, en, definition, definitionZh } of measures) {
      expect(rows(measure, zh), measure).toHaveLength(1);
      expect(rows(measure, zh)[0], measure).toContain(definitionZh);
      expect(rows(measure, en), measure).toHaveLength(1);
      expect(rows(measure, en)[0], measure).toContain(definition);
    }
    for (const { list, code, zh, en, definition, definitionZh, templates, law } of codes) {
      const forms = templates?.join(' ') ?? null;
      const article = list === 'outcome' ? (law ?? '—') : null;
      const row = (...cells: (string | null | undefined)[]) => `| \`${code}\` | ${cells.filter((cell) => cell != null).join(' | ')} |`;
      expect(lines, list).toContain(row(zh, definitionZh, forms?.replace('prose', '正文'), article));
      expect(lines, list).toContain(row(en, definition, forms, article));
    }
  });
});

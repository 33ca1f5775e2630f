import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { observationKey, Report } from '$lib/model';
import { filesBelow } from '../../src/cli/files';
import { readReleases, releaseJson } from '../../src/cli/history/releases';
import { placesCsv } from '../../src/cli/make-places';
import { placeBook } from '../../src/cli/place-book';
import { reportJson } from '../../src/cli/report-json';
import { readAmendments } from '../../src/cli/write/amendments';
import { readCodebook } from '../../src/cli/write/codebook';
import { readCsv } from '../../src/cli/write/csv';

const PRIVATE = /(?<!\d)1[3-9]\d{9}(?!\d)|(?<!\d)0\d{2,3}-\d{7,8}|[A-Za-z0-9._-]+@[A-Za-z0-9.-]+/;
const reports = [...filesBelow('data/reports')].map((path) => {
  const text = readFileSync(path, 'utf8');
  return { path, text, parsed: Report.safeParse(JSON.parse(text)) };
});
const valid = reports.flatMap(({ path, parsed }) => (parsed.success ? [{ path, report: parsed.data }] : []));

describe('the reports kept in data/reports', () => {
  it('fit the schema', () => {
    expect(reports.length).toBeGreaterThan(300);
    expect(reports.filter(({ parsed }) => !parsed.success).map(({ path }) => path)).toEqual([]);
  });

  it('are written as gongkai writes them', () => {
    expect(reports.filter(({ text }) => reportJson(JSON.parse(text) as Report) !== text).map(({ path }) => path)).toEqual([]);
  });

  it('stand under their county, place and year', () => {
    for (const { path, report } of valid) {
      const { place, year, id } = report;
      expect(path).toBe(`data/reports/${place.countyCode ?? 'unknown'}/${place.code}/${year}.json`);
      expect(id).toBe(`${basename(dirname(path))}-${basename(path, '.json')}`);
    }
  });

  it('have places that are on the official list, or are marked as on none', () => {
    for (const { path, report } of valid)
      if (!report.place.code.startsWith('x-')) expect(placeBook().byCode(report.place.code), path).toEqual(report.place);
  });

  it('have a value where the status says so, in a unit that the codebook allows', () => {
    const units = new Map(readCodebook('data/codebook').measures.map((entry) => [entry.measure, entry.unit]));
    for (const { path, report } of valid)
      for (const observation of report.observations) {
        const name = `${path} ${observationKey(observation)}`;
        expect(observation.value !== null, name).toBe(observation.status === 'reported' || observation.status === 'derived');
        if (observation.measure !== 'procurement-amount') expect(observation.unit, name).toBe(units.get(observation.measure));
      }
  });

  it('tell each figure once', () => {
    for (const { path, report } of valid) {
      const keys = report.observations.map(observationKey);
      expect(new Set(keys).size, path).toBe(keys.length);
    }
  });

  it('hold no telephone number, mail address, or paragraph', () => {
    for (const { path, report } of valid) {
      for (const { raw, provenance } of report.observations) {
        const printed = provenance.kind === 'clause' ? `${raw} ${provenance.quote}` : `${raw} ${provenance.row} ${provenance.column}`;
        expect(printed, path).not.toMatch(PRIVATE);
        if (provenance.kind === 'clause') expect(provenance.quote.length, path).toBeLessThanOrEqual(80);
      }
      for (const { reason, reasonZh } of [...report.findings, ...report.problems])
        expect(`${reason} ${reasonZh}`, path).not.toMatch(PRIVATE);
    }
  });

  it('print in the quote the number they state', () => {
    for (const { path, report } of valid) {
      if (report.source.format !== 'labels') continue;
      for (const observation of report.observations) {
        const { provenance, raw, value } = observation;
        if (provenance.kind !== 'clause' || value === 0) continue;
        expect(provenance.quote.normalize('NFKC').replace(/\s/g, ''), `${path} ${observationKey(observation)}`).toContain(raw);
      }
    }
  });

  it('come from government pages, where they name one', () => {
    for (const { path, report } of valid)
      if (report.source.url !== null) expect(new URL(report.source.url).hostname, path).toMatch(/(?:^|\.)gov\.cn$/);
  });
});

describe('the lists beside them', () => {
  it('data/places.csv is in step with the reports (npx tsx src/cli/make-places.ts)', () => {
    expect(readFileSync('data/places.csv', 'utf8')).toBe(placesCsv('data'));
  });

  it('data/aliases.csv names official codes, with a reason', () => {
    for (const { county, name, code, reason } of readCsv(readFileSync('data/aliases.csv', 'utf8'))) {
      expect(placeBook().byCode(code ?? ''), `${county} ${name}`).not.toBeNull();
      expect((reason ?? '').length, `${county} ${name}`).toBeGreaterThan(4);
    }
  });

  it('data/pinyin.csv spells syllable by syllable', () => {
    for (const { name = '', pinyin = '' } of readCsv(readFileSync('data/pinyin.csv', 'utf8'))) {
      expect(pinyin, name).toMatch(/^[a-z]+(?: [a-z]+)*$/);
      expect(pinyin.split(' '), name).toHaveLength([...name].length);
    }
  });

  it('data/releases hold released versions, each named after itself, no day before the one before', () => {
    const releases = readReleases('data');
    expect(releases.length).toBeGreaterThan(0);
    expect(releases.map((release) => release.date)).toEqual(releases.map((release) => release.date).sort());
    for (const release of releases) expect(readFileSync(`data/releases/${release.version}.json`, 'utf8')).toBe(releaseJson(release));
  });

  it('data/amendments.csv can be read', () => {
    expect(readAmendments('data/amendments.csv')).toBeInstanceOf(Array);
  });
});

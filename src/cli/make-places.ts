/**
 * A maintainer's tool: brings `data/places.csv` in step with the reports kept under `data/reports`.
 *
 *     npx tsx src/cli/make-places.ts [data]
 *
 * Pinyin comes from `data/pinyin.csv` where a name reads otherwise than its characters, other names from `data/aliases.csv`; the column `former`
 * is kept as it stands. A rerun changes no byte.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Place } from '$lib/model';
import { writeWhole } from './files';
import { initialsOf, pinyinOf } from './place-book';
import { readReport } from './read-report';
import { readCsv, writeCsv } from './write/csv';
import { reportFiles } from './write/report-files';

const COLUMNS = ['code', 'name', 'county_code', 'county', 'pinyin', 'initials', 'aliases', 'former'] as const;

/** The text of `places.csv` for the reports below `data`, ordered by code. */
export function placesCsv(data: string): string {
  const rows = (name: string) => (existsSync(join(data, name)) ? readCsv(readFileSync(join(data, name), 'utf8')) : []);
  const former = new Map(rows('places.csv').map((row) => [row.code ?? '', row.former ?? '']));
  const aliases = new Map<string, Set<string>>();
  for (const { code, name } of rows('aliases.csv')) if (code && name) aliases.set(code, (aliases.get(code) ?? new Set()).add(name));
  const places = new Map<string, Place>();
  for (const file of reportFiles(data).counties.flat()) {
    const { place } = readReport(file);
    places.set(place.code, place);
  }
  const lines = [...places.values()]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map((place) => {
      const spelt = pinyinOf(place.name);
      const others = [...(aliases.get(place.code) ?? [])].filter((name) => name !== place.name);
      return [
        place.code,
        place.name,
        place.countyCode ?? '',
        place.county ?? '',
        spelt,
        initialsOf(spelt),
        others.join(' '),
        former.get(place.code) ?? ''
      ];
    });
  return writeCsv([[...COLUMNS], ...lines]);
}

/** Writes `places.csv` where it changed. */
export function writePlaces(data: string): void {
  const path = join(data, 'places.csv');
  const text = placesCsv(data);
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeWhole(path, text);
}

if (basename(process.argv[1] ?? '').startsWith('make-places')) writePlaces(process.argv[2] ?? 'data');

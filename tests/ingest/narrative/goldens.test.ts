import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readNarrative } from '../../../src/ingest/narrative/read-narrative';
import { blocksOf } from './read';

interface Prose {
  measure: string;
  value: number;
  channel?: string;
  qualifier?: string;
  unit?: string;
  period?: { from: string; to: string };
  base?: number;
}
interface Golden {
  file: string;
  year: number;
  prose: Prose[];
  proseAlso: Prose[];
  proseComplete: string[];
}

const shared = resolve(import.meta.dirname, '../../../../shared');
const folder = join(shared, 'goldens');
const isHere = existsSync(folder);
if (!isHere) console.info(`narrative goldens: ${folder} is not here; skipped.`);

const plain = (name: string): string => {
  const path = join(shared, 'reports', basename(name));
  if (name.endsWith('.pdf')) return readFileSync(path.replace(/\.pdf$/, '.pdfplumber.txt'), 'utf8');
  const text = readFileSync(path, 'utf8');
  return name.endsWith('.html') ? text.replace(/<\/(?:p|div|tr|td)>/g, '\n').replace(/<[^>]+>|&nbsp;/g, '') : text;
};
const isProse = ({ text }: { text: string }) => !text.trim().includes('\t');

describe.skipIf(!isHere)('figures transcribed by hand', () => {
  const goldens = !isHere
    ? []
    : readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Golden);
  it.each(goldens)('$file', ({ file, year, prose, proseAlso, proseComplete }) => {
    const { observations } = readNarrative(blocksOf(plain(file)).filter(isProse), { year, isTownship: false });
    const reported = observations.filter(({ status }) => status === 'reported');
    for (const { base, ...expected } of prose) {
      expect(reported).toContainEqual(expect.objectContaining(expected));
      if (base !== undefined) expect(reported.find(({ measure }) => measure === expected.measure)?.base?.value).toBe(base);
    }
    const allowed = [...prose, ...proseAlso].map(({ measure, value }) => `${measure}=${value}`);
    for (const { measure, value } of reported) if (proseComplete.includes(measure)) expect(allowed).toContain(`${measure}=${value}`);
  });
  it('the rate of the seed stands where the contract says, and gives the year before', () => {
    const { observations } = readNarrative(blocksOf(plain('buji-2025.txt')).filter(isProse), { year: 2025 });
    const rates = observations.filter(({ measure }) => measure === 'online-handling-rate');
    expect(rates[0]?.provenance).toEqual({ kind: 'clause', section: '六（四）', line: 122, start: 54, end: 67, quote: '线上办理率达62%' });
    expect(rates[1]).toMatchObject({
      year: 2024,
      value: 47,
      status: 'derived',
      from: ['online-handling-rate', 'online-handling-rate-change']
    });
  });
});

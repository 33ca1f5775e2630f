import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Observation, observationKey } from '$lib/model';
import { CHECKS } from '../../src/ingest/checks/all-checks';
import { parseReport, type ParsedReport } from '../../src/ingest/pipeline';
import { noPlaces } from './templates/no-places';

type Cell = Pick<Observation, 'measure' | 'applicant' | 'outcome' | 'result' | 'channel' | 'value' | 'status'>;
interface Golden {
  file: string;
  year: number;
  templates: { table2: string; table3: string; table4: string };
  cells: Cell[];
  arguable: (Cell & { accept?: (number | null)[] })[];
  mustFind: { what: string; text?: string; names?: Cell[]; anySeverity?: boolean; either?: boolean }[];
  noErrors: boolean;
  prose: (Cell & { qualifier?: string; base?: number })[];
  proseAlso: Cell[];
  proseComplete: string[];
}

const shared = resolve(import.meta.dirname, '../../../shared');
const folder = join(shared, 'goldens');
const isHere = existsSync(folder);
if (!isHere) console.info(`goldens: ${folder} is not here; skipped.`);
/** Figures of the prose against those of the tables are compared by the checks numbered N. */
const comparesProse = CHECKS.some(({ number }) => number.startsWith('N'));
const goldens = isHere
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Golden)
  : [];

describe.skipIf(!isHere).each(goldens)(
  '$file',
  ({ file, year, templates, cells, arguable, mustFind, noErrors, prose, proseAlso, proseComplete }) => {
    let parsed: ParsedReport;
    let read: Map<string, Observation>;
    const key = (cell: Cell) => observationKey(cell);
    const isFlagged = (name: string) => (parsed.report?.findings ?? []).some(({ cells: named }) => named.includes(name));
    beforeAll(async () => {
      const path = join(shared, 'reports', basename(file));
      parsed = await parseReport(new Uint8Array(readFileSync(path)), { file: path, places: noPlaces, year });
      read = new Map(
        (parsed.report?.observations ?? [])
          .filter(({ provenance, status }) => provenance.kind === 'cell' && status !== 'derived')
          .map((observation) => [observationKey(observation), observation])
      );
    });

    it('has the forms transcribed', () => {
      expect(parsed.report?.templates).toMatchObject({ table2: templates.table2, table3: templates.table3 });
    });
    it('gives every cell as transcribed', () => {
      const wrong = cells.flatMap((cell) => {
        const got = read.get(key(cell));
        return got?.value === cell.value && got.status === cell.status
          ? []
          : [`${key(cell)}: ${cell.value}, read ${got?.value} ${got?.status}`];
      });
      expect(wrong).toEqual([]);
    });
    it('gives arguable cells as one reading of them, or flags them', () => {
      const wrong = arguable.filter((cell) => {
        const got = read.get(key(cell));
        const isRight = got !== undefined && [cell.value, ...(cell.accept ?? [])].includes(got.value);
        return !isRight && got !== undefined && got.status === 'reported' && !isFlagged(key(cell));
      });
      expect(wrong).toEqual([]);
    });
    it('finds what is amiss', () => {
      const told = [
        ...(parsed.report?.findings ?? []).map((finding) => ({ ...finding, code: finding.check })),
        ...parsed.problems.map((problem) => ({ ...problem, cells: [] as string[] }))
      ];
      const missing = mustFind.filter(({ what, text, names, anySeverity, either }) => {
        if (what.startsWith('narrative') && !comparesProse) return false;
        const heard = told.filter(({ severity }) => anySeverity || severity !== 'info');
        const byText =
          text === undefined
            ? null
            : heard.some((item) => new RegExp(text, 'i').test(`${item.code} ${item.reason} ${item.reasonZh} ${JSON.stringify(item)}`));
        const byName =
          names === undefined ? null : names.every((name) => heard.some((item) => item.cells.some((cell) => cell.startsWith(key(name)))));
        return either ? byText !== true && byName !== true : byText === false || byName === false;
      });
      expect(missing.map(({ what }) => what)).toEqual([]);
    });
    it.runIf(noErrors)('has no finding of severity error', () => {
      expect(parsed.report?.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    });
    it('gives the figures told in prose, and no other of these measures', () => {
      const told = (parsed.report?.observations ?? []).filter(
        ({ provenance, status }) => provenance.kind === 'clause' && status === 'reported'
      );
      for (const { base, ...figure } of prose) {
        expect(told).toContainEqual(expect.objectContaining(figure));
        if (base !== undefined) expect(told.find(({ measure }) => measure === figure.measure)?.base?.value).toBe(base);
      }
      const allowed = [...prose, ...proseAlso].map(({ measure, value }) => `${measure}=${value}`);
      for (const { measure, value } of told) if (proseComplete.includes(measure)) expect(allowed).toContain(`${measure}=${value}`);
    });
  }
);

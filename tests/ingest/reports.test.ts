import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { observationKey } from '$lib/model';
import { CHECKS } from '../../src/ingest/checks/all-checks';
import { parseReport } from '../../src/ingest/pipeline';
import { noPlaces } from './templates/no-places';

const folder = join(import.meta.dirname, 'reports');
const cases = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

/** Checks of structure and of the three tables; those of prose, years and identity have tests of their own. */
const structural = new Set(CHECKS.filter(({ number }) => /^[ST]/.test(number)).map(({ id }) => id));

/** One item a line, so that a changed figure is a changed line. */
const lines = (items: readonly unknown[]) => `[\n${items.map((item) => `  ${JSON.stringify(item)}`).join(',\n')}\n]\n`;

/** Compares with the expected file; a file that was deleted is written anew, to be read before it is kept. */
function expectFile(path: string, text: string): void {
  if (!existsSync(path)) writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
}

describe('reports of invented places', () => {
  it.each(cases.map(({ name }) => name))('%s', async (name) => {
    const path = join(folder, name);
    const file = readdirSync(path).find((entry) => entry.startsWith('report.')) ?? '';
    const { report, problems } = await parseReport(new Uint8Array(readFileSync(join(path, file))), { file, places: noPlaces });
    const { table2, table3, table4 } = report?.templates ?? {};
    const observations = (report?.observations ?? []).map((observation) => {
      const { status, value, raw, unit, provenance, qualifier, period } = observation;
      const at = provenance.kind === 'cell' ? `${provenance.line}` : `${provenance.section} ${provenance.line}:${provenance.start}`;
      return [
        observationKey(observation),
        status,
        value,
        unit,
        raw,
        at,
        ...(qualifier && qualifier !== 'exact' ? [qualifier] : []),
        ...(period ? [period.to] : [])
      ];
    });
    expectFile(join(path, 'observations.json'), lines([[report?.place.name, report?.year, table2, table3, table4], ...observations]));
    const findings = (report?.findings ?? [])
      .filter(({ check }) => structural.has(check))
      .map(({ check, severity, cells, expected, actual }) => ({
        check,
        severity,
        cells,
        expected,
        actual
      }));
    expectFile(
      join(path, 'findings.json'),
      lines([...problems.map(({ code, severity, line, reason }) => ({ code, severity, line, reason })), ...findings])
    );
  });
});

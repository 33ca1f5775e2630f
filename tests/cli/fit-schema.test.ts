import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Report } from '$lib/model';
import { fitOf } from '../../src/cli/write/fit-schema';

const fit = fitOf(Report);
const whole = Report.parse(JSON.parse(readFileSync('data/reports/370828/370828111/2025.json', 'utf8')));
/** A real report cut to one observation of each kind, with a finding and a problem. */
const text = JSON.stringify({
  ...whole,
  observations: [...new Map(whole.observations.map((item) => [Object.keys(item).join(), item])).values()],
  findings: whole.findings.slice(0, 1),
  problems: [{ code: 'a', severity: 'error', line: 1, page: null, reason: '', reasonZh: '', mend: '', mendZh: '' }]
});

/** Every place in a value: the object or list that holds it, and the key. */
function placesIn(value: unknown): { holder: Record<string, unknown>; key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])]);
}

/** Values that a place may hold by mistake; some fit some places. */
const WRONG = [null, 0, -1, 0.5, 1e300, 2025, '', '2025-01', '2025-13', 'total', 'x-demo1-a', 'x'.repeat(81), true, false, [], ['a'], {}];

describe('a schema as a function', () => {
  it('makes what the schema makes, in the order of its keys', () => {
    const made = fit(JSON.parse(text));
    expect(made).toEqual(Report.parse(JSON.parse(text)));
    expect(JSON.stringify(made)).toBe(JSON.stringify(Report.parse(JSON.parse(text))));
  });

  it('takes what the schema takes, whatever is changed in a report', () => {
    const count = placesIn(JSON.parse(text)).length;
    const change = fc.oneof(
      fc.constant('remove' as const),
      fc.constant('add' as const),
      fc.constantFrom(...WRONG).map((to) => ({ to }))
    );
    fc.assert(
      fc.property(fc.nat({ max: count - 1 }), change, (at, change) => {
        const json: unknown = JSON.parse(text);
        const place = placesIn(json)[at];
        if (!place) return;
        const { holder, key } = place;
        if (change === 'remove') delete holder[key];
        else if (change === 'add') holder[`${key}_`] = holder[key];
        else holder[key] = change.to;
        const changed = JSON.parse(JSON.stringify(json)) as unknown;
        const parsed = Report.safeParse(changed);
        expect(JSON.stringify(fit(changed))).toBe(parsed.success ? JSON.stringify(parsed.data) : undefined);
      }),
      { numRuns: 2000 }
    );
  });

  it('knows no schema that it would only half follow', () => {
    for (const schema of [z.string().min(1), z.array(z.string()).max(2), z.object({ a: z.string() }), z.date(), z.number().multipleOf(2)])
      expect(() => fitOf<unknown>(schema)).toThrow('not known here');
  });
});

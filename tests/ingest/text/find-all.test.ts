import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAll } from '../../../src/ingest/text/find-all';

describe('findAll', () => {
  it.each([/a/g, /a+/g, /b*/g, /(a)(b)?/g, /^/g, /$/g])('gives what matchAll gives for %s', (pattern) => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', '公'), maxLength: 12 }), (text) => {
        const parts = (match: RegExpExecArray) => [match.index, ...match];
        expect(findAll(text, pattern).map(parts)).toEqual([...text.matchAll(pattern)].map(parts));
        expect(pattern.lastIndex).toBe(0);
      })
    );
  });
});

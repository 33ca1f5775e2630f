import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_CHOICES, packPlaces, passedOver, readChoices, unpackPlaces, writeChoices, type Choices } from '../../src/lib/state/url';
import { SORTS } from '../../src/lib/charts/sort';
import { VIEWS } from '../../src/lib/themes';

const code = fc.integer({ min: 110101001, max: 659999999 }).map(String);
const orNull = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
const choices: fc.Arbitrary<Choices> = fc.record({
  county: orNull(code.map((text) => text.slice(0, 6))),
  year: orNull(fc.integer({ min: 2008, max: 2026 })),
  from: orNull(fc.integer({ min: 2008, max: 2026 })),
  measure: orNull(fc.constantFrom('requests-received', 'items-disclosed/website')),
  view: orNull(fc.constantFrom(...VIEWS)),
  sort: orNull(fc.constantFrom(...SORTS)),
  mine: orNull(code),
  places: fc.uniqueArray(fc.oneof(code, fc.constant('x-370828-kaifaqu')), { maxLength: 40 }),
  second: orNull(fc.constantFrom('satisfaction-rate')),
  version: orNull(fc.constant('109052f45745'))
});

describe('choices in the address', () => {
  it('come back as they went, with any prefix', () => {
    fc.assert(
      fc.property(choices, fc.constantFrom('', 'rq.'), (state, prefix) => {
        expect(readChoices(new URLSearchParams(writeChoices(state, new URLSearchParams(), prefix)), prefix)).toEqual(state);
      }),
      { numRuns: 1000 }
    );
  });

  it('say nothing where all is as the page has it', () => {
    expect(writeChoices(NO_CHOICES)).toBe('');
  });

  it('take 512 characters at most for 40 townships', () => {
    const places = Array.from({ length: 40 }, (_, i) => String(370800000 + (i % 4) * 1000 + 100 + i));
    expect(
      writeChoices({ ...NO_CHOICES, places, county: '370828', year: 2025, view: 'heatmap', measure: 'items-disclosed/website' }).length
    ).toBeLessThanOrEqual(512);
  });

  it('keep unknown names, and read old names', () => {
    expect(writeChoices({ ...NO_CHOICES, year: 2024 }, new URLSearchParams('y=2023&utm=x&q=卜'))).toBe('y=2024&utm=x&q=%E5%8D%9C');
    expect(readChoices(new URLSearchParams('county=370828&year=2024&view=time')).county).toBe('370828');
  });

  it('tell what of them cannot be read, and nothing of what can', () => {
    fc.assert(
      fc.property(choices, fc.constantFrom('', 'rq.'), (state, prefix) => {
        expect(passedOver(new URLSearchParams(writeChoices(state, new URLSearchParams(), prefix)), prefix)).toEqual({});
      })
    );
    expect(passedOver(new URLSearchParams('c=99&y=20&v=bogus&d=zzz&t=370828111.112,abc&utm=x'))).toEqual({
      county: '99',
      year: '20',
      view: 'bogus',
      version: 'zzz',
      places: 'abc'
    });
    expect(passedOver(new URLSearchParams(`v=${'x'.repeat(500)}`)).view).toHaveLength(40);
  });

  it('survive mangled links', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readChoices(new URLSearchParams(text));
        expect(read.places.every((place) => /^(\d{9}|x-)/.test(place))).toBe(true);
      })
    );
  });

  it('write the county of several townships once', () => {
    expect(packPlaces(['370828111', '370828112', 'x-1-a', '370829101'])).toBe('370828111.112,x-1-a,370829101');
    expect(unpackPlaces('370828111.112,x-1-a,370829101')).toEqual(['370828111', '370828112', 'x-1-a', '370829101']);
  });
});

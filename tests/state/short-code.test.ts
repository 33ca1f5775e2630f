import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readShortCode, shortCode, viewPath } from '../../src/lib/state/short-code';
import { THEMES, THEME_MEASURES, VIEWS } from '../../src/lib/themes';

describe('shortCode(view)', () => {
  it('is read again as the view it was made of, whatever the case, blanks and dashes', () => {
    const views = fc.constantFrom(...THEMES).chain((theme) =>
      fc.record({
        theme: fc.constant(theme),
        county: fc.constantFrom('all', '370828', 'x-demo1'),
        year: fc.integer({ min: 2008, max: 2039 }),
        measure: fc.constantFrom(...THEME_MEASURES[theme].map((item) => item.key)),
        view: fc.constantFrom(...VIEWS)
      })
    );
    fc.assert(
      fc.property(views, (view) => {
        const code = shortCode(view) ?? '';
        expect(code.length).toBeLessThanOrEqual(16);
        expect(readShortCode(code)).toEqual(view);
        expect(readShortCode(` ${code.toLowerCase().replaceAll('-', '–')} `)).toEqual(view);
      })
    );
  });

  it('stands as it was first printed', () => {
    expect(shortCode({ county: '370828', year: 2025, measure: 'items-disclosed/website', view: 'ranking' })).toBe('D370828-2025-00');
    expect(shortCode({ county: 'all', year: 2025, measure: 'lawsuits-stated', view: 'table' })).toBe('LALL-2025-91');
    expect(shortCode({ county: 'compare', year: 2025, measure: 'lawsuits-stated', view: 'table' })).toBeNull();
    expect(readShortCode('卜集镇')).toBeNull();
    expect(readShortCode('D370828-2025-0z')).toBeNull();
  });

  it('leads to the chart', () => {
    expect(viewPath({ theme: 'disclosure', county: '370828', year: 2025, measure: 'items-disclosed/website', view: 'time' })).toBe(
      'counties/370828/?dc.y=2025&dc.m=items-disclosed/website&dc.v=time#disclosure'
    );
    expect(viewPath({ theme: 'online', county: 'all', year: 2025, measure: 'online-handling-rate', view: 'slope' })).toBe(
      'themes/online/?y=2025&m=online-handling-rate&v=slope'
    );
  });
});

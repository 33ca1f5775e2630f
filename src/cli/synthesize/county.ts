import type { Report } from '$lib/model';
import { inventCells, type Cells, type Size } from './figures';
import { inventCounty, inventPlaces, placeIn } from './places';
import { inventProse } from './prose';
import { Random } from './random';
import { reportOf, templateOf } from './report';
import { TROUBLES, type Draft } from './troubles';

/** What to invent: counties and townships in each, the years reported on (both ends included), and the seed. */
export interface SynthesisPlan {
  counties: number;
  townships: number;
  from: number;
  to: number;
  seed: string;
}

/** Invents the reports of a plan, place by place and year by year. The same plan gives the same reports. */
export function* synthesize({ counties, townships, from, to, seed }: SynthesisPlan): Generator<Report> {
  const years = to - from + 1;
  for (let number = 1; number <= counties; number++) {
    const county = inventCounty(number, counties);
    const random = new Random(seed, county.code);
    const places = inventPlaces(county, townships, years > 1 ? from + Math.ceil(years / 2) : null);
    for (const [i, invented] of places.entries()) {
      const own = new Random(seed, county.code, i);
      const troubles = placeTroubles(random, i, townships, from, to);
      const size: Size = i === 1 || (townships > 8 && i === 7) ? 'many' : i % 5 === 3 ? 'none' : 'few';
      let before: Cells | null = null;
      let lastRate: number | null = null;
      for (let year = from; year <= to; year++) {
        const cells = inventCells(own, templateOf(year), own.chance(0.15) ? 'none' : size, before);
        const prose = inventProse(
          own,
          cells.get('requests-received/total')?.value ?? 0,
          cells.get('requests-concluded/total')?.value ?? 0,
          lastRate
        );
        before = cloneCells(cells);
        lastRate = prose.rate?.value ?? null;
        const draft: Draft = { random: own, year, template: templateOf(year), cells, prose, without: [], unpublished: false };
        for (const trouble of troubles.get(year) ?? []) if (trouble.fits?.(draft) !== false) trouble.apply(draft);
        if (draft.unpublished) continue;
        yield reportOf({ place: placeIn(invented, year), year, cells, prose: draft.prose, without: draft.without });
      }
    }
  }
}

/** Which troubles a township has in which year: each kind falls to some township of the county, where there are enough reports for all. A county has one report at least. */
function placeTroubles(
  random: Random,
  index: number,
  townships: number,
  from: number,
  to: number
): Map<number, (typeof TROUBLES)[number][]> {
  const troubles = new Map<number, (typeof TROUBLES)[number][]>();
  const years = to - from + 1;
  for (const [n, trouble] of TROUBLES.entries()) {
    const round = Math.floor(n / townships);
    if (n % townships !== index || (trouble.isLoss && townships * years === 1)) continue;
    // Troubles of the 2021 form need one of its years; the rest are spread over all.
    const late = Math.max(from, Math.min(2021, to));
    const year =
      trouble.fits || /2024/.test(trouble.name) ? to - (round % (to - late + 1)) : from + ((n * 3 + 1 + random.int(0, 1)) % years);
    troubles.set(year, [...(troubles.get(year) ?? []), trouble]);
  }
  return troubles;
}

function cloneCells(cells: Cells): Cells {
  return new Map([...cells].map(([key, cell]) => [key, { ...cell }]));
}

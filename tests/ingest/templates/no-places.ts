import type { PlaceBook } from '../../../src/ingest/identity/place-book';

/** A list with no place on it: every place is made from its words. */
export const noPlaces: PlaceBook = {
  byCode: () => null,
  find: () => null,
  split: () => null,
  near: () => null,
  make: ({ province, prefecture, county, body }) => ({
    code: 'x-000000-test',
    name: body ?? county ?? '未知',
    kind: null,
    county,
    countyCode: null,
    prefecture,
    province
  })
};

import { describe, expect, it } from 'vitest';
import { findByHints } from '../../../src/ingest/identity/county-hints';
import type { PlaceBook } from '../../../src/ingest/identity/place-book';
import { noPlaces } from '../templates/no-places';

/** Two counties, each with a township of the name. */
const twoTownships: PlaceBook = {
  ...noPlaces,
  find: ({ county, body }) =>
    (county === '青禾县' || county === '宁川市') && body === '云山镇'
      ? { ...noPlaces.make({ province: null, prefecture: null, county, body }), code: `x-${county}` }
      : null
};
const found = (...head: string[]) =>
  findByHints({ province: null, prefecture: null, county: null, body: '云山镇' }, head, twoTownships)?.county ?? null;

describe('the county of a township, by what its first lines say', () => {
  it.each([
    ['本报告电子版可在青禾县人民政府门户网站下载', '青禾县'],
    ['2020年通过宁川市政府网站主动公开政府信息40条', '宁川市'],
    ['可与云山镇办公室联系(地址:青禾县云山镇云山街1号)', '青禾县'],
    ['全县公开40条', null],
    ['柳河县人民政府门户网站', null]
  ])('%s', (line, county) => expect(found(line)).toBe(county));

  it('is not told where two of them have such a township', () => {
    expect(found('青禾县人民政府', '宁川市政府网站')).toBeNull();
  });
});

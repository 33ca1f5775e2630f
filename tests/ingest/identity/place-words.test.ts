import { describe, expect, it } from 'vitest';
import { splitPlaceName } from '../../../src/ingest/identity/place-words';

describe('splitPlaceName', () => {
  it.each([
    ['青禾县云山镇人民政府', '青禾县', '云山镇'],
    ['青禾县云山镇镇政府', '青禾县', '云山镇'],
    ['青禾区安镇街道办事处', '青禾区', '安镇街道'],
    ['安镇街道', null, '安镇街道'],
    ['青禾县湖镇镇人民政府', '青禾县', '湖镇镇'],
    ['湖镇镇', null, '湖镇镇'],
    ['青乡市横市镇人民政府', '青乡市', '横市镇'],
    ['青乡市', null, '青乡市']
  ])('%s', (name, county, body) => expect(splitPlaceName(name)).toMatchObject({ county, body }));
});

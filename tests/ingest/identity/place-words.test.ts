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
    ['青乡市', null, '青乡市'],
    ['青禾县政府办公室', '青禾县', null],
    ['市政府办公室', null, '市政府'],
    ['云山街', null, '云山街道'],
    ['青禾区云山街办', '青禾区', '云山街道'],
    ['南大街', null, '南大街'],
    ['青禾县住房和城乡建设局', '青禾县', '住房和城乡建设局'],
    ['青禾县新城乡人民政府', '青禾县', '新城乡'],
    ['青禾经济技术开发区管理委员会', null, '青禾经济技术开发区'],
    ['青禾市云山旅游度假区管委会', null, '云山旅游度假区'],
    ['青禾市城市管理委员会', null, '城市管理']
  ])('%s', (name, county, body) => expect(splitPlaceName(name)).toMatchObject({ county, body }));
});

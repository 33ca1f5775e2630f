import { describe, expect, it } from 'vitest';
import type { PlaceWords } from '../../src/ingest/identity/place-book';
import { pinyinOf, placeBook } from '../../src/cli/place-book';

const words = (province: string | null, prefecture: string | null, county: string | null, body: string | null): PlaceWords => ({
  province,
  prefecture,
  county,
  body
});
const code = (...parts: Parameters<typeof words>) => placeBook().find(words(...parts))?.code ?? null;

describe('placeBook().find', () => {
  it('finds a township by its names', () => {
    expect(placeBook().find(words('山东省', '济宁市', '金乡县', '卜集镇'))).toEqual({
      code: '370828111',
      name: '卜集镇',
      kind: '镇',
      county: '金乡县',
      countyCode: '370828',
      prefecture: '济宁市',
      province: '山东省'
    });
  });

  it.each([
    ['甘肃省', '天水市', '张家川县', '龙山镇', '张家川回族自治县'],
    ['甘肃省', '临夏州', '积石山县', '银川镇', '积石山保安族东乡族撒拉族自治县'],
    ['云南省', '临沧市', '耿马县', '大兴乡', '耿马傣族佤族自治县'],
    ['辽宁省', '阜新市', '阜新县', '化石戈镇', '阜新蒙古族自治县'],
    ['重庆市', '重庆市', '彭水县', '龙射镇', '彭水苗族土家族自治县']
  ])('knows abbreviated counties and prefectures: %s %s %s', (province, prefecture, county, body, full) => {
    expect(placeBook().find(words(province, prefecture, county, body))?.county).toBe(full);
  });

  it('takes a township that became a town for the same place', () => {
    expect(code('山东省', '济宁市', '金乡县', '卜集乡')).toBe('370828111');
    expect(code('山东省', '济宁市', '金乡县', '卜集镇人民政府')).toBe('370828111');
  });

  it('knows the short name of a township of minorities', () => {
    expect(code('云南省', '曲靖市', '师宗县', '高良乡')).toBe('530323204');
  });

  it.each([
    ['威海市', '威海临港区', '蔄山镇', '371073113'],
    ['济南市', '历下区', '建筑新村街道', '370102008'],
    ['济宁市', '济宁高新区', '洸河街道', '370871001'],
    ['淄博市', '淄博高新区', '中埠镇', '370303105']
  ])('follows data/aliases.csv: %s %s %s', (prefecture, county, body, expected) => {
    expect(code('山东省', prefecture, county, body)).toBe(expected);
  });

  it('gives null for a name that more than one place bears', () => {
    expect(code(null, null, null, '城关镇')).toBeNull();
    expect(code('山东省', null, null, '太平镇')).toBeNull();
  });

  it('gives null for a name on no list, or none', () => {
    expect(code('江苏省', '无锡市', '锡山区', '厚桥街道')).toBeNull();
    expect(code('山东省', '济宁市', '金乡县', null)).toBeNull();
  });
});

describe('placeBook().make', () => {
  it('takes no district for a city of its name', () => {
    for (const place of [words(null, null, null, '朝阳区'), words(null, null, '朝阳区', '青云镇')])
      expect(placeBook().make(place)).toMatchObject({ province: null, prefecture: null, countyCode: null });
    expect(placeBook().make(words(null, null, '朝阳市', '青云镇'))).toMatchObject({ province: '辽宁省', prefecture: '朝阳市' });
  });

  it('names a place of a known county after the county', () => {
    expect(placeBook().make(words('江苏省', '无锡市', '锡山区', '厚桥街道'))).toMatchObject({
      code: 'x-320205-houqiaojiedao',
      countyCode: '320205',
      kind: '街道'
    });
  });

  it('names a place of a development zone after the prefecture, without a county code', () => {
    expect(placeBook().make(words('山东省', '济宁市', '济宁某开发区', '某某街道'))).toMatchObject({
      code: 'x-370800-moumoujiedao',
      county: '济宁某开发区',
      countyCode: null,
      prefecture: '济宁市'
    });
  });

  it.each([
    ['中山市', '港口镇', '442000108', '中山市'],
    ['儋州市', '白马井镇', '460400112', '儋州市'],
    ['嘉峪关市', '文殊镇', '620201102', '嘉峪关市']
  ])('finds a town of a city without counties: %s %s', (city, body, code, county) => {
    expect(placeBook().find(words(null, null, city, body))).toMatchObject({ code, county, prefecture: city });
  });

  it('names no prefecture above a county right under its province, and no county in a town’s name', () => {
    expect(placeBook().find(words(null, null, '济源市', '承留镇'))).toEqual({
      code: '419001103',
      name: '承留镇',
      kind: '镇',
      county: '济源市',
      countyCode: '419001',
      prefecture: null,
      province: '河南省'
    });
  });

  it('puts a prefecture without counties in the county’s place', () => {
    expect(placeBook().make(words('广东省', '中山市', '中山市', '某某镇'))).toMatchObject({
      code: 'x-442000-moumouzhen',
      county: '中山市',
      countyCode: '442000'
    });
  });

  it('takes a city at its name, not for the district of another that is called alike', () => {
    expect(placeBook().make(words(null, null, '中山市', '某某镇'))).toMatchObject({ code: 'x-442000-moumouzhen', province: '广东省' });
  });

  it('takes a county without its peoples, for no district that is called alike', () => {
    expect(placeBook().make(words(null, null, '金平县', '某某局'))).toMatchObject({ county: '金平苗族瑶族傣族自治县', province: '云南省' });
  });

  it('takes no county for the district of a city that is not named, unless the township is in it', () => {
    const made = (county: string, prefecture: string | null = null) =>
      placeBook().make(words(null, prefecture, county, '云山镇')).countyCode;
    expect([made('海曙县'), made('东风县'), made('中山县'), made('红旗县')]).toEqual([null, null, null, null]);
    expect(made('海曙县', '宁波市')).toBe('330203');
    expect(placeBook().make(words(null, null, '中山县', '云山镇')).code).toBe('x-000000-yunshanzhen');
  });

  it('says 000000 where nothing above it can be told', () => {
    expect(placeBook().make(words(null, null, null, '某某镇'))).toMatchObject({ code: 'x-000000-moumouzhen', countyCode: null });
  });

  it('knows a county-level city that stands alone or before an office', () => {
    expect(placeBook().make(words(null, '弥勒市', null, '文化和旅游局'))).toMatchObject({ county: '弥勒市', countyCode: '532504' });
    expect(placeBook().make(words(null, '武汉市', null, '江岸区'))).toMatchObject({ county: '江岸区', countyCode: '420102' });
    expect(placeBook().make(words(null, null, null, '漳平市'))).toMatchObject({ county: '漳平市', prefecture: '龙岩市' });
  });

  it('never makes an official code', () => {
    for (const body of ['厚桥街道', '某某镇', '卜集镇'])
      expect(placeBook().make(words(null, null, null, body)).code).toMatch(/^x-\d{6}-[a-z]+$/);
  });
});

describe('pinyinOf', () => {
  it.each([
    ['单县', 'shan xian'],
    ['涡阳县', 'guo yang xian'],
    ['乐清市', 'yue qing shi'],
    ['乐至县', 'le zhi xian'],
    ['大埔县', 'da bu xian'],
    ['宁都县', 'ning du xian'],
    ['长涂镇', 'chang tu zhen'],
    ['莘县', 'shen xian'],
    ['亳州市', 'bo zhou shi'],
    ['六安市', 'lu an shi'],
    ['六盘水市', 'liu pan shui shi'],
    ['铅山县', 'yan shan xian'],
    ['浚县', 'xun xian'],
    ['苘山镇', 'man shan zhen'],
    ['阚疃镇', 'kan tuan zhen'],
    ['重庆市', 'chong qing shi']
  ])('reads %s as %s', (name, spelt) => {
    expect(pinyinOf(name)).toBe(spelt);
  });
});

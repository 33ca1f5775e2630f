import { describe, expect, it } from 'vitest';
import { countyEntry, searchEntry, searchPlaces } from '../../src/lib/search/search';

const row = (code: string, name: string, pinyin: string, aliases: string | null, countyName: string) => ({
  place: code,
  name,
  countyName,
  prefectureName: '济宁市',
  localName: name,
  localCounty: countyName,
  pinyin,
  initials: pinyin
    .split(' ')
    .map((syllable) => syllable[0])
    .join(''),
  aliases
});
const place = (code: string, name: string, pinyin: string, aliases: string | null = null, countyName = '金乡县') =>
  searchEntry(row(code, name, pinyin, aliases, countyName), 'zh');
const entries = [
  place('370828111', '卜集镇', 'bu ji zhen', '卜集乡'),
  place('370828101', '金乡街道', 'jin xiang jie dao'),
  place('370828105', '胡集镇', 'hu ji zhen'),
  place('370829108', '金屯镇', 'jin tun zhen', null, '嘉祥县')
];
const first = (query: string) => searchPlaces(entries, query, 5)[0]?.place;

describe('finding a township', () => {
  it.each([
    ['name', '卜集镇'],
    ['part of a name', '卜集'],
    ['name with county', '金乡县卜集镇'],
    ['pinyin', 'bujizhen'],
    ['spaced pinyin', 'Bu Ji'],
    ['initials', 'bjz'],
    ['code', '370828111'],
    ['former name', '卜集乡'],
    ['one letter wrong', 'bujizhan'],
    ['one letter missing', 'bujzhen'],
    ['one character wrong', '卜吉镇'],
    ['full-width digits', '３７０８２８１１１']
  ])('by %s', (_, query) => expect(first(query)).toBe('370828111'));

  it('on an English page finds Chinese and English names, and shows both', () => {
    const english = {
      ...row('370828111', '卜集镇', 'bu ji zhen', null, '金乡县'),
      name: 'Buji Town',
      countyName: 'Jinxiang County',
      prefectureName: 'Jining City'
    };
    const entry = searchEntry(english, 'en');
    for (const query of ['Buji Town', '卜集', 'bjz', '金乡县卜集镇']) expect(searchPlaces([entry], query, 1)).toEqual([entry]);
    expect(entry).toMatchObject({ name: 'Buji Town', localName: '卜集镇', above: 'Jinxiang County, Jining City' });
  });

  it('gives nothing for nothing and for nonsense', () => {
    expect(searchPlaces(entries, '  ', 5)).toEqual([]);
    expect(searchPlaces(entries, 'qqqqqqqq', 5)).toEqual([]);
  });

  it('finds nothing for letters that are one off the initials of some place', () => {
    const zhuang = place('370000101', '张庄镇', 'zhang zhuang zhen');
    expect(searchPlaces([zhuang], 'zzzz', 5)).toEqual([]);
    expect(searchPlaces([zhuang], 'zzz', 5)).toHaveLength(1);
  });
});

describe('finding a county', () => {
  const county = (lang: 'zh' | 'en') =>
    countyEntry(
      {
        county: '370828',
        name: lang === 'zh' ? '金乡县' : 'Jinxiang County',
        localName: '金乡县',
        prefectureName: lang === 'zh' ? '济宁市' : 'Jining City',
        provinceName: lang === 'zh' ? '山东省' : 'Shandong',
        pinyin: 'jin xiang xian',
        initials: 'jxx'
      },
      lang
    );

  it.each(['金乡', 'jinxiangxian', 'Jin Xiang', 'jxx', '370828'])('by %s, before the townships that begin like it', (query) => {
    expect(searchPlaces([county('zh'), ...entries], query, 5)[0]).toMatchObject({
      kind: 'county',
      place: '370828',
      above: '山东省 济宁市'
    });
  });

  it('on an English page by its English name, the highest level last', () => {
    expect(searchPlaces([county('en')], 'Jinxiang', 5)[0]).toMatchObject({ localName: '金乡县', above: 'Jining City, Shandong' });
  });
});

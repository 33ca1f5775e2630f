import { describe, expect, it } from 'vitest';
import { englishName, type DivisionLevel } from '../../src/cli/english-name';
import { pinyinOf, placeEntries } from '../../src/cli/place-book';

describe('englishName', () => {
  it.each<[name: string, level: DivisionLevel, english: string]>([
    ['卜集镇', 'township', 'Buji Town'],
    ['燕山街道', 'township', 'Yanshan Subdistrict'],
    ['巴彦高勒苏木', 'township', 'Bayangaole Sumu'],
    ['贾庄回族乡', 'township', 'Jiazhuang Hui Ethnic Township'],
    ['努文木仁乡', 'township', 'Nuwenmuren Township'],
    ['亦庄地区', 'township', 'Yizhuang Area'],
    ['永安市', 'county', "Yong'an City"],
    ['扎赉特旗', 'county', 'Zhalaite Banner'],
    ['科尔沁右翼前旗', 'county', "Ke'erqinyouyi Front Banner"],
    ['阜新蒙古族自治县', 'county', 'Fuxin Mongol Autonomous County'],
    ['彭水苗族土家族自治县', 'county', 'Pengshui Miao Tujia Autonomous County'],
    ['兴安盟', 'prefecture', "Xing'an League"],
    ['大兴安岭地区', 'prefecture', "Daxing'anling Prefecture"],
    ['山东省', 'province', 'Shandong'],
    ['陕西省', 'province', 'Shaanxi'],
    ['重庆市', 'province', 'Chongqing'],
    ['内蒙古自治区', 'province', 'Inner Mongolia'],
    ['吕梁市', 'prefecture', 'Lüliang City']
  ])('%s as a %s is %s', (name, level, english) => {
    expect(englishName(name, pinyinOf(name), level)).toBe(english);
  });

  it('writes a name of unknown kind as one word', () => {
    expect(englishName('开发区', 'kai fa qu', 'township')).toBe('Kaifaqu');
  });

  it('writes what it is given where the pinyin does not fit the name', () => {
    expect(englishName('卜集镇', 'bu ji', 'township')).toBe('Buji');
  });
});

describe('placeEntries', () => {
  it('names a place, its county, prefecture and province in English', () => {
    const place = {
      code: '110115004',
      name: '亦庄地区',
      kind: '地区',
      county: '大兴区',
      countyCode: '110115',
      prefecture: '北京市',
      province: '北京市'
    };
    expect(placeEntries([place]).get('110115004')).toMatchObject({
      nameEn: 'Yizhuang Area',
      countyEn: 'Daxing District',
      prefectureEn: 'Beijing',
      provinceEn: 'Beijing'
    });
  });
});

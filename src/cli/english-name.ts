/** Where a name stands in the order of divisions: the same word (地区) is another thing at another level. */
export type DivisionLevel = 'province' | 'prefecture' | 'county' | 'township';

const PROVINCES: Readonly<Record<string, string>> = {
  内蒙古自治区: 'Inner Mongolia',
  广西壮族自治区: 'Guangxi',
  西藏自治区: 'Tibet',
  宁夏回族自治区: 'Ningxia',
  新疆维吾尔自治区: 'Xinjiang',
  新疆生产建设兵团: 'Xinjiang Production and Construction Corps',
  陕西省: 'Shaanxi',
  香港特别行政区: 'Hong Kong',
  澳门特别行政区: 'Macao'
};

/** Words for kinds of division, longest first where one ends with another. */
const KINDS: Readonly<Record<Exclude<DivisionLevel, 'province'>, readonly (readonly [zh: string, en: string])[]>> = {
  prefecture: [
    ['自治州', 'Autonomous Prefecture'],
    ['地区', 'Prefecture'],
    ['盟', 'League'],
    ['市', 'City']
  ],
  county: [
    ['自治县', 'Autonomous County'],
    ['自治旗', 'Autonomous Banner'],
    ['开发区', 'Development Zone'],
    ['高新区', 'High-tech Zone'],
    ['新区', 'New Area'],
    ['林区', 'Forestry District'],
    ['特区', 'Special District'],
    ['左旗', 'Left Banner'],
    ['右旗', 'Right Banner'],
    ['前旗', 'Front Banner'],
    ['中旗', 'Middle Banner'],
    ['后旗', 'Rear Banner'],
    ['县', 'County'],
    ['市', 'City'],
    ['区', 'District'],
    ['旗', 'Banner']
  ],
  township: [
    ['民族苏木', 'Ethnic Sumu'],
    ['民族乡', 'Ethnic Township'],
    ['开发区', 'Development Zone'],
    ['工业园区', 'Industrial Park'],
    ['街道', 'Subdistrict'],
    ['地区', 'Area'],
    ['苏木', 'Sumu'],
    ['镇', 'Town'],
    ['乡', 'Township'],
    ['农场', 'Farm'],
    ['林场', 'Forestry Farm']
  ]
};

/** Names of peoples that stand in names of places, as the statistics bureau writes them in English. */
const PEOPLES: Readonly<Record<string, string>> = {
  ...{ 蒙古: 'Mongol', 回: 'Hui', 藏: 'Tibetan', 维吾尔: 'Uygur', 苗: 'Miao', 彝: 'Yi', 壮: 'Zhuang', 布依: 'Bouyei', 朝鲜: 'Korean' },
  ...{ 满: 'Manchu', 侗: 'Dong', 瑶: 'Yao', 白: 'Bai', 土家: 'Tujia', 哈尼: 'Hani', 哈萨克: 'Kazakh', 傣: 'Dai', 黎: 'Li' },
  ...{ 傈僳: 'Lisu', 佤: 'Va', 畲: 'She', 拉祜: 'Lahu', 水: 'Sui', 东乡: 'Dongxiang', 纳西: 'Naxi', 景颇: 'Jingpo' },
  ...{ 柯尔克孜: 'Kirgiz', 土: 'Tu', 达斡尔: 'Daur', 仫佬: 'Mulao', 羌: 'Qiang', 布朗: 'Blang', 撒拉: 'Salar', 毛南: 'Maonan' },
  ...{ 仡佬: 'Gelao', 锡伯: 'Xibe', 普米: 'Pumi', 塔吉克: 'Tajik', 怒: 'Nu', 鄂温克: 'Ewenki', 保安: 'Bonan', 裕固: 'Yugur' },
  ...{ 独龙: 'Derung', 鄂伦春: 'Oroqen', 赫哲: 'Hezhen', 门巴: 'Monba', 俄罗斯: 'Russian' }
};
const PEOPLE = new RegExp(
  `(?<=..)(${Object.keys(PEOPLES)
    .sort((a, b) => b.length - a.length)
    .join('|')})族`
);

/**
 * The English name of a division: pinyin run together, its kind translated (卜集镇: Buji Town; 扎赉特旗: Zhalaite Banner).
 * `spelt` is the whole name in pinyin, a syllable a character, separated by blanks; where it does not fit the name, or the kind is not
 * known, the whole is written as one word. Null for no name.
 */
export function englishName(name: string, spelt: string, level: DivisionLevel): string {
  const province = PROVINCES[name];
  if (level === 'province' && province) return province;
  const syllables = spelt.split(' ').filter((syllable) => syllable !== '');
  const characters = [...name];
  if (syllables.length !== characters.length) return joined(syllables);
  if (level === 'province') return joined(syllables.slice(0, name.endsWith('省') || name.endsWith('市') ? -1 : undefined));
  const kind = KINDS[level].find(([zh]) => name.endsWith(zh) && name.length > zh.length);
  if (!kind) return joined(syllables);
  // 回族乡 is a 民族乡 that names its people
  const peoples: string[] = [];
  let stem = name.slice(0, name.length - kind[0].length);
  for (let people = PEOPLE.exec(stem); people !== null; people = PEOPLE.exec(stem)) {
    peoples.push(PEOPLES[people[1] ?? ''] ?? '');
    stem = stem.slice(0, people.index) + stem.slice(people.index + people[0].length);
  }
  const ethnic = level === 'township' && peoples.length > 0 && !kind[1].startsWith('Ethnic') ? ['Ethnic'] : [];
  return [joined(syllables.slice(0, [...stem].length)), ...peoples, ...ethnic, kind[1]].join(' ');
}

/** Syllables as one word, with an apostrophe where a vowel begins one: `yong an` gives Yong'an. */
function joined(syllables: readonly string[]): string {
  const word = syllables.map((syllable, i) => (i > 0 && /^[aeo]/.test(syllable) ? `'${syllable}` : syllable)).join('');
  return word.replaceAll('v', 'ü').replace(/^./, (letter) => letter.toUpperCase());
}

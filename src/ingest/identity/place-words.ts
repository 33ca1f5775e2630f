import { ownText } from '../text/own-text';
import type { PlaceWords } from './place-book';

const PROVINCE =
  /^(北京市|天津市|上海市|重庆市|内蒙古自治区|广西壮族自治区|西藏自治区|宁夏回族自治区|新疆维吾尔自治区|新疆生产建设兵团|(?![\u4e00-\u9fff]{0,2}[县市区旗州])[\u4e00-\u9fff]{2,3}省)/;
/** No county stands in a prefecture's name: 江津区杜市镇 is of no 江津区杜市. */
const PREFECTURE = /^((?:(?![县区旗])[\u4e00-\u9fff]){2,12}?(?:自治州|地区|盟|州(?![县区])|市))(?=[\u4e00-\u9fff])/;
/** 红旗营镇 lies in no 红旗. 宁川市横市镇: what leaves but a kind behind it is itself the township's name. */
const COUNTY =
  /^(?!城市(?:管理|建设|规划|综合|更新|发展))([\u4e00-\u9fff]{1,14}?(?:自治县|自治旗|(?<!辉(?=县市))县(?!区(?![域级划]))|区|(?<!^大?[红白黄蓝黑八战军])(?<!^[左右前中后])旗(?![县区])|市(?![区县])|林区))(?=[\u4e00-\u9fff])(?!(?:镇|乡|街道|苏木)(?:$|人民政府|办事处|党)|管委会|管理委员会)/;
/** 安镇街道 and 古镇镇 end behind their first 镇; 云山镇镇政府 does not, 东乡河街道 does not behind 乡; 城乡建设局 is no township. */
const TOWNSHIP =
  /^([\u4e00-\u9fff0-9]{1,14}?(?:民族乡|街道|地区|苏木|[镇乡](?<!城乡(?=建设|工作|管理|规划|发展|统筹))(?!街道)(?!(?<=^[\u4e00-\u9fff][镇乡])(?:[镇乡](?:$|人民政府|党政)|[\u4e00-\u9fff]{1,2}街道))|农场|林场|管理区|开发区|园区|新区))/;
const OFFICE =
  /(?:人民政府办公室|人民政府办公厅|(?<=^|[\u4e00-\u9fff]{2}[省市县区旗州盟])政府办公[室厅]|人民政府|街道办事处|办事处|党政办公室|办公室|(?<=[区园城])管理委员会|委员会|管委会)+$/;

/** 云山街, 云山街办: a street office by its short name; 南大街 is the name of one. */
const STREET = /(?<=[\u4e00-\u9fff]{2})(?<!大)街(?:办|办事处)?$/;

/** Names split before: title, introduction and checks ask for the same few. */
const split = new Map<string, Readonly<PlaceWords>>();
const MOST_KEPT = 4000;

/** Splits the name of a reporting body into province, prefecture, county and body. Levels that are not named are null. */
export function splitPlaceName(name: string): Readonly<PlaceWords> {
  const known = split.get(name);
  if (known !== undefined) return known;
  const words = cutName(name);
  if (split.size < MOST_KEPT) split.set(ownText(name), words);
  return words;
}

const township = (text: string): string | null => TOWNSHIP.exec(text)?.[1] ?? null;

function cutName(name: string): PlaceWords {
  const words: PlaceWords = { province: null, prefecture: null, county: null, body: null };
  let rest = name.replace(/^(中共|中国)/, '').replace(STREET, '街道');
  const take = (pattern: RegExp) => {
    const found = pattern.exec(rest)?.[1] ?? null;
    if (found) rest = rest.slice(found.length);
    return found;
  };
  words.province = take(PROVINCE);
  // 柳河镇 is a township, not a county 柳 with more to follow: a level is cut off only where a township or office can still follow.
  // 安镇街道办事处 is the office of a street, not of a town
  const bare = rest.replace(/街道办事处$/, '街道').replace(OFFICE, '');
  const whole = township(bare);
  if (whole !== null && whole.length === bare.length && !/[县市区旗州盟]/.test(whole.slice(1, -2))) {
    words.body = whole;
    return words;
  }
  const first = take(PREFECTURE);
  // 青禾市人民政府县东街道: the city's government, and no county
  if (first !== null) rest = rest.replace(/^人民政府(?=[\u4e00-\u9fff]{2,10}(?:街道|[镇乡]))/, '');
  const county = take(COUNTY);
  if (first && !county && /市$/.test(first) && township(rest)) {
    // 邹城市太平镇: a county-level city stands right before its township as often as a prefecture does.
    words.prefecture = null;
    words.county = first;
  } else {
    words.prefecture = first;
    words.county = county;
  }
  // 青禾市城东区人民政府柳溪街道办事处
  if (words.county !== null || words.prefecture !== null) rest = rest.replace(/^人民政府(?=[\u4e00-\u9fff]{2})(?!办公)/, '');
  // 宁乡市 is a city to its end
  const body = /[县市旗州盟]$/.test(rest) ? rest : township(rest);
  words.body = body ?? (maybeWithoutOffice(rest) || null);
  if (words.body === null && words.county === null && words.prefecture === null && words.province !== null) words.body = name;
  return words;
}

/** 云山产业园管理委员会 without its office; 外事办公室 and 发展和改革委员会 are offices to their end. */
function maybeWithoutOffice(name: string): string {
  const bare = name.replace(OFFICE, '');
  return bare === '' || /(?:[镇乡道木区园城场县市州旗盟村岛]|政府)$/.test(bare) ? bare : name;
}

/** Whether a body is a township-level unit by its name. */
export function isTownshipName(name: string): boolean {
  return /(?:镇|乡|街道|苏木|民族乡)(?:人民政府|办事处)?$/.test(name);
}

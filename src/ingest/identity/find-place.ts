import type { Place, Problem } from '$lib/model';
import type { IdentityNotes } from '../checks/details';
import { problem } from '../templates/problems';
import { findByHints } from './county-hints';
import type { PlaceBook, PlaceWords } from './place-book';
import { isTownshipName, splitPlaceName } from './place-words';

/** What a place is called that nothing names. */
export const UNKNOWN = '未知';

/** The place a report is of, by all that was read of it: on the list where it can be found there, else made from its words. */
export function findPlace(
  notes: IdentityNotes,
  { path, site, head }: { path: { words: PlaceWords | null; code: string | null }; site: readonly PlaceWords[]; head: readonly string[] },
  places: PlaceBook,
  problems: Problem[]
): Place {
  const coded = path.code ? places.byCode(path.code) : null;
  if (coded) return coded;
  const named = [
    ...notes.places.filter((place) => place.source !== 'path').map((place) => wordsOf(place.name, places)),
    ...(path.words ? [path.words] : []),
    ...site
  ];
  const merged: PlaceWords = { province: null, prefecture: null, county: null, body: null };
  for (const words of named) {
    const township = words.body !== null && isTownshipName(words.body);
    if (merged.body === null || (township && !isTownshipName(merged.body)) || isWholeName(words.body, merged.body))
      merged.body = words.body;
    merged.county ??= words.county;
    merged.prefecture ??= words.prefecture;
    merged.province ??= words.province;
  }
  if (merged.body === null && merged.county === null && merged.prefecture === null) {
    problems.push(placeUnknown());
    return places.make({ ...merged, body: UNKNOWN });
  }
  for (const words of [...named, merged]) {
    const found = words.body === null ? null : places.find({ ...merged, body: words.body });
    if (found) return found;
  }
  const short = findBehindCounty(merged, places) ?? findByHints(merged, head, places);
  if (short) return short;
  const made = unlisted(places.make(merged), path.code);
  if (made.countyCode === null && !isAboveCounty(merged)) problems.push(countyUnknown(made.name));
  else if (isMisprint(made, places)) problems.push(maybeMisprint(made, places.near(made)?.name ?? ''));
  else if (isOtherPrefecture(merged.prefecture, made)) problems.push(prefectureDoubtful(merged.prefecture ?? '', made));
  return made;
}

/** 赣县区梅林镇人民政府: the township alone. */
const withoutOffice = (name: string): string =>
  name.replace(/(?:人民政府|街道办事处|办事处|政府|党政办公室|办公室)+$/, (office) => (office.startsWith('街道') ? '街道' : ''));

const wordsOf = (name: string, places: PlaceBook): PlaceWords => places.split(withoutOffice(name)) ?? splitPlaceName(name);

/** 卜级镇, where the county has no such town and a 卜集镇. */
const isMisprint = (place: Place, places: PlaceBook): boolean => places.near(place) !== null;

/** A province's, city's or prefecture's own body is in no county. */
const isAboveCounty = ({ province, prefecture, county, body }: PlaceWords): boolean =>
  county === null && (prefecture !== null || province !== null) && (body === null || !isTownshipName(body));

/** 江州市南湖区, where the only 南湖区 of the list is 嘉兴市's. */
function isOtherPrefecture(printed: string | null, { prefecture, county }: Place): boolean {
  if (printed === null || prefecture === null) return false;
  const stem = printed.slice(0, 2);
  return !prefecture.includes(stem) && county?.includes(stem) !== true;
}

/** A place on no list under the code its path has for it. The county's code stands inside; the invented county's is x-demo1. */
function unlisted(place: Place, code: string | null): Place {
  const county = code === null ? undefined : /^x-(\w+)-/.exec(code)?.[1];
  if (code === null || county === undefined) return place;
  return { ...place, code, countyCode: county.startsWith('demo') ? `x-${county}` : county === '000000' ? null : county };
}

/** 云山, as a title has it, and 云山旅游度假区, as the introduction does. */
function isWholeName(name: string | null, short: string): boolean {
  return (
    name !== null && name.length > short.length && name.startsWith(short) && /区$/.test(name) && !/[镇乡县市区旗局办场道]$/.test(short)
  );
}

/** 青禾云山镇, the county or city named without its kind; null where none on the list has such a township. */
function findBehindCounty(words: PlaceWords, places: PlaceBook): Place | null {
  const { county, prefecture, body } = words;
  if (county !== null || body === null || !isTownshipName(body)) return null;
  for (const length of [2, 3]) {
    if (body.length < length + 3) break;
    const found = places.find({ ...words, county: `${body.slice(0, length)}县`, body: body.slice(length) });
    if (found) return found;
  }
  for (const length of prefecture === null ? [2, 3] : []) {
    if (body.length < length + 4) break;
    const found = places.find({ ...words, prefecture: `${body.slice(0, length)}市`, body: body.slice(length) });
    if (found) return found;
  }
  return null;
}

function placeUnknown(): Problem {
  return problem(
    'unknown-place',
    'warning',
    { line: null },
    { en: 'The reporting body is in neither the title, the introduction, nor the path.', zh: '标题、引言与文件路径均未给出报告主体。' },
    { en: 'Name it by its nine-digit division code: --place CODE.', zh: '请用九位区划代码指定该地：--place 代码。' }
  );
}

function prefectureDoubtful(printed: string, { county, prefecture, name }: Place): Problem {
  return problem(
    'prefecture-doubtful',
    'warning',
    { line: null },
    {
      en: `${name} is taken for one of ${prefecture}${county ?? ''}, but the document names ${printed}.`,
      zh: `${name}按${prefecture}${county ?? ''}收录，文件所称为${printed}。`
    },
    {
      en: 'If it is another place, name it by its nine-digit division code: --place CODE.',
      zh: '如为另一地方，请用九位区划代码指定：--place 代码。'
    }
  );
}

function maybeMisprint({ name, county }: Place, near: string): Problem {
  return problem(
    'place-unlisted',
    'warning',
    { line: null },
    {
      en: `${county ?? ''} has no ${name} on the official list; it has ${near}, one character apart. The report is kept under a code of its own.`,
      zh: `官方名录中${county ?? ''}没有${name}，有一字之差的${near}；本报告另立代码收录。`
    },
    {
      en: 'If it is the same place, name it by its nine-digit division code: --place CODE; else leave it as it is.',
      zh: '如为同一地方，请用九位区划代码指定：--place 代码；否则不必处理。'
    }
  );
}

function countyUnknown(name: string): Problem {
  return problem(
    'unknown-county',
    'warning',
    { line: null },
    { en: `The county of ${name} could not be told.`, zh: `无法判定${name}所属的县级行政区。` },
    { en: 'Name the place by its nine-digit division code: --place CODE.', zh: '请用九位区划代码指定该地：--place 代码。' }
  );
}

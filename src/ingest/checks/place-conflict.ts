import type { Report } from '$lib/model';
import { defineCheck, isTownship, NO_DOCUMENT } from './check';
import type { IdentityNotes } from './details';
import { atLine } from './names';

const SOURCES = {
  title: { zh: '标题', en: 'the title' },
  intro: { zh: '引言', en: 'the introduction' },
  signature: { zh: '落款', en: 'the signature' },
  path: { zh: '文件名', en: 'the file name' },
  caption: { zh: '表格上方的标题', en: 'the caption of a table' },
  text: { zh: '正文', en: 'the text' }
};
const OFFICE = /(?:人民政府|街道办事处|办事处|党政办公室|办公室|委员会|党委|党工委|政府)+$/;
const TOWNSHIP = /(?:镇|乡|街道|苏木)(?:办)?$/;
const COUNTY = /[\u4e00-\u9fff]{2,4}?[县区市旗]/g;
/** 我镇, 各乡镇: words, not names. */
const NO_NAME = /^(?:我|本|全|各|该|两|乡|村|城|街|其他|所有|辖|由|在|对|为|以|市|县|区)/;

const stemOf = (name: string): string => name.replace(TOWNSHIP, '');
const isSame = (name: string, other: string): boolean => name.includes(stemOf(other)) || other.includes(stemOf(name));

interface Named {
  source: keyof typeof SOURCES;
  name: string;
  line: number | null;
}

/** Another place's name in title, introduction, signature, or as the subject of a sentence: copied text, or a misread character (沐阳 for 沭阳). */
export default defineCheck({
  id: 'place-conflict',
  number: 'D5',
  severity: 'warning',
  titleZh: '地名一致',
  title: 'One place throughout',
  ruleZh: '标题、引言、落款、表格标题及正文主语所称地名应为同一地方。',
  rule: 'Title, introduction, signature, the captions of tables and the subjects of the text name one place.',
  needsDocument: true,
  *run({ report, details }) {
    if (!details) {
      yield NO_DOCUMENT;
      return;
    }
    const seen = new Set<string>();
    for (const { source, name, line } of othersOf(report, details.identity)) {
      if (seen.has(name)) continue;
      seen.add(name);
      const at = atLine(line);
      yield {
        cells: [],
        expected: report.place.name,
        actual: name,
        reason: `${at.en}${at.en && ': '}${SOURCES[source].en} names “${name}”; the report is taken for ${report.place.name}`,
        reasonZh: `${at.zh}${at.zh && '：'}${SOURCES[source].zh}出现“${name}”，报告按${report.place.name}收录`
      };
    }
  }
});

function othersOf(report: Report, { places, subjects = [] }: IdentityNotes): Named[] {
  const bare: Named[] = places.map((place) => ({ ...place, name: place.name.replace(OFFICE, '') }));
  if (!isTownship(report)) return countiesApart(bare.filter(({ source }) => source !== 'path'));
  // a table of the whole county is not the township's
  const ofCounty = bare.filter(({ source, name }) => source === 'caption' && !TOWNSHIP.test(name));
  const named = [...bare, ...subjects.map((subject): Named => ({ source: 'text', ...subject }))].filter(
    ({ name }) => TOWNSHIP.test(name) && !NO_NAME.test(name)
  );
  // The first name the document gives itself may be an old or a short one (蔄山镇 for 苘山镇): the others are held against it too. One without a
  // character of the place it was said to be of (--place) is another's.
  const first = named.find(({ source }) => source === 'title' || source === 'intro')?.name ?? report.place.name;
  const own = [...stemOf(first)].some((char) => report.place.name.includes(char)) ? first : report.place.name;
  const others = named.filter(({ source, name }) => source !== 'path' && !isSame(name, report.place.name) && !isSame(name, own));
  return [...others, ...ofCounty];
}

/** Names whose last county or city is another than the first name's. */
function countiesApart(places: readonly Named[]): Named[] {
  const county = (name: string) => name.match(COUNTY)?.at(-1) ?? null;
  const [first] = places;
  const own = first ? county(first.name) : null;
  if (own === null || first === undefined) return [];
  return places.slice(1).filter(({ name }) => {
    const other = county(name);
    return other !== null && !name.includes(own) && !first.name.includes(other);
  });
}

import type { PageHead } from '$lib/model';
import { findAll } from '../text/find-all';
import type { PlaceWords } from './place-book';
import { isTownshipName, splitPlaceName } from './place-words';

/** 来源:青禾县柳溪镇人民政府, in the box over a report. */
const LABELLED =
  /(?:来源|(?:发布|发文|制发)(?:机构|机关|单位|部门))[: |]*([\u4e00-\u9fff]{2,20}?(?:人民政府|办事处|管委会|管理委员会|(?:[镇乡]|街道|苏木)(?=$|[ |]|发布|发文|公开|字体|作者|浏览|时间|日期)))/g;

/** Cheap: what a label has at least that does not say 来源. */
const NAMES_PUBLISHER = /发[布文]?[机单部]/;

/** County and above, and the township where it is one: a body of that name is none. Null where the name tells nothing of the place. */
function maybePublisher(name: string): PlaceWords | null {
  const words = splitPlaceName(name);
  const isTownship = words.body !== null && isTownshipName(words.body);
  return isTownship || words.county !== null || words.prefecture !== null ? { ...words, body: isTownship ? words.body : null } : null;
}

const namesOf = (names: readonly string[]): PlaceWords[] => names.map(maybePublisher).filter((words) => words !== null);

/** What the name of the site and who the site says wrote it tell of the place. */
export function siteWords({ site, source }: PageHead): PlaceWords[] {
  return namesOf(
    [source, site]
      .map((name) => (name ?? '').replace(/(?:门户)?网站?$|政务网$/, '').trim())
      .filter((bare) => /^[\u4e00-\u9fff]{3,24}$/.test(bare))
  );
}

/** What the box over a report tells of who published it: a county, too, publishes what its townships report. */
export function publisherWords(head: readonly { text: string }[]): PlaceWords[] {
  const labelled = head.filter(
    ({ text }) => text.length < 120 && (text.includes('来源') || (text.includes('发') && NAMES_PUBLISHER.test(text)))
  );
  return namesOf(labelled.flatMap(({ text }) => findAll(text, LABELLED).map(([, name = '']) => name)));
}

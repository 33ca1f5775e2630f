import type { Place, Problem, SourceDocument } from '$lib/model';
import type { IdentityNotes } from '../checks/details';
import { foldBlock } from '../text/fold';
import { findPlace } from './find-place';
import type { PlaceBook, PlaceWords } from './place-book';
import { headOf, type Line } from './head-lines';
import { maybeContact, maybeIntroduced, maybeName, onlyYearNamed, withoutLabel, yearAskedFor, yearEnds, yearsTold } from './introduced';
import { readLeftovers } from './leftovers';
import { isTownshipName, splitPlaceName } from './place-words';
import { publisherWords, siteWords } from './publisher';
import { maybeDate, maybePeriod, withDigitDays, type PrintedPeriod } from './read-dates';
import { maybeOnlySubject } from './only-subject';
import { problem } from '../templates/problems';
import { findAll } from '../text/find-all';

/** Who reports on which year, and everything the document says about it. `year` is null where nothing tells it. */
export interface Identity {
  place: Place;
  year: number | null;
  notes: IdentityNotes;
  problems: Problem[];
}

interface Known {
  file: string;
  place?: Place;
  year?: number;
  published?: string;
  places: PlaceBook;
}

const TITLE =
  /(?:政府?(?:政务)?|(?<=20\d\d年度?))信息公开(?:工作)?(?:(?:20\d\d)?的?年度(?:工作)?报告|20\d\d年(?:工作)?报告|年报|(?:情况)?的报告|情况报告|工作报告|报告(?=$|\())/;
/** The year behind a title: 年度报告2023年, 年度报告(2023). */
const BEHIND = /^[^日时]{0,4}?(20\d\d)年|^\((20\d\d)(?:年度?)?\)$/;
/** When a browser printed the page, as it writes it above: 2026/1/26 15:39, 1/26/26, 3:39 PM. */
const PRINTED_AT = /^\d{1,4}\/\d{1,2}\/\d{1,4},? ?(?:[上下]午)?\d{1,2}:\d\d(?: ?[AP]M)? ?/;
/** 发布2023年政府信息公开工作年度报告12篇: reports put online; …年度报告编制的通知: a notice. */
const COUNTED = /^[^\d]{0,2}\d+[条篇份件个]|^[^,。]{0,8}的通知/;
/** 柳溪街道 / 办事处2023年…: the name began on the line before. */
const OFFICE_ALONE = /^(?:人民政府|政府|(?:街道)?办事处)(?:20\d\d年度?)?$/;
/** 首页 > 政府信息公开年报 > 柳溪镇2024年…: where the page stands in its site. */
const BREADCRUMBS = /^.*[>»›]\s*(?=[^>»›]*信息公开)/;
/** 柳溪镇人民政府, on the line above a title that names nobody. */
const TOWNSHIP_ALONE = /^[\u4e00-\u9fff]{2,20}(?:镇|乡|街道|苏木)(?:人民政府|办事处)?$/;
/** Page 4 - 青禾县…, as a reader of documents labels a page. */
const PAGE_LABEL = /^Page ?\d{1,3} ?[-–—] ?/;
const PUBLISHED = /(?:发布|发文|公开|成文|生成|印发|提供)(?:日期|时间)[:：]?/;
/** Where a box prints both, the day a report was written is not the day it was published. */
const PUBLISHED_ONLINE = /(?:发布|公开)(?:日期|时间)[:：]?/;
/** 来源:… 时间:2024-01-31, or a date alone on its line under the title. */
const DATED =
  /(?:^|[ \]】)])(?:时间|日期)[:：] ?(?=20\d\d[年./-])|^[•·-]? ?(?=20\d\d[年./-]\d{1,2}[月./-]\d{1,2}日?(?: \d{1,2}:\d\d(?::\d\d)?)? ?(?:$|来源))/;
const SUBJECT =
  /(?:^|[。;,])(?:20\d\d年度?,?)?([\u4e00-\u9fff]{2,10}?(?:镇|乡|街道))(?:党委、?政府|党委|人民政府|办事处|党工委)?(?:深入|认真|严格|高度|坚持|始终|全面|紧紧|以习近平|按照|持续|积极|进一步|围绕|切实|不断)/g;
/** Cheap: what a line that names such a subject has at least. */
const namesUnit = (text: string): boolean => text.includes('镇') || text.includes('乡') || text.includes('街道');
/** Reads place, year, period and dates from title, introduction, signature and file path. What is given (`place`, `year`) is taken as said. */
export function readIdentity(document: SourceDocument, known: Known): Identity {
  const lines: Line[] = [];
  for (const block of document.blocks) if (block.kind === 'text') lines.push({ text: foldBlock(block), line: block.line });
  const notes: IdentityNotes = {
    years: [],
    places: [],
    period: null,
    published: null,
    signed: null,
    leftovers: [],
    personal: [],
    scope: null
  };
  const head = headOf(document);
  readTitle(head, notes);
  if (document.head) readPageTitles(document.head.titles, notes);
  readIntroduction(head, notes);
  readSignature(lines.slice(-8), notes);
  const published = document.head?.published ?? null;
  const date = published === null || notes.published ? null : maybeDate(published.text);
  if (published !== null && date !== null) notes.published = { date, line: published.line };
  const path = readPath(known.file, notes);
  readLeftovers(lines, notes);
  notes.subjects = [];
  for (const { text, line } of lines)
    if (namesUnit(text)) for (const [, name = ''] of findAll(text, SUBJECT)) notes.subjects.push({ name, line });

  if (known.place === undefined && notes.places.length === 0 && path.code === null) {
    const only = maybeOnlySubject(lines);
    if (only !== null) notes.places.push({ source: 'intro', ...only });
  }

  const problems: Problem[] = [];
  const told = known.year ?? firstYear(notes) ?? onlyYearEnd(lines) ?? onlyYearTold(lines);
  const year = told ?? yearAskedFor(lines);
  if (told === null && year !== null) problems.push(yearFromNotice(year));
  // the title of one year over the text of another
  const inText = year === null || lines.some(({ text }) => yearsTold(text).includes(year)) ? null : onlyYearTold(lines);
  if (inText !== null) notes.years.push({ source: 'text', year: inText, line: null });
  const publishers = publisherWords(head).filter(({ body }) => body !== null || notes.places.length > 0);
  const site = [...(document.head ? siteWords(document.head) : []), ...publishers];
  return {
    place: known.place ?? findPlace(notes, { path, site, head: head.map(({ text }) => text) }, known.places, problems),
    year,
    notes,
    problems
  };
}

function readTitle(head: readonly Line[], notes: IdentityNotes): void {
  // A title may be broken over three lines; one that is whole on its line comes first.
  for (let span = 1; span <= 3; span++) {
    for (let i = 0; i < Math.min(head.length, 16); i++) {
      const parts = head.slice(i, i + span);
      if (!mayBeTitle(parts)) continue;
      const text = parts
        .map((part) =>
          part.text
            .replace(PRINTED_AT, '')
            .replace(PAGE_LABEL, '')
            .replace(BREADCRUMBS, '')
            .replace(/^#+\s*/, '')
            .replaceAll(' ', '')
        )
        .join('');
      const at = TITLE.exec(text);
      if (!at || at.index > 50 || text.length > at.index + at[0].length + 12) continue;
      const before = text.slice(0, at.index);
      if (span === 1 && OFFICE_ALONE.test(before) && /(?:[镇乡区县市]|街道|苏木)$/.test(head[i - 1]?.text ?? '')) continue;
      if (span === 1 && /^20\d\d年度?$/.test(before) && (head[i - 1]?.text ?? '').endsWith('关于')) continue;
      if (COUNTED.test(text.slice(at.index + at[0].length))) continue;
      if (/[,;。].*(?:编制|公布|公开|发布|完成|制作)了?20\d\d年/.test(before) && text.endsWith('。')) continue;
      const year =
        /(20\d\d)(?=年|$|度)/.exec(before)?.[1] ??
        /20\d\d/.exec(at[0])?.[0] ??
        BEHIND.exec(text.slice(at.index + at[0].length))
          ?.slice(1)
          .find(Boolean);
      const line = parts[0]?.line ?? 1;
      if (year) notes.years.push({ source: 'title', year: Number(year), line });
      const name = maybeName(before);
      const above = head[i - 1]?.text.replaceAll(' ', '') ?? '';
      if (name !== null) notes.places.push({ source: 'title', name, line });
      else if (span > 1 && TOWNSHIP_ALONE.test(above)) notes.places.push({ source: 'title', name: above, line });
      if (year) return;
    }
  }
}

/** Cheap: whether lines hold two characters that no title is without, whichever line they stand in. */
function mayBeTitle(parts: readonly Line[]): boolean {
  return parts.some(({ text }) => text.includes('开')) && parts.some(({ text }) => text.includes('报'));
}

/** What joins the name of a site to a title: 柳溪镇2025年政府信息公开工作年度报告_青禾县人民政府. */
const JOINTS = /\s*[-_|—–·]+\s*|\s{2,}/;

/** The title in a page's head, where its text has none or names no place or no year. */
function readPageTitles(titles: readonly Line[], notes: IdentityNotes): void {
  const lacks = () => ({
    year: !notes.years.some(({ source }) => source === 'title'),
    place: !notes.places.some(({ source }) => source === 'title')
  });
  for (const { text, line } of titles) {
    const { year, place } = lacks();
    if (!year && !place) return;
    const told: IdentityNotes = { ...notes, years: [], places: [] };
    readTitle(
      text.split(JOINTS).map((part) => ({ text: foldBlock({ kind: 'text', text: part, line, page: null }), line })),
      told
    );
    if (year) notes.years.push(...told.years);
    if (place) notes.places.push(...told.places);
  }
}

function readIntroduction(head: readonly Line[], notes: IdentityNotes): void {
  let contact: string | null = null;
  const whole = head.map(({ text }) => text).join('');
  const mayTellScope = /全[县区市镇乡]|本级|本机关/.test(whole);
  const joined: Line[] = head.map(({ text, line }, i) => ({ line, text: joinedTo(text, head[i + 1]?.text ?? '') }));
  for (const [i, { text, line }] of joined.entries()) {
    const by = text.includes('报告') ? /本(?:年度)?报告(?:是由|是|由)(.{2,30}?)(?:根据|按照|依据|依照|编制)/.exec(text)?.[1] : undefined;
    if (by && !notes.places.some((place) => place.source === 'intro'))
      notes.places.push({ source: 'intro', name: by.replace(/[,"“”]/g, ''), line });
    const introduced = maybeIntroduced(text);
    if (introduced !== null) {
      if (introduced.year !== null && !notes.years.some((year) => year.source === 'intro'))
        notes.years.push({ source: 'intro', year: introduced.year, line });
      if (introduced.name !== null && (!notes.places.some((place) => place.source === 'intro') || tellsCounty(introduced.name, notes)))
        notes.places.push({ source: 'intro', name: introduced.name, line });
    }
    contact ??= maybeContact(text);
    if (!notes.period && /统计期限|数据的?统计|所列数据|期限[自为从]|统计周期|统计时间|数据时间|时限|起止时间/.test(text)) {
      const period = periodOver(text, head[i + 2]?.text ?? '');
      if (period) {
        notes.period = { from: period.from, to: period.to, raw: period.raw, line };
        if (period.year !== null) notes.years.push({ source: 'period', year: period.year, line });
      }
    }
    if (!mayTellScope || notes.scope !== null) continue;
    if (/全[县区市镇乡]/.test(text)) notes.scope = 'whole-area';
    else if (/本级|本机关/.test(text)) notes.scope = 'own-body';
  }
  const labels = /日期|时间/.test(whole) ? [PUBLISHED_ONLINE, PUBLISHED] : [];
  for (const label of labels)
    for (const { text, line } of joined) {
      const at = notes.published ? -1 : text.search(label);
      const date = at < 0 ? null : maybeDate(text.slice(at));
      if (date) notes.published = { date, line };
    }
  if (!notes.published)
    for (const { text, line } of head) {
      const dated = text.includes('20') ? DATED.exec(text) : null;
      const date = dated === null ? null : maybeDate(text.slice(dated.index));
      if (date && !notes.published) notes.published = { date, line };
    }
  if (contact !== null) notes.places.push({ source: 'intro', name: contact, line: null });
}

function yearFromNotice(year: number): Problem {
  return problem(
    'year-from-notice',
    'warning',
    { line: null },
    { en: `That the report is of ${year} only the notice it rests on says.`, zh: `仅由报告所依据的通知得知报告年度为 ${year} 年。` },
    {
      en: 'Compare with the published page; if it is of another year, name it: --year 2025.',
      zh: '请对照公布页面；如为其他年度，请指定：--year 2025。'
    }
  );
}

/** The period that a line and the next one state, over a third where narrow columns cut it there (12月31 / 日). */
function periodOver(text: string, next: string): PrintedPeriod | null {
  const period = maybePeriod(text.replaceAll(' ', ''));
  if (period === null || (period.from !== null && period.to !== null)) return period;
  const longer = maybePeriod((text + next).replaceAll(' ', ''));
  return longer !== null && longer.from !== null && longer.to !== null ? longer : period;
}

/** A line and the one it may go on in; a whole title begins anew (市政府部门 > 市水利局 / 青禾市水利局2024年政府信息公开工作年度报告). */
function joinedTo(text: string, next: string): string {
  const head = next.slice(0, 60);
  return head.includes('20') && /^[\u4e00-\u9fff]{3}/.test(head) && /20\d\d年/.test(head) && TITLE.test(head)
    ? `${text}\n${next}`
    : text + next;
}

/** Whether a name says of which county the place is that was named without one: 柳溪镇2014年…, and below it 青禾县柳溪镇2014年…. */
function tellsCounty(name: string, { places }: IdentityNotes): boolean {
  const { county, prefecture, body } = splitPlaceName(name);
  if (body === null || (county === null && prefecture === null)) return false;
  const known = places.map((place) => splitPlaceName(place.name));
  return known.some((words) => words.body === body) && known.every((words) => words.county === null && words.prefecture === null);
}

function readSignature(tail: readonly Line[], notes: IdentityNotes): void {
  for (const { text: printed, line } of tail) {
    const text = withDigitDays(printed);
    if (text.length > 40) continue;
    const date = /^(?:.{0,20}?)(20\d\d)年\d{1,2}月\d{1,2}日$/.test(text) ? maybeDate(text) : null;
    if (date) {
      notes.signed = { date, line };
      notes.years.push({ source: 'signature', year: Number(date.slice(0, 4)) - (Number(date.slice(5, 7)) <= 6 ? 1 : 0), line });
    } else if (/^[\u4e00-\u9fff]{3,20}(?:人民政府|办事处)$/.test(text))
      notes.places.push({ source: 'signature', name: withoutLabel(text), line });
  }
}

/** The code of a place on no list, as a folder or file is named: x-370828-yunshan. */
const UNLISTED = /(?<![^/_-])(x-(?:\d{6}|demo\d+)-[0-9a-z]+)(?=[-_./]|$)/g;

function readPath(file: string, notes: IdentityNotes): { words: PlaceWords | null; code: string | null } {
  const parts = file.split(/[\\/]/).slice(-4);
  const words = parts
    .join('-')
    .replace(/\.[a-z]+$/i, '')
    .split(/[-_\s]+/);
  const year = words.findLast((word) => /^20[0-3]\d年?度?$/.test(word)) ?? /(20[0-3]\d)年/.exec(parts.at(-1) ?? '')?.[1];
  if (year) notes.years.push({ source: 'path', year: Number(year.slice(0, 4)), line: null });
  const code = words.findLast((word) => /^\d{9}$/.test(word)) ?? findAll(parts.join('/'), UNLISTED).at(-1)?.[1] ?? null;
  const names = words.filter((word) => /^[\u4e00-\u9fff]{2,14}$/.test(word));
  const body = names.findLast((name) => isTownshipName(name));
  if (!body) return { words: null, code };
  notes.places.push({ source: 'path', name: body, line: null });
  const above = names.slice(0, names.lastIndexOf(body));
  const county = above.findLast((name) => /[县区旗市]$/.test(name)) ?? null;
  const prefecture = above.find((name) => name !== county && /(?:市|州|盟|地区)$/.test(name)) ?? null;
  return { words: { province: above.find((name) => /省$|自治区$/.test(name)) ?? null, prefecture, county, body }, code };
}

function firstYear(notes: IdentityNotes): number | null {
  for (const source of ['title', 'period', 'path', 'intro', 'signature'] as const) {
    const found = notes.years.find((item) => item.source === source);
    if (found) return found.year;
  }
  return null;
}

/** The year whose end the figures of a report without title and period are told of, where it is one alone. */
function onlyYearEnd(lines: readonly Line[]): number | null {
  const years = new Set(lines.flatMap(({ text }) => yearEnds(text)));
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}

/**
 * The one year that sentences begin with (2023年,我镇…), where nothing else tells a year; what is planned tells none. One sentence suffices
 * where no other year is named before the problems and plans.
 */
function onlyYearTold(lines: readonly Line[]): number | null {
  const told = lines.flatMap(({ text }) => yearsTold(text));
  const [year] = told;
  if (year === undefined || new Set(told).size > 1) return null;
  return told.length > 1 || onlyYearNamed(lines) === year ? year : null;
}

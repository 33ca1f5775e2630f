import type { SourcePlace, TextBlock } from '$lib/model';
import { foldBlock, foldLine, foldsInPlace, isHan } from './fold';
import { findAll } from './find-all';

/** Text of a paragraph, with the way back to the blocks it was joined from. */
export interface JoinedText {
  text: string;
  /** Each block, and the offset its text begins at. */
  parts: { start: number; block: TextBlock }[];
}

/** A paragraph of prose. `section` is its number as printed (`六（四）`), null before the first heading; `heading` the words of its headings. */
export interface Paragraph {
  section: string | null;
  heading: string;
  text: JoinedText;
}

/** Rows and headers of the form's tables that reach us as text, by how they begin. */
const FORM_ROW = new RegExp(
  '^(?:' +
    [
      '\\[table',
      '\\|',
      '规章(?=[\\d ]|$)',
      '(?:行政)?规范性文件(?=[\\d ]|$)',
      '行政(?:许可|处罚|强制)(?=[\\d ]|$)',
      '行政事业性收费(?=[\\d ]|$)',
      '政府集中采购(?=[\\d ]|$)',
      '其他对外管理服务事项',
      '信息内容(?:本年|上一年|采购|$)',
      '第二十条第?\\([一二三四五六七八九]\\)项',
      '申请人情况$',
      '\\(?本列数据的勾稽',
      '自然人(?:总计|法人|$)',
      '法人或其他组织$',
      '商业企',
      '[一二四]、?(?:本年新收|上年结转|结转下年?度)',
      '三、?本年度?办理',
      '\\([一二三四五六七]\\)(?:予以公开|部分公开\\(|不予公开|无法提供|不予处理|其他处理|总计)(?![情方,。])',
      '\\d[.、](?:属于(?:国家秘密|[三四]类|行政)|其他法律|危及|保护第三方|本机关不掌握|没有现成|补正后|信访举报|重复申请|要求提供公开|无正当理由大量|要求行政机关|申请人(?:无正当|逾期)|其他(?:\\d|$))',
      '行政复议行政诉讼',
      '未经复议直接起诉复议后起诉'
    ].join('|') +
    ')'
);
const TABLE_START =
  /^(?:第二十条第?\(|信息内容(?:本年|上一年|采购|$)|申请人情况$|\(?本列数据的勾稽|行政复议行政诉讼|[一二]、?(?:本年新收|上年结转))/;
/** Cheap: the characters that such a line begins with. */
const TABLE_STARTS = new Set('第信申(本行一二');
const PAGE_MARK = /^(?:[-—~]*\s*\d{1,3}\s*[-—~]*|=+page\d+=+|第\d+页(?:[,/]?共\d+页)?|page\d+)$/i;
const MAIN_HEADING = /^([一二三四五六七八九十]{1,2})[、.,](?=\S)/;
const SUB_HEADING = /^\(([一二三四五六七八九十]{1,2})\)[、.,]?/;
const HEADING_WORDS =
  /情况|公开|问题|事项|机制|管理|平台|保障|概述|概况|复议|诉讼|申请|收费|附[件表录]|解读|措施|计划|打算|建设|改进|工作|监督|成效|说明/;
const LONGEST_HEADING = 45;
/** 六、其他 behind 五、…: a few words without a figure that go on with the numbers of the headings are one, whatever they say. */
const SHORT_HEADING = /^[一二三四五六七八九十]{1,2}[、.,](?:12345|[^。;:,!?\d]){1,12}。?$/;
const OTHER_MATTERS = /^[一二三四五六七八九十]{1,2}[、.,](?:其[他它]|附注)。?$/;
const NUMERALS = '零一二三四五六七八九十';
/** A heading counts nothing. */
const COUNTS = /\d[余多]?[件条份次篇]/;
/** (一)本年度没有收取信息处理费。 A sentence that stands in a heading's place. */
const STATES = /(?:未|没有|无|\d元).*。$/;
const LIST_ITEM = /^(?:\d{1,2}[.、](?=\D)|第[一二三四五六七八九十]+,|[•●○◆■▪➢▶◇□])/;
/** 1286条——主动公开政府信息 / 402条——政府网站: each line a number and, behind it, what it counts. */
const NUMBER_FIRST = /^\d[\d,.]*[万余多]*(?:条|件|次|篇|项|期|份|个|人次|%)(?:—+|:|\(|[\u4e00-\u9fff]{2})/;
const NUMBERS_ONLY = /^[\d./%-][\d./%\s-]*$/;
/** Cheap: whether a line begins with a Chinese character that no page mark begins with. */
const isWord = (line: string): boolean => line >= '一' && line < '\ua000' && !line.startsWith('第');
const SENTENCE_END = /[。!?;:]["”』」)]?$/;

const PRONUNCIATION = /\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}\)/gi;
/** Cheap: most brackets hold Chinese characters or digits. */
const MAY_PRONOUNCE = /\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]/i;

/** No pronunciation printed behind characters (`鎮(zhèn)`). */
export function withoutGlosses(changed: string): string {
  if (!changed.includes('(') || !MAY_PRONOUNCE.test(changed)) return changed;
  let out = '';
  let from = 0;
  for (const gloss of glosses(changed)) {
    out += changed.slice(from, gloss.start);
    from = gloss.end;
  }
  return out + changed.slice(from);
}

const glosses = (text: string): { start: number; end: number }[] =>
  findAll(text, PRONUNCIATION)
    .filter((gloss) => isHan(text[gloss.index - 1] ?? '') && /[\u0080-\uffff]/.test(gloss[0]))
    .map((gloss) => ({ start: gloss.index, end: gloss.index + gloss[0].length }));

/** Where a character of a paragraph stands in the source; undefined behind its end. Worked out when asked: few are. */
export function placeAt({ text, parts }: JoinedText, at: number): SourcePlace | undefined {
  const part = at < text.length ? parts.findLast(({ start }) => start <= at) : undefined;
  if (part === undefined) return undefined;
  const { block, start } = part;
  const columns = (block.columns ??= columnsOf(block));
  const column = columns === 'in place' ? at - start : columns[at - start];
  return column === undefined ? undefined : { line: block.line, column, page: block.page };
}

/** The block a character of a paragraph stands in; undefined behind its end. */
export function blockAt({ text, parts }: JoinedText, at: number): TextBlock | undefined {
  return at < text.length ? parts.findLast(({ start }) => start <= at)?.block : undefined;
}

/** The column of each character of a block's text, folded and without glosses; `in place` where all stand where they do in the source. */
function columnsOf(block: TextBlock): number[] | 'in place' {
  if (foldsInPlace(block.text)) return 'in place';
  const { text, columns } = foldLine(block.text);
  for (const gloss of glosses(text).reverse()) columns.splice(gloss.start, gloss.end - gloss.start);
  return columns;
}

/** Whether a line without the marks of a sentence is a row of the form's tables. */
function isFormRow(text: string, dense: string, block: TextBlock): boolean {
  return (
    FORM_ROW.test(text) ||
    (dense !== text && FORM_ROW.test(dense)) ||
    NUMBERS_ONLY.test(text) ||
    (block.text.includes('\t') && /\t.*\t/.test(block.text.trim()))
  );
}

/** 2026年工作计划:, 下一步打算: a line of its own that heads what is planned, without a number. */
const PLAN_LINE =
  /^(?:(?:存在|主要)(?:的)?(?:主要)?(?:问题|不足|困难)(?:及其?|和|与|以及))?(?:20\d\d年度?(?:重点)?(?:的)?(?:工作|政务公开工作|信息公开工作)*(?:计划|打算|思路|设想)|(?:下一?步|今后|明年|下一?年度?|来年)(?:的)?[^。;:,!?\d]{0,8}(?:打算|计划|安排|思路|措施|目标|重点)):?。?$/;

interface Heading {
  number: string;
  words: string;
}

/** Whether a short line bears the number behind that of the last heading, or heads other matters. */
function goesOn(main: Heading | null, number: string | undefined, text: string): boolean {
  const last = main === null ? -1 : NUMERALS.indexOf(main.number);
  return (last > 0 && NUMERALS[last + 1] === number && SHORT_HEADING.test(text)) || OTHER_MATTERS.test(text);
}

type Section = Pick<Paragraph, 'section' | 'heading'>;

function sectionOf(main: Heading | null, sub: Heading | null): Section {
  const section = `${main?.number ?? ''}${sub === null ? '' : `（${sub.number}）`}`;
  return { section: section === '' ? null : section, heading: `${main?.words ?? ''} ${sub?.words ?? ''}`.trim() };
}

const begin = ({ section, heading }: Section, text: string, block: TextBlock): Paragraph => ({
  section,
  heading,
  text: { text, parts: [{ start: 0, block }] }
});

/**
 * The prose of a document: lines broken in mid-sentence are joined, headings numbered and set apart, page marks and rows of the form's
 * tables left out.
 */
export function readParagraphs(blocks: readonly TextBlock[]): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let main: Heading | null = null;
  let open: Paragraph | null = null;
  let inTable = false;
  let end = '';
  let afterNumbered = false;

  let under: Section = { section: null, heading: '' };
  /** The words of an unnumbered line that heads plans, while what follows is under it. */
  let plan: { words: string; hasParts: boolean } | null = null;

  for (const block of blocks) {
    const text = withoutGlosses(foldBlock(block));
    const dense = text.includes(' ') ? text.replaceAll(' ', '') : text;
    if (text === '' || (!isWord(text) && PAGE_MARK.test(dense))) continue;
    if (text.startsWith('[table')) continue;
    if (TABLE_STARTS.has(dense.charAt(0)) && TABLE_START.test(dense)) inTable = true;
    const isSentence = text.includes('。') || text.includes(';');
    if ((!isSentence && isFormRow(text, dense, block)) || (dense.startsWith('http') && /^https?:\/\/\S+$/.test(dense))) {
      open = null;
      continue;
    }

    const bare = text.startsWith('#') ? text.replace(/^#+/, '') : text;
    const headed = bare.length <= LONGEST_HEADING ? MAIN_HEADING.exec(bare) : null;
    if (headed !== null && (HEADING_WORDS.test(bare) || goesOn(main, headed[1], bare)) && !/[。;]./.test(bare) && !COUNTS.test(bare)) {
      main = { number: headed[1] ?? '', words: bare };
      plan = null;
      under = sectionOf(main, null);
      open = null;
      if (STATES.test(bare)) paragraphs.push((open = begin(under, text, block)));
      end = text.slice(-2);
      inTable = false;
      continue;
    }
    if (bare.length <= LONGEST_HEADING && PLAN_LINE.test(bare) && (open === null || SENTENCE_END.test(end) || bare.endsWith(':'))) {
      plan = { words: bare.replace(/[:。]+$/, ''), hasParts: false };
      under = { section: under.section, heading: `${under.heading} ${plan.words}`.trim() };
      open = null;
      end = text.slice(-2);
      continue;
    }
    const subHeaded = bare.startsWith('(') ? SUB_HEADING.exec(bare) : null;
    if (subHeaded !== null && (!inTable || HEADING_WORDS.test(bare))) {
      const words = /^[^。:\n]{0,60}/.exec(bare)?.[0] ?? '';
      inTable = false;
      // (一) begins the parts of the plan; a number that goes on from before it leaves it
      if (plan !== null && subHeaded[1] === '一') plan.hasParts = true;
      else if (plan?.hasParts === false) plan = null;
      under = sectionOf(main, { number: subHeaded[1] ?? '', words });
      if (plan !== null) under.heading += ` ${plan.words}`;
      open = null;
      if (
        words.length === bare.replace(/[。:]$/, '').length &&
        !COUNTS.test(bare) &&
        !/[,;]/.test(bare) &&
        !/(?:情况|数量):?(?:无|零)。?$/.test(bare) &&
        !STATES.test(bare) &&
        bare.length <= LONGEST_HEADING
      )
        continue;
      paragraphs.push((open = begin(under, text, block)));
      end = text.slice(-2);
      continue;
    }
    if (inTable) {
      if (!/[。]/.test(text) || text.length < 12) continue;
      inTable = false;
    }
    const isNumbered = NUMBER_FIRST.test(text);
    const joins = open !== null && !SENTENCE_END.test(end) && !LIST_ITEM.test(text) && !(isNumbered && afterNumbered);
    afterNumbered = isNumbered;
    // the end of the paragraph so far: to ask its growing text would put it together anew with each line
    end = (joins ? end : '').concat(text.slice(-2)).slice(-2);
    if (open !== null && joins) {
      open.text.parts.push({ start: open.text.text.length, block });
      open.text.text += text;
    } else paragraphs.push((open = begin(under, text, block)));
  }
  return paragraphs;
}

import { isTownshipName, splitPlaceName } from './place-words';
import { findAll } from '../text/find-all';

/** What a report calls itself, as its introduction names it (现公布柳溪镇2022年政府信息公开工作年度报告). Null what it does not say. */
export interface Introduced {
  name: string | null;
  year: number | null;
}

const CALLED =
  /(?:政府|政务)*(?:信息|政务)公开(?:工作)?(?:20\d\d)?(?:(?:年度)?(?:工作)?(?:(?:开展)?情况)?(?:报告|年报)|年度工作情况|工作情况|情况(?<=20\d\d年度?(?:政府)?信息公开情况)|(?:工作)?总结)(?!格式|编制(?!而成|如下)|的|\d|》?(?:的)?(?:通知|函|要求))/g;
/** So far before these words its name and year may begin. */
const REACH = 48;
/** What ends the words before a name; brackets that belong to it are gone by then. */
const BREAKS = /[,。;:、!?|<>《》〈〉“”"【】()[\]\s#*]/;
/** Names begin with some of them too: 向阳镇, 成山镇, 将军街道, 特克斯县. */
const VERBS =
  /^(?:现(?=[将就向面予公发编特形制汇])|特(?=[将就向面予公发编此])|将(?![军乐台])|予以|就|面向|向(?=社会|各界|公众|全社会)|社会|各界|公众|公布|公开|发布|编制|编写|撰写|制作|形成|汇总|报告|如下|(?:全面|客观|系统|如实)*(?:总结|反映)(?=[\u4e00-\u9fff])|并|了|(?<=[制写作总])成|的|由|以下是|关于|正文|附件|总体情况|概述|引言|前言)+/;
/** 发布时间:2025年1月22日, run together with the title below it. */
const DATE = /^20\d\d年\d{1,2}月\d{1,2}日(?![至到—~-])/;
/** Words of a sentence, which no body is called by. */
const NOT_A_NAME =
  /根据|按照|依据|依照|要求|精神|规定|结合|认真|通知|做好|印发|进行|内容|我[镇乡街县区市局办委]|我单位|^(?:[我该]|本(?:[镇乡街县市区旗村级年办局委府报]|单位|机关|部门|行政|社区)|各(?!塔埠)|全(?:[县市区旗省国镇乡街村体面年部系域]|州(?!县)))|^(?:街道|乡镇|镇街|街镇|部门|人民政府|政府|(?:街道)?办事处|管委会)$|单位$|索引号|文号|\d{6}/;
/** 现公布青禾县人民政府办公室政府信息公开工作年度报告, without its year. */
const NOW_PUBLISHED = /^[现特](?:将|向社会|予以)*(?:公布|公开|发布)/;
const MADE_PUBLIC = /^(?:[现特]将|[现特]?(?:向社会|予以|面向社会)*(?:公布|公开|发布))/;
const YEAR = /(?<!\d)(20\d\d)(?!\d)年?度?/;
const BODY_END =
  /(?:镇|乡|街道|街道办|街办|(?<!大)街|苏木|县|区|市|州|旗|办事处|政府|局|办公室|委员会|管委会|中心|产业园|园艺场|农场|林场|垦殖场)$/;
/** Who wrote the report: 由青禾区人民政府柳溪街道办事处编制. */
const WRITER = /由([^,。;:()]{4,36}?)(?:负责|组织)*(?:(?:结合|综合|汇总|根据|按照|依据)[^。;]{0,60}?)?(?:编制|编写)/;
/** Whose report it is: 青禾区柳溪街道办事处本年度报告中…. */
const OWNER = /(?:^|[。;,])([^,。;:()]{3,24}(?:镇|乡|街道|苏木)(?:人民政府|政府|办事处)?)本(?:年度)?报告/;
/** Whom to ask about the report: 请与青禾县柳溪镇党政办公室联系. */
const CONTACT = /(?:请(?:直接|及时)?(?:与|联系|致电|向)|可(?:直接)?(?:与|致电|联系))[:]?([^,。;:()]{2,40}?)(?:联系|咨询|[(,。;:]|$)/;

/** 来源青禾县人民政府, 名称柳溪镇…: what stands before a name in the box over a report. */
const LABEL = /^(?:名称|标题|(?:信息|文章|内容)?来源|(?:发布|发文|制发)(?:机构|机关|单位|部门))[: ]?(?=[\u4e00-\u9fff]{2})/;

/** Words without the label of a box before them. */
export const withoutLabel = (words: string): string => words.replace(LABEL, '');

/** 政府信息公开年报柳溪镇2024年…: the menu run together with the title. */
const MENU = /^.*(?:信息公开(?:年报|专栏|目录)|年度报告)(?=[\u4e00-\u9fff]{2})/;
/** 涵盖1月1日至12月31日期间柳溪镇: the time it was so. */
const DURING = /^[^镇乡]*?\d月[^镇乡]*?(?:期间|期限为?)/;

/** Buttons of a page, or the address of a site, run together with the title. */
const BUTTONS =
  /^(?:无障碍(?:浏览|阅读|模式|服务)?|长者(?:模式|助手|版)|适老版?|关怀版?|登录|注册|首页|收藏|打印|关闭|(?:[a-z0-9-]+\.)+(?:com|cn|net|org))+(?=[\u4e00-\u9fff])/i;

/** A name taken out of the words before a title: what stands behind the last mark, without the verbs that lead to it; null where that is no name. */
export function maybeName(words: string): string | null {
  const bare = words.replace(/\([^()]{0,20}\)/g, '');
  const name = withoutLabel(bare.split(BREAKS).at(-1) ?? '')
    .replace(BUTTONS, '')
    .replace(VERBS, '')
    .replace(YEAR, '')
    .replace(BUTTONS, '')
    .replace(/^[\d:.-]+(?=[\u4e00-\u9fff])/, '')
    .replace(DURING, '')
    .replace(MENU, '')
    .replace(/[的"]|年度$/g, '')
    .replace(/(?:编[制写]|关于)$/, '')
    .replace(/人民$/, '')
    .replace(/^.*(?:编制|撰写|起草)了/, '')
    .replace(/现?(?:面?向社会(?:各界|公众)?|予以)(?:公布|公开|发布)$/, '')
    .replace(/(?<=政府)机关$/, '');
  return name.length >= 2 && name.length <= 30 && /[\u4e00-\u9fff]{2}/.test(name) && !NOT_A_NAME.test(name) ? name : null;
}

/** 更新公开指南,发布2020年政府信息公开年度报告: one of the things done in the year, an earlier report as a rule. */
const DONE = /^(?:及时|按时|按期|按要求|主动|并|已)*(?:编制|公布|公开|发布|完成|制作)(?:了|并公布|并公开|并发布)?/;
/** Whether a sentence has begun with something else than what the report rests on. */
function isMidSentence(before: string): boolean {
  const begun = before.slice(before.lastIndexOf('。') + 1);
  return begun.length > 1 && !/^[^,;]{0,12}(?:根据|按照|依据|依照)[^;]*(?:条例|规定|通知|格式)/.test(begun);
}

/** What a line of the introduction calls the report; null where it does not name it. */
export function maybeIntroduced(text: string): Introduced | null {
  if (!text.includes('公开') || !(text.includes('报') || text.includes('况') || text.includes('结'))) return null;
  const line = text.replaceAll(' ', '');
  for (const { index, 0: called } of findAll(line, CALLED)) {
    const before = line.slice(Math.max(0, index - REACH), index).replace(/\([^()]{0,20}\)/g, '');
    const said = before.split(BREAKS).at(-1) ?? '';
    const words = said.replace(DATE, '').replace(VERBS, '');
    // 2024年政府信息公开情况 is the report's name only where it is made public
    if (called.endsWith('公开情况') && !MADE_PUBLIC.test(said)) continue;
    const year = /20\d\d/.exec(called)?.[0] ?? /(?<!\d)(20\d\d)年/.exec(words)?.[1];
    if ((year === undefined && !NOW_PUBLISHED.test(said)) || /关于|做好|印发|通知|格式/.test(words)) continue;
    const name = maybeName(words);
    const isBody = name !== null && BODY_END.test(name);
    if (DONE.test(said) && !(isBody && said.startsWith('编')) && isMidSentence(line.slice(0, index - said.length))) continue;
    if (year !== undefined) return { name: isBody ? name : null, year: Number(year) };
    if (isBody && name.length > 3) return { name, year: null };
  }
  return null;
}

/** Cheap: what lines that name one have at least. */
const mayNameWriter = (line: string): boolean => line.includes('由') && line.includes('编');
const mayNameOwner = (line: string): boolean => line.includes('本') && line.includes('报告');
const MAY_BE_CONTACT = /[请可](?:直接|及时)?[与联致向]/;

/** The township a line names as the writer or the one to ask, or the county whose office wrote it; null where it names none. */
export function maybeContact(text: string): string | null {
  const bare = text.includes(' ') ? text.replaceAll(' ', '') : text;
  if (!mayNameWriter(bare) && !mayNameOwner(bare) && !MAY_BE_CONTACT.test(bare)) return null;
  const line = bare.replace(/(?<=[室办])\([^()]{2,12}\)/g, '');
  for (const pattern of [WRITER, OWNER, CONTACT]) {
    const name = pattern.exec(line)?.[1];
    if (name === undefined || NOT_A_NAME.test(name)) continue;
    const { province, prefecture, county, body } = splitPlaceName(name);
    if (pattern === WRITER && (county ?? prefecture ?? province) !== null && (body === null || !isTownshipName(body))) return name;
    if (body !== null && isTownshipName(body)) return name.slice(0, name.indexOf(body) + body.length);
  }
  return null;
}

const YEAR_END = /截[至止]到?(20\d\d)年(?:12月(?:31日|底)|底)/g;

/** The years whose ends a line names as those of its figures (截至2023年12月31日). */
export function yearEnds(text: string): number[] {
  if (!text.includes('截')) return [];
  return findAll(text.replaceAll(' ', ''), YEAR_END).map(([, year]) => Number(year));
}

/** Where a report comes to its problems and what it plans: what stands behind is of other years too. */
const PLANS =
  /^(?:\(?[一二三四五六七]\)?[、.]?)?(?:(?:工作)?存在的?(?:主要)?问题|(?:下一步|改进|今后)(?:工作)?(?:措施|打算|安排|计划|情况|思路)?)/;
/** 《关于做好2019年政府信息公开工作年度报告编写工作的通知》: the year of the report it asks for. */
const ASKED_FOR = /关于[^》。;]{0,16}(20\d\d)年(?:度)?(?:政府)?信息公开(?:工作)?年度报告[^》。;]{0,20}的?通知/g;

/** The one year that the notice a report rests on asks to report on; null where it names none or two. */
export function yearAskedFor(lines: readonly { text: string }[]): number | null {
  const years = new Set<number>();
  for (const { text } of lines)
    if (text.includes('通知')) for (const [, year] of findAll(text.replaceAll(' ', ''), ASKED_FOR)) years.add(Number(year));
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}

const YEAR_NAMED = /(?<![\d〔[(])(20\d\d)年/g;
/** Titles in marks name the years of other papers. */
/** 较2022年增加, 2022年结转3件, 结转2024年: years beside the report's own. */
const BESIDE = /(?:较|比|与|同|结转|转结|顺延|转)(?:至|到|入)?20\d\d年|20\d\d年度?(?:结转|转结|转入|未办结)/g;
const QUOTED = /《[^》]{0,80}》/g;

/** The one year that the lines before a report's problems and plans name, papers by name and numbers of orders left out; null where they name none or two. */
export function onlyYearNamed(lines: readonly { text: string }[]): number | null {
  const years = new Set<number>();
  for (const { text } of lines) {
    const line = text.replaceAll(' ', '');
    if (PLANS.test(line)) break;
    if (!line.includes('20')) continue;
    for (const [, year] of findAll(line.replace(QUOTED, '').replace(BESIDE, ''), YEAR_NAMED)) years.add(Number(year));
  }
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}

const YEAR_TOLD = /(?:^|[。;.]|方面|情况|概述|概况) ?(20\d\d)年度?,?(?=[^。;]{4})(?![^。;]{0,40}(?:将|计划|拟|打算|要(?!求)))/g;

/** The years that sentences of a line begin with (2023年,我镇公开40条). */
export function yearsTold(text: string): number[] {
  return text.includes('20') ? findAll(text.replaceAll(' ', ''), YEAR_TOLD).map(([, year]) => Number(year)) : [];
}

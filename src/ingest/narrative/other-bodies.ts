import { findAll } from '../text/find-all';
import { lastOf } from './last-of';
import type { Sentence } from './sentences';

/** Figures of the county or of all its townships together: 全县共…, 全区各街道…; 居全县第三 and 在全县率先 tell of the place itself. */
const ELSEWHERE =
  /(?<![居列占比较在为于加赴超获被评入到])全(?:[县区市旗州盟省师]|系统|域(?!旅游|整治|推进))(?:(?:各级?|\d+个)(?:镇|乡|街道|乡镇|部门|单位|镇街)[^,;。\d]{0,8}|街道系统)?(?:平均|共|累计|总计|合计|一共|主动|线上|网上|群众|政务服务|12345|办件|收到|受理)|(?:^|[,;:(]|[年月度]|期间)全[县区市旗州盟省](?!第|首|率先|领先|前|排|通报|推广|统一|唯一|范围)|(?:^|[,;:(]|年度?|期间)[\u4e00-\u9fff]{2,5}(?:[县市旗]|(?<![社小园景辖片牧郊库校地城专])区)(?:20\d\d年度?|本年度?|全年|共|累计|主动|年内|12345(?:政务服务|便民)*热线)*(?=(?:公开|发布|收到|受理|办理|接到|处理|推送|(?:举办|组织|开展|召开)[^,;。]{0,8}培训|(?:线上|网上|群众满意|满意)[^,;。]{0,4}率)[^,;。]{0,24}\d)|(?:^|[,;:(])[县市区]里?(?=组织|举办|开展|召开)|[”"]\([县市区省]级[^()]*\)|我[县市区旗](?!政府|人民政府|域|镇|乡)(?=[^,;。]{0,20}(?:共|累计|公开|收到|受理|发布))|[省市]对[县区市镇]|(?:^|[,;:(])全系统(?:全年|年内)?(?=公开|发布)|(?:集团(?:公司)?|管理局|师市|第[一二三四五六七八九十]{1,3}师|兵团)(?:全系统|系统|机关|本级)?(?:全年|年内|共|累计|主动)*(?:公开|发布|收到|受理)|(?:^|[,;:(])(?:[\u4e00-\u9fff]{0,5}(?:省|自治区|州)|上海市|北京市|天津市|重庆市)(?:人民)?政府(?:门户)?网站?[^,;。\d]{0,6}?(?:公开|发布)|(?:学校|中心校|医院|卫生院|企事业单位|派驻机构|(?:驻[镇乡街区]|辖区)(?:内)?(?:各)?(?:单位|企业)|(?:下属|所属|直属)(?:企?事业)?单位|纪委(?!监委网))(?=[^,;。]{0,6}(?:公开|发布))|据[县市区州旗][^,;。\d]{0,10}(?:统计|通报|反馈)|(?:外镇|先进(?:乡镇|镇街|单位)|(?:邻近|相邻|友邻)乡镇|其他乡镇|兄弟乡镇|邻镇|周边乡镇)/g;
/** Another body as the subject of a clause with a figure: 县自然资源局公开…, 市政务服务中心…, 县12345热线受理…, 县人社局通过我镇公众号推送…. What goes through it (通过县政府网站…) does not begin with it. */
const OTHER_BODY = new RegExp(
  '(?:^|[,;:(]|年度?|全年|期间)(?:其中,?)?' +
    '(?:(?!答复|协助|参加|配合|通过|依托|根据|按照|接受|收到|报送|来自|转办|承办|落实|联合|邀请|组织)[\\u4e00-\\u9fff]{2})?' +
    '[县市区旗州省](?![民场容域长]|政(?!府|务|协|法)|(?:(?!通过|依托|利用|借助|[在经])[^,;。]){0,8}(?:网|平台|专栏|公众号|新媒体|客户端|融媒))' +
    '[^,;。镇乡街\\d我本]{0,14}?(?:局|委|公开办|督查办|信访办|委员会|办公室|政府办|中心|大队|支队|部门|法院|检察院|宣传部|组织部|统战部|政府|12345(?:[^,;。\\d]{0,8}热线)?)' +
    '(?!(?:(?!通过|依托|利用|借助|[在经])[^,;。]){0,10}(?:网|平台|专栏|公众号|新媒体|客户端|融媒))' +
    '(?=(?:[^,;。]{0,10}?|(?:通过|依托|利用|借助|运用|[在经])[^,;。]{0,24}?)(?:公开|发布|更新|公示|承办|办结|解决|废止|现行|收到|受理|接听|办理|组织|举办|召开|开展|收取|处理|推送|制发|制定|印发|出台|线上|网上|满意|共|累计)[^,;。]{0,24}\\d)',
  'g'
);
/** 各村政府信息公开…, 派出所公开…, 上级部门发布…: what a clause begins with that is not the office; 各村公开栏 hang in the township, and are left to the figures beside them. */
const OTHER_SUBJECT =
  /(?:^|[,;:(。]|年度?|全年|期间|以来)(?:其中,?)?(?:(?:各|\d+个|所辖|辖区)?(?:行政)?村(?![务民容镇史规]|庄镇)(?:级|组|\(社区\)|(?:、|和)?社区|委会|民委员会)*(?![^,;。\d]{0,10}(?:栏|微信群))|(?!通过|依托|利用|在|向|进|深入|走进|到|为|各|村|全|由|对|与|以)[\u4e00-\u9fff]{2,4}社区(?:居委会)?(?=(?:全年|共|累计)*(?:公开|发布|收到|受理|推送|办理|组织|开展|举办|未))|(?:各|[一二三四五六七八九十东西南北中]+)(?:分场|片区|生产队|管理区|站所)|(?:镇|乡|街道)?[\u4e00-\u9fff]{0,4}(?:派出所|中心校|小学|中学|学校|卫生院|司法所|医院|幼儿园)(?!站)|上级(?:(?:部门|单位|机关)(?!要求|下[达发]|部署|交办|转办)|(?!部门|单位|机关|要求|下[达发]|部署|交办|转办|[^,;。]{0,8}(?:网|平台|媒体|公众号))))(?=[^,;。]*(?:$|(?:公开|发布|推送|收到|受理)[^,;。]*\d[^;。]*$))/g;
/** Villages, whose notices are 村务公开: 12个村共公开…. */
const VILLAGES =
  /(?:\d+|各|所辖)个?(?:行政)?(?:村|社区)(?:\([^()\d]{0,8}\))?(?:、?(?:村|社区))?(?:居?委会)?(?:全年|共|累计|分别|均|主动|(?:通过|利用|依托|在)[^,;。\d]{1,14}?)*(?:公开|发布|公示|更新|收到|受理)(?!栏|牌|墙)|村级(?:公众号|微信|网|平台|公开栏|(?:主动|共|累计)*公开信息)|(?:(?:\d+|各|所辖)个?(?:行政)?(?:村|社区)|(?:^|[,;:(。])[\u4e00-\u9fff]{1,4}(?<![农镇乡各本全行新])村(?:委会?)?|企业|合作社)(?:的|官方)*(?:微信|公众号|网站)+[^,;。\d]{0,8}?(?:公开|发布|推送)|(?:\d+(?:个|家)(?:部门|单位|站所|企业)|社区居委会|村委会)(?:主动|共|累计)*(?:公开|发布)|(?:村|社区)\)?层面|\d+个(?:行政)?(?:村|社区)(?:\([^()]{0,4}\))?(?:公开|公示|公告|宣传)栏(?=公示|公开|张贴|发布|更新)/g;
/** 镇村两级公开2578条,其中镇级118条; 全镇(含21个村)公开4218条: villages with the township, where its own is told behind. */
const WITH_VILLAGES =
  /镇村两级|各村(?:、|各|和|及)[^,;。\d]{0,8}(?:单位|站所|部门)|含(?:\d+个|各)?村|\d+个(?:行政)?村(?:\([^()]*\))?[及和与](?:镇|乡|街道)/;
const OWN_LEVEL_BEHIND = /^[^。;]{0,12}[,;(](?:其中,?)?(?:镇|乡|街道)(?:级|本级|机关|政府|层面)[^,;。\d]{0,10}\d/;
/** 各村公示栏公示1200条,镇公示栏公示52条: theirs, where the office’s own boards have a figure beside. */
const VILLAGE_BOARDS = /(?:村|社区)\)?[^,;。镇乡]{0,8}(?:公开|公示|公告|宣传)栏/g;
const OWN_BOARD_BEHIND = /[,;](?:在|通过)?(?:镇|乡|街道)(?:政府|机关|级|本级)?[^,;。\d村]{0,8}栏[^,;。\d]{0,12}\d/;
/** 党政办公开30条,财政所公开40条,全镇共公开70条: what a part of the office or of the place had, where others or the whole are told too. */
const PART_OF_OFFICE =
  /(?:^|[,;:(])(?:其中,?)?(?!通过|依托|利用|借助|[在由向]|经(?![济发])|[^,;:(]{0,8}(?:网|平台|公众号|街道办|[镇乡]政府|人民政府))[\u4e00-\u9fff]{1,8}(?:办公室|办|所|中心|科室?|[村组]|部门|企业|单位|开发区|园区|人大|党委|妇联|团委|武装部)(?:全年|共|累计|主动|年内)*(?=(?:公开|发布|收到|受理|处理)(?!栏|墙|牌)[^,;。]{0,24}\d)/g;
const WHOLE_TOLD =
  /(?:全[镇乡]|街道|合计|共计|总计)[^,;。]{0,6}(?:共|累计|公开|发布|收到|\d)|[,;]共\d|[,;](?:本|我)?(?:镇|乡|街道)(?:人民政府|政府|办事处)?(?:共|累计|主动)*(?:公开|发布)/;
/** 云山村线上办理率80%, 派出所办理群众诉求320件: never the office's own. */
const NEVER_WHOLE =
  /(?:^|[,;:(。])[\u4e00-\u9fff]{1,3}(?<![农镇乡各本全行])村(?:线上|网上|群众满意|满意)[^,;。]{0,4}率|(?:^|[,;:(。])(?:[\u4e00-\u9fff]{0,4}派出所|司法所|卫生院)(?:全年|共|累计)*(?:办理|处理|受理|接)/g;
/** 县文旅局微信公众号发布312条, 镇中心小学微信公众号发布…: an account of another body, where it is not what the office published by. */
const OTHERS_ACCOUNT =
  /(?:^|[,;:(])(?:(?!通过|依托|利用|借助|[在经由])[\u4e00-\u9fff]){0,10}?(?:[县市区旗][\u4e00-\u9fff]{2,8}局|派出所|小学|中学|学校|幼儿园|卫生院|司法所|团[县市区旗]委|[县市区旗]政府办公室|[县市区旗]委宣传部)(?:官方|的|政府|门户|政务)*(?:微信|微博|抖音|视频号|公众号|网站)+[^,;。\d]{0,8}?(?:公开|发布|推送)/g;
/** Cheap: the characters of which words have one at least that a pattern can find something in. */
const MAY_BE = { elsewhere: 1, body: 2, villages: 4, neverWhole: 8, subject: 16, account: 32 };
const CHARACTERS: Record<keyof typeof MAY_BE, string> = {
  elsewhere: '县市区旗州盟省师系域团局兵校院位构企纪外先邻他弟周',
  body: '县市区旗州省',
  villages: '村社企部位站',
  neverWhole: '村所院',
  subject: '村社场区队所校学院园级',
  account: '微抖视众网'
};
const MARKS = new Uint8Array(0x10000);
for (const [name, bit] of Object.entries(MAY_BE))
  for (const char of CHARACTERS[name as keyof typeof MAY_BE]) {
    const code = char.charCodeAt(0);
    MARKS[code] = (MARKS[code] ?? 0) | bit;
  }

/** What the characters of some words may be part of, as the sum of `MAY_BE`. */
function marksOf(words: string): number {
  let marks = 0;
  for (let i = 0; i < words.length; i++) marks |= MARKS[words.charCodeAt(i)] ?? 0;
  return marks;
}
const HERE =
  /(?<!通过|依托|利用|借助|[在向对为与到经])[我本][镇乡街办处]|全[镇乡]|我单位|本机关|本级|[镇乡](?:政府|级|层面)|街道办|[,;]街道(?=公开|发布|组织|收到|受理|共|全年|主动)|全场/;
/** What a sentence begins with that goes on from the one before it. */
export const CONTINUES = /^(?:其中|分渠道|主要包括)/;

/** Whether the words before a figure, and those of the sentence before where it goes on with 其中, are last about another body or a wider area. */
export function isOfOthers({ text, before: earlier }: Sentence, at: number, before: string): boolean {
  const isContinued = earlier !== '' && before.length < 300 && CONTINUES.test(text);
  const words = isContinued ? earlier.slice(-300).replace(/[。!?]$/, ',') + before : before;
  if (isOfPart(text, at, before) || (before.includes('村') && WITH_VILLAGES.test(before) && OWN_LEVEL_BEHIND.test(text.slice(at))))
    return true;
  const marks = marksOf(words);
  if (marks === 0) return false;
  // the figure itself is not among the words before it
  const last = Math.max(
    marks & MAY_BE.elsewhere ? lastOf(`${words}0`, ELSEWHERE) : -1,
    marks & MAY_BE.body ? lastOf(`${words}0`, OTHER_BODY) : -1,
    marks & MAY_BE.villages ? lastOf(words, VILLAGES) : -1,
    marks & MAY_BE.villages && OWN_BOARD_BEHIND.test(text.slice(at)) ? lastOf(words, VILLAGE_BOARDS) : -1,
    marks & MAY_BE.neverWhole ? lastOf(words, NEVER_WHOLE) : -1,
    marks & MAY_BE.subject ? lastOf(words, OTHER_SUBJECT) : -1,
    marks & MAY_BE.account ? lastOf(words, OTHERS_ACCOUNT) : -1
  );
  return last >= 0 && !HERE.test(words.slice(last));
}

/** Whether the clause a figure stands in is of a part of the office, beside others of them or the whole. */
function isOfPart(text: string, at: number, before: string): boolean {
  const clause = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf('。')) + 1);
  if (HERE.test(clause) || lastOf(`${clause}0`, PART_OF_OFFICE) < 0) return false;
  return findAll(text, PART_OF_OFFICE).length > 1 || WHOLE_TOLD.test(text.slice(at));
}

/** 全县各部门公开信息4.6万条, in the report of a zone that lies in the county; 在全县率先 and 居全市第三 tell of the zone. */
const WIDER_AREA = /(?<![居列占比较在为于加赴超获被评入到])全[县市旗州省](?!第|首|率先|领先|前|排|通报|推广|统一|唯一|范围)/g;
const ZONE_HERE = /(?<!通过|依托|利用|借助|[在向对为与到经])[我本]区|全[区园]|园区|开发区|高新区|管委会|管理区|新区|我单位|本机关|本级/;

export function isOfWiderArea(before: string): boolean {
  if (!before.includes('全')) return false;
  const at = lastOf(before, WIDER_AREA);
  return at >= 0 && !ZONE_HERE.test(before.slice(at));
}

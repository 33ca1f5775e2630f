/** Summing and linking words between verb, object and number. */
export const SUM =
  '(?:的|了|情况|总?数(?:量|目|据)?|总量|条数|量|总计|共计|合计|累计|总共|计|共|多达|高达|达到|达|分别|均|为|有|约|已|新增|[“”"])*';
/** What a disclosed item is called, after words that do not narrow it to a topic. */
export const OBJECT =
  '(?:(?:了|与?(?:人民)?(?:群众|社会|公众)(?:广泛|普遍)?(?:关注|关心|关切)的|20\\d\\d年度?(?=[^,;。]{0,8}(?:信息|内容))|(?:政务|政策)?文件[及和](?=[^,;、]{0,6}(?:信息|动态))|法定|编制索引目录的|除[^,;、]{1,12}外的|政务公开(?=信息(?!公开))|各类|各种|各项|各级|各|相关|有关|等|本级|本(?:部门|单位|机关)(?=(?:政府|政务)?信息)|部门(?=动态|信息)|(?:度假|景|园|开发|管理|新)区(?=各类|(?:政府|政务)?信息)|本年度(?=信息|政府)|本镇|本乡|本街道|全镇|镇级|乡级|年度|新增|最新|新闻|[^,;、]{1,6}(?:镇|乡|街道|苏木)(?=(?:人民)?政府信息|法定|主动)|人民(?=政府信息)|政府|政务(?!公开)|党务|党政|工作|动态|正面|图文|镇村|镇|乡|(?<=主动公开)街道(?=信息)|社会|类?(?:的)?(?=政府)|党委|主动公开的?|公开(?=政府信息))*' +
  '(?:政府信息公开(?:内容|信息|事项)?|信息公开|信息动态|信息图文|动态信息|信息报道|信息内容|信息|内容|事项(?!目录)|(?:微信|公众号)?推文|图文|文章|消息|微博)(?:[、和及](?:动态|资讯|公告)(?=共|累|总|\\d|$))?)';
/** An item named behind its number: 30条政府信息. */
export const OBJECT_BEHIND = new RegExp(`^(?:的)?${OBJECT}`);
/** To disclose, in the words offices use; not behind a noun that makes another noun of it (信息发布). What it can begin with comes first, so that most characters need no look behind; in two classes, as one of more than sixteen characters is looked up by a call out of the pattern. */
export const VERB =
  '(?:(?=[主公对向集及更新进]|[发推上制刊编共开张])(?<!不予|免于|免予|不予以|予以|同意|部分|申请|电子化|应|法定|法定主动|政务|村务|居务|\\)务|党务|财务|事务|议事|信息|决策|行政|公告|通知、|通知)(?:主动|公开|对外|向社会|集中|及时|更新|新增|进行分类|进行)*(?:公开|发布|推送|更新|上传|公示|公布|制作发布|刊登|刊发|发表|编发|推出|(?<=新媒体|公众号|网站|平台)上报|(?<=栏)张贴|共发|开展各类公开|发送|制发推文|发)(?:公开|更新|发布|信息(?=共|累|总)|、(?:公开|发布|更新|推送)|(?<=发布|公开)(?:和|、|及|并)转[发载])*(?:[^,;、]{0,10}(?:公众号|新媒体))?)';
/** A channel and nothing but summing words behind it: 微信公众号共200条. */
export const CHANNEL_ONLY = new RegExp(
  `(?:视频号|抖音号?|快手号?|头条号|网站|门户网|官网|政务网|微信|微博|公众号|新媒体|(?:信息|公示|公开|公告|宣传)栏(?:(?:及|和)其[他它]|等(?:线下|其[他它]|传统)?(?:渠道|方式|形式|途径))?|美篇|平台|媒体上?|其[他它](?:渠道|方式|形式|途径))(?:(?<=号|微信|微博)[“"][^“”"]{1,16}[”"])?${SUM}$`
);
/** Words that count items. */
export const COUNTERS = new Set(['', '条', '件', '篇', '个', '份', '次', '期', '项', '则', '条次', '件次', '篇次']);
/** What is counted is no item disclosed. */
export const NOT_ITEMS = /视频|阅读|浏览|点击|访问|关注|粉丝|转发|稿件|采用|录用|答复|征集|整改|申请|培训|会议|规范性文件/;
/** 公众号发布稿件605篇: not drafts sent to others, but what the account had. */
export const ARTICLES_OF_ACCOUNT =
  /(?:公众号|微信|微博)(?:[“"][^”"]{1,16}[”"])?(?:全年|共|累计)*(?:发布|推送|刊发|编发)(?:了)?(?:各类)?稿件(?:共|共计)?$/;
/** Boards on a wall. */
export const BOARD = /(?:公开|公示|公告|宣传|信息)栏(?!目)|公示牌|公开墙/;
export const ANY_VERB = new RegExp(VERB);

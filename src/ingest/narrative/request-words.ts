/** The request itself, in the words offices use. */
export const NOUN =
  '(?:依申请(?!(?:的)?(?:类)?(?:政务服务|服务事项|行政(?!机关)|权力|政府服务))(?:公开)?|依申公开|依法申请公开|信息公开[类型]案件|(?:政府|政务)?信息(?:依申请)?公开(?:的|线上|线下|书面)*(?:申请|请求)|公开(?:政府|政务)?(?:信息)?(?:的)?(?:申请|请求)|申请(?:人)?(?:要求)?(?:主动)?公开|(?:政府|政务)信息(?:的)?申请|(?<=公开)(?:以外)?信息的申请|申请公开|申请(?:政府|政务)?信息公开(?!栏|网|专栏|平台|窗口|指南|目录|表|系统)|信息公开.{0,12}?申请|要求公开.{0,10}?信息)';
export const REQUEST = new RegExp(NOUN);
/** Whether some words name a request; what they have at least is asked first. */
export const namesRequest = (words: string): boolean =>
  (words.includes('申') || words.includes('求') || words.includes('案件')) && REQUEST.test(words);
/** To receive one. */
export const RECEIVE =
  '(?:收到|承办(?=依申请|(?:政府)?信息公开申请)|发生(?=依申请)|收办|收取|(?<=共)接(?=[^,;。收到受]{0,12}申请)|接收到?|接受(?=[^,;。]{0,8}(?:依申请公开|信息公开申请))|接到|接获|受理|新收|新增|登记|共收)';

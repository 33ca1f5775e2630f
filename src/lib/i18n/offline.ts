import type { Lang } from '.';

const zh = {
  title: '这一页不在这台设备上',
  why: '现在连不上本站，这台设备也没有存下这一页。打开过的网页会存在设备上，没有网络时也能再看。',
  again: '再试一次',
  back: '回到上一页',
  home: '首页',
  kept: '这台设备上存有',
  none: '这台设备上还没有存下网页。',
  missing: '没有这个页面',
  missingWhy: '地址可能写错，或者该县区、镇街尚未收录。'
};

const en: typeof zh = {
  title: 'This page is not on this device',
  why: 'The site cannot be reached now, and this device has not kept the page. Pages that were opened are kept on the device and can be read again without a network.',
  again: 'Try again',
  back: 'Back to the page before',
  home: 'Home',
  kept: 'Kept on this device',
  none: 'No page is kept on this device yet.',
  missing: 'There is no such page',
  missingWhy: 'The address may be mistyped, or the county or township is not in the collection yet.'
};

/** The words of pages that are not to be had, in a language. */
export function offlineWords(lang: Lang): typeof zh {
  return lang === 'zh' ? zh : en;
}

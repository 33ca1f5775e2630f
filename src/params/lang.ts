import { isLang, type Lang } from '$lib/i18n';

/** The languages of the site. */
export function match(param: string): param is Lang {
  return isLang(param);
}

import { escapeMarkup } from '../charts/scene-svg';
import { toldValue } from '../changes/told-value';
import { words, type Lang } from '../i18n';
import type { ChangeRow } from '../queries/changes';
import { sha256Hex } from './sha256';

/** A feed of changes: of a place, or of the whole dataset. */
export interface Feed {
  lang: Lang;
  title: string;
  /** Names the feed for ever, as `place/370828111`. */
  name: string;
  /** Where its page is, relative to the feed or absolute. */
  page: string;
  /** The feed's own address; null where the site's is not known. */
  self: string | null;
  /** Where a change's page is. */
  pageOf: (change: ChangeRow) => string;
  changes: readonly ChangeRow[];
  /** Wording of a measure. */
  measureName: (measure: string) => string;
  /** The last day anything was released, for a feed without a change. */
  released: string | null;
}

/** A feed as Atom (RFC 4287). Ids come from what changed, so that a rebuild tells no reader the same thing twice. */
export function atomFeed(feed: Feed): string {
  const { lang, title, page, self, changes } = feed;
  const updated = changes[0]?.released ?? feed.released ?? '1970-01-01';
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${words(lang).htmlLang}">
<title>${escapeMarkup(title)}</title>
<id>${idOf(`${feed.name}/${lang}`)}</id>
<updated>${updated}T00:00:00Z</updated>
<author><name>${words(lang).site}</name></author>
<rights>CC BY 4.0</rights>
<link rel="alternate" type="text/html" href="${escapeMarkup(page)}"/>
${self === null ? '' : `<link rel="self" type="application/atom+xml" href="${escapeMarkup(self)}"/>\n`}${changes.map((change) => entry(feed, change)).join('')}</feed>
`;
}

function entry(feed: Feed, change: ChangeRow): string {
  const { version, released, kind, report, cell, check } = change;
  const said = sentence(feed, change);
  return `<entry>
<title>${escapeMarkup(said)}</title>
<id>${idOf([feed.lang, version, kind, report, cell, check].join('|'))}</id>
<updated>${released}T00:00:00Z</updated>
<link rel="alternate" type="text/html" href="${escapeMarkup(feed.pageOf(change))}"/>
<category term="${kind}"/>
<summary>${escapeMarkup(`${said}${feed.lang === 'zh' ? '。数据版本 ' : '. Data version '}${version}`)}</summary>
</entry>
`;
}

/** A change in one line: 卜集镇 2025：线上办理率 61 → 62. */
function sentence({ lang, measureName }: Feed, { name, place, year, kind, measure, cell, was, now, check }: ChangeRow): string {
  const text = words(lang);
  const head = `${name ?? place} ${year}${text.colon}`;
  if (kind !== 'value-amended') return `${head}${(text.changes.kinds[kind] ?? kind).replace(/:$/, '')}${check ? ` ${check}` : ''}`;
  const rest = (cell ?? '').split('/').slice(1).join(' / ');
  return `${head}${measureName(measure ?? '')}${rest ? ` ${rest}` : ''} ${toldValue(was, lang)} → ${toldValue(now, lang)}`;
}

function idOf(name: string): string {
  const hash = sha256Hex(new TextEncoder().encode(`gongkai-atlas ${name}`));
  // Version 8: bits of our own making (RFC 9562).
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

import { escapeMarkup, sceneMarkup } from '../charts/scene-svg';
import type { Scene } from '../charts/scene';
import { words, type Lang } from '../i18n';
import { LIGHT, lightPaint } from './light-paint';
import { wrapText } from './wrap-text';

/** What a page's picture shows; `scene` null where the page has no chart. */
export interface OgPicture {
  lang: Lang;
  title: string;
  subtitle: string;
  invented: boolean;
  draw: ((width: number) => Scene) | null;
}

export const OG_WIDTH = 1200;
export const OG_HEIGHT = 630;
const MARGIN = 56;
const FONT = 'Noto Sans SC';

/** A page's picture, 1200 × 630: headline, a chart as large as fits, the site's name. A chart too tall is cut, and an ellipsis says so. */
export function ogSvg({ lang, title, subtitle, invented, draw }: OgPicture): string {
  const text = words(lang);
  // The typeface is a Chinese one, in which this apostrophe is as wide as a character.
  const heading = lang === 'en' ? title.replaceAll('’', "'") : title;
  const inner = OG_WIDTH - 2 * MARGIN;
  const parts: string[] = [];
  let y = MARGIN;
  const size = draw ? 44 : 60;
  const lines = wrapText(heading, inner, size);
  const most = draw ? 2 : 4;
  lines.slice(0, most).forEach((line, i) => {
    y += Math.round(size * 1.25);
    const cut = i === most - 1 && lines.length > most;
    parts.push(
      `<text x="${MARGIN}" y="${y - size * 0.25}" font-size="${size}" font-weight="700" fill="${LIGHT.ink}">${escapeMarkup(cut ? `${line.slice(0, -1)}…` : line)}</text>`
    );
  });
  if (subtitle) {
    y += 36;
    const [line = ''] = wrapText(subtitle, inner, 24);
    parts.push(`<text x="${MARGIN}" y="${y - 6}" font-size="24" fill="${LIGHT.muted}">${escapeMarkup(line)}</text>`);
  }
  const foot = OG_HEIGHT - MARGIN;
  if (draw) {
    y += 16;
    const room = foot - 40 - y;
    // Drawn at half size and magnified, for lines and type that can be read in a preview; smaller where that does not fit.
    const narrow = draw(inner / 2);
    const scale = Math.max(1.2, Math.min(2, room / narrow.height));
    const scene = scale === 2 ? narrow : draw(Math.round(inner / scale));
    const cut = scene.height * scale > room;
    parts.push(
      `<svg x="${MARGIN}" y="${y}" width="${inner}" height="${room}" viewBox="0 0 ${inner / scale} ${room / scale}" preserveAspectRatio="xMinYMin slice" overflow="hidden">${sceneMarkup(scene, lightPaint)}</svg>`
    );
    if (cut) parts.push(`<text x="${MARGIN}" y="${foot - 14}" font-size="24" fill="${LIGHT.muted}">⋯</text>`);
  }
  parts.push(
    `<text x="${MARGIN}" y="${foot + 16}" font-size="26" font-weight="700" fill="${LIGHT.accent}">${escapeMarkup(text.site)}</text>`
  );
  if (invented)
    parts.push(
      `<text x="${OG_WIDTH - MARGIN}" y="${foot + 16}" font-size="26" font-weight="700" text-anchor="end" fill="${LIGHT.invented}">${text.demo.mark}</text>`
    );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${OG_WIDTH}" height="${OG_HEIGHT}" viewBox="0 0 ${OG_WIDTH} ${OG_HEIGHT}" font-family="${FONT}"><rect width="${OG_WIDTH}" height="${OG_HEIGHT}" fill="${LIGHT.page}"/><rect width="${OG_WIDTH}" height="10" fill="${LIGHT.accent}"/>${parts.join('')}</svg>`;
}

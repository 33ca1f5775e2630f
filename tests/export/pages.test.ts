import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { atomFeed, type Feed } from '$lib/export/atom';
import { ogSvg } from '$lib/export/og-svg';
import { robotsTxt, sitemapXml } from '$lib/export/sitemap';
import { ogPng } from '$lib/server/og-png';
import { readAddress } from '$lib/server/site-address';
import type { ChangeRow } from '$lib/queries/changes';
import { handMadeChart } from './charts';

const change: ChangeRow = {
  version: '0123456789ab',
  released: '2026-11-25',
  kind: 'value-amended',
  report: '370828111-2025',
  place: '370828111',
  name: '卜集镇',
  year: 2025,
  measure: 'online-handling-rate',
  cell: 'online-handling-rate',
  was: 'blank',
  now: '62',
  check: null
};
const feed = (over: Partial<Feed> = {}): Feed => ({
  lang: 'zh',
  title: '公开图谱：<卜集镇>的数据变化',
  name: 'place/370828111',
  page: '../../../zh/places/370828111/',
  self: null,
  pageOf: ({ place }) => `../${place}/`,
  changes: [
    change,
    { ...change, kind: 'finding-cleared', check: 'stock-flow', cell: 'a b' },
    { ...change, kind: 'report-added', cell: null, measure: null }
  ],
  measureName: () => '线上办理率',
  released: '2026-11-25',
  ...over
});

describe('an Atom feed', () => {
  it('has what RFC 4287 asks of a feed and of every entry', () => {
    const xml = atomFeed(feed());
    const head = xml.slice(0, xml.indexOf('<entry>'));
    for (const element of ['title', 'id', 'updated', 'author'])
      expect(head.match(new RegExp(`<${element}>`, 'g')), element).toHaveLength(1);
    const entries = xml.split('<entry>').slice(1);
    expect(entries).toHaveLength(3);
    for (const entry of entries) {
      for (const element of ['title', 'id', 'updated', 'summary'])
        expect(entry.match(new RegExp(`<${element}>`, 'g')), element).toHaveLength(1);
      expect(entry).toMatch(/<updated>\d{4}-\d\d-\d\dT00:00:00Z<\/updated>/);
      expect(entry).toContain('rel="alternate"');
    }
    const ids = [...xml.matchAll(/<id>(.*?)<\/id>/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(4);
    for (const id of ids) expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(xml).not.toMatch(/<卜集镇>|undefined|null/);
  });

  it('says what changed, a blank by its word', () => {
    expect(atomFeed(feed())).toContain('<title>卜集镇 2025：线上办理率 空白 → 62</title>');
    expect(atomFeed(feed({ lang: 'en', measureName: () => 'Online handling rate' }))).toContain(
      '<title>卜集镇 2025: Online handling rate blank → 62</title>'
    );
    expect(atomFeed(feed())).toContain('待核事项已消除 stock-flow');
  });

  it('keeps its ids when built again, and has a day where nothing changed', () => {
    expect(atomFeed(feed())).toBe(atomFeed(feed()));
    expect(atomFeed(feed({ changes: [] }))).toContain('<updated>2026-11-25T00:00:00Z</updated>');
  });
});

describe('sitemap and robots', () => {
  it('name every page with its other language, absolute where the site is known', () => {
    const xml = sitemapXml('https://example.org/atlas/', ['zh/', 'zh/data/']);
    expect(xml).toContain('<loc>https://example.org/atlas/zh/data/</loc>');
    expect(xml).toContain('hreflang="en" href="https://example.org/atlas/en/data/"');
    expect(sitemapXml('', ['zh/'])).toContain('<loc>/zh/</loc>');
    expect(robotsTxt('https://example.org/')).toContain('Sitemap: https://example.org/sitemap.xml');
    expect(robotsTxt('')).not.toContain('Sitemap');
  });

  it('read an address with or without its slash, and refuse what is none', () => {
    expect(readAddress('https://example.org/atlas')).toBe('https://example.org/atlas/');
    expect(readAddress('')).toBe('');
    for (const wrong of ['example.org', 'ftp://example.org/', 'https://example.org/?a=1'])
      expect(() => readAddress(wrong)).toThrow('SITE_ADDRESS is');
  });
});

describe("a page's picture", () => {
  it.each(['zh', 'en'] as const)('is a PNG of 1200 × 630 with headline and chart, invented data marked, in %s', async (lang) => {
    const chart = handMadeChart(lang, 'disclosure', { view: 'ranking' }, true);
    const svg = ogSvg({ lang, title: chart.title, subtitle: chart.subtitle, invented: true, draw: chart.draw });
    expect(svg).toContain(lang === 'zh' ? '虚构数据' : 'Invented data');
    expect(svg).not.toMatch(/NaN|undefined|var\(--/);
    expect(JSON.stringify(parse(svg), (key, value: unknown) => (key === 'parentNode' ? undefined : value))).toContain('卜集镇');
    const png = Buffer.from(await ogPng(svg));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeGreaterThan(8000);
  });
});

import { readFileSync } from 'node:fs';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import { explore, type Explored } from '../../src/lib/charts/explore';
import { readEmbedData, writeEmbedData, type EmbedData } from '../../src/lib/embed/data';
import { FRAME_WIDTHS, frameHeights } from '../../src/lib/embed/frame-height';
import { evidenceMarkup, frameMarkup } from '../../src/lib/embed/frame';
import { COLOURS, PLAIN, contrast, readLook, writeLook } from '../../src/lib/embed/look';
import { pack, unpack } from '../../src/lib/embed/pack';
import { componentSnippet, iframeSnippet, imageSnippet, scriptSnippet } from '../../src/lib/embed/snippets';
import { STILL_LIMIT, stillDocument } from '../../src/lib/embed/still-document';
import { evidenceText } from '../../src/lib/charts/evidence-text';
import { evidenceOf } from '../../src/lib/charts/explore';
import { NO_CHOICES } from '../../src/lib/state/url';
import { handMadeChart } from '../export/charts';

let data: EmbedData;
let chart: Explored;
beforeAll(() => {
  chart = handMadeChart('zh', 'disclosure', {}, true);
  data = {
    schema: 'gongkai-embed/1',
    lang: 'zh',
    theme: 'disclosure',
    chart: `disclosure-${chart.rows.county}`,
    rows: chart.rows,
    national: [],
    invented: true,
    version: 'abc123',
    frozen: false,
    site: '../../../',
    page: 'zh/counties/370828/',
    prefix: 'di.',
    anchor: 'disclosure'
  };
});

describe('pack(rows)', () => {
  it('gives the rows again, nulls and all', () => {
    const rows = [
      { a: 1, b: null, c: 'x' },
      { a: 2, b: null, c: null }
    ];
    expect(pack(rows).columns['b']).toBeNull();
    expect(unpack(pack(rows))).toEqual(rows);
    expect(unpack(pack([]))).toEqual([]);
  });
});

describe('an embed’s data', () => {
  it('is read as it was written, and draws the same frame', () => {
    const read = readEmbedData(writeEmbedData(data));
    expect(read?.rows.observations).toEqual(data.rows.observations);
    const again = explore({ ...(read as EmbedData), choices: NO_CHOICES });
    expect(frameMarkup(again, data)).toBe(frameMarkup(chart, data));
  });

  it('cannot end the script element it stands in', () => {
    expect(writeEmbedData({ ...data, page: '</script><script>alert(1)</script>' })).not.toContain('</script');
  });

  it('of another version of the format is left alone', () => {
    expect(readEmbedData(writeEmbedData(data).replace('gongkai-embed/1', 'gongkai-embed/2'))).toBeNull();
  });
});

describe('frameMarkup(chart, data)', () => {
  it('holds the headline, a drawing for phones and one for wider frames, every figure with its clause or cell, and the mark of invention', () => {
    const html = frameMarkup(chart, data);
    expect(html).toContain(chart.title);
    expect(html.match(/<svg /g)).toHaveLength(2);
    expect(html).toContain('虚构数据');
    const drawn = chart.draw(720).marks.map((mark) => mark.datum);
    for (const datum of drawn) expect(html).toContain(`<tr data-datum="${datum}"`);
    for (const point of chart.tabled) if (point.observation?.quote) expect(html).toContain(point.observation.quote);
  });

  it('lets no text of the data become markup', () => {
    const rows = { ...data.rows, towns: data.rows.towns.map((town) => ({ ...town, name: '<img src=x onerror=alert(1)>"' })), name: '<b>' };
    const wild = explore({ ...data, rows, choices: NO_CHOICES });
    const html = frameMarkup(wild, data);
    expect(html).not.toContain('<img');
    expect(html).not.toContain('<b>');
    const item = evidenceOf(wild, wild.draw(720).marks[0]?.datum ?? '');
    expect(item).not.toBeNull();
    if (item) expect(evidenceMarkup(evidenceText(item, 'zh'), wild)).not.toContain('<img');
  });
});

describe('frameHeights(chart, data)', () => {
  it('fits at every width: one height, the highest of all', () => {
    const { byWidth, fits } = frameHeights(chart, data);
    expect(Object.keys(byWidth).map(Number)).toEqual([...FRAME_WIDTHS]);
    expect(fits).toBe(Math.max(...Object.values(byWidth)));
    expect(frameHeights(chart, data, true).fits).toBeGreaterThan(fits);
  });
});

/** What WordPress keeps of an answer from a provider it does not know: these elements with these attributes. */
const KEPT: Record<string, string[]> = {
  a: ['href'],
  blockquote: [],
  iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title']
};

describe('snippets', () => {
  const framed = { src: 'https://a.test/embed/zh/requests/?y=2025&v=time', title: '“一”<二>', height: 389 };
  const elements = (html: string) =>
    parseFragment(html).childNodes.filter((node): node is DefaultTreeAdapterTypes.Element => 'tagName' in node);

  it('of a frame keep address, title, width and height through WordPress’s filter', () => {
    const [frame] = elements(iframeSnippet({ ...framed, width: 640 }));
    const kept = frame?.attrs.filter((attribute) => KEPT[frame.tagName]?.includes(attribute.name)) ?? [];
    expect(Object.fromEntries(kept.map(({ name, value }) => [name, value]))).toEqual({
      src: framed.src,
      title: framed.title,
      width: '640',
      height: '389',
      frameborder: '0',
      scrolling: 'auto'
    });
    expect(frame?.attrs.map((attribute) => attribute.name)).not.toContain('style');
  });

  it('of script, component and picture are well formed and lead to the site alone', () => {
    expect(elements(scriptSnippet(framed, 'https://a.test/')).map((element) => element.tagName)).toEqual(['iframe', 'script']);
    const component = componentSnippet('https://a.test/', {
      chart: 'requests-370828',
      lang: 'zh',
      query: 'y=2025',
      version: 'abc123',
      height: 389,
      title: framed.title,
      src: framed.src,
      theme: null,
      controls: true,
      colours: '--gongkai-accent:#aa0000'
    });
    const [script, element] = elements(component);
    expect(script?.attrs).toContainEqual({ name: 'src', value: 'https://a.test/embed/gongkai-chart.js' });
    expect(element?.tagName).toBe('gongkai-chart');
    expect(element?.attrs).toContainEqual({ name: 'title', value: framed.title });
    const [link] = elements(imageSnippet({ file: 'a.png', href: framed.src, alt: framed.title, width: 768, height: 300 }));
    expect(link?.tagName).toBe('a');
    expect(link?.childNodes[0]).toMatchObject({ tagName: 'img' });
  });
});

describe('a look', () => {
  it('goes into an address and comes back; what is no colour is passed over', () => {
    const look = { theme: 'dark' as const, colours: { page: '101010', ink: null, accent: 'ff8800' }, controls: true };
    expect(readLook(new URLSearchParams(writeLook(look)))).toEqual(look);
    expect(writeLook(PLAIN)).toBe('');
    const bad = readLook(new URLSearchParams('page=red&ink=url(x)&accent=%23AABBCC&theme=neon'));
    expect(bad).toEqual({ theme: null, colours: { page: null, ink: null, accent: 'aabbcc' }, controls: false });
    expect(COLOURS).toEqual(['page', 'ink', 'accent']);
  });

  it('has its contrast computed by WCAG', () => {
    expect(contrast('ffffff', '000000')).toBeCloseTo(21, 5);
    expect(contrast('777777', 'ffffff')).toBeCloseTo(4.48, 2);
  });
});

describe('stillDocument(chart, data, script)', () => {
  it('is one file with drawing, figures and addresses inside, asks for nothing, and stays below its limit', () => {
    const html = stillDocument(chart, { ...data, site: 'https://a.test/' }, 'void 0;');
    expect(new TextEncoder().encode(html).length).toBeLessThan(STILL_LIMIT);
    expect(html).not.toMatch(/<(script|img|iframe|link)[^>]*(src|href)="(?!data:)/);
    for (const point of chart.tabled) if (point.report?.url) expect(html).toContain(point.report.url.replaceAll('&', '&amp;'));
    expect(html).toContain('aria-label="');
  });
});

it('the messages are described for hosts as the frame speaks them', () => {
  const schema = JSON.parse(readFileSync('static/hosting/embed-rpc.schema.json', 'utf8')) as {
    $defs: { toFrame: { oneOf: { properties: { method: { const: string } } }[] } };
  };
  const client = readFileSync('src/lib/embed/client.ts', 'utf8');
  for (const { properties } of schema.$defs.toFrame.oneOf)
    expect(client).toMatch(new RegExp(`\\b${properties.method.const.replace('gongkai.', '')}: \\(`));
});

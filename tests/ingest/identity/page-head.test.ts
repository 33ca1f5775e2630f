import { describe, expect, it } from 'vitest';
import { placeBook } from '../../../src/cli/place-book';
import { parseReport } from '../../../src/ingest/pipeline';
import { readHtml } from '../../../src/ingest/read/html';

const BODY = '<p>一、总体情况</p><p>主动公开政府信息12条。</p>';
const page = (head: string, body = BODY) => `<html><head>${head}</head><body>${body}</body></html>`;
const told = async (html: string) => {
  const { report } = await parseReport(new TextEncoder().encode(html), { file: 'page.html', places: placeBook() });
  return report && { name: report.place.name, code: report.place.countyCode, year: report.year, ...report.source };
};

describe('what a page says of itself in its head', () => {
  it('tells place and year where the text has no title', async () => {
    const expected = { name: '云山镇', code: '321322', year: 2023 };
    expect(await told(page('<title>沭阳县云山镇2023年政府信息公开工作年度报告_沭阳县人民政府</title>'))).toMatchObject(expected);
    expect(
      await told(page('<meta name="SiteName" content="沭阳县人民政府"><meta name="ArticleTitle" content="云山镇2023年政府信息公开年报">'))
    ).toMatchObject(expected);
  });

  it('gives way to the text', async () => {
    const title = '<p>沭阳县云山镇2022年政府信息公开工作年度报告</p>';
    expect(await told(page('<title>沭阳县柳溪镇2023年政府信息公开工作年度报告</title>', title + BODY))).toMatchObject({
      name: '云山镇',
      year: 2022
    });
  });

  it('tells when it was published and where it stands', async () => {
    const head =
      '<title>云山镇2023年政府信息公开年报</title><meta name="PubDate" content="2024-01-17 10:21"><link rel="canonical" href="https://www.example.cn/a/1.html">';
    expect(await told(page(head))).toMatchObject({ published: '2024-01-17', url: 'https://www.example.cn/a/1.html' });
    const saved = `<!-- saved from url=(0031)https://www.example.cn/a/2.html -->${page('<title>云山镇2023年政府信息公开年报</title>')}`;
    expect(await told(saved)).toMatchObject({ published: null, url: 'https://www.example.cn/a/2.html' });
    expect(await told(page('<title>云山镇2023年政府信息公开年报</title><link rel="canonical" href="/a/3.html">'))).toMatchObject({
      url: null
    });
  });

  it('is empty where the page has no head', () => {
    expect(readHtml(new TextEncoder().encode(BODY)).head).toEqual({ titles: [], site: null, source: null, published: null, url: null });
  });
});

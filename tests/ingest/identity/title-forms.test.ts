import { describe, expect, it } from 'vitest';
import { placeBook } from '../../../src/cli/place-book';
import { parseReport } from '../../../src/ingest/pipeline';

const PLACES = [
  ['金乡县卜集镇', '370828111'],
  ['全州县才湾镇', '450324106'],
  ['赣县区梅林镇', '360704100']
] as const;

const TITLES = [
  '{p}{y}年政府信息公开工作年度报告',
  '{y}年{p}政府信息公开工作年度报告',
  '{p}政府信息公开工作年度报告（{y}年度）',
  '{p}政府信息公开工作{y}年度报告',
  '{p}人民政府{y}年度政府信息公开年报',
  '{p}人民政府\n{y}年政府信息公开工作年度报告',
  '{p}\n{y}年政府信息公开\n工作年度报告',
  '{p}人民政府关于{y}年度政府信息公开工作年度报告',
  '{y}年政府信息公开工作年度报告\n{p}人民政府',
  '{p} {y} 年 政府信息公开工作年度报告',
  '# {p}{y}年政府信息公开工作年度报告',
  '当前位置：首页 > 政府信息公开年报 > {p}{y}年政府信息公开工作年度报告'
];

/** The box over a report, with the day it was published. */
const BOXES = [
  '',
  '索引号：11370828/2026-00012 发布机构：{p}人民政府 发布日期：{n}-01-22\n',
  '发布时间：{n}-01-22 来源：{p} 浏览次数：112 字号：大 中 小\n',
  '信息来源：{p}人民政府 发布时间：{n}年1月22日\n',
  '{n}-01-22 10:32\n'
];

const INTRODUCTIONS = [
  '',
  '本报告根据《中华人民共和国政府信息公开条例》（国务院令第711号）要求编制，统计期限为{y}年1月1日至{y}年12月31日。\n',
  '按照《关于做好{y}年度政府信息公开工作年度报告编制发布工作的通知》要求，由{p}人民政府编制。\n'
];

describe('year and place', () => {
  it.each(TITLES)('of a report headed %j', async (title) => {
    const wrong: string[] = [];
    for (const [name, code] of PLACES)
      for (const box of BOXES)
        for (const introduction of INTRODUCTIONS)
          for (const order of ['box first', 'title first'])
            for (const year of [2024, 2025]) {
              const head = order === 'box first' ? `${box}${title}\n` : `${title}\n${box}`;
              const body = `一、总体情况\n全年主动公开政府信息45条。\n五、存在的主要问题及改进情况\n{n}年，将加强公开。\n{n}年1月22日\n`;
              const text = `${head}${introduction}${body}`
                .replaceAll('{p}', name)
                .replaceAll('{y}', String(year))
                .replaceAll('{n}', String(year + 1));
              const { report } = await parseReport(new TextEncoder().encode(text), { file: 'a.txt', places: placeBook() });
              if (report?.year !== year || report.place.code !== code)
                wrong.push(`${report?.year} ${report?.place.code}: ${text.slice(0, 120)}`);
            }
    expect(wrong).toEqual([]);
  });
});

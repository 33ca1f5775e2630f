import { describe, expect, it } from 'vitest';
import { placeBook } from '../../../src/cli/place-book';
import { maskName } from '../../../src/ingest/narrative/mask-names';
import { parseReport } from '../../../src/ingest/pipeline';

const SENTENCES = (name: string) => [
  `2025年，${name}主动公开政府信息45条。`,
  `${name}收到政府信息公开申请2件。`,
  `${name}通过政府网站公开信息36条。`,
  `“${name.replace(/(?:镇|乡|街道)$/, '')}发布”微信公众号推送信息77条。`,
  `${name}未发生行政复议。`
];

async function read(title: string, lines: readonly string[]) {
  const text = `${title}2025年政府信息公开工作年度报告\n一、总体情况\n${lines.join('\n')}\n`;
  const { report } = await parseReport(new TextEncoder().encode(text), { file: 'a.txt', places: placeBook() });
  return report?.observations ?? [];
}

describe('a township whose name holds a number, a time or a denial', () => {
  it.each([
    ['延庆区', '千家店镇'],
    ['承德县', '三家镇'],
    ['无极县', '无极镇'],
    ['东丽区', '无瑕街道'],
    ['西城区', '月坛街道'],
    ['涞水县', '其中口乡'],
    ['阳曲县', '中心镇'],
    ['定州市', '明月店镇'],
    ['全州县', '全州镇'],
    ['呼玛县', '白银纳鄂伦春族民族乡'],
    ['金沙县', '大田彝族苗族布依族乡'],
    ['宿豫区', '来龙镇'],
    ['榕江县', '计划乡']
  ])('%s%s is read as any other', async (county, name) => {
    const observations = await read(county + name, SENTENCES(name));
    expect(
      Object.fromEntries(
        observations.map(({ measure, channel, value }) => [channel === undefined ? measure : `${measure}/${channel}`, value])
      )
    ).toEqual({
      'items-disclosed': 45,
      'requests-received-stated': 2,
      'items-disclosed/website': 36,
      'items-disclosed/wechat': 77,
      'reconsiderations-stated': 0
    });
  });

  it('is quoted as it is printed, in one line and over two', async () => {
    const [own] = await read('延庆区千家店镇', ['2025年收到千家店镇政府信息公开申请2件。']);
    const [broken] = await read('延庆区千家店镇', ['2025年收到千家店', '镇政府信息公开申请2件。']);
    expect([own, broken].map((item) => (item?.provenance.kind === 'clause' ? item.provenance.quote : null))).toEqual([
      '收到千家店镇政府信息公开申请2件',
      '收到千家店镇政府信息公开申请2件'
    ]);
    const [none] = await read('无极县无极镇', ['未收到无极镇政府信息公开申请。']);
    expect([none?.value, none?.raw]).toEqual([0, '未收到无极镇政府信息公开']);
  });
});

describe('maskName', () => {
  it('leaves names that cannot be misread, and keeps length and kind', () => {
    expect(['云山镇', '月湖街道', '无锡市', '安镇'].map(maskName)).toEqual(['云山镇', '禾禾街道', '禾禾市', '安镇']);
  });
});

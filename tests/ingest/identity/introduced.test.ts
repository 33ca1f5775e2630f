import { describe, expect, it } from 'vitest';
import { placeBook } from '../../../src/cli/place-book';
import { maybeContact, maybeIntroduced, maybeName } from '../../../src/ingest/identity/introduced';
import type { PlaceWords } from '../../../src/ingest/identity/place-book';
import { parseReport } from '../../../src/ingest/pipeline';
import { noPlaces } from '../templates/no-places';

const parse = (text: string) => parseReport(new TextEncoder().encode(text), { file: 'report.txt', places: noPlaces });
const told = async (text: string) => {
  const { report } = await parse(text);
  return report && { name: report.place.name, county: report.place.county, year: report.year, published: report.source.published };
};

describe('maybeIntroduced', () => {
  it.each([
    ['现公布青禾区柳溪街道2022年政府信息公开工作年度报告,数据截至年底。', { name: '青禾区柳溪街道', year: 2022 }],
    ['特向社会公布2018年度青禾县云山乡政府信息公开年度报告。', { name: '青禾县云山乡', year: 2018 }],
    ['编制形成了《云山镇人民政府2023年政府信息公开工作年度报告》。', { name: '云山镇人民政府', year: 2023 }],
    ['汇总2016年度云山乡的政务公开年度报告编制而成。', { name: '云山乡', year: 2016 }],
    ['现将我镇2023年度政府信息公开工作报告如下', { name: null, year: 2023 }],
    ['现公布青禾县人民政府办公室政府信息公开工作年度报告。', { name: '青禾县人民政府办公室', year: null }],
    ['由青禾县园林管理局编制的2010年度政府信息公开年度报告。', { name: '青禾县园林管理局', year: 2010 }],
    ['向社会公布政府信息公开工作年度报告', null],
    ['现将2025年度政务公开工作开展情况报告如下', { name: null, year: 2025 }],
    ['现公开青禾经济开发区信息公开2018年度报告。', { name: '青禾经济开发区', year: 2018 }],
    ['特编制云山产业园2018年度政府信息公开工作年度报告', { name: '云山产业园', year: 2018 }],
    ['根据《关于做好2023年政府信息公开工作年度报告编制工作的通知》要求,', null],
    ['索引号 11533025/20260116-00001 发布机构 云山镇 公开目录 政府信息公开年报', null],
    ['结合政府信息公开工作年度报告的要求,', null],
    ['主动公开政府信息30条,其中2023年度政府信息公开工作报告1条', null],
    ['现将本街道2021年政府信息公开工作年度报告编制如下。', { name: null, year: 2021 }],
    ['按照要求更新公开指南,发布2020年街道政府信息公开年度报告。', null],
    ['三是做好公开,编制2020年政府信息公开年度报告并发布。', null],
    ['按照《条例》要求,编制2022年青禾县云山镇政府信息公开年度报告。', { name: '青禾县云山镇', year: 2022 }]
  ])('%s', (text, expected) => expect(maybeIntroduced(text)).toEqual(expected));
});

describe('maybeContact', () => {
  it.each([
    ['如有疑问,请与青禾县云山镇党政综合办公室联系(电话:0571-0000000)。', '青禾县云山镇'],
    ['可与云山乡党政办联系(地址:云山乡)', '云山乡'],
    ['由青禾县云山镇人民政府综合指挥室(党政综合办公室)负责编制本报告。', '青禾县云山镇'],
    ['请与本单位政府信息公开受理机构联系', null],
    ['由青禾区人民政府柳溪街道党政办公室编制。', '青禾区人民政府柳溪街道'],
    ['请与青禾市人民政府办公室联系', null],
    ['由青禾市云山区行政审批局组织编制。', '青禾市云山区行政审批局'],
    ['由云山大数据中心编制。', null],
    ['全文包括总体情况。青禾区柳溪街道办事处本年度报告中使用数据统计期限为2019年。', '青禾区柳溪街道'],
    ['由青禾区人民政府办公室综合区政府各部门和全区各乡镇年报编制。', '青禾区人民政府办公室']
  ])('%s', (text, expected) => expect(maybeContact(text)).toBe(expected));
});

describe('maybeName', () => {
  it.each([
    ['名称青禾县云山镇', '青禾县云山镇'],
    ['成山镇人民政府2024年', '成山镇人民政府'],
    ['现编制成云山镇2024年', '云山镇'],
    ['青禾区政府信息公开年报青禾县云山镇2024年', '青禾县云山镇'],
    ['向阳镇2024年', '向阳镇'],
    ['报告涵盖2025年1月1日至12月31日期间云山镇', '云山镇'],
    ['现向社会公布向阳镇2024年', '向阳镇'],
    ['现将将军街道2024年', '将军街道'],
    ['特克斯县云山乡2024年', '特克斯县云山乡'],
    ['当前位置:首页>政务公开>云山镇', '云山镇'],
    ['根据条例要求,我镇结合实际,现编制青禾县云山镇', '青禾县云山镇'],
    ['根据条例的有关规定', null],
    ['青禾州人民政府(州政府办公室)2023年', '青禾州人民政府'],
    ['青禾区政务公开工作领导小组办公室编制了云山区人民政府2021年度', '云山区人民政府'],
    ['青禾高新区沟赵办事处向社会公布2021年度', '青禾高新区沟赵办事处'],
    ['青禾县人民政府机关2021年', '青禾县人民政府']
  ])('%s', (text, expected) => expect(maybeName(text)).toBe(expected));
});

describe('who reports on which year', () => {
  it('is in the introduction where a page has no title', async () => {
    expect(await told('一、总体情况\n现公布青禾县云山镇2022年政府信息公开工作年度报告。\n主动公开政府信息40条。')).toMatchObject({
      name: '云山镇',
      county: '青禾县',
      year: 2022
    });
  });
  it('is in the title that is whole on its line, not in menus joined with it', async () => {
    const text =
      '无障碍浏览 长者专版\n\n云山镇人民政府2024年度政府信息公开工作年度报告\n2025-02-10 15:59\n一、总体情况\n主动公开政府信息40条。';
    expect(await told(text)).toMatchObject({ name: '云山镇', year: 2024, published: '2025-02-10' });
  });
  it('is in a box with its title in a cell', async () => {
    const text =
      '| 名称 | 2025年度青禾县云山镇人民政府信息公开工作年度报告 | |\n| 索引号 | 0000/2026-04 | 发布日期 | 2026-01-20 |\n一、总体情况\n主动公开政府信息40条。';
    expect(await told(text)).toMatchObject({ name: '云山镇', county: '青禾县', year: 2025, published: '2026-01-20' });
  });
  it('has the county of whom to ask, and a street office behind its government', async () => {
    const text = '云山镇2024年政府信息公开工作年度报告\n如有疑问,请与青禾县云山镇党政办公室联系。\n一、总体情况\n主动公开政府信息40条。';
    expect(await told(text)).toMatchObject({ name: '云山镇', county: '青禾县' });
    expect(
      await told('青禾市城东区人民政府柳溪街道办事处2024年政府信息公开工作年度报告\n一、总体情况\n主动公开政府信息40条。')
    ).toMatchObject({
      name: '柳溪街道',
      county: '城东区'
    });
  });
  it('has the county of who published it', async () => {
    const text = '云山镇2024年政府信息公开工作年度报告\n来源:青禾县人民政府 发布时间:2025-01-20\n一、总体情况\n主动公开政府信息40条。';
    expect(await told(text)).toMatchObject({ name: '云山镇', county: '青禾县', published: '2025-01-20' });
    const unnamed = '一、总体情况\n来源:青禾县人民政府\n截至2024年12月31日，主动公开政府信息40条。';
    expect(await told(unnamed)).toMatchObject({ name: '未知', county: null });
  });
  it('is published when its box says so, not when it was written', async () => {
    const text = '云山镇2024年政府信息公开工作年度报告\n成文日期 2025-01-08 发布日期 2025-09-06\n一、总体情况\n主动公开政府信息40条。';
    expect(await told(text)).toMatchObject({ published: '2025-09-06' });
    const lines =
      '生成日期:2025-01-08\n标题:云山镇2024年政府信息公开工作年度报告\n\n发布日期:2025-01-06\n一、总体情况\n主动公开政府信息40条。';
    expect(await told(lines)).toMatchObject({ published: '2025-01-06' });
  });
  it('is on the list behind its county without its kind', async () => {
    const yunshan = { ...noPlaces.make({ province: null, prefecture: null, county: '青禾县', body: '云山镇' }), code: '000000001' };
    const places = { ...noPlaces, find: ({ county, body }: PlaceWords) => (county === '青禾县' && body === '云山镇' ? yunshan : null) };
    const text = '现公布青禾云山镇2018年政府信息公开工作年度报告。\n一、总体情况\n主动公开政府信息40条。';
    const { report } = await parseReport(new TextEncoder().encode(text), { file: 'report.txt', places });
    expect(report?.place).toMatchObject({ name: '云山镇', county: '青禾县', code: '000000001' });
  });
  it('is the year whose end is named, where that is one alone', async () => {
    expect(await told('一、总体情况\n截至2023年12月31日，主动公开政府信息40条。')).toMatchObject({ year: 2023 });
    expect(await told('一、总体情况\n截至2023年底，主动公开政府信息40条，截至2022年底30条。')).toBeNull();
  });
  it('is the year the figures begin and end in', async () => {
    const text = '现编制本年度报告,起止时间为2024年1月1日至2024年12月31日。\n一、总体情况\n主动公开政府信息40条。';
    expect(await told(text)).toMatchObject({ year: 2024 });
  });
  it('is no sentence', async () => {
    const text =
      '一、总体情况\n2023年,我镇认真贯彻落实条例。现将我镇2023年度政府信息公开工作报告如下:\n二、主动公开情况\n主动公开政府信息40条。';
    expect(await told(text)).toMatchObject({ name: '未知', year: 2023 });
  });

  it('is a line below with its county, where the title has none', async () => {
    expect(await told('云山镇2014年政府信息公开工作年度报告\n青禾市云山镇2014年政府信息公开工作年度报告\n公开40条。')).toMatchObject({
      name: '云山镇',
      county: '青禾市',
      year: 2014
    });
  });

  it('is whole in the introduction, where the title cuts its name', async () => {
    expect(
      await told('云山2020政府信息公开工作年度报告\n一、总体情况\n现公布云山旅游度假区2020年政府信息公开工作年度报告。')
    ).toMatchObject({
      name: '云山旅游度假区'
    });
  });

  it('is the one township the sentences are about, where nothing else names any', async () => {
    expect(
      await told('一、总体情况\n所列数据统计期限自2024年1月1日起至2024年12月31日止。\n2024年,云山镇未收取任何费用,我镇公开40条。')
    ).toMatchObject({
      name: '云山镇'
    });
    expect(
      await told('一、总体情况\n所列数据统计期限自2024年1月1日起至2024年12月31日止。\n2024年,云山镇未收取任何费用,全县公开40条。')
    ).toMatchObject({
      name: '未知'
    });
  });

  it('is not the year of a report that the text counts', async () => {
    expect(
      await told('现编制青禾县2024年政府信息公开工作年度报告。\n一、总体情况\n2.发布2023年政府信息公开工作年度报告51篇。')
    ).toMatchObject({ year: 2024 });
  });

  it('is one township, whether its county stands before it or not', async () => {
    const text = '一、总体情况\n所列数据统计期限自2024年1月1日起至2024年12月31日止。\n青禾县云山镇全面公开。云山镇共公开40条。';
    expect(await told(text)).toMatchObject({ name: '云山镇', county: '青禾县' });
  });

  it('is not in the box of a page, whatever its rows say of annual reports', async () => {
    const box = '索 引 号 | 014400000/2018-04736 | 分 类 | 政府信息公开年报 综合政务 |\n文 号 | 有 效 性 |\n';
    expect(await told(`${box}根据条例规定，现公布青禾县云山镇2017年政府信息公开工作年度报告。\n公开40条。`)).toMatchObject({
      name: '云山镇',
      year: 2017
    });
  });

  it('is not the number of a page', async () => {
    expect(await told('Page 4 - 云山镇2023年政府信息公开工作年度报告\nP. 4\n公开40条。')).toMatchObject({ name: '云山镇', year: 2023 });
  });

  it('is joined where the title breaks before the office', async () => {
    const text = '青禾区人民政府柳溪街道\n办事处2023年政府信息公开工作年度报告\n一、总体情况\n主动公开政府信息40条。';
    expect(await told(text)).toMatchObject({ name: '柳溪街道', county: '青禾区', year: 2023 });
  });

  it('is before 关于 where the title breaks behind it, and behind 是由', async () => {
    const text = '云山镇人民政府关于\n2019年政府信息公开工作的报告\n一、总体情况\n主动公开政府信息40条。';
    expect(await told(text)).toMatchObject({ name: '云山镇', year: 2019 });
    const by = '本年度报告是由青禾区人民政府柳溪街道办事处办公室根据条例要求编制而成。\n一、总体情况\n2024年,主动公开政府信息40条。';
    expect(await told(by)).toMatchObject({ name: '柳溪街道', county: '青禾区' });
  });

  it('is behind what a sentence says it sums up', async () => {
    const text =
      '本报告按要求编制，全面总结青禾区人民政府柳溪街街道办事处2025年政府信息公开工作情况。\n一、总体情况\n主动公开政府信息40条。';
    expect(await told(text)).toMatchObject({ name: '柳溪街街道', county: '青禾区', year: 2025 });
  });

  it('is the one year the sentences begin with, where nothing else tells any', async () => {
    const text = '一、总体情况\n2023年,云山镇人民政府认真公开信息。\n(一)主动公开方面。2023年度,我镇公开信息40条。';
    expect(await told(text)).toMatchObject({ year: 2023 });
    expect(await told(`${text}\n2022年,我镇公开信息30条。`)).toBeNull();
  });

  it('is the year one sentence begins with, where no other is named before the problems and plans', async () => {
    const text = '一、总体情况\n2023年,云山镇在县委的正确领导下认真公开信息。\n(一)主动公开方面。全年公开信息40条。';
    expect(await told(text)).toMatchObject({ name: '云山镇', year: 2023 });
    expect(await told(`${text}根据《2022年政务公开工作要点》(青政〔2022〕3号)公开。`)).toMatchObject({ year: 2023 });
    expect(await told(`${text}\n五、存在的主要问题及改进情况\n培训不足,2024年加强。`)).toMatchObject({ year: 2023 });
    expect(await told(`${text}按照2022年的做法公开。`)).toBeNull();
    expect(await told(`${text}收到申请5件,其中2022年结转1件,结转2024年2件,较2021年增加3件。`)).toMatchObject({ year: 2023 });
    expect(await told('一、总体情况\n全年公开信息40条。\n五、存在的主要问题及改进情况\n2024年,我镇进一步加强培训。')).toBeNull();
  });

  it('is not that of an earlier report put online in the year', async () => {
    const text =
      '一、总体情况\n2021年,云山街道严格执行条例。二是更新公开指南,发布2020年街道政府信息公开年度报告。\n现将本街道2021年政府信息公开工作年度报告编制如下。\n公开40条。';
    expect(await told(text)).toMatchObject({ name: '云山街道', year: 2021 });
    expect(await told('一、总体情况\n我镇更新指南,发布2020年政府信息公开年度报告。\n2021年,云山镇严格公开。')).toBeNull();
  });
});

describe('years and dates in Chinese digits', () => {
  it('are read as those in Arabic ones', async () => {
    const lines = [
      '青禾县云山镇二〇二三年政府信息公开工作年度报告',
      '本报告数据的统计期限自二〇二三年一月一日起至二○二三年十二月三十一日止。',
      '一、总体情况',
      '二〇二三年公开政府信息30条，二〇二二年公开政府信息20条。',
      '云山镇人民政府',
      '二〇二四年一月二十五日'
    ];
    const { report, details } = await parse(lines.join('\n'));
    expect(report).toMatchObject({ year: 2023, place: { name: '云山镇' } });
    expect(details?.identity).toMatchObject({ period: { from: '2023-01-01', to: '2023-12-31' }, signed: { date: '2024-01-25' } });
    expect(report?.observations.map(({ value, provenance }) => [value, provenance.line])).toEqual([[30, 4]]);
  });
});

describe('a title in other words', () => {
  it.each([
    '云山镇人民政府关于2023年政府信息公开工作的年度报告',
    '云山镇政府信息公开工作年度报告（2023）',
    '云山镇政府信息公开工作年度报告（2023年度）'
  ])('%s', async (title) => {
    expect(await told(`${title}\n主动公开政府信息20条。`)).toMatchObject({ name: '云山镇', year: 2023 });
  });
});

describe('a title below a line that ends in a name or a time', () => {
  it('begins anew', async () => {
    const title = '青禾区人民政府2024年政府信息公开工作年度报告';
    expect(await told(`> 市级部门 > 市水利局\n${title}\n主动公开政府信息20条。`)).toMatchObject({ name: '青禾区', year: 2024 });
    expect(await told(`${title}\n2025-01-26 15:07\n${title}\n主动公开政府信息20条。`)).toMatchObject({ name: '青禾区', year: 2024 });
  });
});

describe('a period broken by narrow columns', () => {
  it('is read over three lines', async () => {
    const lines = [
      '青禾县云山镇2024年政府信息公开工作年度报告',
      '本报告数据的统计期限自2024年1',
      '月1日起至2024年12月31',
      '日止。',
      '一、总体情况',
      '公开政府信息30条。'
    ];
    const { report, details } = await parse(lines.join('\n'));
    expect(details?.identity.period).toMatchObject({ from: '2024-01-01', to: '2024-12-31' });
    expect(report?.findings.map(({ check }) => check)).not.toContain('period-malformed');
  });
});

describe('a report that calls itself what was disclosed', () => {
  it('names its year and body where it is made public', async () => {
    expect(await told('现公布云山镇2024年度政府信息公开情况。\n主动公开政府信息20条。')).toMatchObject({ name: '云山镇', year: 2024 });
    expect(await told('云山镇2023年政府信息公开工作年度报告\n对2022年政府信息公开情况进行检查。')).toMatchObject({ year: 2023 });
  });
});

describe('a report without a title', () => {
  it.each([
    ['2015年，云山镇人民政府贯彻政府信息公开工作一系列文件精神，公开信息30条。', '云山镇'],
    ['2015年，云山乡政府信息公开工作在县委、县政府的正确领导下，公开信息30条。', '云山乡'],
    ['云山镇人民政府2015年共主动公开政府信息30条。', '云山镇']
  ])('is of the township its sentences are about: %s', async (text, name) =>
    expect((await told(`一、总体情况\n${text}\n统计期限为2015年1月1日至2015年12月31日。`))?.name).toBe(name)
  );
  it('is of the year that the notice it rests on asks for', async () => {
    const text = '根据《关于做好全县2019年政府信息公开工作年度报告编写工作的通知》要求，现报告如下。\n一、主动公开情况\n公开政府信息30条。';
    expect((await told(text))?.year).toBe(2019);
    expect((await parse(text)).problems.map(({ code }) => code)).toContain('year-from-notice');
    expect(await told(`${text}\n关于做好2020年政府信息公开年度报告编制的通知。`)).toBeNull();
  });
  it('is of the year a sentence behind a heading on its line begins with', async () =>
    expect((await told('引言 本报告由云山街道编制。 一、概述 2017年，我街道主动公开政府信息30条。'))?.year).toBe(2017));
});

describe('a title', () => {
  it('may be called a report on disclosure alone', async () =>
    expect(await told('云山乡人民政府2011年度信息公开的报告\n一、基本情况\n公开信息30条。')).toMatchObject({ name: '云山乡', year: 2011 }));
  it('is not begun by the buttons of a page or the address of a site', () => {
    expect(maybeName('无障碍浏览云山乡2010年')).toBe('云山乡');
    expect(maybeName('2018年度example.com云山乡人民政府')).toBe('云山乡人民政府');
  });
});

it('a box whose labels stand in a row of their own tells who published', async () =>
  expect(
    (
      await told(
        '索引号 | 公开方式 | 发布机构 |\n0001/2010-23 | 主动公开 | 青禾县云山镇人民政府 |\n2009年我镇公开信息14条。\n截止2009年12月31日，公开14条。'
      )
    )?.name
  ).toBe('云山镇'));

it('a city named without its kind before a township is found on the list', async () => {
  const title = '温州茶山街道2017年政府信息公开工作年度报告\n一、总体情况\n公开信息30条。';
  const { report } = await parseReport(new TextEncoder().encode(title), { file: 'report.txt', places: placeBook() });
  expect(report?.place).toMatchObject({ name: '茶山街道', prefecture: '温州市' });
});

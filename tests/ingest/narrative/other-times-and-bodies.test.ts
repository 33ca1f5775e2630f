import { describe, expect, it } from 'vitest';
import { parseReport } from '../../../src/ingest/pipeline';
import { noPlaces } from '../templates/no-places';

const read = async (text: string) => {
  const whole = `云山镇2024年政府信息公开工作年度报告\n一、总体情况\n${text}\n`;
  const { report } = await parseReport(new TextEncoder().encode(whole), { file: 'a.txt', places: noPlaces });
  return (report?.observations ?? []).map(({ measure, channel, value, period }) => {
    const months = period ? ` ${period.from}..${period.to}` : '';
    return `${measure}${channel ? `/${channel}` : ''} ${value}${months}`;
  });
};

describe('what is denied of one kind', () => {
  it.each([
    ['受理申请8件，无政府信息公开类案件。', ['requests-received-stated 8']],
    ['我镇行政复议案件6件，无政府信息公开类案件。', []],
    ['没有政府信息公开申请被认定为滥用权利，全年收到申请5件。', ['requests-received-stated 5']],
    ['除1件网上申请外，未收到其他政府信息公开申请。', []]
  ])('is not denied of all: %s', async (text, told) => expect(await read(text)).toEqual(told));
});

describe('figures of some months', () => {
  it.each([
    ['截至11月底未收到申请，12月收到政府信息公开申请1件。', ['requests-received-stated 1 2024-12..2024-12']],
    ['至2024年3月，公开信息30条；至2024年12月，公开信息132条。', ['items-disclosed 132']],
    ['上半年公开信息120条，全年公开信息251条。', ['items-disclosed 251']],
    ['12月受理热线工单198件，满意率99%。', ['satisfaction-rate 99 2024-12..2024-12', 'hotline-cases 198 2024-12..2024-12']],
    ['12月受理热线工单198件，全年满意率99%。', ['satisfaction-rate 99', 'hotline-cases 198 2024-12..2024-12']]
  ])('are no figures of the year: %s', async (text, told) => expect(await read(text)).toEqual(told));

  it('of the year before last until this one is named', async () =>
    expect(await read('上年度公开信息102条，收到申请4件；本年度公开信息86条，收到申请6件。')).toEqual([
      'items-disclosed 86',
      'requests-received-stated 6'
    ]));
});

describe('figures of other bodies', () => {
  it.each([
    '全盟共公开信息12万条。',
    '集团公司全系统公开信息3.2万条。',
    '第六师全年公开政府信息4,120条，受理依申请公开36件。',
    '全域受理热线工单3.2万件。',
    '县政府制发规范性文件12件，我镇0件。',
    '省政府网站发布信息8.6万条。',
    '县政府网站全年发布信息1.6万条，我镇占0.8%。',
    '县文旅局微信公众号发布信息312条。',
    '镇中心小学微信公众号发布信息31条。'
  ])('are not the township’s own: %s', async (text) => expect(await read(text)).toEqual([]));

  it('are not its own where nothing names the township', async () => {
    const whole = '2024年，我乡主动公开政府信息30条。\n8个村（居）公示栏公示信息860次。\n截至2024年12月31日。';
    const { report } = await parseReport(new TextEncoder().encode(whole), { file: 'a.txt', places: noPlaces });
    expect(report?.observations.map(({ value }) => value)).toEqual([30]);
  });

  it('do not hide its own', async () => {
    expect(await read('通过县政府网站公开信息86条，第六师云山镇公众号发布信息12条。')).toContain('items-disclosed/website 86');
  });
});

describe('a short heading that goes on with the numbers', () => {
  it.each(['六、其他', '六、热线办理', '七、其它', '六、附注'])('ends the section on problems: %s', async (heading) =>
    expect(await read(`五、存在的主要问题\n一是政策解读不足。\n${heading}\n本年度收取信息处理费100元。`)).toEqual([
      'handling-fee-charged 100'
    ])
  );
  it('is none where it tells a figure', async () =>
    expect(await read('主动公开情况。\n二、群众满意率98%\n三、信息处理费0元')).toEqual(['satisfaction-rate 98', 'handling-fee-charged 0']));
  it('is none among the problems', async () =>
    expect(await read('五、存在的主要问题\n一、解读不足\n公开信息仅100条。\n二、人员不足\n公开信息仅100条。')).toEqual([]));
});

describe('a line of its own that heads plans', () => {
  it.each(['2025年工作计划：', '下一步打算', '今后工作措施', '存在的问题及下一步工作思路：'])('ends what was done: %s', async (line) =>
    expect(await read(`全年公开信息60条。\n${line}\n公开信息200条。\n（一）举办培训5次。\n（二）公开信息300条。`)).toEqual([
      'items-disclosed 60'
    ])
  );
  it('ends at the next heading', async () => {
    expect(await read('下一步打算\n公开信息200条。\n二、主动公开情况\n公众号发布信息33条。')).toEqual(['items-disclosed/wechat 33']);
    expect(await read('（一）总体\n下一步打算：\n公开信息200条。\n（二）主动公开情况\n公众号发布信息33条。')).toEqual([
      'items-disclosed/wechat 33'
    ]);
  });
  it('is none where a sentence wraps', async () =>
    expect(await read('我镇认真落实县里\n2024年工作计划\n部署会精神，全年公开信息60条。')).toEqual(['items-disclosed 60']));
});

describe('years', () => {
  it('are told without 年 where a sentence or a part of it begins with one', async () =>
    expect(await read('2023，我镇公开信息50条；2024，我镇公开信息60条。')).toEqual(['items-disclosed 60']));
  it('of a review are those of what stands under its heading', async () => {
    expect(await read('（一）2023年工作回顾\n公开信息50条。\n（二）2024年工作情况\n公开信息60条。')).toEqual(['items-disclosed 60']);
    expect(await read('（一）2024年工作回顾\n公开信息50条。')).toEqual(['items-disclosed 50']);
  });
});

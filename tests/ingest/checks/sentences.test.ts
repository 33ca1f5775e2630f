import { describe, expect, it } from 'vitest';
import type { Report } from '$lib/model';
import { checkReport } from '../../../src/ingest/checks/run-checks';
import { parseReport } from '../../../src/ingest/pipeline';
import { noPlaces } from '../templates/no-places';
import { report } from './make';

/** What a check says of a report. */
const said = ({ findings }: Pick<Report, 'findings'>, id: string) =>
  findings.filter(({ check }) => check === id).map(({ severity, actual, reason, reasonZh }) => [severity, actual, reason, reasonZh]);

async function read(...lines: string[]): Promise<Report> {
  const text = ['示例县云山镇2025年政府信息公开工作年度报告', '一、总体情况', ...lines].join('\n');
  const { report } = await parseReport(new TextEncoder().encode(text), { file: '云山镇-2025.txt', places: noPlaces });
  if (!report) throw new Error('no report was read');
  return report;
}

describe('an impossible rate', () => {
  it.each([
    ['first', ['全年受理群众诉求，满意率102%。', '热线工单满意率达95%。']],
    ['second', ['全年受理群众诉求，满意率95%。', '热线工单满意率达102%。']]
  ])('is named where it is told %s of two', async (_, lines) => {
    const findings = said(await read(...lines), 'rate-range');
    expect(findings).toHaveLength(1);
    expect(findings[0]?.slice(0, 2)).toEqual(['error', 102]);
    expect(findings[0]?.[2]).toContain('102%');
    expect(findings[0]?.[3]).toContain('102%');
  });
  it('that gave way to another is told with the one that was kept', async () => {
    expect(said(await read('全年受理群众诉求，满意率95%。', '热线工单满意率达102%。'), 'rate-range')).toEqual([
      [
        'error',
        102,
        'satisfaction rate: the text says 102% as well, which is outside 0 to 100; 95% was kept',
        '满意率：正文另有 102%，不在 0 至 100 之间；取 95%'
      ]
    ]);
  });
});

describe('fees at a township', () => {
  const feeOf = (raw: string) => {
    const printed = report({ 'fees-charged': raw });
    return said({ findings: checkReport(printed, null).findings }, 'fee-conflict');
  };
  it('are told in the unit of the cell', () => {
    expect(feeOf('2500元')).toEqual([
      ['info', 2500, 'administrative fees of 2500 yuan are reported by a township', '乡镇填报行政事业性收费 2500 元']
    ]);
    expect(feeOf('3.5')).toEqual([
      ['info', 3.5, 'administrative fees of 3.5 × 10,000 yuan are reported by a township', '乡镇填报行政事业性收费 3.5 万元']
    ]);
  });
});

describe('a rate behind the counts it is of', () => {
  it.each([
    ['受理热线工单1256件，办结1200件，办结率99.5%。', '1200/1256 = 95.54%'],
    ['受理群众诉求200件，满意150件，满意率85%。', '150/200 = 75%'],
    ['收到政府信息公开申请10件，答复8件，答复率100%。', '8/10 = 80%']
  ])('is recomputed: %s', async (text, computed) => {
    const [finding] = (await read(text)).findings.filter(({ check }) => check === 'narr-percent');
    expect(finding?.expected).toBe(computed);
  });
  it.each([
    '受理热线工单1256件，办结1200件，办结率95.5%。',
    '受理热线工单1256件，办结1200余件，办结率99.5%。',
    '受理热线工单1256件，办结1200件，满意率99.5%。'
  ])('is let be: %s', async (text) => expect(said(await read(text), 'narr-percent')).toEqual([]));
});

describe('parts that are more than their total', () => {
  it('are told of a list in brackets, set apart by semicolons', async () =>
    expect(
      said(await read('共公开政务信息420条（其中：网站发布150条；公众号发布230条；公示栏张贴50条）。'), 'narr-part-sum')
    ).toMatchObject([['warning', 430, expect.stringContaining('150 + 230 + 50'), expect.stringContaining('150 + 230 + 50')]]));
  it.each([
    '主动公开569条（网站237条，公众号280条，公示栏52条；2024年分别为191条、234条、46条）。',
    '公众号2个，其中“云山发布”推送信息312条，“云山党建”推送140条。',
    '办理建议8件，其中涉及政务公开2件；12345热线总量689件。',
    '公开信息186条，其中法定内容86条，“两化”领域100条；按渠道分，其中网站132条、公众号54条。',
    '主动公开信息186条（同一信息不同渠道不重复计算），其中网站186条，公众号132条。',
    '公开信息132条，平均每月11条，其中12月26条。',
    '主动公开政府信息118条（上年96条），其中网站80条、公众号38条。',
    '主动公开政府信息118条，日均0.3条，其中网站80条、公众号38条。',
    '主动公开政府信息118条，完成年度任务（100条）的118%，其中网站80条、公众号38条。',
    '主动公开政府信息118条，退回修改3条，其中网站80条、公众号38条。',
    '主动公开政府信息118条，涉及26个领域、9项重点，其中网站80条、公众号38条。',
    '收到政府信息公开申请12件（含转办2件），其中网络8件、信函4件。',
    '收到政府信息公开申请12件，其中网络8件、信函4件；其中征地7件、低保5件。',
    '收到政府信息公开申请41件，其中39件为同一申请人提出，撤回37件。',
    '本年度制发规范性文件1件，其中废止0件，累计现行有效规范性文件5件。'
  ])('are none of another year, of accounts, of a hotline, or where they overlap: %s', async (text) =>
    expect(said(await read(text), 'narr-part-sum')).toEqual([])
  );
});

import { describe, expect, it } from 'vitest';
import { parseReport } from '../../src/ingest/pipeline';
import { ONE_PLACE } from '../../src/dev/damage/patient';

const figures = async (...lines: string[]) => {
  const text = ['云山镇2025年政府信息公开工作年度报告', '一、总体情况', ...lines].join('\n');
  const { report } = await parseReport(new TextEncoder().encode(text), { file: '云山镇-2025.txt', places: ONE_PLACE });
  return Object.fromEntries((report?.observations ?? []).map(({ measure, value }) => [measure, value]));
};

describe('disputes as a heading or a line of prose without tables', () => {
  it('leave what follows to be read', async () => {
    expect(
      await figures(
        '（一）行政复议、行政诉讼情况',
        '未发生行政复议和行政诉讼',
        '（二）主动公开情况',
        '全年主动公开政府信息45条',
        '（三）依申请公开情况',
        '收到政府信息公开申请2件，均已办结'
      )
    ).toEqual({ 'reconsiderations-stated': 0, 'lawsuits-stated': 0, 'items-disclosed': 45, 'requests-received-stated': 2 });
  });

  it('are read where they are the line itself', async () => {
    expect(await figures('（一）主动公开政府信息86条', '（二）行政复议0件，行政诉讼1件')).toEqual({
      'items-disclosed': 86,
      'reconsiderations-stated': 0,
      'lawsuits-stated': 1
    });
  });
});

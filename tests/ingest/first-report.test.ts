import { describe, expect, it } from 'vitest';
import { readText } from '../../src/ingest/read/text';
import { firstReport } from '../../src/ingest/identity/first-report';

const read = (text: string) => firstReport(readText(new TextEncoder().encode(text)));
const report = (year: number) => `云山镇${year}年政府信息公开工作年度报告\n一、总体情况\n主动公开政府信息${year - 2000}条。\n`;

describe('firstReport', () => {
  it('cuts a document where another report begins, and says so', () => {
    const { document, problems } = read(report(2024) + report(2023));
    expect(document.blocks).toHaveLength(3);
    expect(problems).toMatchObject([
      {
        code: 'several-reports',
        line: 4,
        reason: 'Another report begins here (“云山镇2023年政府信息公开工作年度报告”); only what stands before it was read.',
        mend: 'Put each report into a file of its own.'
      }
    ]);
  });
  it('a title broken over two lines begins a report too', () => {
    const broken = report(2023).replace('年政府', '年\n政府');
    expect(read(report(2024) + broken).document.blocks).toHaveLength(3);
  });
  it('keeps a document whose other titles are links', () => {
    const text = `${report(2024)}云山镇2023年政府信息公开工作年度报告\n云山镇2022年政府信息公开工作年度报告`;
    expect(read(text)).toMatchObject({ problems: [] });
    expect(read(text).document.blocks).toHaveLength(5);
  });
  it('keeps a document whose title stands twice before its text', () => {
    expect(read(`云山镇2024年政府信息公开工作年度报告\n${report(2024)}`).problems).toEqual([]);
  });
  it('keeps a document whose own title stands again at the head of a page, but not one that begins again', () => {
    const rest = '三、收到和处理政府信息公开申请情况\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';
    const again = `${report(2024)}云山镇2024年政府信息公开年报\n${rest}`;
    expect(read(again).problems).toEqual([]);
    expect(read(again).document.blocks).toHaveLength(6);
    expect(read(report(2024) + report(2024)).problems).toHaveLength(1);
    expect(read(`${report(2024)}河口镇2024年政府信息公开年报\n${rest}`).problems).toHaveLength(1);
  });
});

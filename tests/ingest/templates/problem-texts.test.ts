import { describe, expect, it } from 'vitest';
import { unknownRowLabel } from '../../../src/ingest/templates/problems';

describe('the problem of an unknown row label', () => {
  it('tells a reader what to compare, and a contributor where to add a spelling', () => {
    expect(unknownRowLabel(3, '8.属于行政查询事项目', { line: 73 })).toEqual({
      code: 'unknown-row-label',
      severity: 'error',
      line: 73,
      reason: 'Table 3 has no row “8.属于行政查询事项目”; its values were not read.',
      reasonZh: '表3没有“8.属于行政查询事项目”这一行，该行数值未读取。',
      mend: 'Compare with the published page; where this file differs from it, mend the file and read it again. If the page itself misspells a row of the form, contributors add that spelling to the row’s aliases in src/ingest/templates/2021/table3.ts or 2019/table3.ts.',
      mendZh:
        '请对照公开页面；如本文件与页面不同，请改正文件后重新读取。如页面本身误写了表式的行标签，由贡献者将该写法加入 src/ingest/templates/2021/table3.ts 或 2019/table3.ts 中该行的别名。'
    });
  });
});

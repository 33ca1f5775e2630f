import { describe, expect, it } from 'vitest';
import tableMissing from '../../../src/ingest/checks/table-missing';
import type { ParsedDetails } from '../../../src/ingest/checks/details';
import { missingTable } from '../../../src/ingest/templates/missing-table';
import { report } from './make';

const table = (number: 2 | 3 | 4, found: boolean, isUnread?: true) => ({
  table: number,
  found,
  missing: [],
  repeated: [],
  blocks: 1,
  ...(isUnread === undefined ? {} : { isUnread })
});

describe('a table that is there and could not be read', () => {
  it('is told so, and not as missing', () => {
    const details = { sections: [], tables: [table(2, true), table(3, false, true), table(4, false)] } as unknown as ParsedDetails;
    const said = [...tableMissing.run({ report: report({}), details } as Parameters<typeof tableMissing.run>[0])];
    expect(said.map((item) => ('reasonZh' in item ? item.reasonZh : null))).toEqual([
      '表3（收到和处理政府信息公开申请情况）有而未能读取',
      '未找到表4（行政复议、行政诉讼情况）'
    ]);
  });

  it('has unreadable totals, where a missing one has those of a missing section', () => {
    expect(new Set(missingTable(3, '2021', 'unreadable').map(({ status }) => status))).toEqual(new Set(['unreadable']));
    expect(new Set(missingTable(3, '2021').map(({ status }) => status))).toEqual(new Set(['section-missing']));
  });
});

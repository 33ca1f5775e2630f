import { describe, expect, it } from 'vitest';
import { type Report, observationKey } from '$lib/model';
import { documentOf, type DocumentPart } from '../../../src/cli/synthesize/document';
import { gridSheets, type Sheet } from '../../../src/cli/synthesize/sheets';
import { writeDocx } from '../../../src/cli/synthesize/write-docx';
import { writeHtml } from '../../../src/cli/synthesize/write-html';
import { writePdf } from '../../../src/cli/synthesize/write-pdf';
import { ONE_PLACE, reportToDamage } from '../../../src/dev/damage/patient';
import { judge } from '../../../src/dev/damage/verdict';
import { parseReport } from '../../../src/ingest/pipeline';

const CARRIERS = {
  html: (parts: DocumentPart[]) => new TextEncoder().encode(writeHtml(parts)),
  docx: writeDocx,
  pdf: writePdf
};
type Carrier = keyof typeof CARRIERS;
const carriers: Carrier[] = ['html', 'docx', 'pdf'];

const holds = (table: number) => (part: DocumentPart) => part.kind === 'sheet' && part.sheet.table === table;
const partsOf = (report: Report) => documentOf(report, gridSheets(report));
const read = (report: Report, carrier: Carrier, parts: DocumentPart[]) =>
  parseReport(CARRIERS[carrier](parts), { file: `云山镇-${report.year}.${carrier}`, places: ONE_PLACE });

/** The district's table: the same form with other numbers. */
function another(report: Report, table: 2 | 3 | 4): Sheet {
  const sheet = gridSheets(report).find((item) => item.table === table);
  if (!sheet) throw new Error(`no table ${table}`);
  for (const cell of sheet.rows.flat()) if (cell.role === 'value') cell.text = String(Number(cell.text) + 7);
  return sheet;
}

describe.each(carriers)('a document (%s)', (carrier) => {
  const report = reportToDamage(3);

  it.each([2, 3, 4] as const)('with another table %i behind the report is read to its first one, and says so', async (table) => {
    const parts = partsOf(report);
    parts.push({ kind: 'text', text: '附件：全县汇总情况' }, { kind: 'sheet', sheet: another(report, table) });
    const parsed = await read(report, carrier, parts);
    expect(judge(report, new Map(), parsed).kind).toBe('exact');
    expect(parsed.problems.filter(({ severity }) => severity !== 'info').map(({ code, reason }) => [code, reason])).toEqual([
      ['further-table', `Table ${table} stands in the document more than once; the one that begins here was not read.`]
    ]);
  });

  it('with last year’s table 3 above its own section is read to its own, and says so', async () => {
    for (const caption of [`附：${report.year - 1}年度收到和处理申请情况`, '附：收到和处理申请情况']) {
      const parts = partsOf(report);
      const last = { kind: 'sheet' as const, sheet: another(report, 3) };
      const heading = parts.findIndex((part) => part.kind === 'heading' && part.text.startsWith('三、'));
      expect(heading).toBeGreaterThan(0);
      parts.splice(heading, 0, { kind: 'text', text: caption }, last);
      const parsed = await read(report, carrier, parts);
      expect(judge(report, new Map(), parsed).kind, caption).toBe('exact');
      expect(parsed.problems.map(({ code }) => code)).toContain('further-table');
    }
  });

  it.each([2, 3, 4] as const)('with another table %i right behind its own gives neither', async (table) => {
    const parts = partsOf(report);
    parts.splice(parts.findIndex(holds(table)) + 1, 0, { kind: 'sheet', sheet: another(report, table) });
    const parsed = await read(report, carrier, parts);
    expect(judge(report, new Map(), parsed).kind).toBe('flagged');
  });

  it.each([2, 3] as const)('with table %i in both forms gives neither', async (table) => {
    for (const [own, other] of [
      [reportToDamage(3), reportToDamage(4)],
      [reportToDamage(4), reportToDamage(3)]
    ] as const) {
      const parts = partsOf(own);
      parts.splice(parts.findIndex(holds(table)) + 1, 0, { kind: 'sheet', sheet: another(other, table) });
      const parsed = await read(own, carrier, parts);
      expect(judge(own, new Map(), parsed)).toEqual({ kind: 'flagged' });
      if (table === 2) expect(parsed.problems.map(({ code }) => code)).toContain('both-forms');
    }
  });

  it('with its tables in another order is read all the same', async () => {
    for (const [from, to] of [
      [2, 4],
      [4, 3],
      [4, 2]
    ] as const) {
      const parts = partsOf(report);
      const [moved] = parts.splice(parts.findIndex(holds(from)), 1);
      if (moved) parts.splice(parts.findIndex(holds(to)) + (from === 2 ? 1 : 0), 0, moved);
      const parsed = await read(report, carrier, parts);
      expect(judge(report, new Map(), parsed).kind, `${from} by ${to}`).toBe('exact');
    }
  });

  it('whose table 2 has a row of its own names it', async () => {
    const parts = partsOf(report);
    const sheet = parts.find(holds(2));
    if (sheet?.kind !== 'sheet') throw new Error('no table 2');
    const [label, ...values] = structuredClone(sheet.sheet.rows[2] ?? []);
    if (label) sheet.sheet.rows.splice(4, 0, [{ ...label, text: '合计' }, ...values.map((cell) => ({ ...cell, text: '9' }))]);
    const parsed = await read(report, carrier, parts);
    expect(judge(report, new Map(), parsed).kind).toBe('exact');
    expect(parsed.problems.map(({ code, reason }) => [code, reason])).toContainEqual([
      'unknown-row-label',
      'Table 2 has no row “合计”; its values were not read.'
    ]);
  });

  it.each([2, 3, 4] as const)('without table %i says of its figures that the section is missing, and gives no number', async (table) => {
    const parsed = await read(
      report,
      carrier,
      partsOf(report).filter((part) => !holds(table)(part))
    );
    const missing = (parsed.report?.observations ?? []).filter(({ status }) => status === 'section-missing');
    expect(missing.map((item) => observationKey(item))).toEqual(
      {
        2: expect.arrayContaining(['licence-decisions', 'fees-charged', 'normative-documents-in-force']) as string[],
        3: ['requests-received/total', 'requests-carried-in/total', 'requests-concluded/total', 'requests-carried-out/total'],
        4: ['reconsiderations', 'lawsuits-direct', 'lawsuits-after-reconsideration']
      }[table]
    );
    expect(missing.every(({ value }) => value === null)).toBe(true);
    expect(parsed.report?.findings.filter(({ severity }) => severity === 'error').map(({ check }) => check)).toEqual(['table-missing']);
  });
});

import type { Cells } from './figures';
import { printCell } from './figures';
import type { ProseFigures } from './prose';
import type { Random } from './random';
import type { Template } from '$lib/model';

/** A report in the making: troubles change its cells and figures, drop tables, or the report itself. */
export interface Draft {
  random: Random;
  year: number;
  template: Template;
  cells: Cells;
  prose: ProseFigures | null;
  without: (2 | 3 | 4)[];
  unpublished: boolean;
}

/** Something real reports suffer from. `fits` says whether a draft can have it. */
export interface Trouble {
  name: string;
  fits?: (draft: Draft) => boolean;
  /** Whether no report is left; a township that has one report alone is spared it. */
  isLoss?: true;
  apply(draft: Draft): void;
}

const value = (cells: Cells, key: string) => cells.get(key)?.value ?? 0;
const bump = (cells: Cells, key: string, by: number) => printCell(cells, key, String(value(cells, key) + by));

function reprintZeros({ cells, random }: Draft, table: 2 | 3 | 4, raw: string, share: number): void {
  for (const [key, cell] of cells)
    if (cell.provenance.kind === 'cell' && cell.provenance.table === table && cell.value === 0 && random.chance(share))
      printCell(cells, key, raw);
}

/** One of each kind, in the order they are handed to the townships of a county. */
export const TROUBLES: readonly Trouble[] = [
  {
    name: 'the balance fails by one',
    apply: ({ cells }) => ['natural-person', 'total'].forEach((applicant) => bump(cells, `requests-carried-out/${applicant}`, 1))
  },
  {
    name: 'the carry-over breaks: another number than last year left',
    apply: ({ cells }) => {
      for (const row of ['requests-carried-in', 'requests-concluded', 'requests-concluded/disclosed'])
        for (const applicant of ['natural-person', 'total']) bump(cells, `${row}/${applicant}`, 2);
    }
  },
  { name: 'a row’s total is wrong', apply: ({ cells }) => bump(cells, 'requests-concluded/partly-disclosed/total', 1) },
  {
    name: 'cases beside a total of 0 in table 4',
    apply: ({ cells }) => {
      printCell(cells, 'reconsiderations/upheld', '2');
      printCell(cells, 'reconsiderations', '0');
    }
  },
  { name: 'blank cells for zeros in table 3', apply: (draft) => reprintZeros(draft, 3, '', 0.8) },
  { name: 'slashes for zeros in table 2', apply: (draft) => reprintZeros(draft, 2, '/', 1) },
  { name: '无 for zeros in table 4', apply: (draft) => reprintZeros(draft, 4, '无', 1) },
  {
    name: 'a total left blank',
    apply: ({ cells }) => printCell(cells, 'requests-received/total', '')
  },
  {
    name: 'a note in a cell',
    fits: ({ template }) => template === '2021',
    apply: ({ cells }) => printCell(cells, 'normative-documents-in-force', `${value(cells, 'normative-documents-in-force')}（其中修订1件）`)
  },
  {
    name: 'two numbers in one cell',
    apply: ({ cells }) => printCell(cells, 'licence-decisions', '1 0')
  },
  {
    name: 'the fee in yuan',
    fits: ({ template }) => template === '2021',
    apply: ({ cells }) => printCell(cells, 'fees-charged', '12000元')
  },
  {
    name: 'government rules at a township',
    fits: ({ template }) => template === '2021',
    apply: ({ cells }) => ['rules-issued', 'rules-in-force'].forEach((key) => printCell(cells, key, '1'))
  },
  {
    name: 'a suit without reconsideration, also after 2024',
    apply: ({ cells }) => ['lawsuits-direct', 'lawsuits-direct/pending'].forEach((key) => bump(cells, key, 1))
  },
  {
    name: 'figures for part of the year, approximations',
    apply: (draft) => {
      if (!draft.prose) return;
      draft.prose.satisfaction = { value: 95.7, base: 840, months: 10 };
      draft.prose.notified = { value: 3200, qualifier: 'at-least' };
      draft.prose.pushed = 40;
    }
  },
  { name: 'another number in the text than in the table', apply: ({ prose }) => prose && (prose.received += 1) },
  { name: 'table 4 is missing', apply: ({ without }) => without.push(4) },
  { name: 'prose alone', apply: ({ without }) => without.push(2, 3, 4) },
  { name: 'no report', isLoss: true, apply: (draft) => (draft.unpublished = true) }
];

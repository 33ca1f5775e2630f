import type { Problem, Template } from '$lib/model';
import { problem } from './problems';
import type { Row } from './rows';
import type { Tail } from './value-run';

/** Values that stand in table 2 without a row label. */
export function orphan(tail: Tail, row: Row): Problem {
  const printed = tail.cells
    .map((cell) => cell.text.trim())
    .join(' ')
    .slice(0, 60);
  return problem(
    'row-without-label',
    'error',
    row,
    {
      en: `Table 2: a row of values without a label (${printed}); it was not read.`,
      zh: `表2：有一行数值没有行标签（${printed}），未读取。`
    },
    { en: 'Give the row its label, as on the published page.', zh: '请按公开页面补上该行的行标签。' }
  );
}

/** A number of one or two figures on a line of its own, most likely a page's; it may be the end of the value before it, cut by the line. */
export function loneNumber(tail: Tail, label: string | null, row: Row): Problem {
  const printed = tail.cells.map((cell) => cell.text.trim()).join(' ');
  return problem(
    'number-on-its-own',
    'warning',
    row,
    {
      en: `Table 2: the number ${printed} stands on a line of its own${label === null ? '' : ` behind “${label}”`}; it was taken for a page number.`,
      zh: `表2：${label === null ? '' : `“${label}”之后`}有一行只有数字${printed}，按页码处理。`
    },
    {
      en: 'Compare with the published page whether it is part of a value that the line break cut.',
      zh: '请对照公开页面，确认是否为换行截断的数值。'
    }
  );
}

/** A row that the form of table 2 does not have. */
export function notInTemplate(label: string, template: Template, place: { line: number | null; page: number | null }): Problem {
  return problem(
    'row-not-in-template',
    'error',
    place,
    {
      en: `Table 2 has the columns of the ${template} form, which has no row “${label}”; the row was not read.`,
      zh: `表2的列属于${template}年表式，该表式没有“${label}”一行，未读取。`
    },
    { en: 'Check which form the table follows.', zh: '请核对该表采用的是哪一版表式。' }
  );
}

/** Table 2 in the forms of 2019 and of 2021 at once. */
export function bothForms(line: number | null): Problem {
  return problem(
    'both-forms',
    'error',
    { line },
    {
      en: 'Table 2 stands here in the 2019 form and in that of 2021; which row is of which cannot be told, and its rows are unreadable.',
      zh: '表2同时有2019年与2021年两版表式，无法判定各行属于哪一版，各行记为无法读取。'
    },
    {
      en: 'Keep the table of the year reported on, and put the other into a file of its own.',
      zh: '请只保留报告年度的表格，另一张另存为文件。'
    }
  );
}

/** Column heads of table 2 that no form has. */
export function unknownTemplate(line: number | null): Problem {
  return problem(
    'unknown-template',
    'error',
    { line },
    {
      en: 'Table 2 has column heads of neither the 2019 nor the 2021 form; it was not read.',
      zh: '表2的列标题既不是2019年表式也不是2021年表式，未读取。'
    },
    { en: 'Compare the heads with the forms listed on the methods page.', zh: '请与“方法”页所列表式核对列标题。' }
  );
}

/** An amount of money whose unit is not one that is known, or is printed twice and differs. */
export function unitInDoubt(label: string, place: { line: number | null; page: number | null }): Problem {
  return problem(
    'unit-in-doubt',
    'error',
    place,
    {
      en: `Table 2, “${label}”: the unit of the amount is not known, or is told twice and differs; the cell is unreadable.`,
      zh: `表2“${label}”：金额单位无法辨认或前后不一，该格记为无法读取。`
    },
    { en: 'Compare the head and the caption with the published page.', zh: '请对照公开页面核对列标题与表注中的单位。' }
  );
}

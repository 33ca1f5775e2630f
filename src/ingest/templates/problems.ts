import type { Problem, Severity } from '$lib/model';

/** A problem with its sentences in both languages. `line` null where the place cannot be told. */
export function problem(
  code: string,
  severity: Severity,
  place: { line: number | null; page?: number | null },
  reason: { en: string; zh: string },
  mend: { en: string; zh: string }
): Problem {
  return {
    code,
    severity,
    line: place.line,
    ...(place.page ? { page: place.page } : {}),
    reason: reason.en,
    reasonZh: reason.zh,
    mend: mend.en,
    mendZh: mend.zh
  };
}

const COMPARE = {
  en: 'Compare with the published page; if the page is right, give the row its label and its values in separate cells.',
  zh: '请对照公开页面；如页面无误，请让该行的行标签与数值各占一格。'
};

/** A row with values whose label the form does not have. */
export function unknownRowLabel(table: number, text: string, place: { line: number | null; page?: number | null }): Problem {
  return problem(
    'unknown-row-label',
    'error',
    place,
    { en: `Table ${table} has no row “${text}”; its values were not read.`, zh: `表${table}没有“${text}”这一行，该行数值未读取。` },
    {
      en: `Compare with the published page; where this file differs from it, mend the file and read it again. If the page itself misspells a row of the form, contributors add that spelling to the row’s aliases in src/ingest/templates/2021/table${table}.ts or 2019/table${table}.ts.`,
      zh: `请对照公开页面；如本文件与页面不同，请改正文件后重新读取。如页面本身误写了表式的行标签，由贡献者将该写法加入 src/ingest/templates/2021/table${table}.ts 或 2019/table${table}.ts 中该行的别名。`
    }
  );
}

/** A row of values that no label claims. */
export function rowWithoutLabel(table: number, values: string, place: { line: number | null; page?: number | null }): Problem {
  return problem(
    'row-without-label',
    'error',
    place,
    {
      en: `Table ${table}: a row of values without a label (${values}); it was not read.`,
      zh: `表${table}：有一行数值没有行标签（${values}），未读取。`
    },
    COMPARE
  );
}

const SHAPES = {
  'too-few': { en: 'fewer values than the form has columns', zh: '数值少于表式的列数' },
  'too-many': { en: 'more values than the form has columns', zh: '数值多于表式的列数' },
  shifted: { en: 'blank cells leave open which column each value stands in', zh: '因有空白格，无法判定各数值所属的列' },
  merged: { en: 'a merged cell covers more than one column', zh: '有合并单元格跨越多列' },
  'run-together': {
    en: 'its values stand one a line, and one line has several: two cells, or one with a blank inside',
    zh: '数值每行一格，但有一行含多个数值，无法判定是两格还是一格内有空格'
  },
  glued: { en: 'a value stands in the label’s own cell', zh: '数值与行标签混在同一格' },
  'other-year': { en: 'its label speaks of another year, or of a sum over years', zh: '行标签所述为其他年度或累计数' },
  repeated: { en: 'the row stands twice with different values', zh: '该行出现两次且数值不同' }
} as const;

export type ShapeTrouble = keyof typeof SHAPES;

/** A row whose values cannot be told apart by column; its cells are `unreadable`. */
export function cellShape(table: number, label: string, why: ShapeTrouble, place: { line: number | null; page?: number | null }): Problem {
  return problem(
    'cell-shape',
    'error',
    place,
    {
      en: `Table ${table}, “${label}”: ${SHAPES[why].en}; the row is unreadable.`,
      zh: `表${table}“${label}”：${SHAPES[why].zh}，该行记为无法读取。`
    },
    COMPARE
  );
}

/** Columns in another order than the form's, read by their heads. */
export function otherOrder(table: number, place: { line: number | null; page?: number | null }): Problem {
  return problem(
    'column-order',
    'warning',
    place,
    {
      en: `Table ${table} heads its columns in another order than the form; values were read by their heads.`,
      zh: `表${table}的列次序与表式不同，数值按列标题读取。`
    },
    { en: 'Compare the heads of the columns with the published page.', zh: '请对照公开页面核对列标题。' }
  );
}

/** Words among the heads of a table that the form does not have there: another column, another year, another body. The rest was read as usual. */
export function unknownHead(table: number, words: readonly string[], place: { line: number | null; page?: number | null }): Problem {
  return problem(
    'unknown-column-head',
    'warning',
    place,
    {
      en: `Table ${table} has heads that the form does not have: ${words.map((word) => `“${word}”`).join(', ')}; its values were read by the other heads.`,
      zh: `表${table}有表式以外的列标题：${words.map((word) => `“${word}”`).join('、')}，数值按其余列标题读取。`
    },
    {
      en: 'Compare with the published page whether the values stand under the heads of the form and are of this year.',
      zh: '请对照公开页面，确认数值是否对应表式的列标题、是否为本年度数据。'
    }
  );
}

/** Column heads that are not those of the form, or in an order that cannot be read. */
export function columnsInDoubt(table: number, place: { line: number | null; page?: number | null }): Problem {
  return problem(
    'columns-in-doubt',
    'error',
    place,
    {
      en: `Table ${table} has not the column heads of the form, or has them in an order that cannot be read; the values in question are unreadable.`,
      zh: `表${table}的列标题不全，或次序与表式不同且无法辨认，所涉数值记为无法读取。`
    },
    { en: 'Compare the heads of the columns with the published page and complete them.', zh: '请对照公开页面核对并补全列标题。' }
  );
}

import type { Applicant, Problem } from '$lib/model';
import { APPLICANT_COLUMNS } from './columns';
import { requestLabels } from './request-labels';
import { unknownRowLabel } from './problems';
import type { Row } from './rows';

/** The applicants in the order this document heads its columns; the form's order unless the heads clearly say another. */
export function columnOrder(rows: readonly Row[], problems: Problem[]): readonly Applicant[] {
  const form = APPLICANT_COLUMNS.map((column) => column.applicant);
  const kinds = form.slice(1, 6);
  // One cell a line: the heads stand on lines that follow each other.
  let above: Applicant[] = [];
  for (const row of rows) {
    const own = row.cells.flatMap((cell) => {
      const match = cell.copy ? null : requestLabels.match(cell.text);
      return match?.key.type === 'head' && kinds.includes(match.key.applicant) ? [match.key.applicant] : [];
    });
    above = row.origin === 'text' && row.cells.length === 1 && own.length === 1 ? [...above, ...own] : [];
    const heads = above.length > 0 ? above : own;
    if (heads.length !== 5 || new Set(heads).size !== 5) continue;
    if (heads.every((head, i) => head === kinds[i])) return form;
    const place = { line: row.line, page: row.page };
    problems.push({
      ...unknownRowLabel(3, '', place),
      code: 'column-order',
      severity: 'warning',
      reason: 'Table 3 heads its columns in another order than the form; values were read by their heads.',
      reasonZh: '表3的列次序与表式不同，数值按列标题读取。',
      mend: 'Compare the heads of the columns with the published page.',
      mendZh: '请对照公开页面核对列标题。'
    });
    return ['natural-person', ...heads, 'total'];
  }
  return form;
}

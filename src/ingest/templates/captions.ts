import type { Row } from './rows';

/** A line right above a table or at its head, folded. */
export interface Caption {
  text: string;
  line: number;
}

/** So many lines above a table may be its caption and the heading of its section. */
const ABOVE = 3;
/** A caption is short, and no sentence. */
const SHORT = 50;
const SENTENCE = /[。;；]/;
/** Words of a table's subject: a line without them is no caption of it. */
const SUBJECT = /公开|申请|复议|诉讼|表|规范性文件|行政许可|处罚|统计(?:时间|年度|期间)|(?:填报|报送|编制)单位|^\(?20\d\d年度?\)?$/;

/** The captions of the tables whose rows begin at `starts`: short lines with words of their subject, above the first row or in it. */
export function captionsOf(rows: readonly Row[], starts: readonly number[]): Caption[] {
  return starts.flatMap((start) => {
    const above: Caption[] = [];
    for (let at = start; at >= 0 && at >= start - ABOVE; at--) {
      const row = rows[at];
      if (row === undefined || (row.origin !== 'text' && row.cells.filter((cell) => !cell.copy).length > 1)) {
        if (at === start) continue;
        break;
      }
      if (row.folded.length > SHORT || SENTENCE.test(row.folded)) break;
      if (SUBJECT.test(row.folded)) above.push({ text: row.folded, line: row.line });
    }
    return above;
  });
}

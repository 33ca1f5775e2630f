import { isFaint } from './css-colour';
import { mergeCells } from './docx-cells';
import { UNTOLD } from './docx-paragraph';
import type { DocxState } from './docx-state';
import { PLAIN_RUN, readProperty } from './docx-styles';
import { markPictured } from './pictured';
import type { XmlEvent } from './xml';

type Opened = Extract<XmlEvent, { kind: 'open' }>;

/** What is built of parts in an equation: its digits make no number in a row. */
const BUILT = new Set('f sSup sSub sSubSup sPre rad nary m eqArr limLow limUpp'.split(' '));

/** Takes in that an element begins. What is not named here has no part in what the document shows. */
export function openElement(state: DocxState, event: Opened): void {
  if (state.equations > 0 && BUILT.has(event.name)) state.built++;
  OPENINGS.get(event.name)?.(state, event);
}

/** Takes in that an element ends. */
export function closeElement(state: DocxState, name: string): void {
  if (name === 'oMath') state.equations--;
  if (state.built > 0 && BUILT.has(name)) state.built--;
  if (name === 'p') state.endParagraph();
  else if (name === 'tc') state.target = state.table?.outside ?? state.target;
  else if (name === 'tr') endRow(state);
  else if (name === 'tbl') endTable(state);
}

const runProperty = (state: DocxState, event: Opened): void => {
  if (state.paragraph && state.isOfRun) readProperty(event, state.paragraph.run);
};

const noteReference = ({ paragraph, path }: DocxState): void => {
  // a mark of one's own follows in the same run
  if (paragraph && path.at(-1) === 'r') paragraph.run.isRaised = true;
};

const tab = (state: DocxState): void => {
  if (state.path.at(-1) === 'r' && !state.isHidden) state.put('\t');
};

const lineBreak = (state: DocxState): void => {
  if (!state.isHidden) state.put('\n');
};

const picture = ({ cell }: DocxState): void => {
  if (cell) cell.isPictured = true;
};

const isOfCell = ({ path }: DocxState): boolean => path.at(-1) === 'tcPr';
const isOfParagraph = ({ path }: DocxState): boolean => path.at(-2) === 'pPr';

const OPENINGS = new Map<string, (state: DocxState, event: Opened) => void>([
  [
    'p',
    ({ paragraphs }) =>
      paragraphs.push({
        parts: [],
        run: { ...PLAIN_RUN },
        isRunBacked: false,
        isUntold: false,
        isBacked: false,
        numberingId: null,
        level: 0
      })
  ],
  ['r', ({ paragraph }) => paragraph && Object.assign(paragraph, { run: { ...PLAIN_RUN }, isRunBacked: false, isUntold: false })],
  ['vanish', runProperty],
  ['strike', runProperty],
  ['dstrike', runProperty],
  ['vertAlign', runProperty],
  ['position', runProperty],
  ['color', runProperty],
  ['sz', runProperty],
  [
    'rStyle',
    (state, { attribute }) => {
      const { paragraph, styles } = state;
      if (!paragraph || !state.isOfRun) return;
      if (styles) Object.assign(paragraph.run, styles.get(attribute('val') ?? ''));
      else paragraph.isUntold = true;
    }
  ],
  ['footnoteReference', noteReference],
  ['endnoteReference', noteReference],
  ['oMath', (state) => state.equations++],
  [
    'highlight',
    (state, { attribute }) => {
      if (state.paragraph && state.isOfRun) state.paragraph.isRunBacked ||= !/^(none|white)$/.test(attribute('val') ?? 'none');
    }
  ],
  [
    'shd',
    (state, { attribute }) => {
      if (!isShade(attribute('val'), attribute('fill'))) return;
      const { table, cell, paragraph } = state;
      const of = state.path.at(-1);
      if (of === 'tblPr' && table) table.isBacked = true;
      else if (of === 'tcPr' && cell) cell.isBacked = true;
      else if (of === 'pPr' && paragraph) paragraph.isBacked = true;
      else if (paragraph && state.isOfRun) paragraph.isRunBacked = true;
    }
  ],
  [
    'tblStyle',
    ({ table }) => {
      if (table) table.isStyled = true;
    }
  ],
  [
    'fldChar',
    (state, { attribute }) => {
      if (attribute('fldCharType') === 'begin') state.fields.push('');
      else if (attribute('fldCharType') === 'end') state.putEquation(state.fields.pop() ?? '');
    }
  ],
  ['fldSimple', (state, { attribute }) => state.putEquation(attribute('instr') ?? '')],
  [
    'numId',
    (state, { attribute }) => {
      if (state.paragraph && isOfParagraph(state)) state.paragraph.numberingId = attribute('val') ?? null;
    }
  ],
  [
    'ilvl',
    (state, { attribute }) => {
      if (state.paragraph && isOfParagraph(state)) state.paragraph.level = Number(attribute('val')) || 0;
    }
  ],
  ['tab', tab],
  ['ptab', tab],
  ['br', lineBreak],
  ['cr', lineBreak],
  [
    'sym',
    (state) => {
      // a character of a symbol font: which one is not told
      if (state.table && !state.isHidden) state.put(UNTOLD);
    }
  ],
  ['blip', picture],
  ['imagedata', picture],
  ['noBreakHyphen', (state) => state.put('-')],
  [
    'tbl',
    ({ tables, target, line }) =>
      tables.push({ table: { kind: 'table', rows: [], line: line + 1 }, rows: [], outside: target, isBacked: false, isStyled: false })
  ],
  [
    'tr',
    (state) => {
      state.line++;
      state.table?.rows.push({ cells: [], before: 0, isDeleted: false });
    }
  ],
  [
    'gridBefore',
    ({ row }, { attribute }) => {
      if (row) row.before = toCount(attribute('val'), 0);
    }
  ],
  [
    'tc',
    (state) => {
      const { row, line } = state;
      row?.cells.push({ cell: { columns: 1, rows: 1, content: [], line, column: 0 }, down: null, across: null });
      state.target = state.cell?.cell.content ?? state.target;
    }
  ],
  [
    'gridSpan',
    (state, { attribute }) => {
      if (state.cell && isOfCell(state)) state.cell.cell.columns = toCount(attribute('val'), 1);
    }
  ],
  [
    'vMerge',
    (state, { attribute }) => {
      if (state.cell && isOfCell(state)) state.cell.down = attribute('val') === 'restart' ? 'restart' : 'continue';
    }
  ],
  [
    'hMerge',
    (state, { attribute }) => {
      if (state.cell && isOfCell(state) && attribute('val') !== 'restart') state.cell.across = 'continue';
    }
  ]
]);

function endRow({ row }: DocxState): void {
  const cells = row?.cells ?? [];
  const pictured = new Set(cells.filter(({ isPictured }) => isPictured).map(({ cell }) => cell));
  if (pictured.size === 0) return;
  markPictured(
    cells.map(({ cell }) => cell),
    (cell) => pictured.has(cell)
  );
}

function endTable(state: DocxState): void {
  const open = state.tables.pop();
  if (!open) return;
  state.target = open.outside;
  open.table.rows = mergeCells(open.rows.filter((row) => !row.isDeleted));
  state.target.push(open.table);
}

function toCount(value: string | undefined, least: number): number {
  const number = Number.parseInt(value ?? '', 10);
  return number >= least ? Math.min(number, 65_534) : least;
}

/** Whether a shade is one that white text is seen on. */
function isShade(value: string | undefined, fill: string | undefined): boolean {
  return /^(solid|pct|.*Stripe|.*Cross)/i.test(value ?? '') || !(/^(auto|)$/i.test(fill ?? '') || isFaint(`#${fill}`));
}

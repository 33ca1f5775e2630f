import { CELL_DAMAGE } from './cells';
import { COLUMN_DAMAGE } from './columns';
import type { Damage } from './damage';
import { HEAD_DAMAGE } from './heads';
import { LABEL_DAMAGE } from './labels';
import { MARKUP_DAMAGE } from './markup';
import { ROW_DAMAGE } from './rows';
import { TEXT_DAMAGE } from './texts';

/** Every kind of damage: to rows, cells, labels, columns, and to the text as a whole. */
export const ALL_DAMAGE: readonly Damage[] = [
  ...ROW_DAMAGE,
  ...CELL_DAMAGE,
  ...LABEL_DAMAGE,
  ...COLUMN_DAMAGE,
  ...HEAD_DAMAGE,
  ...TEXT_DAMAGE,
  ...MARKUP_DAMAGE
];

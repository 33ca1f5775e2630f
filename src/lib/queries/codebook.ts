import { defineQuery, type Row } from '../db/query';
import { sql } from '../db/sql';

/** The codebook's measures, in its order. */
export const allMeasures = defineQuery({
  name: 'allMeasures',
  columns: {
    measure: 'text',
    zh: 'text',
    en: 'text',
    definitionZh: 'text?',
    definitionEn: 'text?',
    unit: 'text',
    templates: 'text?',
    law: 'text?',
    direction: 'text?',
    source: 'text'
  },
  sql: () => sql`
    select measure, zh, en, definition_zh as "definitionZh", definition_en as "definitionEn", unit, templates, law, direction, source
    from measure order by sort_rank`
});

/** The codes of every dimension, in order. */
export const allCodes = defineQuery({
  name: 'allCodes',
  columns: {
    list: 'text',
    code: 'text',
    zh: 'text',
    en: 'text',
    definitionZh: 'text?',
    definitionEn: 'text?',
    templates: 'text?',
    law: 'text?'
  },
  sql: () => sql`
    select list, code, zh, en, definition_zh as "definitionZh", definition_en as "definitionEn", templates, law
    from code order by list, sort_rank`
});

/** What the dataset says of itself: version, reports, observations. */
export const meta = defineQuery({
  name: 'meta',
  columns: { key: 'text', value: 'text' },
  sql: () => sql`select key, value from meta order by key`
});

export type MeasureRow = Row<typeof allMeasures>;
export type CodeRow = Row<typeof allCodes>;

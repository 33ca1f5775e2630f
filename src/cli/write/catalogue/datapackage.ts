import type { Both } from '../../lang';
import { inOne } from '../table-words';
import { DESCRIPTION, FOREIGN_KEYS, KEYWORDS, LICENCE, PRIMARY_KEYS, tablesOf, titleOf, type Catalogue } from './catalogue';

const TYPES: Record<string, string> = {
  VARCHAR: 'string',
  DOUBLE: 'number',
  SMALLINT: 'integer',
  TINYINT: 'integer',
  INTEGER: 'integer',
  BOOLEAN: 'boolean'
};

/** One string, as the standard has it, and the sentence in each language. */
const told = (description: Both | null) => (description ? { description: inOne(description), descriptions: description } : {});

/** Frictionless Data Package: every CSV with its columns, keys, hashes, sizes and rows. */
export function datapackage(catalogue: Catalogue): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'gongkai-atlas',
    title: titleOf(catalogue, 'zh'),
    description: `${DESCRIPTION.zh} ${DESCRIPTION.en}`,
    version: catalogue.version,
    keywords: KEYWORDS,
    licenses: [{ name: LICENCE.name, path: LICENCE.address, title: LICENCE.title }],
    resources: tablesOf(catalogue).map((file) => {
      const primaryKey = PRIMARY_KEYS[file.table];
      const foreignKeys = FOREIGN_KEYS.filter(([table]) => table === file.table);
      return {
        name: file.table,
        path: file.name,
        type: 'table',
        ...told(file.description),
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes: file.bytes,
        hash: `sha256:${file.sha256}`,
        rows: file.rows,
        schema: {
          fields: file.columns.map((column) => ({
            name: column.name,
            type: TYPES[column.type] ?? 'any',
            ...told(column.description),
            ...(column.required ? { constraints: { required: true } } : {})
          })),
          ...(primaryKey ? { primaryKey } : {}),
          ...(foreignKeys.length > 0
            ? {
                foreignKeys: foreignKeys.map(([, column, other, key]) => ({
                  fields: [column],
                  reference: { resource: other, fields: [key] }
                }))
              }
            : {}),
          missingValues: ['']
        }
      };
    })
  };
}

import type { Both } from '../../lang';
import { DESCRIPTION, FOREIGN_KEYS, LICENCE, PRIMARY_KEYS, tablesOf, titleOf, type Catalogue } from './catalogue';

const TYPES: Record<string, string> = {
  VARCHAR: 'string',
  DOUBLE: 'double',
  SMALLINT: 'integer',
  TINYINT: 'integer',
  INTEGER: 'integer',
  BOOLEAN: 'boolean'
};

const inTwo = ({ zh, en }: Both) => [
  { '@value': zh, '@language': 'zh' },
  { '@value': en, '@language': 'en' }
];

/** CSV on the Web (W3C): a table group with every CSV, its columns and keys. */
export function csvw(catalogue: Catalogue): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'zh' }],
    'dc:title': titleOf(catalogue, 'zh'),
    'dc:description': DESCRIPTION.zh,
    'dc:license': { '@id': LICENCE.address },
    'dc:hasVersion': catalogue.version,
    dialect: { header: true, encoding: 'utf-8', delimiter: ',' },
    tables: tablesOf(catalogue).map((file) => {
      const primaryKey = PRIMARY_KEYS[file.table];
      const foreignKeys = FOREIGN_KEYS.filter(([table]) => table === file.table);
      return {
        url: file.name,
        ...(file.description ? { 'dc:description': inTwo(file.description) } : {}),
        tableSchema: {
          columns: file.columns.map((column) => ({
            name: column.name,
            titles: column.name,
            datatype: TYPES[column.type] ?? 'string',
            ...(column.required ? { required: true } : {}),
            'dc:description': inTwo(column.description)
          })),
          ...(primaryKey ? { primaryKey } : {}),
          ...(foreignKeys.length > 0
            ? {
                foreignKeys: foreignKeys.map(([, column, other, key]) => ({
                  columnReference: [column],
                  reference: { resource: `${other}.csv`, columnReference: [key] }
                }))
              }
            : {})
        }
      };
    })
  };
}

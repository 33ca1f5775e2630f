import { DESCRIPTION, KEYWORDS, LICENCE, mediaTypeOf, titleOf, type Catalogue } from './catalogue';

const both = (zh: string, en: string) => [
  { '@language': 'zh', '@value': zh },
  { '@language': 'en', '@value': en }
];
const typed = (type: string, value: string | number) => ({ '@type': `xsd:${type}`, '@value': String(value) });

/** DCAT 3 (W3C) as JSON-LD, for data portals: one dataset, one distribution a file. Addresses are relative to the file's own. */
export function dcat(catalogue: Catalogue): object {
  const { version, years, released, files } = catalogue;
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      spdx: 'http://spdx.org/rdf/terms#',
      xsd: 'http://www.w3.org/2001/XMLSchema#'
    },
    '@id': './',
    '@type': 'dcat:Dataset',
    'dct:title': both(titleOf(catalogue, 'zh'), titleOf(catalogue, 'en')),
    'dct:description': both(DESCRIPTION.zh, DESCRIPTION.en),
    'dcat:keyword': KEYWORDS,
    'dcat:version': version,
    'dct:license': { '@id': LICENCE.address },
    'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': '公开图谱 Gongkai Atlas' },
    'dct:language': ['zh', 'en'],
    'dct:spatial': { '@type': 'dct:Location', 'dct:title': both('中国', 'China') },
    ...(released ? { 'dct:issued': typed('date', released.first), 'dct:modified': typed('date', released.last) } : {}),
    ...(years
      ? {
          'dct:temporal': {
            '@type': 'dct:PeriodOfTime',
            'dcat:startDate': typed('gYear', years.from),
            'dcat:endDate': typed('gYear', years.to)
          }
        }
      : {}),
    'dcat:distribution': files.map((file) => ({
      '@id': file.name,
      '@type': 'dcat:Distribution',
      'dct:title': file.name,
      ...(file.description ? { 'dct:description': both(file.description.zh, file.description.en) } : {}),
      'dcat:downloadURL': { '@id': file.name },
      'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${mediaTypeOf(file.name)}` },
      'dcat:byteSize': typed('nonNegativeInteger', file.bytes),
      'dct:license': { '@id': LICENCE.address },
      'spdx:checksum': {
        '@type': 'spdx:Checksum',
        'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
        'spdx:checksumValue': { '@type': 'xsd:hexBinary', '@value': file.sha256 }
      }
    }))
  };
}

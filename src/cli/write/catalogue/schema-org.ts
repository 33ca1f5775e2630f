import { DESCRIPTION, KEYWORDS, LICENCE, mediaTypeOf, titleOf, type Catalogue } from './catalogue';

/** schema.org Dataset, for search engines. Addresses are relative to the dataset's folder; the data page makes them its own. */
export function schemaOrg(catalogue: Catalogue): object {
  const { version, years, released, measures, files } = catalogue;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: titleOf(catalogue, 'zh'),
    alternateName: titleOf(catalogue, 'en'),
    description: `${DESCRIPTION.zh} ${DESCRIPTION.en}`,
    version,
    license: LICENCE.address,
    isAccessibleForFree: true,
    inLanguage: ['zh-CN', 'en'],
    keywords: KEYWORDS,
    creator: { '@type': 'Organization', name: '公开图谱 Gongkai Atlas' },
    ...(released ? { datePublished: released.first, dateModified: released.last } : {}),
    ...(years ? { temporalCoverage: `${years.from}/${years.to}` } : {}),
    spatialCoverage: { '@type': 'Place', name: '中国 China' },
    variableMeasured: measures.map(({ measure, zh, definition, unit }) => ({
      '@type': 'PropertyValue',
      propertyID: measure,
      name: zh,
      description: definition,
      unitText: unit
    })),
    distribution: files.map((file) => ({
      '@type': 'DataDownload',
      name: file.name,
      contentUrl: file.name,
      encodingFormat: mediaTypeOf(file.name),
      contentSize: `${file.bytes} B`,
      sha256: file.sha256
    }))
  };
}

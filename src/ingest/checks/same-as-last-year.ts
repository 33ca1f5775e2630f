import { defineCheck, NO_DOCUMENT, NO_LAST_YEAR } from './check';
import { ALIKE, similarity } from './similarity';

/** Sections one and five nearly word for word those of last year. A notice, not an accusation: the form's wording is shared. */
export default defineCheck({
  id: 'same-as-last-year',
  number: 'D7',
  severity: 'info',
  titleZh: '与上年文字相近',
  title: 'Text close to last year’s',
  ruleZh: '第一、第五部分文字与上年相似度达 90% 的，予以提示。',
  rule: 'Sections one and five at least 90% alike with last year’s are noted.',
  needsNeighbours: true,
  *run({ details, lastYear, detailsOf }) {
    if (!lastYear) {
      yield NO_LAST_YEAR;
      return;
    }
    const before = detailsOf?.(lastYear) ?? null;
    if (!details || !before) {
      yield NO_DOCUMENT;
      return;
    }
    const share = similarity(details.fingerprint(), before.fingerprint());
    if (share === null) yield { unchecked: 'the sections are too short to compare', uncheckedZh: '文字过短，无法比较' };
    if (share === null || share < ALIKE) return;
    const percent = Math.floor(share * 100);
    yield {
      cells: [],
      actual: `${percent}%`,
      reason: `sections one and five are about ${percent}% alike with those of ${lastYear.year}`,
      reasonZh: `第一、第五部分文字与 ${lastYear.year} 年相似度约 ${percent}%`,
      mend: 'Nothing to mend: a notice only.',
      mendZh: '仅作提示，无需更正。'
    };
  }
});

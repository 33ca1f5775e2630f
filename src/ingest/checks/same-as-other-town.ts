import { defineCheck, NO_DOCUMENT } from './check';
import { ALIKE, similarity } from './similarity';

/** Sections one and five nearly word for word those of another town of the county and year. A notice, not an accusation. */
export default defineCheck({
  id: 'same-as-other-town',
  number: 'D7',
  severity: 'info',
  titleZh: '与其他乡镇文字相近',
  title: 'Text close to another town’s',
  ruleZh: '第一、第五部分文字与同县同年其他报告相似度达 90% 的，予以提示。',
  rule: 'Sections one and five at least 90% alike with another report of the county and year are noted.',
  needsNeighbours: true,
  *run({ details, peers, detailsOf }) {
    if (peers.length === 0) return;
    const known = peers.flatMap((peer) => {
      const other = detailsOf?.(peer);
      return other ? [{ peer, other }] : [];
    });
    if (!details || known.length === 0) {
      yield NO_DOCUMENT;
      return;
    }
    const alike = known.flatMap(({ peer, other }) => {
      const share = similarity(details.fingerprint(), other.fingerprint());
      return share === null || share < ALIKE ? [] : [{ name: peer.place.name, percent: Math.floor(share * 100) }];
    });
    if (alike.length === 0) return;
    yield {
      cells: [],
      actual: `${Math.max(...alike.map(({ percent }) => percent))}%`,
      reason: `sections one and five are alike: ${alike.map(({ name, percent }) => `about ${percent}% with ${name}`).join(', ')}`,
      reasonZh: `第一、第五部分文字与${alike.map(({ name, percent }) => `${name}相似度约 ${percent}%`).join('，')}`,
      mend: 'Nothing to mend: a notice only; towns may follow one model text.',
      mendZh: '仅作提示，无需更正；各地可能沿用同一范本。'
    };
  }
});

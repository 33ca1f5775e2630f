import type { ProseMeasure } from '$lib/model';
import { tell, tellNone, type Candidate, type SentenceReader } from './candidate';
import { isOfYear } from './scope';

const COUNTERS = new Set(['件', '份', '个', '条', '部', '项']);
const DOCUMENT = /规范性?文件/;
const LINK = '(?:[^,;。\\d]{0,12}?)(?:共|共计|合计|数量|数|为|达|有|了)*$';
const KINDS: [RegExp, ProseMeasure][] = [
  [new RegExp(`(?:现行|继续)有效?(?:的)?(?:性)?(?:行政)?(?:规范性?文件|数量?|件数)?${LINK}`), 'normative-documents-in-force-stated'],
  [new RegExp(`(?:废止|失效)(?:的)?(?:行政)?(?:规范性?文件|数量|件数)?(?:和失效)?${LINK}`), 'normative-documents-repealed-stated'],
  [
    new RegExp(
      `(?:制发|制作|制定|印发|出台|新制定|发文)(?:的|了|出台|印发|(?<=制定|制发)并?(?:发布|公开)|、(?:主动)?公开)*(?:行政)?规范性?文件${LINK}`
    ),
    'normative-documents-issued-stated'
  ],
  // 现行有效规范性文件14件,当年制发4件; 行政规范性文件:制发4件
  [/^(?:当年|本年度?|年内|全年|今年|新|其中)*(?:制发|制定|印发|出台)(?:了|共)?$/, 'normative-documents-issued-stated'],
  // 行政规范性文件发布数量0条
  [/规范性?文件(?:的)?(?:制发|制定|发布|印发|出台)(?:的)?(?:件数|数量|数)?(?:为|共)?$/, 'normative-documents-issued-stated']
];

/** 制发3份规范性文件 */
const ISSUED_BEFORE = /(?:制发|制定|印发|出台)了?共?$/;
const DOCUMENT_BEHIND = /^(?:行政)?规范性?文件/;
/** 废止规章1件: rules are no normative documents. */
const OTHER_DOCUMENT = /(?:规章|清单|目录|制度|公文)(?![^,;]*文件)/;

/** 发布现行有效规范性文件5条: so many were put online, whatever is in force. */
const PUT_ONLINE = /(?:发布|公开|更新|推送|归集)(?:了)?(?:现行|继续)有效/;

/** 发布规范性文件2件: issued, where no site is named that it was put on. */
const PUBLISHED = /(?:^|[,;。年共镇乡道])发布(?:了)?(?:行政)?规范性?文件(?:共|共计)?$/;
const ON_A_SITE = /网|平台|公众号|微信|专栏|栏目|现行|有效/;

const NONE: [RegExp, ProseMeasure][] = [
  [/(?:未|没有|无)(?:制发|制定|发布|出台)(?:和|、|或|及)废止(?:的)?(?:行政)?规范性?文件/, 'normative-documents-repealed-stated'],
  [/(?:无|没有)现行有效(?:的)?(?:行政)?规范性?文件/, 'normative-documents-in-force-stated'],
  [
    /(?:未|没有|无)(?:新)?(?:制发|制定|制作|发布|出台|印发)(?:过|(?:和|、|或|及)废止(?:的)?|任何|新的?|(?:行政)?法规[、和及或]|(?:政府)?规章[、和及或])*(?:行政)?规范性?文件/,
    'normative-documents-issued-stated'
  ]
];

/** Normative documents (行政规范性文件) issued, repealed and in force, as prose tells them (件). */
export const readNormativeDocuments: SentenceReader = (sentence, context) => {
  if (!sentence.text.includes('规范') || !DOCUMENT.test(sentence.text)) return [];
  const candidates: Candidate[] = [];
  for (const figure of sentence.figures) {
    if (!COUNTERS.has(figure.counter)) continue;
    const { lead } = figure;
    const isDocument = DOCUMENT.test(lead) || DOCUMENT.test(sentence.text.slice(0, figure.start));
    const issued = ISSUED_BEFORE.exec(lead);
    const behind = DOCUMENT_BEHIND.exec(figure.tail);
    if (issued !== null && behind !== null && isOfYear(sentence, figure.start, context)) {
      const end = figure.end + behind[0].length;
      candidates.push(
        tell(sentence, figure, 'normative-documents-issued-stated', 'document', figure.start - lead.length + issued.index, { end })
      );
      continue;
    }
    if (
      !isDocument ||
      OTHER_DOCUMENT.test(lead) ||
      /解读|信息|清理(?!(?:并|、)?(?:废止|公开))|审查|征集/.test(lead) ||
      !isOfYear(sentence, figure.start, context)
    )
      continue;
    if (PUBLISHED.test(lead) && figure.counter !== '条' && !ON_A_SITE.test(sentence.text.slice(0, figure.start))) {
      candidates.push(tell(sentence, figure, 'normative-documents-issued-stated', 'document', figure.start - lead.length, { weight: 0.9 }));
      continue;
    }
    for (const [pattern, measure] of KINDS) {
      const found = pattern.exec(lead);
      if (found === null) continue;
      if (figure.counter === '条' && PUT_ONLINE.test(lead)) break;
      // 宣布失效7件,予以废止52件: what lapsed is told beside what was repealed
      const weight = /^失效/.test(found[0]) ? 0.5 : 1;
      candidates.push(tell(sentence, figure, measure, 'document', figure.start - lead.length + found.index, { weight }));
      break;
    }
  }
  for (const [pattern, measure] of NONE) {
    const none = pattern.exec(sentence.text);
    if (none === null || !isOfYear(sentence, none.index, context)) continue;
    candidates.push(tellNone(sentence, measure, 'document', none.index, none.index + none[0].length, none[0]));
  }
  return candidates;
};

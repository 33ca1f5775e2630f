import { tell, tellNone, type SentenceReader } from './candidate';
import { isOfYear } from './scope';

const FEE = /信息处理费|处理费|信息公开[^,;。]{0,12}?(?:费用|收费)|收取[^,;。]{0,16}?费/;
const CHARGED =
  /(?:收取|收费|收入|收到|收缴)[^,;。]{0,30}?(?:费用?|金额|收费)(?:共|共计|合计|总额|金额|总计|为|计)*$|处理费(?:用)?(?:收入|共|共计|合计|总额|金额|总计|为|计|实收|收取)*¥?$/;
const NONE =
  /(?:未|没有|无|不|均未|从未|不存在|未有)(?:曾|向|对|有|发生|产生|出现|涉及|收取|收到)*[^,;。]{0,30}?(?:收取|收费|信息处理费|处理费)[^,;。]{0,24}|(?:未|没有|无)(?:收取|产生|发生)[^,;。]{0,16}?费用?|(?:暂免|免予|免于)收费|(?:收费[和、及]减免(?:费用|情况)?|处理费(?:用)?(?:收入|金额|收取)*)均?[为是]零|无收费(?:现象|情况|事项)?(?:发生)?/;
/** 档案复印费, 水费: a fee by another name. */
const OTHER_FEE =
  /事业性|垃圾|医保|保险|(?<!处理|收取|信息|公开|产生|相关|有关|任何)[\u4e00-\u9fff]{2}(?<!处理|收取|信息|公开|相关|有关|任何|各类|取得|的)费(?!用)/;
const CONDITION = /(?:如|若|凡|除|原则上|应当|规定|不得|超过)[^,;。]*$/;

/** The fee charged for handling requests (信息处理费), in yuan. 未收取… is 0. Administrative fees of table 2 are another thing. */
export const readHandlingFeeCharged: SentenceReader = (sentence, context) => {
  const { text } = sentence;
  if (!text.includes('费')) return [];
  const isAboutDisclosure = /公开|信息|申请/.test(text) || /信息处理费|申请/.test(sentence.paragraph.heading);
  if (!isAboutDisclosure) return [];
  for (const figure of sentence.figures) {
    if (figure.counter !== '元' && figure.counter !== '万元') continue;
    const found = CHARGED.exec(figure.lead);
    if (
      found === null ||
      !FEE.test(text + sentence.paragraph.heading) ||
      OTHER_FEE.test(figure.lead) ||
      /应收|退还|减免|免收/.test(figure.lead)
    )
      continue;
    if (!isOfYear(sentence, figure.start, context)) continue;
    const value = figure.counter === '万元' ? Math.round(figure.value * 1e6) / 100 : figure.value;
    return [tell(sentence, figure, 'handling-fee-charged', 'yuan', figure.start - figure.lead.length + found.index, { value, weight: 3 })];
  }
  const none = NONE.exec(text);
  if (none === null || CONDITION.test(text.slice(0, none.index)) || !isOfYear(sentence, none.index, context)) return [];
  if (
    /事业性|水费|垃圾|医保|保险|乱收费|停车|(?:诉讼|复议)(?:相关|有关|产生|的)*费/.test(none[0]) ||
    /事业性收费/.test(text.slice(0, none.index))
  )
    return [];
  const isNamed = /信息处理费|处理费/.test(none[0]);
  return [
    tellNone(sentence, 'handling-fee-charged', 'yuan', none.index, none.index + none[0].length, none[0].slice(0, 12), isNamed ? 2 : 0.8)
  ];
};

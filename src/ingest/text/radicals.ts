/**
 * The CJK Radicals Supplement (U+2E80–2EF3), which text layers of PDFs hold in the place of characters and NFKC leaves as it is: each before
 * the character it stands for (Unicode's EquivalentUnifiedIdeograph; of the radicals that are no characters the whole one).
 */
const PAIRS =
  '⺁厂⺂乙⺃乙⺄乙⺅人⺆冂⺇几⺈刀⺉刀⺊卜⺋卩⺌小⺍小⺎尢⺏尢⺐尢⺑尢⺒巳⺓幺⺔彐⺕彐⺖心⺗心⺘手⺙攴⺛旡⺜冒⺝月⺞歹⺟母⺠民⺡水⺢水⺣火⺤爪⺥爪⺦丬⺧牛⺨犬⺩王⺪疋⺫目⺬示⺭示⺮竹⺯糸⺰糸⺱网⺲网⺳网⺴网⺵网⺶羊⺷羊⺸羊⺹老⺺聿⺻聿⺼肉⺽臼⺾艸⺿艸⻀艸⻁虎⻂衣⻃西⻄西⻅见⻆角⻇角⻈言⻉贝⻊足⻋车⻌辵⻍辵⻎辵⻏邑⻐金⻑长⻒长⻓长⻔门⻕阜⻖阜⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟食⻠食⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫齐⻬齐⻭齿⻮齿⻯龙⻰龙⻱龟⻲龟⻳龟';

/** The character that each of them stands for. */
export const RADICALS: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, i) => [PAIRS[2 * i] ?? '', PAIRS[2 * i + 1] ?? ''])
);

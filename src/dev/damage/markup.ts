import type { Random } from '../../cli/synthesize/random';
import type { Damage } from './damage';

const VALUE = /<td>(\d+)<\/td>/g;
const HTML = ['html'] as const;

/** Damage to the source of a page as a whole. */
const page = (name: string, change: (html: string, random: Random) => string): Damage => ({
  name,
  carriers: HTML,
  lossless: HTML,
  lines: (lines, random) => change(lines.join('\n'), random).split('\n')
});

/** Damage to the markup of one value, where there is one a value that is not 0. */
const value = (name: string, write: (digits: string) => string): Damage =>
  page(name, (html, random) => {
    const all = [...html.matchAll(VALUE)];
    if (all.length === 0) return html;
    const telling = all.filter(([, digits]) => digits !== '0');
    const { 0: whole, 1: digits = '', index } = random.pick(telling.length > 0 ? telling : all);
    return `${html.slice(0, index)}<td>${write(digits)}</td>${html.slice(index + whole.length)}`;
  });

/** A row of values that is there and not to be seen, before the one that is. */
const hiddenRow = (name: string, attribute: string): Damage =>
  page(name, (html, random) => {
    const rows = [...html.matchAll(/<tr>.*<\/tr>/g)].filter(([text]) => /<td>\d/.test(text));
    if (rows.length === 0) return html;
    const { 0: row, index } = random.pick(rows);
    return html.slice(0, index) + row.replace('<tr', `<tr ${attribute}`).replace(VALUE, '<td>88</td>') + html.slice(index);
  });

const MENU =
  '<ul><li>首页</li><li>主动公开(35)</li><li>依申请公开 12</li></ul><table><tr><td><table><tr><td>栏目</td><td>数量</td></tr><tr><td>行政许可</td><td>27</td></tr></table></td><td><table><tr><td>';
const LINKS =
  '<table><tr><td>相关文件</td><td>点击</td></tr><tr><td>行政许可</td><td>27</td></tr><tr><td>行政处罚</td><td>9</td></tr></table>';

/** Damage only a page can have: marks set above the line, struck and hidden parts, layout tables, menus, lists of other pages. */
export const MARKUP_DAMAGE: readonly Damage[] = [
  value('mark of a footnote set above the line', (digits) => `${digits}<sup>1</sup>`),
  value('a number struck out before the right one', (digits) => `<s>5</s>${digits}`),
  value('a number struck out by style', (digits) => `<span style="text-decoration: line-through">5</span>${digits}`),
  value('a number taken out and one put in', (digits) => `<del>7</del><ins>${digits}</ins>`),
  value('a hidden number in the cell', (digits) => `<span style="display:none">9</span>${digits}`),
  value('a number of no size in the cell', (digits) => `<span style="font-size:0">9</span>${digits}`),
  value('a comment in the cell', (digits) => `<!-- 9 -->${digits}`),
  value('a number in two spans', (digits) => `<span>${digits.slice(0, 1)}</span><span>${digits.slice(1)}</span>`),
  page('blanks that do not break round all values', (html) => html.replace(VALUE, '<td>&nbsp;$1&nbsp;</td>')),
  page('all spans lost', (html) => html.replace(/ (col|row)span="\d+"/g, '')),
  hiddenRow('a hidden row before its twin (style)', 'style="display: none"'),
  hiddenRow('a hidden row before its twin (attribute)', 'hidden'),
  page('menus and layout tables round the report', (html) =>
    html.replace('<body>', `<body>${MENU}`).replace('</body>', '</td></tr></table></td></tr></table></body>')
  ),
  page('a table of links behind the report', (html) => html.replace('</body>', `${LINKS}</body>`)),
  page('titles of other years behind the report', (html) =>
    html.replace('</body>', '<ul><li>2019年政府信息公开工作年度报告</li><li>行政处罚 15</li></ul></body>')
  )
];

import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/ingest/read/html';
import { codes, show, tables } from './show';

const read = (html: string) => readHtml(new TextEncoder().encode(html));

describe('tables', () => {
  it('expands colspan and rowspan into a rectangle, repeats marked as copies', () => {
    const html = '<table><tr><td rowspan=2>甲</td><td colspan=2>乙</td></tr><tr><td>1</td><td>2</td></tr></table>';
    expect(show(read(html))).toEqual([
      [
        ['甲', '乙', '^乙'],
        ['^甲', '1', '2']
      ]
    ]);
  });

  it('keeps a blank cell blank and a nought nought', () => {
    expect(show(read('<table><tr><td>规章<td><p>&nbsp;</p><td>0<td><o:p></o:p></table>'))).toEqual([[['规章', '', '0', '']]]);
  });

  it('joins lines, paragraphs and nested spans of a cell without blanks between Chinese', () => {
    const html =
      '<table><tr><td><p><font><span>本年新<br>制作</span></font></p>\n<p>数量<o:p></o:p></p></td><td><span>1</span><b>2</b></td><td>1<br>2</td></tr></table>';
    expect(show(read(html))).toEqual([[['本年新制作数量', '12', '1 2']]]);
  });

  it('keeps marks set above the line apart from the number, and leaves out what is struck or not to be seen', () => {
    const html =
      '<table><tr><td>规章<td>3<sup>1</sup><td><s>5</s>4<td><del>7</del><ins>8</ins><td><span style="text-decoration: line-through">9</span>2<td><i style="font-size:0">6</i>1</table>';
    expect(show(read(html))).toEqual([[['规章', '3¹', '4', '8', '2', '1']]]);
  });

  it('leaves out words of a class that the page hides, unless a rule shows it again or hides it in print alone', () => {
    const page = (style: string) => `<style>${style}</style><table><tr><td>规章<td><span class="x">9</span>1<td>2</table>`;
    expect(show(read(page('.x { display: none }')))).toEqual([[['规章', '1', '2']]]);
    expect(show(read(page('.x{display:none} p .x{display:inline}')))).toEqual([[['规章', '91', '2']]]);
    expect(show(read(page('@media print{.x{display:none}}')))).toEqual([[['规章', '91', '2']]]);
    expect(show(read('<style>.pane{display:none}</style><div class="pane"><p>全年公开3条。</p></div>'))).toEqual(['全年公开3条。']);
  });

  it('reads the fields of a form in a table, and keeps a picture of a number from being blank', () => {
    const html = '<table><tr><td>规章<td><input value="3"><td><input type="hidden" value="9"><td><img src="7.png"></table>';
    expect(show(read(html))).toEqual([[['规章', '3', '', '[图]']]]);
    expect(show(read('<p><img src="a.png"></p><table><tr><td><img src="b.png"><td>甲</table>')).flat(2)).not.toContain('[图]');
  });

  it('keeps apart from a number what is set small, below or beside it, or links to a note', () => {
    const row = (...texts: string[]) =>
      show(read(`<table><tr><td>规章<td>${texts.join('<td>')}</table>`))
        .flat(2)
        .slice(1);
    expect(row('4<sub>1</sub>', '4<small>1</small>', '4<a href="#n1">1</a>', '<ruby>4<rp>(</rp><rt>1</rt><rp>)</rp></ruby>')).toEqual(
      Array(4).fill('4¹')
    );
    expect(row('<b>4</b><b><sub>1</sub></b>', '<sup><a href="#n1">1</a></sup>4', '4<span style="vertical-align:super">1</span>')).toEqual([
      '4¹',
      '¹4',
      '4¹'
    ]);
    expect(row('<sub>4</sub>', '<small>4</small>', '<a href="#">4</a>', '4<small>.5</small>', '4<a href="n.html">1</a>')).toEqual([
      '4',
      '4',
      '4',
      '4.5',
      '41'
    ]);
  });

  it('leaves out digits in white or put off the screen, unless they stand on a background', () => {
    const row = (text: string, style = '', more = '') =>
      show(read(`<style>${style}</style><table><tr><td>规章<td${more}>${text}4<td>2</table>`)).flat(2)[1];
    for (const style of ['color:#fff', 'color: white;', 'color:rgb(255, 255, 255)', 'color:transparent', 'position:absolute;left:-9999px'])
      expect(row(`<span style="${style}">8</span>`), style).toBe('4');
    expect(row('<font color="#FFFFFF">8</font>')).toBe('4');
    expect(row('<span class="sr-only">8</span>')).toBe('4');
    expect(row('<span class="x">8</span>', '.x{position:absolute;width:1px;height:1px;overflow:hidden}')).toBe('4');
    expect(row('<span class="x">8</span>', '.x{color:#ffffff}')).toBe('4');
    expect(row('<span style="color:#fff">8<b style="color:#000">1</b></span>')).toBe('14');
    expect(row('<span style="color:#fff;background:#036">8</span>')).toBe('84');
    expect(row('<span style="color:#fff">8</span>', '', ' bgcolor="#003366"')).toBe('84');
    expect(row('<span style="color:#fff">8</span>', 'td.dark,table td{background-color:navy}')).toBe('84');
    expect(row('<span style="color:#fff">8</span>', '', ' style="background:#fff"')).toBe('4');
    expect(row('<span style="color:#fff">共</span>')).toBe('共4');
    expect(show(read('<link rel="stylesheet" href="a.css"><table><tr><td>规章<td><i style="color:#fff">8</i>4</table>')).flat(2)[1]).toBe(
      '\ufffd4'
    );
    expect(show(read('<p style="color:#fff">2023年年度报告</p>'))).toEqual(['2023年年度报告']);
  });

  it('keeps apart from a number what is raised, lowered or a note in any spelling, on any element', () => {
    const value = (text: string, style = '') =>
      show(read(`${style === '' ? '' : `<style>${style}</style>`}<table><tr><td>规章<td>${text}<td>2</table>`)).flat(2)[1];
    for (const mark of [
      '<b style="vertical-align:super">1</b>',
      '<font style="vertical-align: 4pt !important">1</font>',
      '<em style="vertical-align:35%">1</em>',
      '<span style="position:relative;top:-4pt;mso-text-raise:4pt">1</span>',
      '<span class="MsoFootnoteReference"><span lang="EN-US">1</span></span>',
      '<a href="http://www.example.cn/a.htm#_ftn1" title=""><span><!--x--><i>1</i></span></a>',
      '<a href="a.html#fn">1</a>',
      '<a name="_ftnref1">1</a>',
      '<small>(1)</small>'
    ])
      expect(value(`4${mark}`), mark).toBe('4¹');
    expect(value('4<u class="n">1</u>', '.n, p .m { vertical-align: super }')).toBe('4¹');
    expect(value('4<u class="m">1</u>', '.n, p .m { vertical-align: super }')).toBe('4¹');
    expect(value('<em style="vertical-align:super">1</em>4')).toBe('¹4');
    expect(value('4<sub>1<!-- -->2</sub><sub>3</sub>')).toBe('4¹²³');
    expect(value('<b style="vertical-align:super">4</b>')).toBe('4');
  });

  it('joins a number set in pieces of other fonts, weights, languages and colours, moved alike or a hair', () => {
    const value = (text: string) => show(read(`<table><tr><td>规章<td>${text}<td>2</table>`)).flat(2)[1];
    for (const number of [
      '<span lang="EN-US" style="font-family:Calibri">1</span><span style="font-size:10.5pt;font-family:宋体;color:red">24</span>',
      '<span style="font-size:12.0pt">1</span><b style="font-size:10.5pt">24</b>',
      '<a name="OLE_LINK1">1</a>24',
      '<span style="mso-text-raise:-3.0pt">1</span><i style="mso-text-raise:-3.0pt">24</i>',
      '<span style="position:relative;top:-.5pt;mso-text-raise:.5pt">1</span>24',
      '<span style="vertical-align:middle">1</span><span style="vertical-align:0">24</span>'
    ])
      expect(value(number), number).toBe('124');
    expect(show(read('<table><tr><td style="vertical-align:5pt">规章<td style="vertical-align:super">1<span>2</span></table>'))).toEqual([
      [['规章', '12']]
    ]);
  });

  it('leaves in doubt digits that touch others in type of another size, and leaves out what is too small to be seen', () => {
    const value = (text: string, style = '') => show(read(`<style>${style}</style><table><tr><td>规章<td>${text}<td>2</table>`)).flat(2)[1];
    expect(value('4<span style="font-size:6pt">1</span>')).toBe('4\ufffd');
    expect(value('<b style="font-size:10.5pt">4</b><b style="font:bold 14pt/1.5 serif">1</b>')).toBe('41');
    expect(value('<b style="font-size:10.5pt">4</b><b style="font:bold 21pt/1.5 serif">1</b>')).toBe('4\ufffd');
    expect(value('<font size="4">4</font><font size="1">1</font>')).toBe('4\ufffd');
    expect(value('4<i style="font-size:60%">1</i>')).toBe('4\ufffd');
    expect(value('<i style="font-size:60%">41</i>')).toBe('41');
    expect(value('4<i class="x">1</i>', '.x{font-size:.4em}')).toBe('4\ufffd');
    expect(value('4<i class="x">1</i>', '.x{font-size:.4em} p .x{font-size:1em}')).toBe('41');
    for (const size of ['font-size:0 !important', 'font-size:.1px', 'font:0/0 a', 'font-size:1px'])
      expect(value(`<span style="${size}">8</span>4`), size).toBe('4');
    expect(value('<span style="font-size:0"><b style="font-size:12pt">8</b></span>')).toBe('8');
  });

  it('leaves out what is hidden in any spelling', () => {
    const value = (text: string, style = '') => show(read(`<style>${style}</style><table><tr><td>规章<td>${text}<td>2</table>`)).flat(2)[1];
    for (const look of [
      'opacity: 0.0',
      'opacity:0%',
      'opacity:.01 !important',
      'transform:scale(0)',
      'position:absolute;margin-left:-9999px',
      'position:absolute;left:-100em',
      'position:absolute;left:-300px',
      'display:inline;display:none',
      'color:rgb(255 255 255)',
      'color:rgb(100%, 100%, 100%)',
      'color:hsl(0, 0%, 100%)',
      'color:rgba(0,0,0,.0)',
      'color:#ffffff00',
      'color:#fefefe',
      'color:Snow',
      'color:#eee;background:#eee'
    ])
      expect(value(`<u style="${look}">8</u>4`), look).toBe('4');
    expect(value('<span style="display:none;display:inline">8</span>4')).toBe('84');
    expect(value('<span style="display:none!important;display:inline">8</span>4')).toBe('4');
    expect(value('<span style="text-indent:-21pt;margin-left:-5.4pt">8</span>4')).toBe('84');
    expect(value('<u class="x">8</u>4', '@media screen{.x{display:none}}')).toBe('4');
    expect(value('<u id="x">8</u>4', '<!-- /* x */ #x{display:none} -->')).toBe('4');
  });

  it('leaves in doubt digits that are hidden in some places, in Word alone, or set from right to left', () => {
    const value = (text: string, style = '') => show(read(`<style>${style}</style><table><tr><td>规章<td>${text}<td>2</table>`)).flat(2)[1];
    expect(value('<u class="x">8</u>4', 'table td .x{display:none}')).toBe('\ufffd4');
    expect(value('<u class="x">件</u>4', 'table td .x{display:none}')).toBe('件4');
    expect(value('<u class="x">8</u>4', '.a .x{display:none} .b .x{display:block}')).toBe('84');
    expect(value('<u class="x">8</u>4', '.x:hover, .x + .x, .x::after{display:none}')).toBe('84');
    expect(value('<u style="mso-hide:all">8</u>4')).toBe('\ufffd4');
    expect(value('<bdo dir="rtl">84</bdo>')).toBe('\ufffd');
  });

  it('reads style sheets without end', () => {
    const sheets = ['a'.repeat(300_000), '@a '.repeat(50_000), '/*'.repeat(50_000), '.a,'.repeat(50_000), '@media a{b{c}'.repeat(30_000)];
    for (const sheet of sheets) {
      const page = `<style>.x{display:none} ${sheet}</style><table><tr><td>规章<td><u class="x">8</u>4<td>2</table>`;
      expect(show(read(page)), sheet.slice(0, 9)).toEqual([[['规章', '4', '2']]]);
    }
    expect(show(read(`${'<style '.repeat(20_000)}></style><p>甲</p>`))).toEqual(['甲']);
  });

  it('reads areas and choices of a form in a table, and keeps a drawn number from being blank', () => {
    const fields = '<textarea>3</textarea><td><select><option>1<option selected>2</select><td><select><option>5<option>6</select>';
    expect(show(read(`<table><tr><td>规章<td>${fields}</table>`))).toEqual([[['规章', '3', '2', '5']]]);
    for (const drawn of ['<svg><text>3</text></svg>', '<math><mn>3</mn></math>', '<object data="3.svg"></object>', '<img src="3.png">']) {
      expect(show(read(`<table><tr><td>规章<td>${drawn}<td>1</table>`)), drawn).toEqual([[['规章', '[图]', '1']]]);
      expect(show(read(`<table><tr><td>行政许可<td colspan="3">${drawn}</table>`)).flat(2)[1], drawn).toBe('[图]');
    }
    expect(show(read('<textarea>3</textarea><p>甲</p>'))).toEqual(['甲']);
  });

  it('descends into layout tables and keeps reading order', () => {
    const inner = '<table><tr><td>规章</td><td>3</td></tr></table>';
    const html = `<table><tr><td>栏目</td><td><p>一、总体情况</p><p>全年公开3条。</p>${inner}<p>之后</p></td></tr></table>`;
    expect(show(read(html))).toEqual(['栏目', '一、总体情况', '全年公开3条。', [['规章', '3']], '之后']);
  });

  it('reads a table that is a box round prose, or one column, as text', () => {
    expect(show(read('<table><tr><td><p>甲。</p><p>乙。</p></td></tr></table>'))).toEqual(['甲。', '乙。']);
    expect(show(read('<table><tr><td>规章</td></tr><tr><td>0</td></tr></table>'))).toEqual(['规章', '0']);
  });

  it('parts paragraphs of prose from rows of figures in one table', () => {
    const html = '<table><tr><td colspan=3>全年公开信息3条。</td></tr><tr><td>规章</td><td>1</td><td>2</td></tr></table>';
    expect(show(read(html))).toEqual(['全年公开信息3条。', [['规章', '1', '2']]]);
  });

  it('bounds wild spans without losing cells', () => {
    const html = '<table><tr><td colspan=10000 rowspan=99999>标题</td></tr><tr><td>规章</td><td>1</td></tr></table>';
    expect(tables(read(html)).flat(2)).toEqual(expect.arrayContaining(['标题', '规章', '1']));
    const wide = '<table><tr><td colspan=10000>标题</td></tr><tr><td>规章</td><td>1</td></tr></table>';
    expect(show(read(wide))).toEqual([
      [
        ['标题', '^标题'],
        ['规章', '1']
      ]
    ]);
  });

  it('ends a rowspan with its row group and puts the foot last', () => {
    const html =
      '<table><thead><tr><td rowspan=9>甲</td><td>乙</td></tr></thead><tfoot><tr><td>丁</td><td>4</td></tr></tfoot><tbody><tr><td>丙</td><td>3</td></tr></tbody></table>';
    expect(tables(read(html))).toEqual([
      [
        ['甲', '乙'],
        ['丙', '3'],
        ['丁', '4']
      ]
    ]);
  });

  it('loses no text of broken markup', () => {
    const html = '<table><tr><td>规章<td>1<tr><td>文件<td>2</table>尾<table>外<tr>间<td>甲<td>乙';
    expect(show(read(html))).toEqual([
      [
        ['规章', '1'],
        ['文件', '2']
      ],
      '尾外间',
      [['甲', '乙']]
    ]);
  });

  it('refuses a table that spans would make too large', () => {
    const html = `<table>${'<tr><td rowspan=9999>甲<td>乙</tr>'.repeat(1500)}</table>`;
    const document = read(html);
    expect(codes(document)).toEqual(['too-many-cells']);
    expect(document.blocks[0]).toMatchObject({ kind: 'table', shape: 'ragged' });
  });
});

describe('text', () => {
  it('leaves out scripts, styles, templates and hidden parts', () => {
    const html =
      '<title>题</title><style>p{}</style><script>1</script><template>2</template><div style="DISPLAY : none">3</div><p hidden>4</p><noscript>5</noscript>正文';
    expect(show(read(html))).toEqual(['正文']);
  });

  it('splits lines at <br> and blocks, and gives the source line of each', () => {
    const blocks = read('<div>\n\n  甲<br>乙\n<p>丙</p></div>').blocks;
    expect(blocks.map((block) => [block.kind === 'text' && block.text, block.line])).toEqual([
      ['甲', 3],
      ['乙', 3],
      ['丙', 4]
    ]);
  });

  it('gives cells the line and column their text begins at', () => {
    const block = read('<table>\n<tr>\n<td>\n  <p>甲</p></td><td>1</td></tr></table>').blocks[0];
    expect(block?.kind === 'table' && block.rows[0]).toMatchObject([
      { line: 4, column: 5 },
      { line: 4, column: 19 }
    ]);
  });

  it('puts no blank where the source wraps between Chinese characters, one elsewhere', () => {
    expect(show(read('<p>政府\n  信息 公开 open\n data</p>'))).toEqual(['政府信息 公开 open data']);
  });

  it('keeps the lines and tabs of tables pasted as text', () => {
    expect(show(read('<pre>规章\t0\t\t1\n文件\t2</pre>'))).toEqual(['规章\t0\t\t1', '文件\t2']);
    expect(show(read('<div>规章\t0\n文件\t2</div>'))).toEqual(['规章\t0', '文件\t2']);
  });
});

describe('character sets', () => {
  // 规章 in GB18030
  const gb = [0xb9, 0xe6, 0xd5, 0xc2];

  it('reads GB18030 with and without a declaration, even under a wrong one', () => {
    for (const head of [
      '',
      '<meta charset=gb2312>',
      '<meta http-equiv="Content-Type" content="text/html; charset=gbk">',
      '<meta charset=utf-8>'
    ]) {
      const bytes = new Uint8Array([...new TextEncoder().encode(`${head}<p>`), ...gb, ...gb]);
      expect(show(readHtml(bytes))).toEqual(['规章规章']);
    }
  });

  it('reads UTF-8 under an old declaration, and UTF-16 by its mark', () => {
    expect(show(read('<meta charset=gb2312><p>规章</p>'))).toEqual(['规章']);
    expect(show(readHtml(new Uint8Array([0xff, 0xfe, 0xc4, 0x89, 0xe0, 0x7a])))).toEqual(['规章']);
  });

  it('says when characters could not be decoded', () => {
    expect(codes(readHtml(new Uint8Array([...new TextEncoder().encode('公开'.repeat(99)), 0xe8])))).toEqual(['undecodable-text']);
  });
});

describe('limits', () => {
  it('stops at elements nested without end', () => {
    const document = read('<div>'.repeat(200_000) + '甲');
    expect(document.blocks).toEqual([]);
    expect(document.problems).toMatchObject([
      { code: 'nested-too-deep', severity: 'error', reason: 'Elements are nested 1501 deep; at most 1500 are read.' }
    ]);
  });

  it('reads tables nested hundreds deep', () => {
    const html = '<table><tr><td>'.repeat(300) + '甲' + '</table>'.repeat(300);
    expect(show(read(html))).toEqual(['甲']);
  });

  it('says when there is nothing to read', () => {
    expect(codes(read('<script>1</script>'))).toEqual(['no-content']);
  });

  it('takes long runs of blanks and tabs in its stride', () => {
    const started = performance.now();
    read(`<pre>a${' '.repeat(300_000)}b${'\t'.repeat(300_000)}</pre><p>a${'\u00a0'.repeat(300_000)}b</p>`);
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  it('never throws, whatever the bytes', () => {
    const page = readFileSync(new URL('fixtures/qinghe-2024.html', import.meta.url));
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void readHtml(bytes)));
    const edit = fc.record({ at: fc.nat(page.length - 1), cut: fc.nat(200), put: fc.uint8Array({ maxLength: 8 }) });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (edits) => {
        let bytes = new Uint8Array(page);
        for (const { at, cut, put } of edits) bytes = new Uint8Array([...bytes.subarray(0, at), ...put, ...bytes.subarray(at + cut)]);
        readHtml(bytes);
      }),
      { numRuns: 60 }
    );
  });
});

it('reads a whole report: every row of every table as wide as the form', () => {
  const document = readHtml(readFileSync(new URL('fixtures/qinghe-2024.html', import.meta.url)));
  expect(document.problems).toEqual([]);
  expect(tables(document).map((rows) => [rows.length, ...new Set(rows.map((row) => row.length))])).toEqual([
    [14, 4],
    [28, 10],
    [4, 15]
  ]);
  expect(tables(document)[1]?.[7]).toEqual([
    '三、本年度办理结果',
    '（三）不予公开',
    '1.属于国家秘密',
    '0',
    '130',
    '131',
    '',
    '133',
    '134',
    '0'
  ]);
});

import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../src/ingest/read/docx';
import { cell, makeDocx, paragraph, table } from './make-docx';
import { codes, show } from './show';

const SPAN2 = '<w:gridSpan w:val="2"/>';
const DOWN = '<w:vMerge w:val="restart"/>';
const ON = '<w:vMerge/>';

const read = async (body: string, parts?: Record<string, string>) => show(await readDocx(makeDocx(body, parts)));

describe('tables', () => {
  it('repeats cells merged across and down', async () => {
    const body = table([cell('甲', DOWN), cell('乙', SPAN2)], [cell('', ON), cell('1'), cell('2')], [cell('', ON), cell('3'), cell('')]);
    expect(await read(body)).toEqual([
      [
        ['甲', '乙', '^乙'],
        ['^甲', '1', '2'],
        ['^甲', '3', '']
      ]
    ]);
  });

  it('follows merges down under a wide cell, and the old way of merging across', async () => {
    const body = table(
      [cell('甲', SPAN2 + DOWN), cell('1')],
      [cell('', SPAN2 + ON), cell('2')],
      [cell('乙', '<w:hMerge w:val="restart"/>'), cell('', '<w:hMerge/>'), cell('3')]
    );
    expect(await read(body)).toEqual([
      [
        ['甲', '^甲', '1'],
        ['^甲', '^甲', '2'],
        ['乙', '^乙', '3']
      ]
    ]);
  });

  it('keeps raised digits apart from the number, and leaves out struck ones', async () => {
    const run = (properties: string, text: string) => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
    const body = `<w:p>${run('', '36')}${run('<w:vertAlign w:val="superscript"/>', '1')}${run('<w:strike/>', '7')}${run('<w:strike w:val="0"/>', '条')}</w:p>`;
    expect(await read(body)).toEqual(['36¹条']);
  });

  it('keeps a picture of a number and a character of a symbol font from being blank', async () => {
    const picture = '<w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>';
    const symbol = '<w:p><w:r><w:sym w:font="Wingdings" w:char="F030"/></w:r></w:p>';
    const row = [cell('规章'), cell(picture), cell(symbol), cell('2')];
    expect(show(await readDocx(makeDocx(table(row))))).toEqual([[['规章', '[图]', '\ufffd', '2']]]);
  });

  it('keeps apart what is set above or below a number, unless it is the number', async () => {
    const run = (text: string, looks = '') => `<w:r><w:rPr>${looks}</w:rPr><w:t>${text}</w:t></w:r>`;
    const SUB = '<w:vertAlign w:val="subscript"/>';
    const UP = '<w:position w:val="6"/>';
    const texts = [
      run('4') + run('1', SUB),
      run('4') + run('1', UP),
      run('4', UP),
      run('4', SUB) + run('件'),
      run('4') + run('1', '<w:position w:val="0"/>')
    ];
    const cells = texts.map((runs) => cell(`<w:p>${runs}</w:p>`));
    expect(await read(table([cell('规章'), ...cells]))).toEqual([[['规章', '4¹', '4¹', '4', '4件', '41']]]);
  });

  it('leaves out digits in white, unless they stand on a shade; where a style may shade them they are in doubt', async () => {
    const white = (more = '', pPr = '') =>
      `<w:p><w:pPr>${pPr}</w:pPr><w:r><w:rPr><w:color w:val="FFFFFF"/>${more}</w:rPr><w:t>8</w:t></w:r><w:r><w:t>4</w:t></w:r></w:p>`;
    const DARK = '<w:shd w:val="clear" w:color="auto" w:fill="1F3864"/>';
    const LIGHT = '<w:shd w:val="clear" w:color="auto" w:fill="FFFFFF"/>';
    const cells = [
      cell(white()),
      cell(white(DARK)),
      cell(white('', DARK)),
      cell(white(), DARK),
      cell(white(), LIGHT),
      cell(white('<w:highlight w:val="blue"/>'))
    ];
    expect(await read(table([cell('规章'), ...cells]))).toEqual([[['规章', '4', '84', '84', '84', '4', '84']]]);
    const styled = (properties: string) =>
      table([cell('规章'), cell(white())]).replace('<w:tbl>', `<w:tbl><w:tblPr>${properties}</w:tblPr>`);
    expect(await read(styled('<w:tblStyle w:val="a3"/>'))).toEqual([[['规章', '\ufffd4']]]);
    expect(await read(styled(DARK))).toEqual([[['规章', '84']]]);
    expect(await read(white())).toEqual(['84']);
  });

  const run = (text: string, looks = '', more = '') => `<w:r><w:rPr>${looks}</w:rPr>${more}<w:t>${text}</w:t></w:r>`;
  const values = async (runs: string[], parts?: Record<string, string>) =>
    (await read(table([cell('规章'), ...runs.map((text) => cell(`<w:p>${text}</w:p>`))]), parts)).flat(2).slice(1);

  it('takes the looks of a run from its style, what that is based on included', async () => {
    const style = (id: string, name: string, inside: string) =>
      `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`;
    const styles = `<w:styles>${[
      style('a5', 'footnote reference', ''),
      style('a6', 'up', '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'),
      style('a7', 'up again', '<w:basedOn w:val="a6"/><w:rPr><w:b/></w:rPr>'),
      style('a8', 'gone', '<w:rPr><w:vanish/></w:rPr>'),
      style('a9', 'round', '<w:basedOn w:val="a9"/><w:rPr><w:b/></w:rPr>')
    ].join('')}</w:styles>`;
    const runs = ['a5', 'a6', 'a7', 'a8', 'a9', 'none'].map((id) => run('4') + run('1', `<w:rStyle w:val="${id}"/>`));
    expect(await values(runs, { 'word/styles.xml': styles })).toEqual(['4¹', '4¹', '4¹', '4', '41', '41']);
    expect(await values([run('4') + run('1', '<w:rStyle w:val="a5"/>')])).toEqual(['4\ufffd']);
  });

  it('keeps apart the mark that an author gives a note, and type of another size', async () => {
    const size = (halves: number) => `<w:sz w:val="${halves}"/>`;
    const runs = [
      run('4') + run('1', '', '<w:footnoteReference w:customMarkFollows="1" w:id="2"/>'),
      run('4', size(21)) + run('1', size(12)),
      run('4') + run('1', size(12)),
      run('4', size(21)) + run('1', size(18)),
      run('4') + run('1', size(21)),
      run('8', size(2)) + run('4'),
      run('8', '<w:color w:val="FEFEFE"/>') + run('4'),
      run('4', '<w:rFonts w:ascii="Arial"/>') + run('1', '<w:lang w:val="en-US"/><w:b/>')
    ];
    expect(await values(runs)).toEqual(['4¹', '4\ufffd', '4\ufffd', '41', '41', '4', '4', '41']);
  });

  it('makes no number of the parts of an equation', async () => {
    const digits = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`;
    const runs = [
      `<m:oMath><m:f><m:num>${digits('1')}</m:num><m:den>${digits('24')}</m:den></m:f></m:oMath>`,
      `<m:oMath><m:sSup><m:e>${digits('12')}</m:e><m:sup>${digits('4')}</m:sup></m:sSup></m:oMath>`,
      `<m:oMath>${digits('124')}</m:oMath>${run('5')}`
    ];
    expect(await values(runs)).toEqual(['\ufffd\ufffd', '\ufffd\ufffd', '1245']);
  });

  it('does not read what a merge covers as the number of its first cell', async () => {
    const body = table(
      [cell('甲'), cell('', DOWN), cell('7', DOWN), cell('合', DOWN)],
      [cell('乙'), cell('12', ON), cell('7', ON), cell('计', ON)]
    );
    expect(await read(body)).toEqual([
      [
        ['甲', '\ufffd', '7', '合计'],
        ['乙', '^\ufffd', '^7', '^合计']
      ]
    ]);
  });

  it('does not join the number of a list to that of its paragraph', async () => {
    const numbering =
      '<w:numbering><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num></w:numbering>';
    const item = (text: string) => `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr>${run(text)}</w:p>`;
    expect(await read(table([cell(item('规章')), cell(item('24'))]) + item('2024年'), { 'word/numbering.xml': numbering })).toEqual([
      [['1.规章', '2.\ufffd24']],
      '3. 2024年'
    ]);
  });

  it('keeps the number of an equation field from being blank', async () => {
    const field = (instruction: string) =>
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
    const cells = [
      field('eq \\o\\ac(○,3)'),
      field(' EQ \\f(1,2)'),
      '<w:p><w:fldSimple w:instr="eq \\o(○,12)"/></w:p>',
      field(' PAGE ')
    ].map((text) => cell(text));
    expect(await read(table([cell('规章'), ...cells]))).toEqual([[['规章', '③', '\ufffd', '⑫', '']]]);
  });

  it('begins a cell anew where a merge goes on from nothing', async () => {
    expect(await read(table([cell('甲'), cell('1')], [cell('乙', ON), cell('2')]))).toEqual([
      [
        ['甲', '1'],
        ['乙', '2']
      ]
    ]);
  });

  it('leaves room for rows that begin further right', async () => {
    const row = `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('2')}</w:tr>`;
    expect(await read(`<w:tbl><w:tr>${cell('甲')}${cell('1')}</w:tr>${row}</w:tbl>`)).toEqual([
      [
        ['甲', '1'],
        ['', '2']
      ]
    ]);
  });

  it('joins paragraphs of a cell and descends into tables within', async () => {
    expect(await read(table([cell(paragraph('（三）不') + paragraph('予公开')), cell('1')]))).toEqual([[['（三）不予公开', '1']]]);
    const inner = table([cell('规章'), cell('1')]) + paragraph('尾');
    expect(await read(table([cell('栏目'), cell(inner)]))).toEqual(['栏目', [['规章', '1']], '尾']);
  });
});

describe('text', () => {
  it('joins runs, splits at breaks, keeps tabs', async () => {
    expect(await read('<w:p><w:r><w:t>主动</w:t></w:r><w:r><w:t>公开</w:t><w:br/><w:t>规章</w:t><w:tab/><w:t>0</w:t></w:r></w:p>')).toEqual(
      ['主动公开', '规章\t0']
    );
  });

  it('shows what tracked changes put in and not what they took out', async () => {
    const body =
      '<w:p><w:r><w:t>公开</w:t></w:r><w:del><w:r><w:delText>3</w:delText></w:r></w:del><w:ins><w:r><w:t>5</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>旧</w:t></w:r></w:moveFrom><w:r><w:t>条</w:t></w:r></w:p>';
    expect(await read(body)).toEqual(['公开5条']);
    const gone = `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell('乙')}${cell('2')}</w:tr>`;
    expect(await read(`<w:tbl><w:tr>${cell('甲')}${cell('1')}</w:tr>${gone}</w:tbl>`)).toEqual([[['甲', '1']]]);
  });

  it('leaves out hidden text, field instructions and second renderings', async () => {
    const body =
      '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>显</w:t></w:r><mc:AlternateContent><mc:Choice><w:t/></mc:Choice><mc:Fallback><w:p><w:r><w:t>重</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent></w:p>';
    expect(await read(body)).toEqual(['显']);
  });

  it('tells automatic numbers, which are not in the text', async () => {
    const level = (n: number, format: string, text: string) =>
      `<w:lvl w:ilvl="${n}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering = `<w:numbering><w:abstractNum w:abstractNumId="7">${level(0, 'chineseCounting', '%1、')}${level(1, 'decimal', '%2.')}</w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num></w:numbering>`;
    const item = (n: number, text: string) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${n}"/><w:numId w:val="2"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const body = item(0, '总体情况') + item(1, '甲') + item(1, '乙') + item(0, '问题') + item(1, '丙');
    expect(await read(body, { 'word/numbering.xml': numbering })).toEqual(['一、总体情况', '1.甲', '2.乙', '二、问题', '1.丙']);
  });

  it('counts paragraphs and table rows as lines', async () => {
    const body = paragraph('甲') + paragraph('') + table([cell('乙'), cell('1')], [cell('丙'), cell('2')]) + paragraph('丁');
    const { blocks } = await readDocx(makeDocx(body));
    expect(blocks.map((block) => block.line)).toEqual([1, 3, 5]);
    expect(blocks[1]?.kind === 'table' && blocks[1].rows.map((row) => row[0]?.line)).toEqual([3, 4]);
  });

  it('decodes character references', async () => {
    expect(await read(paragraph('&amp;&lt;&#20844;&#x5f00;&nothing;'))).toEqual(['&<公开&nothing;']);
  });
});

describe('limits', () => {
  it('refuses a part that grows without measure', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(40_000_000) }, { level: 9 });
    const document = await readDocx(bomb);
    expect(document.blocks).toEqual([]);
    expect(document.problems).toMatchObject([{ code: 'unpack-ratio', severity: 'error' }]);
  });

  it('says that a part is damaged whose checksum is another', async () => {
    const whole = zipSync({ 'word/document.xml': new TextEncoder().encode('<w:p><w:r><w:t>124</w:t></w:r></w:p>') }, { level: 0 });
    expect(show(await readDocx(whole))).toEqual(['124']);
    const at = new TextDecoder('latin1').decode(whole).indexOf('124');
    const document = await readDocx(whole.map((byte, index) => (index === at ? 0x39 : byte)));
    expect(document.blocks).toEqual([]);
    expect(document.problems).toMatchObject([
      { code: 'damaged-file', reason: 'The file is damaged or cut short (word/document.xml, CRC-32).' }
    ]);
  });

  it('refuses an archive of too many entries', async () => {
    const files: Record<string, Uint8Array> = {};
    for (let i = 0; i < 5_001; i++) files[`f${i}`] = new Uint8Array();
    expect(codes(await readDocx(zipSync(files)))).toEqual(['too-many-entries']);
  });

  it('refuses elements nested without end', async () => {
    expect(codes(await readDocx(makeDocx('<w:sdt>'.repeat(100_000))))).toEqual(['nested-too-deep']);
  });

  it('says when there is no document, no text, no archive', async () => {
    expect(codes(await readDocx(zipSync({ 'a.txt': new Uint8Array(1) })))).toEqual(['unsupported-archive']);
    expect(codes(await readDocx(makeDocx(paragraph(''))))).toEqual(['no-content']);
    expect(codes(await readDocx(new Uint8Array(100)))).toEqual(['damaged-file']);
  });

  it('never throws, whatever the bytes', async () => {
    const whole = makeDocx(paragraph('一、总体情况') + table([cell('甲', DOWN), cell('1')], [cell('', ON), cell('2')]));
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => void (await readDocx(bytes))));
    const edits = fc.array(fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255) }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(edits, fc.nat(whole.length), async (changes, length) => {
        const bytes = whole.slice();
        for (const { at, byte } of changes) bytes[at] = byte;
        await readDocx(bytes);
        await readDocx(bytes.subarray(0, length));
      }),
      { numRuns: 300 }
    );
  });

  it('never throws, whatever the XML', async () => {
    const parts = [
      '<w:p>',
      '</w:p>',
      '<w:tbl>',
      '</w:tbl>',
      '<w:tr>',
      '</w:tr>',
      '<w:tc>',
      '</w:tc>',
      '<w:r>',
      '<w:t>',
      '甲',
      '</w:t>',
      '<w:del>',
      '</w:del>',
      '<w:vMerge/>',
      '<w:tcPr>',
      '</w:tcPr>',
      '<w:gridSpan w:val="99999"/>',
      '<',
      '"',
      '&#0;',
      '<!--',
      '<![CDATA['
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...parts), { maxLength: 60 }),
        async (body) => void (await readDocx(makeDocx(body.join(''))))
      )
    );
  });
});

import fc from 'fast-check';
import { zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/ingest/read/read-document';
import { makeDocx, paragraph } from './make-docx';
import { makePdf } from './make-pdf';
import { codes, show } from './show';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0) & 255);
const utf16 = (text: string) => [...text].join('\0');
const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

describe('which reader', () => {
  it('goes by the bytes, whatever the name', async () => {
    const pdf = makePdf([[{ kind: 'text', text: '公开', x: 50, y: 700, size: 10 }]]);
    for (const name of ['a.txt', 'a.pdf', 'a']) {
      expect(await readDocument(name, pdf)).toMatchObject({ format: 'pdf', problems: [] });
      expect(await readDocument(name, makeDocx(paragraph('公开')))).toMatchObject({ format: 'docx', problems: [] });
      expect(await readDocument(name, utf8('\n<?xml version="1.0"?><!-- a --><!-- b --><HTML><p>公开'))).toMatchObject({ format: 'html' });
      expect(await readDocument(name, utf8('规章\t0\n'))).toMatchObject({ format: 'text', problems: [] });
    }
  });

  it('goes by the name where the bytes leave it open', async () => {
    expect((await readDocument('a.html', utf8('题 <b>公开</b>'))).format).toBe('html');
    expect((await readDocument('a.md', utf8('题 <b>公开</b>'))).format).toBe('text');
    expect((await readDocument('a.md', utf8('# 题\n<p>公开</p>\n'))).format).toBe('text');
  });

  it.each([true, false])('reads UTF-16 without a byte order mark, little end first: %s', async (isLittle) => {
    const wide = (text: string) => {
      const view = new DataView(new ArrayBuffer(2 * text.length));
      for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), isLittle);
      return new Uint8Array(view.buffer);
    };
    const lines = ['一、公开信息12条', '开放3年', '规章\t0\t1\t2'];
    expect(show(await readDocument('a.txt', wide(lines.join('\n'))))).toEqual(show(await readDocument('a.txt', utf8(lines.join('\n')))));
    expect(show(await readDocument('a.html', wide('<p>一、公开信息12条</p>')))).toEqual(['一、公开信息12条']);
    expect(codes(await readDocument('a.txt', wide('\u0100\u0200开年')))).toEqual(['unknown-format']);
  });

  it('reads text in GB18030', async () => {
    expect(show(await readDocument('a.txt', new Uint8Array([0xb9, 0xe6, 0xd5, 0xc2])))).toEqual(['规章']);
  });
});

describe('what cannot be read', () => {
  it.each([
    ['empty-file', new Uint8Array()],
    ['no-content', utf8(' \n\n')],
    ['legacy-doc', latin1(OLE + '\0'.repeat(500) + utf16('WordDocument'))],
    ['encrypted', latin1(OLE + '\0'.repeat(500) + utf16('EncryptedPackage'))],
    ['unsupported-spreadsheet', latin1(OLE + '\0'.repeat(500) + utf16('Workbook'))],
    ['unsupported-spreadsheet', zipSync({ 'xl/workbook.xml': utf8('<workbook/>') })],
    ['unsupported-document', latin1('{\\rtf1\\ansi')],
    ['unsupported-document', zipSync({ 'OFD.xml': utf8('<ofd/>'), 'Doc_0/Document.xml': utf8('<d/>') })],
    ['unsupported-document', zipSync({ mimetype: [utf8('application/vnd.oasis.opendocument.text'), { level: 0 }] })],
    ['unsupported-archive', zipSync({ 'a.txt': utf8('甲') })],
    ['unsupported-image', latin1('\x89PNG\r\n\x1a\n\0\0')],
    ['unsupported-image', latin1('\xff\xd8\xff\xe0\0\0')],
    ['unknown-format', latin1('\0\x01\x02\x03')],
    ['file-too-large', new Uint8Array(10_000_001).fill(65)]
  ])('%s', async (code, bytes) => {
    const document = await readDocument('a', bytes);
    expect(document.blocks).toEqual([]);
    expect(codes(document)).toEqual([code]);
  });

  it('says how to mend it, in both languages', async () => {
    expect((await readDocument('年报.doc', latin1(OLE))).problems).toEqual([
      {
        code: 'legacy-doc',
        severity: 'error',
        line: null,
        reason: 'This is a Word 97–2003 document (.doc), which cannot be read.',
        reasonZh: '这是 Word 97–2003 文档（.doc），无法读取。',
        mend: 'Open it in Word or WPS and save it as .docx.',
        mendZh: '请用 Word 或 WPS 打开并另存为 .docx。'
      }
    ]);
  });

  it('never throws, whatever the bytes', async () => {
    const heads = ['', '%PDF-1.7\n', 'PK\x03\x04', OLE, '<html>', '<table>', '\xff\xfe', '{\\rtf'].map(latin1);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 300 }), async (head, tail) => {
        const document = await readDocument('a', new Uint8Array([...head, ...tail]));
        expect(document.blocks.length + document.problems.length).toBeGreaterThan(0);
      })
    );
  });

  it('never throws for a damaged PDF from a browser', async () => {
    const whole = new Uint8Array(readFileSync(new URL('fixtures/printed-table-2.pdf', import.meta.url)));
    const edits = fc.array(fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255) }), { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(edits, async (changes) => {
        const bytes = whole.slice();
        for (const { at, byte } of changes) bytes[at] = byte;
        await readDocument('a.pdf', bytes);
      }),
      { numRuns: 15 }
    );
  });
});

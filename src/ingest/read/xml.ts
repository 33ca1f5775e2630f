/** A step through an XML document; names are without their namespace prefix. */
export type XmlEvent =
  | { kind: 'open'; name: string; isEmpty: boolean; attribute: (name: string) => string | undefined }
  | { kind: 'close'; name: string }
  | { kind: 'text'; text: string };

/** How far into a tag attributes are looked for. */
const MAX_TAG = 4_000;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Steps through the tags and text of an XML document. It is lenient: what is no markup is passed over, nothing is fetched or defined. */
export function* scanXml(xml: string): Generator<XmlEvent> {
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf('<', at);
    if (open < 0) break;
    if (open > at) yield { kind: 'text', text: decode(xml.slice(at, open)) };
    if (xml.startsWith('<!--', open)) {
      at = after(xml, '-->', open + 4);
    } else if (xml.startsWith('<![CDATA[', open)) {
      at = after(xml, ']]>', open + 9);
      yield { kind: 'text', text: xml.slice(open + 9, at - 3) };
    } else if (xml[open + 1] === '?' || xml[open + 1] === '!') {
      at = after(xml, '>', open + 1);
    } else {
      at = tagEnd(xml, open + 1);
      const body = xml.slice(open + 1, at - 1);
      if (body.startsWith('/')) {
        yield { kind: 'close', name: localName(body.slice(1).trim()) };
        continue;
      }
      const isEmpty = body.endsWith('/');
      const name = /^[^\s/]*/.exec(body)?.[0] ?? '';
      yield { kind: 'open', name: localName(name), isEmpty, attribute: (wanted) => attributeOf(body, wanted) };
    }
  }
}

/** The end of a tag: the next `>` outside quotation marks. */
function tagEnd(xml: string, from: number): number {
  const plain = xml.indexOf('>', from);
  if (plain < 0) return xml.length + 1;
  const quoted = /[>"']/g;
  quoted.lastIndex = from;
  for (let match = quoted.exec(xml); match; match = quoted.exec(xml)) {
    if (match[0] === '>') return match.index + 1;
    const end = xml.indexOf(match[0], match.index + 1);
    if (end < 0) return plain + 1;
    quoted.lastIndex = end + 1;
  }
  return plain + 1;
}

function attributeOf(body: string, wanted: string): string | undefined {
  for (const match of body.slice(0, MAX_TAG).matchAll(/([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (localName(match[1] ?? '') === wanted) return decode(match[2] ?? match[3] ?? '');
  }
  return undefined;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  return at < 0 ? xml.length + mark.length : at + mark.length;
}

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

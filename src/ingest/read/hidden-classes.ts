/** A page's own style sheets, without what they say for print or small screens (`@media …{…{…}}`) and without comments. */
const SHEET = /<style[^>]*>([^]*?)<\/style>/gi;
const RULE = /([^{}]+)\{([^{}]*)\}/g;
const CLASS = /\.([\w-]+)/g;

/**
 * The classes that a page's own style sheets hide, so that a number of an element of such a class is not seen. Only plain rules count
 * (`.x {…}`, `span.x {…}`): what a longer selector hides is hidden in places. A class that any rule shows again hides nothing.
 */
export function hiddenClasses(source: string, isHiding: (declarations: string) => boolean): ReadonlySet<string> {
  const hidden = new Set<string>();
  const shown = new Set<string>();
  for (const [, sheet = ''] of source.matchAll(SHEET)) {
    const rules = sheet.replace(/\/\*[^]*?\*\//g, '').replace(/@[^{;]+\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
    for (const [, selectors = '', declarations = ''] of rules.matchAll(RULE)) {
      if (!isHiding(declarations)) {
        if (/display\s*:|visibility\s*:/i.test(declarations)) for (const [, name = ''] of selectors.matchAll(CLASS)) shown.add(name);
        continue;
      }
      for (const selector of selectors.split(',')) {
        const name = /^\s*[a-z]*\.([\w-]+)\s*$/i.exec(selector)?.[1];
        if (name !== undefined) hidden.add(name);
      }
    }
  }
  return new Set([...hidden].filter((name) => !shown.has(name)));
}

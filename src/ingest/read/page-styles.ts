/** A page's own style sheets, without what they say for print or small screens (`@media …{…{…}}`) and without comments. */
const SHEET = /<style[^>]*>([^]*?)<\/style>/gi;
const RULE = /([^{}]+)\{([^{}]*)\}/g;
const LINKED = /<link\s[^>]{0,300}stylesheet/i;
const CLASS = /\.([\w-]+)/g;
const SIMPLE = /^\s*[a-z]*\.([\w-]+)\s*$/i;
const TAG = /(?:^|[\s>,])([a-z]+[1-6]?)(?=$|[\s>,:])/gi;

/**
 * What a page's own style sheets do to classes. Only plain rules count (`.x {…}`, `span.x {…}`): what a longer selector does is done in
 * places. A class that any rule shows again hides nothing.
 */
export interface PageStyles {
  hidden: ReadonlySet<string>;
  /** Classes with white or transparent text. */
  faint: ReadonlySet<string>;
  /** Classes and tags (`.x`, `th`) that any rule gives a background: white text may be seen there. */
  backed: ReadonlySet<string>;
  /** Whether the page has no sheets in files of their own. */
  isWhole: boolean;
}

export const NO_STYLES: PageStyles = { hidden: new Set(), faint: new Set(), backed: new Set(), isWhole: true };

/** Reads the style sheets in the source of a page. */
export function readPageStyles(source: string): PageStyles {
  const hidden = new Set<string>();
  const shown = new Set<string>();
  const faint = new Set<string>();
  const backed = new Set<string>();
  for (const [, sheet = ''] of source.matchAll(SHEET)) {
    const rules = sheet.replace(/\/\*[^]*?\*\//g, '').replace(/@[^{;]+\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
    for (const [, selectors = '', declarations = ''] of rules.matchAll(RULE)) {
      const plain = selectors.split(',').flatMap((selector) => SIMPLE.exec(selector)?.[1] ?? []);
      if (isHiding(declarations) || isOffScreen(declarations)) for (const name of plain) hidden.add(name);
      else if (/display\s*:|visibility\s*:/i.test(declarations)) for (const [, name = ''] of selectors.matchAll(CLASS)) shown.add(name);
      if (isBacking(declarations)) {
        for (const [name] of selectors.matchAll(CLASS)) backed.add(name);
        for (const [, name = ''] of selectors.matchAll(TAG)) backed.add(name.toLowerCase());
      } else if (colourOf(declarations) === 'faint') for (const name of plain) faint.add(name);
    }
  }
  return { hidden: new Set([...hidden].filter((name) => !shown.has(name))), faint, backed, isWhole: !LINKED.test(source) };
}

const HIDING =
  /(^|[;\s])(display\s*:\s*none|visibility\s*:\s*(hidden|collapse)|opacity\s*:\s*0\s*(;|$)|font-size\s*:\s*0\w*\s*(;|$)|text-decoration[\w-]*\s*:[^;]*line-through)/i;

/** Whether declarations make text not to be seen, or strike it out. */
export const isHiding = (declarations: string): boolean => HIDING.test(declarations);

const FAR_OFF = /(^|[;\s])(left|right|top|text-indent)\s*:\s*-\s*(\d{4,}|[5-9]\d\d)/i;
const CLIPPED =
  /(^|[;\s])(clip\s*:\s*rect\(\s*[01](px)?[\s,]+[01](px)?[\s,]+[01](px)?[\s,]+[01](px)?\s*\)|clip-path\s*:\s*(inset\(\s*(50|100)%|circle\(\s*0))/i;
const NO_SIZE = /(^|[;\s])(max-)?(width|height)\s*:\s*[01](px)?\s*(!important\s*)?(;|$)/i;
const CUT_OFF = /(^|[;\s])overflow\s*:\s*(hidden|clip)/i;

/** Whether declarations put text off the screen or clip it to nothing, as for those who listen to a page. */
export const isOffScreen = (declarations: string): boolean =>
  FAR_OFF.test(declarations) || CLIPPED.test(declarations) || (NO_SIZE.test(declarations) && CUT_OFF.test(declarations));

const COLOUR = /(?:^|[;\s])color\s*:\s*([^;]+)/i;
const FAINT =
  /^\s*(white|transparent|#fff|#(?:f[a-f]){3}|rgba?\(\s*255\s*,\s*255\s*,\s*255\b.*|rgba\(.*,\s*0(?:\.0+)?\s*\))\s*(!important)?\s*$/i;
const BACKGROUND = /(?:^|[;\s])background(?:-color|-image)?\s*:\s*([^;]+)/i;

/** Whether a colour is white or none. */
export const isFaint = (colour: string): boolean => FAINT.test(colour);

/** What declarations say of the colour of text: `faint`, white or none; `plain`, another; null, nothing. */
export function colourOf(declarations: string): 'faint' | 'plain' | null {
  const colour = COLOUR.exec(declarations)?.[1];
  return colour === undefined ? null : isFaint(colour) ? 'faint' : 'plain';
}

/** Whether declarations give a background on which white text is seen. */
export function isBacking(declarations: string): boolean {
  const background = BACKGROUND.exec(declarations)?.[1];
  return background !== undefined && !isFaint(background) && !/^\s*(none|inherit|initial|unset)/i.test(background);
}

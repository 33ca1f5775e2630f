import { isFaint } from './css-colour';
import { limitProblem, MAX_TAGS, UnreadableError } from './limits';
import { scanXml, type XmlEvent } from './xml';

/** How a run of text looks, as far as it tells whether its digits are those of a number. */
export interface RunLook {
  /** Hidden or struck out. */
  isHidden: boolean;
  /** Above the line or the mark of a note. */
  isRaised: boolean;
  /** Off the line: the mark of a note beside a number. */
  isShifted: boolean;
  isFaint: boolean;
  /** The type size in half points; null where the run does not say. */
  size: number | null;
}

export const PLAIN_RUN: Readonly<RunLook> = { isHidden: false, isRaised: false, isShifted: false, isFaint: false, size: null };

interface Style {
  look: Partial<RunLook>;
  base: string | null;
}

const NOTE_STYLE = /^(foot|end)note reference$/i;
const MOST_BASES = 20;

/** Reads `word/styles.xml`: the look that each style gives a run, what it is based on included. */
export function readRunStyles(xml: string): ReadonlyMap<string, Partial<RunLook>> {
  const styles = new Map<string, Style>();
  let style: Style | null = null;
  let isInRun = false;
  let tags = 0;
  for (const event of scanXml(xml)) {
    if (event.kind === 'text') continue;
    if (++tags > MAX_TAGS) throw new UnreadableError(limitProblem('elements', tags, MAX_TAGS));
    const { kind, name } = event;
    if (name === 'style' || name === 'tblStylePr') {
      style = null;
      if (kind === 'open' && name === 'style') styles.set(event.attribute('styleId') ?? '', (style = { look: {}, base: null }));
    } else if (name === 'rPr') isInRun = kind === 'open' && !event.isEmpty;
    else if (style && kind === 'open') {
      if (name === 'basedOn') style.base = event.attribute('val') ?? null;
      else if (name === 'name' && NOTE_STYLE.test(event.attribute('val') ?? '')) style.look.isRaised = true;
      else if (isInRun) readProperty(event, style.look);
    }
  }
  return new Map([...styles.keys()].map((id) => [id, lookOf(id, styles)]));
}

function lookOf(id: string, styles: ReadonlyMap<string, Style>): Partial<RunLook> {
  const looks: Partial<RunLook>[] = [];
  let style = styles.get(id);
  for (let steps = 0; style && steps < MOST_BASES; steps++) {
    looks.unshift(style.look);
    style = style.base === null ? undefined : styles.get(style.base);
  }
  return Object.assign({}, ...looks) as Partial<RunLook>;
}

/** Takes a property of a run into its look; what is no matter of looks changes nothing. */
export function readProperty({ name, attribute }: Extract<XmlEvent, { kind: 'open' }>, look: Partial<RunLook>): void {
  const value = attribute('val');
  if (name === 'vanish' || name === 'strike' || name === 'dstrike') look.isHidden = look.isHidden === true || isOn(value);
  else if (name === 'position') look.isShifted = look.isShifted === true || (Number(value) || 0) !== 0;
  else if (name === 'color') look.isFaint = isFaint(`#${value ?? ''}`);
  else if (name === 'sz') look.size = Number(value) || null;
  else if (name === 'vertAlign') {
    look.isRaised = value === 'superscript';
    look.isShifted = look.isShifted === true || value === 'subscript';
  }
}

/** The value of an on/off property; present without a value is on. */
function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(0|false|off|none)$/.test(value);
}

/** The colours a host may set, as CSS properties of the same names. */
export const COLOURS = ['page', 'ink', 'accent'] as const;
export type Colour = (typeof COLOURS)[number];

/** How an embed looks. Null means as the site does. Colours are six hexadecimal digits. */
export interface Look {
  theme: 'light' | 'dark' | null;
  colours: Record<Colour, string | null>;
  controls: boolean;
}

export const PLAIN: Look = { theme: null, colours: { page: null, ink: null, accent: null }, controls: false };

/** Reads a look from an address; what is no colour is passed over. */
export function readLook(query: URLSearchParams): Look {
  const hex = (name: Colour) => {
    const value = (query.get(name) ?? '').replace('#', '').toLowerCase();
    return /^[0-9a-f]{6}$/.test(value) ? value : null;
  };
  const theme = query.get('theme');
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : null,
    colours: { page: hex('page'), ink: hex('ink'), accent: hex('accent') },
    controls: query.get('controls') === '1'
  };
}

/** A look as it stands in an address: only what differs from the plain one. */
export function writeLook({ theme, colours, controls }: Look): string {
  return [
    theme ? `theme=${theme}` : '',
    ...COLOURS.map((name) => (colours[name] ? `${name}=${colours[name]}` : '')),
    controls ? 'controls=1' : ''
  ]
    .filter((part) => part !== '')
    .join('&');
}

/** The contrast of two colours of six hexadecimal digits by WCAG 2.2: 1 to 21. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/app.css', 'utf8');
const OUTCOMES = ['disclosed', 'partly-disclosed', 'refused', 'unable', 'not-processed', 'other'];

/** The custom properties of the block that begins with a selector. */
function properties(selector: string): Record<string, string> {
  const at = css.indexOf(selector);
  if (at < 0) throw new Error(`src/app.css has no ${selector}`);
  const block = css.slice(at, css.indexOf('}', at));
  return Object.fromEntries([...block.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6})/g)].map((match) => [match[1], match[2]]));
}

const SCHEMES = { light: properties(':root {'), dark: { ...properties(':root {'), ...properties(":root[data-theme='dark'] {\n  --page") } };

const linear = (hex: string): [number, number, number] => {
  const channel = (at: number) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
};
const luminance = (hex: string) => linear(hex).reduce((sum, value, i) => sum + value * ([0.2126, 0.7152, 0.0722][i] ?? 0), 0);
const contrast = (a: string, b: string) => {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

/** Severe colour-vision deficiency as matrices on linear RGB (Machado, Oliveira, Fernandes 2009). */
const VISIONS: Record<string, number[][]> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1]
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998]
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881]
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039]
  ]
};

function oklab(rgb: number[]): number[] {
  const [r = 0, g = 0, b = 0] = rgb.map((value) => Math.min(1, Math.max(0, value)));
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  ];
}

describe.each(Object.entries(SCHEMES))('%s colours', (_, colours) => {
  const of = (name: string) => {
    const value = colours[name];
    if (!value) throw new Error(`no --${name}`);
    return value;
  };

  it('of text have a contrast of 4.5 with the page', () => {
    for (const name of ['ink', 'muted', 'link', 'invented']) expect(contrast(of(name), of('page')), name).toBeGreaterThanOrEqual(4.5);
  });

  it('of a figure on the accent have a contrast of 4.5 with it', () => {
    expect(contrast(of('on-accent'), of('accent'))).toBeGreaterThanOrEqual(4.5);
  });

  it('of marks have a contrast of 3 with the page', () => {
    for (const name of [...OUTCOMES, 'accent', 'context']) expect(contrast(of(name), of('page')), name).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.keys(VISIONS))('of outcomes differ by 0.14 in OKLab under %s vision', (vision) => {
    const seen = OUTCOMES.map((name) =>
      oklab((VISIONS[vision] ?? []).map((row) => row.reduce((sum, weight, i) => sum + weight * (linear(of(name))[i] ?? 0), 0)))
    );
    for (let i = 0; i < seen.length; i++)
      for (let j = i + 1; j < seen.length; j++) {
        const distance = Math.hypot(...(seen[i] ?? []).map((value, k) => value - (seen[j]?.[k] ?? 0)));
        expect(distance, `${OUTCOMES[i]} and ${OUTCOMES[j]}`).toBeGreaterThanOrEqual(0.139);
      }
  });
});

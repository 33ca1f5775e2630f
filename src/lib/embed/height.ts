/** What a frame knows of where it stands: the address it was loaded with, unmodified, and names that hosts hand over in it. */
export interface Host {
  href: string;
  /** WordPress's secret, from the fragment; null elsewhere. */
  secret: string | null;
  /** pym's name for the frame; null elsewhere. */
  childId: string | null;
}

/** Reads a frame's address. */
export function hostOf(href: string): Host {
  const url = new URL(href);
  return { href, secret: /[#&?]secret=([^&]+)/.exec(url.hash)?.[1] ?? null, childId: url.searchParams.get('childId') };
}

/**
 * The messages that tell a host of a height in whole pixels, three at most: one object that our own script, AMP and WordPress read, a
 * text for listeners to `iframe.resize` (Embedly, Medium), and pym's where pym is the host.
 */
export function heightMessages(height: number, { href, secret, childId }: Host): (object | string)[] {
  return [
    {
      jsonrpc: '2.0',
      method: 'gongkai.resize',
      params: { v: 1, height },
      sentinel: 'amp',
      type: 'embed-size',
      height,
      message: 'height',
      value: height,
      ...(secret === null ? {} : { secret })
    },
    JSON.stringify({ src: href, context: 'iframe.resize', height }),
    ...(childId === null ? [] : [`pymxPYMx${childId}xPYMxheightxPYMx${height}`])
  ];
}

/** Tells of the height of an element whenever it has changed by two pixels or more; nothing while it is not displayed. */
export function followHeight(element: HTMLElement, tell: (height: number) => void): () => void {
  let told = 0;
  const observer = new ResizeObserver(() => {
    const { width, height } = element.getBoundingClientRect();
    const now = Math.ceil(height);
    if (width === 0 || now === 0 || Math.abs(now - told) < 2) return;
    told = now;
    tell(now);
  });
  observer.observe(element);
  return () => observer.disconnect();
}

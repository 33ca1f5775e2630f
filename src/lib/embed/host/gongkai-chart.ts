/**
 * `<gongkai-chart chart="requests-370828" lang="zh" query="y=2025">`: a chart in a frame of its content's height. Colours follow the CSS
 * variables --gongkai-page, --gongkai-ink and --gongkai-accent of the element (#rrggbb). Events: `gongkai-state`, `gongkai-select` and
 * `gongkai-evidence`, with the frame's words in `detail`. Properties: `state` (read) and `query` (write).
 */
/** The root of the site that serves this module. */
const root = new URL(/* @vite-ignore */ '..', import.meta.url);

class GongkaiChart extends HTMLElement {
  static observedAttributes = ['chart', 'lang', 'query', 'version', 'theme', 'controls', 'height'];
  #frame: HTMLIFrameElement | null = null;
  #state: unknown = null;
  #hear = (event: MessageEvent) => this.#take(event);

  connectedCallback() {
    this.style.display ||= 'block';
    addEventListener('message', this.#hear);
    this.#draw();
  }

  disconnectedCallback() {
    removeEventListener('message', this.#hear);
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null) {
    if (!this.#frame || before === now) return;
    if (name === 'query') this.#send('setState', { query: now ?? '' });
    else this.#draw();
  }

  /** What the chart shows, as it last said; null before it has spoken. */
  get state(): unknown {
    return this.#state;
  }

  #address(): string {
    const version = this.getAttribute('version');
    const lang = this.getAttribute('lang') === 'en' ? 'en' : 'zh';
    const chart = (this.getAttribute('chart') ?? '').replace(/[^a-z0-9-]/g, '');
    const url = new URL(`${version ? `v/${version.replace(/[^0-9a-f]/g, '')}/` : ''}embed/${lang}/${chart}/`, root);
    url.search = this.getAttribute('query') ?? '';
    const style = getComputedStyle(this);
    for (const name of ['page', 'ink', 'accent']) {
      const colour = style.getPropertyValue(`--gongkai-${name}`).trim().replace('#', '');
      if (/^[0-9a-f]{6}$/i.test(colour)) url.searchParams.set(name, colour);
    }
    const theme = this.getAttribute('theme');
    if (theme) url.searchParams.set('theme', theme);
    if (this.hasAttribute('controls')) url.searchParams.set('controls', '1');
    return url.href;
  }

  #draw() {
    const frame = document.createElement('iframe');
    frame.src = this.#address();
    frame.title = this.title || this.getAttribute('aria-label') || '公开图谱 Gongkai Atlas';
    frame.loading = 'lazy';
    frame.setAttribute('scrolling', 'no');
    frame.style.cssText = `width:100%;border:0;display:block;height:${Number(this.getAttribute('height')) || 480}px`;
    this.replaceChildren(frame);
    this.#frame = frame;
  }

  #take(event: MessageEvent) {
    if (!this.#frame || event.source !== this.#frame.contentWindow) return;
    const { method, params } = (event.data ?? {}) as { method?: unknown; params?: Record<string, unknown> };
    if (typeof method !== 'string' || !method.startsWith('gongkai.') || typeof params !== 'object') return;
    const name = method.slice('gongkai.'.length);
    if (name === 'resize' && typeof params['height'] === 'number') this.#frame.style.height = `${Math.ceil(params['height'])}px`;
    else if (name === 'ready' || name === 'state') {
      this.#state = params;
      if (typeof params['title'] === 'string') this.#frame.title = params['title'];
      this.dispatchEvent(new CustomEvent('gongkai-state', { detail: params, bubbles: true }));
    } else if (name === 'select' || name === 'evidence')
      this.dispatchEvent(new CustomEvent(`gongkai-${name}`, { detail: params, bubbles: true }));
  }

  #send(method: string, params: object) {
    this.#frame?.contentWindow?.postMessage({ jsonrpc: '2.0', method: `gongkai.${method}`, params }, '*');
  }
}

if (!customElements.get('gongkai-chart')) customElements.define('gongkai-chart', GongkaiChart);

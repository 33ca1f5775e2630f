import { evidenceText } from '../charts/evidence-text';
import { evidenceOf, explore, type Explored } from '../charts/explore';
import { shareWords } from '../i18n/share';
import { readChoices, writeChoices, type Choices } from '../state/url';
import { isDefault } from './address';
import { readEmbedData, type EmbedData } from './data';
import { controlsMarkup, evidenceMarkup, frameMarkup, scenesOf } from './frame';
import { followHeight, heightMessages, hostOf } from './height';
import { readLook } from './look';
import { markUnder } from './mark-under';
import { BadParams, answer, type RpcMethods } from './rpc';

/** The data version of the site that serves this script; a frozen chart compares its own with it. Empty in a file that stands alone. */
declare const NEWEST_VERSION: string;

/**
 * Brings an embed to life: its state from the address, marks by mouse, touch and keyboard, evidence, height, and the host's calls. Uses no
 * storage, worker or cookie, and asks for nothing, so that it works in a sandbox without an origin.
 */
export function start(): void {
  const frame = document.querySelector<HTMLElement>('main');
  const data = readEmbedData(document.querySelector('#rows')?.textContent ?? 'null');
  if (!frame || !data) return;
  new Embed(frame, data).begin();
}

class Embed {
  readonly query = new URLSearchParams(location.search);
  chart: Explored;
  /** The mark walked to; -1 where none is. */
  at = -1;
  panel: HTMLElement | null = null;
  back: HTMLElement | SVGElement | null = null;

  constructor(
    readonly frame: HTMLElement,
    readonly data: EmbedData
  ) {
    this.chart = this.settle(readChoices(this.query));
  }

  begin() {
    const controls = readLook(this.query).controls;
    if (!isDefault(this.chart.choices)) this.render();
    document.documentElement.classList.remove('waiting');
    if (controls) this.addControls();
    this.sayNewer();
    this.listen();
    const host = hostOf(location.href);
    followHeight(document.body, (height) => {
      for (const message of heightMessages(height, host)) parent.postMessage(message, '*');
    });
    addEventListener('message', (event) => this.hear(event));
    this.tell('ready', this.state());
  }

  settle(choices: Choices): Explored {
    const { lang, theme, rows, national, invented } = this.data;
    return explore({ lang, theme, rows, national, invented, choices });
  }

  render() {
    this.at = -1;
    this.closePanel();
    this.frame.innerHTML = frameMarkup(this.chart, this.data);
    this.sayNewer();
  }

  choose(choices: Choices) {
    this.chart = this.settle(choices);
    this.render();
    const controls = document.querySelector('.controls');
    if (controls) {
      const focused = document.activeElement?.getAttribute('name');
      controls.innerHTML = controlsMarkup(this.chart);
      if (focused) controls.querySelector<HTMLElement>(`[name="${focused}"]`)?.focus();
    }
    this.tell('state', this.state());
  }

  addControls() {
    const controls = document.createElement('div');
    controls.className = 'controls';
    controls.innerHTML = controlsMarkup(this.chart);
    this.frame.before(controls);
    controls.addEventListener('change', (event) => {
      const select = event.target;
      if (!(select instanceof HTMLSelectElement)) return;
      const value = select.name === 'year' ? Number(select.value) : select.value;
      this.choose({ ...this.chart.choices, [select.name]: value });
    });
  }

  sayNewer() {
    const { frozen, version, lang, invented } = this.data;
    const place = this.frame.querySelector('.newer');
    // the invented county has versions of its own
    if (!place || !frozen || invented || NEWEST_VERSION === '') return;
    if (NEWEST_VERSION !== version) place.textContent = ` · ${shareWords(lang).newer(version)}`;
  }

  listen() {
    this.frame.addEventListener('click', (event) => {
      const mark = markUnder(event);
      if (mark?.dataset['datum']) this.open(mark.dataset['datum'], mark);
    });
    let lit: SVGElement | null = null;
    this.frame.addEventListener('pointermove', (event) => {
      const mark = markUnder(event);
      if (mark && mark !== lit) this.say(Number(mark.dataset['i']));
      lit = mark;
    });
    this.frame.addEventListener('keydown', (event) => this.walk(event));
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.closePanel();
    });
  }

  marks() {
    const scenes = scenesOf(this.chart);
    if (!scenes) return [];
    return (matchMedia('(max-width: 699px)').matches ? scenes.narrow : scenes.wide).marks;
  }

  say(index: number) {
    const mark = this.marks()[index];
    const now = this.frame.querySelector('.now');
    if (mark && now) now.textContent = mark.label;
    if (mark) this.tell('select', { datum: mark.datum, label: mark.label });
  }

  walk(event: KeyboardEvent) {
    const svg = event.target instanceof Element ? event.target.closest('svg') : null;
    if (!svg) return;
    const groups = [...svg.querySelectorAll<SVGElement>('g.mark')];
    const last = groups.length - 1;
    const steps: Record<string, number> = {
      ArrowRight: this.at + 1,
      ArrowDown: this.at + 1,
      ArrowLeft: this.at - 1,
      ArrowUp: this.at - 1,
      Home: 0,
      End: last
    };
    const next = steps[event.key];
    if (next !== undefined && last >= 0) {
      event.preventDefault();
      this.at = Math.min(last, Math.max(0, next));
      for (const [i, group] of groups.entries()) group.classList.toggle('at', i === this.at);
      this.say(this.at);
    } else if (event.key === 'Enter' || event.key === ' ') {
      const group = groups[this.at];
      if (!group?.dataset['datum']) return;
      event.preventDefault();
      this.open(group.dataset['datum'], group);
    }
  }

  open(datum: string, mark: SVGElement | null): boolean {
    const item = evidenceOf(this.chart, datum);
    if (!item) return false;
    this.closePanel();
    this.back = mark?.closest('svg') ?? null;
    const panel = document.createElement('div');
    panel.className = 'panel';
    panel.setAttribute('role', 'dialog');
    panel.setAttribute('aria-labelledby', 'ev');
    panel.tabIndex = -1;
    panel.innerHTML = evidenceMarkup(evidenceText(item, this.chart.lang), this.chart);
    document.body.append(panel);
    // Near the mark, and inside the frame: hosts without our script do not make the frame higher.
    const room = Math.max(0, document.body.clientHeight - panel.offsetHeight - 8);
    panel.style.top = `${Math.min(room, Math.max(8, (mark?.getBoundingClientRect().bottom ?? 8) + scrollY))}px`;
    panel.querySelector('[data-close]')?.addEventListener('click', () => this.closePanel());
    panel.focus();
    this.panel = panel;
    const { point } = item;
    this.tell('evidence', {
      datum,
      place: point.place,
      year: point.year,
      value: point.value,
      quote: point.observation?.quote ?? null,
      url: point.report?.url ?? null
    });
    return true;
  }

  closePanel() {
    this.panel?.remove();
    this.panel = null;
    this.back?.focus();
    this.back = null;
  }

  state() {
    const { chart, data } = this;
    return {
      v: 1,
      chart: data.chart,
      lang: data.lang,
      version: data.version,
      frozen: data.frozen,
      query: writeChoices(chart.choices),
      year: chart.year,
      measure: chart.measure.key,
      view: chart.view,
      sort: chart.sort,
      mine: chart.mine,
      years: chart.years,
      measures: chart.offered.map((item) => item.key),
      views: chart.views,
      title: chart.title,
      marks: this.marks().map((mark) => mark.datum)
    };
  }

  readonly methods: RpcMethods = {
    getState: () => this.state(),
    setState: (params) => {
      if (typeof params['query'] !== 'string' || params['query'].length > 2000)
        throw new BadParams('setState takes { query }: the choices as they stand in the address, such as "y=2025&v=time".');
      this.choose(readChoices(new URLSearchParams(params['query'])));
      return this.state();
    },
    select: (params) => {
      if (typeof params['datum'] !== 'string') throw new BadParams('select takes { datum }: one of the marks that getState lists.');
      const index = this.marks().findIndex((mark) => mark.datum === params['datum']);
      if (index < 0) throw new BadParams(`There is no mark ${params['datum'].slice(0, 60)} in this view.`);
      this.at = index;
      for (const group of this.frame.querySelectorAll<SVGElement>('g.mark'))
        group.classList.toggle('at', group.dataset['datum'] === params['datum']);
      this.say(index);
      return { datum: params['datum'] };
    },
    openEvidence: (params) => {
      if (typeof params['datum'] !== 'string' || !this.open(params['datum'], this.frame.querySelector('g.mark')))
        throw new BadParams('openEvidence takes { datum }: one of the marks that getState lists.');
      return { datum: params['datum'] };
    },
    closeEvidence: () => {
      this.closePanel();
      return null;
    }
  };

  hear(event: MessageEvent) {
    const allowed = this.query.get('host');
    if (event.source !== parent || event.source === window || (allowed !== null && event.origin !== allowed)) return;
    const reply = answer(event.data, this.methods);
    if (reply) parent.postMessage(reply, event.origin === 'null' ? '*' : event.origin);
  }

  tell(method: string, params: object) {
    if (parent !== window) parent.postMessage({ jsonrpc: '2.0', method: `gongkai.${method}`, params }, this.query.get('host') ?? '*');
  }
}

import type { Lang } from './lang';
import { words, type Words } from './words';

/** A line on stderr that says how far a long piece of work is; silent for short work and when stderr is no terminal, but for a last line. */
export class Progress {
  #done = 0;
  #shown = 0;
  readonly #began = performance.now();
  readonly #words: Words['progress'];

  constructor(
    readonly what: 'reading' | 'building' | 'writing',
    lang: Lang,
    readonly total: number | null = null
  ) {
    this.#words = words(lang).progress;
  }

  step(count = 1): void {
    this.#done += count;
    const now = performance.now();
    if (!process.stderr.isTTY || now - this.#shown < 100 || now - this.#began < 500) return;
    this.#shown = now;
    const share = this.total ? this.#words.of(this.total, Math.floor((100 * this.#done) / this.total)) : '';
    const bar = this.total ? ` [${'='.repeat(Math.floor((24 * this.#done) / this.total)).padEnd(24)}]` : '';
    process.stderr.write(`\r${this.#words[this.what]}${bar} ${this.#done}${share}`);
  }

  /** Says something for good, on lines of its own. */
  say(text: string): void {
    this.end();
    process.stderr.write(text);
  }

  end(): void {
    if (this.#shown > 0) process.stderr.write(`\r${' '.repeat(70)}\r`);
  }
}

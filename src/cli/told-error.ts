import type { Both } from './lang';

/** An error told to people in a sentence of their language, never as a stack. Its message is the English one. */
export class ToldError extends Error {
  constructor(
    readonly told: Both,
    options?: ErrorOptions
  ) {
    super(told.en, options);
  }
}

import { ToldError } from './told-error';

/** Wrong use of the command line: exit code 2. The message says what was wrong and what would be right. */
export class UsageError extends ToldError {}

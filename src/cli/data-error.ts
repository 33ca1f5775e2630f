import { ToldError } from './told-error';

/** Something kept in the data folder does not fit: a report, the codebook, an amendment. Told in a sentence; exit code 3. */
export class DataError extends ToldError {}

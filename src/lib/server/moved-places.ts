import { csvParse } from 'd3';
import text from '../../../data/moved.csv?raw';

/** Codes that places had before, each with the code of now (`data/moved.csv`): the addresses of their pages lead on. */
export const movedPlaces: ReadonlyMap<string, string> = new Map(csvParse(text).map(({ code = '', to = '' }) => [code, to]));

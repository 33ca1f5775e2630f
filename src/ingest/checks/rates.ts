import type { Observation, Report } from '$lib/model';
import { clausesOf, perReport } from './per-report';

/** The rates told in prose, in percent. */
export const RATES = ['online-handling-rate', 'satisfaction-rate', 'completion-rate', 'on-time-rate', 'response-rate'];

/** The rates a report states of its own year. */
export const ratesOf = perReport((report: Report) =>
  clausesOf(report).filter(
    (observation): observation is Observation & { value: number } =>
      RATES.includes(observation.measure) && observation.year === undefined && observation.value !== null
  )
);

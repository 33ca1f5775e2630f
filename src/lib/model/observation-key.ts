import type { Observation } from './report';

type Dimensions = Pick<Observation, 'measure' | 'applicant' | 'outcome' | 'result' | 'channel' | 'year'>;

/** The name of an observation inside its report: measure and dimensions joined by `/`, as `requests-concluded/unable-not-held/total`. */
export function observationKey(observation: Dimensions): string {
  const { measure, outcome, applicant, result, channel, year } = observation;
  // Written out: it is asked some thousand times a report.
  let key: string = measure;
  if (outcome !== undefined) key += `/${outcome}`;
  if (applicant !== undefined) key += `/${applicant}`;
  if (result !== undefined) key += `/${result}`;
  if (channel !== undefined) key += `/${channel}`;
  if (year !== undefined) key += `/${year}`;
  return key;
}

import type { Observation } from './report';

type Dimensions = Pick<Observation, 'measure' | 'applicant' | 'outcome' | 'result' | 'channel' | 'year'>;

/** The name of an observation inside its report: measure and dimensions joined by `/`, as `requests-concluded/unable-not-held/total`. */
export function observationKey(observation: Dimensions): string {
  const { measure, outcome, applicant, result, channel, year } = observation;
  return [measure, outcome, applicant, result, channel, year].filter((part) => part !== undefined).join('/');
}

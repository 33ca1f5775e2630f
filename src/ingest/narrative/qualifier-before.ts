import type { Qualifier } from '$lib/model';
import type { Change } from './candidate';

/** How exactly the year before is known from this year's figure and its change. What no qualifier says (at most 47) is `about`. */
export function qualifierBefore(figure: Qualifier, { by, qualifier }: Change): Qualifier {
  if (qualifier === 'exact') return figure;
  if (figure !== 'exact') return 'about';
  // what was lost is added again: a decline of 15 or more leaves that much or more before
  if (by < 0) return qualifier;
  // a rise of a little less than 15 began a little above
  return qualifier === 'nearly' ? 'over' : 'about';
}

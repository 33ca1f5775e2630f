import type { View } from '../themes';
import { distributionView } from './distribution/view';
import { heatmapView } from './heatmap/view';
import { multiplesView } from './multiples/view';
import type { ViewOptions } from './options';
import type { Point } from './point';
import { rankingView } from './ranking/view';
import type { Scene } from './scene';
import { slopeView } from './slope/view';
import { withoutSmall } from './small-base';
import { timeView } from './time/view';

/** What a view of one measure draws from: all years, the year chosen in its order, and the dots of a distribution. */
export interface PointSet {
  measure: string;
  year: number;
  all: readonly Point[];
  ofYear: readonly Point[];
  dots: readonly Point[];
}

/** The drawing of a view of one measure. */
export function drawPoints(view: View, { measure, year, all, ofYear, dots }: PointSet, options: ViewOptions): Scene {
  if (view === 'time') return timeView(withoutSmall(all), measure, options);
  if (view === 'multiples') return multiplesView(withoutSmall(all), measure, options);
  if (view === 'heatmap') return heatmapView(withoutSmall(all), measure, options);
  if (view === 'distribution') return distributionView(withoutSmall(dots), options);
  if (view === 'slope') return slopeView(withoutSmall(all), [year - 1, year], measure, options);
  return rankingView(ofYear, options);
}

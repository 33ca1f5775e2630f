import { disputeSum } from './disputes';

/** Implied by table 4: the results of 行政复议 make its total. Unit: cases (件). */
export default disputeSum('reconsideration-sum', 'T4-1', 'reconsiderations', '行政复议', 'reconsideration');

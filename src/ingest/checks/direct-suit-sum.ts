import { disputeSum } from './disputes';

/** Implied by table 4: the results of 未经复议直接起诉 make its total. Unit: cases (件). */
export default disputeSum('direct-suit-sum', 'T4-2', 'lawsuits-direct', '未经复议直接起诉', 'lawsuits without reconsideration');

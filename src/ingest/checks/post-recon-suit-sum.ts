import { disputeSum } from './disputes';

/** Implied by table 4: the results of 复议后起诉 make its total. Unit: cases (件). */
export default disputeSum('post-recon-suit-sum', 'T4-3', 'lawsuits-after-reconsideration', '复议后起诉', 'lawsuits after reconsideration');

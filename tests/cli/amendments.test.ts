import { describe, expect, it } from 'vitest';
import { observationKey, type Report } from '$lib/model';
import { amend, type Amendment } from '../../src/cli/write/amendments';
import { report, telling, told } from '../ingest/checks/make';

const amendment = (cell: string, from: number | null, to: number | null): Amendment => ({
  report: report().id,
  cell,
  from,
  to,
  reason: '误录',
  evidence: '页面',
  at: 'amendments.csv:2'
});
const derivedOf = ({ observations }: Report) =>
  observations.filter(({ status }) => status === 'derived').map((item) => [observationKey(item), item.value]);

describe('what is derived from a figure that is amended', () => {
  const blankTotal = () => report({ 'requests-received/total': '' });
  const rates = () =>
    telling(
      report(),
      told('online-handling-rate', 62),
      told('online-handling-rate-change', 15),
      told('online-handling-rate', 47, { status: 'derived', year: 2024, from: ['online-handling-rate', 'online-handling-rate-change'] })
    );

  it('is derived anew', () => {
    const total = blankTotal();
    expect(amend(total, [amendment('requests-received/business', 3, 5)])).toEqual(new Set(['requests-received/business']));
    expect(derivedOf(total)).toEqual([['requests-received/total', 17]]);
    const rate = rates();
    amend(rate, [amendment('online-handling-rate', 62, 72)]);
    expect(derivedOf(rate)).toEqual([['online-handling-rate/2024', 57]]);
  });

  it('is gone where it no longer follows', () => {
    const total = blankTotal();
    amend(total, [amendment('requests-received/business', 3, null)]);
    expect(derivedOf(total)).toEqual([]);
    const filled = blankTotal();
    amend(filled, [amendment('requests-received/total', null, 15)]);
    expect(derivedOf(filled)).toEqual([]);
    const rate = rates();
    amend(rate, [amendment('online-handling-rate-change', 15, null)]);
    expect(derivedOf(rate)).toEqual([]);
  });

  it('stays where it comes from other figures', () => {
    const rate = rates();
    amend(rate, [amendment('rules-issued', 0, 1)]);
    expect(derivedOf(rate)).toEqual([['online-handling-rate/2024', 47]]);
  });
});

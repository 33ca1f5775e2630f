import { expect, it } from 'vitest';
import { checkReport } from '../../../src/ingest/checks/run-checks';
import { WAS, counted } from '../../../src/ingest/checks/counted';
import { report } from './make';

it('a count is told in the singular where it is 1, with its verb and as it was stated', () => {
  expect([counted(0, 'case'), counted(1, 'case'), counted(2, 'case')]).toEqual(['0 cases', '1 case', '2 cases']);
  expect([counted(1, 'request', WAS), counted(3, 'request', WAS)]).toEqual(['1 request was', '3 requests were']);
  expect(counted(80, 'request', WAS, 'at least 80')).toBe('at least 80 requests were');
});

it('a finding of one request says 1 request', () => {
  const change = Object.fromEntries(
    ['requests-received', 'requests-concluded', 'requests-concluded/disclosed'].flatMap((row) =>
      ['natural-person', 'business', 'total'].map((applicant) => [`${row}/${applicant}`, '0'])
    )
  );
  const { findings } = checkReport(report({ ...change, 'requests-received/total': '1', 'requests-concluded/total': '0' }), null);
  const said = findings.filter(({ check }) => check === 'requests-balance').map(({ reason }) => reason);
  expect(said).toEqual([expect.stringMatching(/: 1 request came in, 0 are accounted for$/)]);
});

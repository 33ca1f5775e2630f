import { describe, expect, it } from 'vitest';
import { APPLICANTS } from '$lib/model';
import { parseReport } from '../../src/ingest/pipeline';
import { writeDocument } from '../../src/cli/synthesize/write-document';
import { ONE_PLACE } from '../../src/dev/damage/patient';
import { report } from './checks/make';

const derivedOf = async (blank: Record<string, string>) => {
  const bytes = writeDocument(report(blank), 'html');
  const { report: read } = await parseReport(bytes, { file: '云山镇-2025.html', places: ONE_PLACE });
  return (read?.observations ?? []).filter(({ status, year }) => status === 'derived' && year === undefined);
};

describe('blank totals of table 3', () => {
  it('are derived from the applicants beside them', async () => {
    const [total, other] = await derivedOf({ 'requests-received/total': '' });
    expect([total?.measure, total?.applicant, total?.from?.length, other]).toEqual(['requests-received', 'total', 6, undefined]);
  });

  it('are derived from the outcomes above, where the whole row （七）总计 is blank', async () => {
    const printed = report({}).observations.filter(({ measure, outcome }) => measure === 'requests-concluded' && outcome === undefined);
    const derived = await derivedOf(Object.fromEntries(APPLICANTS.map((applicant) => [`requests-concluded/${applicant}`, ''])));
    expect(Object.fromEntries(derived.map(({ applicant, value }) => [applicant, value]))).toEqual(
      Object.fromEntries(printed.map(({ applicant, value }) => [applicant, value]))
    );
    expect(derived.every(({ from }) => (from?.length ?? 0) > 20)).toBe(true);
  });
});

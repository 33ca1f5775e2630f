import type { CheckSubject } from '../../../src/ingest/checks/check';
import { at, details, report, subject, telling, told } from './make';

/** A check, a report that keeps its rule, one that breaks it, and one whose figures it needs are blank or missing. */
export interface Case {
  id: string;
  pass: CheckSubject;
  fail: CheckSubject;
  blank: CheckSubject;
  /** Other checks of its letter that the failing report breaks too, where the one implies the other. */
  also?: string[];
  /** The severity of what is found, where it is not the check's own. */
  severity?: 'error' | 'warning' | 'info';
}

const year = (of: number, change: Record<string, string> = {}) => report(change, of);
const alone = subject(report());
/** What sets the year before apart, so that its table is not this year's. */
const OTHER = { 'requests-received/legal-service': '1' };
const after = (change: Record<string, string>, before: Record<string, string>, ofYear = 2025) =>
  subject(year(ofYear, change), { lastYear: year(ofYear - 1, { ...OTHER, ...before }) });
const said = (...figures: Parameters<typeof told>[]) => subject(telling(report(), ...figures.map((figure) => told(...figure))));
const text = (sentences: string, change: Record<string, string> = {}) => subject(report(change), { details: details(sentences) });
const noted = (...identity: Parameters<typeof details>) => subject(report(), { details: details(...identity) });
const city = at(report(), '示例市');
/** Fifteen requests, six of them left over: 四 and what balances it. */
const CARRIED = { 'requests-carried-out/natural-person': '6', 'requests-carried-out/total': '6' };
const sketch = (from: number) => Array.from({ length: 200 }, (_, i) => from + i * 7);
const proseOf = (ofYear: number, values: number[]) =>
  telling(
    report(ofYear === 2025 ? {} : OTHER, ofYear),
    ...['items-disclosed', 'trainings', 'appeals-handled', 'hotline-cases'].map((measure, i) => told(measure, values[i] ?? 0))
  );
const alike = (id: string): Case => {
  const other = id === 'same-as-last-year' ? year(2024) : at(report(), '风林镇');
  const beside = id === 'same-as-last-year' ? { lastYear: other } : { peers: [other] };
  const compare = (own: number[], others: number[] | null) =>
    subject(report(), {
      ...beside,
      details: details('', {}, { fingerprint: () => own }),
      detailsOf: () => (others === null ? null : details('', {}, { fingerprint: () => others }))
    });
  return { id, pass: compare(sketch(0), sketch(3)), fail: compare(sketch(0), sketch(0)), blank: compare(sketch(0), null) };
};

/** The cases of all checks but those a balanced report is broken for in `broken.ts`. */
export const CASES: Case[] = [
  {
    id: 'stock-flow',
    pass: after({ 'normative-documents-in-force': '5' }, { 'normative-documents-in-force': '5' }),
    fail: after({ 'normative-documents-in-force': '9' }, { 'normative-documents-in-force': '5' }),
    blank: after({ 'normative-documents-in-force': '' }, { 'normative-documents-in-force': '5' })
  },
  {
    id: 'repeal-bound',
    pass: after({ 'normative-documents-repealed': '5' }, { 'normative-documents-in-force': '5' }),
    fail: after({ 'normative-documents-repealed': '6' }, { 'normative-documents-in-force': '5' }),
    blank: after({ 'normative-documents-repealed': '6' }, { 'normative-documents-in-force': '' }),
    also: ['stock-flow']
  },
  {
    id: 'catalogue-chain',
    pass: after({ 'licence-items-last-year': '12' }, { 'licence-items-last-year': '10', 'licence-items-change': '2' }, 2020),
    fail: after({ 'licence-items-last-year': '9' }, { 'licence-items-last-year': '10', 'licence-items-change': '2' }, 2020),
    blank: after({ 'licence-items-last-year': '/' }, { 'licence-items-last-year': '10' }, 2020)
  },
  {
    id: 'post-recon-plausible',
    pass: after({ 'lawsuits-after-reconsideration': '1', reconsiderations: '1' }, {}),
    fail: after({ 'lawsuits-after-reconsideration': '2', 'lawsuits-after-reconsideration/upheld': '2' }, {}),
    blank: after({ 'lawsuits-after-reconsideration': '' }, {})
  },
  {
    id: 'cases-without-requests',
    pass: after({ reconsiderations: '1' }, {}),
    fail: after(
      { 'requests-received/total': '0', reconsiderations: '1', 'reconsiderations/other': '1' },
      { 'requests-received/total': '0' }
    ),
    blank: after({ 'requests-received/total': '0', reconsiderations: '1' }, { 'requests-received/total': '' })
  },
  {
    id: 'carry-over',
    pass: after({ 'requests-carried-in/total': '6' }, { 'requests-carried-out/total': '6' }),
    fail: after({ 'requests-carried-in/total': '5' }, { 'requests-carried-out/total': '6' }),
    blank: after({ 'requests-carried-in/total': '5' }, { 'requests-carried-out/total': '', 'requests-carried-out/business': '' })
  },
  {
    id: 'carry-over-column',
    pass: after({ 'requests-carried-in/business': '2' }, { 'requests-carried-out/business': '2' }),
    fail: after({ 'requests-carried-in/business': '2' }, { 'requests-carried-out/natural-person': '2' }),
    blank: after({ 'requests-carried-in/business': '' }, { 'requests-carried-out/business': '2' })
  },
  {
    id: 'pending-cases',
    pass: after({ reconsiderations: '3' }, { 'reconsiderations/pending': '3' }),
    fail: after({ reconsiderations: '2' }, { 'reconsiderations/pending': '3' }),
    blank: after({ reconsiderations: '' }, { 'reconsiderations/pending': '3' })
  },
  {
    id: 'spike',
    pass: after({ 'licence-decisions': '2750' }, { 'licence-decisions': '550' }),
    fail: after({ 'licence-decisions': '9487' }, { 'licence-decisions': '550' }),
    blank: after({ 'licence-decisions': '/' }, { 'licence-decisions': '550' })
  },
  {
    id: 'identical-figures',
    pass: subject(proseOf(2025, [10, 2, 30, 5]), { lastYear: proseOf(2024, [10, 2, 31, 5]) }),
    fail: subject(proseOf(2025, [10, 2, 30, 5]), {
      lastYear: proseOf(2024, [10, 2, 30, 5])
    }),
    blank: subject(proseOf(2025, [10, 2, 30, 5]))
  },
  {
    id: 'gap-year',
    pass: subject(report(), { lastYear: year(2024), otherYears: [year(2024), year(2022)] }),
    fail: subject(report(), { otherYears: [year(2023)] }),
    blank: alone
  },
  {
    id: 'format-break',
    pass: after({ 'requests-received/total': '16' }, {}),
    fail: after({ 'requests-received/total': '16' }, {}, 2021),
    blank: subject(year(2021))
  },
  {
    id: 'yoy-claim',
    pass: subject(telling(report(), told('items-disclosed', 12), told('items-disclosed', 10, { status: 'derived', year: 2024 })), {
      lastYear: telling(year(2024, OTHER), told('items-disclosed', 10))
    }),
    fail: subject(telling(report(), told('items-disclosed', 12), told('items-disclosed', 10, { status: 'derived', year: 2024 })), {
      lastYear: telling(year(2024, OTHER), told('items-disclosed', 11))
    }),
    blank: subject(telling(report(), told('items-disclosed', 10, { status: 'derived', year: 2024 })))
  },
  {
    id: 'narr-received',
    pass: said(['requests-received-stated', 15]),
    fail: said(['requests-received-stated', 14]),
    blank: subject(
      telling(report({ 'requests-received/total': '', 'requests-received/other-organisation': '' }), told('requests-received-stated', 15))
    )
  },
  {
    id: 'narr-answered',
    pass: said(['requests-answered-stated', 15]),
    fail: said(['requests-answered-stated', 16]),
    blank: subject(
      telling(report({ 'requests-concluded/total': '/', 'requests-concluded/business': '/' }), told('requests-answered-stated', 15))
    )
  },
  {
    id: 'narr-carried',
    pass: subject(telling(report(CARRIED), told('requests-carried-out-stated', 6))),
    fail: subject(telling(report(CARRIED), told('requests-carried-out-stated', 5))),
    blank: said(['requests-carried-in-stated', 2, { value: null, status: 'unreadable' }])
  },
  {
    id: 'narr-outcomes',
    pass: text('予以公开及部分公开15件，不予公开0件。'),
    fail: text('予以公开及部分公开12件，不予公开0件。'),
    blank: text('予以公开20件。', { 'requests-concluded/disclosed/total': '', 'requests-concluded/disclosed/other-organisation': '' })
  },
  {
    id: 'narr-cases',
    pass: said(['reconsiderations-stated', 0], ['lawsuits-stated', 0]),
    fail: said(['reconsiderations-stated', 2]),
    blank: subject(telling(report({ reconsiderations: '', 'reconsiderations/other': '' }), told('reconsiderations-stated', 2)))
  },
  {
    id: 'narr-part-sum',
    pass: text('公开信息10条，其中网站6条、公示栏4条。'),
    fail: text('公开信息10条，其中网站6条、公示栏5条。'),
    blank: text('公开信息10条，其中网站6余条、公示栏3条。')
  },
  {
    id: 'narr-channel-sum',
    pass: said(['items-disclosed', 10], ['items-disclosed', 6, { channel: 'website' }], ['items-disclosed', 4, { channel: 'wechat' }]),
    fail: said(['items-disclosed', 10], ['items-disclosed', 10, { channel: 'website' }], ['items-disclosed', 4, { channel: 'wechat' }]),
    blank: said(
      ['items-disclosed', 10],
      ['items-disclosed', 5, { channel: 'website', qualifier: 'at-least' }],
      ['items-disclosed', 4, { channel: 'wechat' }]
    )
  },
  {
    id: 'narr-percent',
    pass: text('予以公开15件，占100%；公开信息11条，其中网站9条，占81.8%，公示栏2条，占18.1%。'),
    fail: text('予以公开15件，占99.3%。'),
    blank: subject({ ...report(), observations: [] }, { details: details('予以公开15件，占99.3%。') })
  },
  {
    id: 'narr-normative',
    pass: said(['normative-documents-issued-stated', 0]),
    fail: said(['normative-documents-issued-stated', 3]),
    blank: subject(telling(report({ 'normative-documents-issued': '' }), told('normative-documents-issued-stated', 3)))
  },
  {
    id: 'narr-fee',
    pass: said(['handling-fee-charged', 100]),
    fail: subject(telling(report({ 'requests-received/total': '3' }), told('handling-fee-charged', 100))),
    blank: subject({ ...report(), observations: [told('handling-fee-charged', 100)] })
  },
  {
    id: 'rate-range',
    pass: said(['online-handling-rate', 62], ['online-handling-rate-change', 15]),
    fail: said(['online-handling-rate', 12], ['online-handling-rate-change', 15]),
    blank: said(['online-handling-rate-change', 15])
  },
  {
    id: 'rate-partial-period',
    pass: said(['appeals-handled', 840]),
    fail: said(['appeals-handled', 840, { period: { from: '2025-01', to: '2025-10' } }]),
    blank: alone
  },
  {
    id: 'approximate',
    pass: said(['people-notified', 3200]),
    fail: said(['people-notified', 3200, { qualifier: 'at-least' }]),
    blank: alone
  },
  {
    id: 'rate-definition',
    pass: rates('线上办理率达62%', '线上办理率40%'),
    fail: rates('线上办理率达62%', '网上可办率98%'),
    blank: said(['online-handling-rate', 62])
  },
  {
    id: 'figure-told-twice',
    pass: subject(telling(report(), told('items-disclosed', 60)), { details: details('', {}, { retellings: [] }) }),
    fail: subject(telling(report(), told('items-disclosed', 60)), {
      details: details('', {}, { retellings: [{ key: 'items-disclosed', kept: 60, others: [45], isEven: false, line: 7 }] })
    }),
    blank: subject(telling(report(), told('items-disclosed', 60)))
  },
  {
    id: 'several-of-one-channel',
    pass: subject(report(), { details: details('', {}, { setAside: [] }) }),
    fail: subject(report(), { details: details('', {}, { setAside: [{ channel: 'website', values: [392, 736], line: 7 }] }) }),
    blank: subject(report())
  },
  {
    id: 'grim',
    pass: said(['satisfaction-rate', 95.7, { base: { measure: 'appeals-handled', value: 840 } }]),
    fail: said(['satisfaction-rate', 95.5, { base: { measure: 'appeals-handled', value: 10 } }]),
    blank: said(['satisfaction-rate', 95.7])
  },
  {
    id: 'year-conflict',
    pass: noted(),
    fail: noted('', { years: [{ source: 'title', year: 2023, line: 1 }] }),
    blank: alone
  },
  {
    id: 'period-malformed',
    pass: noted(),
    fail: noted('', { period: { from: null, to: null, raw: '20251月1日起至202512月31日', line: 2 } }),
    blank: noted('', { period: null })
  },
  {
    id: 'signed-early',
    pass: noted('', { signed: { date: '2026-01-09', line: 40 } }),
    fail: noted('', { signed: { date: '2025-12-31', line: 40 } }),
    blank: subject({ ...report(), source: { ...report().source, published: null } })
  },
  {
    id: 'late',
    pass: alone,
    fail: subject({ ...report(), source: { ...report().source, published: '2026-02-03' } }),
    blank: subject({ ...report(), source: { ...report().source, published: null } })
  },
  {
    id: 'place-conflict',
    pass: noted('', {
      subjects: [
        { name: '示例县云山镇', line: 4 },
        { name: '各乡镇', line: 5 }
      ]
    }),
    fail: noted('', { subjects: [{ name: '风林镇', line: 4 }] }),
    blank: alone
  },
  {
    id: 'template-leftover',
    pass: noted(),
    fail: noted('', { leftovers: [{ text: '[具体地名]', line: 4 }] }),
    blank: alone
  },
  alike('same-as-last-year'),
  alike('same-as-other-town'),
  { id: 'personal-data', pass: noted(), fail: noted('', { personal: [{ kind: 'mobile-number', line: 9 }] }), blank: alone },
  {
    id: 'duplicate-import',
    pass: subject(report(), { twins: [] }),
    fail: subject(report(), { twins: [report({ 'licence-decisions': '3' })] }),
    blank: alone
  },
  {
    id: 'scope',
    pass: subject(city, { details: details('', { scope: 'own-body', places: [] }) }),
    fail: subject(city, { details: details('', { places: [] }) }),
    blank: subject(city)
  }
];

function rates(own: string, other: string): CheckSubject {
  const rate = (quote: string) =>
    told('online-handling-rate', 62, { provenance: { kind: 'clause', section: null, line: 1, start: 0, end: 1, quote } });
  return subject(telling(report(), rate(own)), { peers: [telling(at(report(), '风林镇'), rate(other))] });
}

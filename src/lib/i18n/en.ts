import type { Words } from './index';
import { MEASURE_NAMES } from './measure-names';

export const en: Words = {
  lang: 'en',
  htmlLang: 'en',
  site: 'Gongkai Atlas',
  siteSub: 'China’s township open-government-information reports, comparable by year and place',
  skip: 'Skip to content',
  nav: {
    home: 'Home',
    disclosure: 'Disclosure',
    requests: 'Requests',
    online: 'Online',
    satisfaction: 'Satisfaction',
    disputes: 'Disputes',
    compare: 'Compare',
    methods: 'Methods',
    data: 'Data',
    embedding: 'Embedding',
    search: 'Search',
    menu: 'More',
    demo: 'Invented county'
  },
  other: '中文',
  theme: 'Theme',
  missing: {
    'no-report': {
      glyph: '·',
      word: 'not held',
      explain: 'This collection holds no report for the year. The office may well have published one.'
    },
    'not-stated': { glyph: '○', word: 'not stated', explain: 'A report is held; the text held does not give this figure.' },
    'not-on-form': { glyph: '×', word: 'not on form', explain: 'The form of that year has no such row.' },
    blank: { glyph: '□', word: 'blank', explain: 'The cell is blank, which is not 0.' },
    slash: { glyph: '／', word: 'slash', explain: 'The cell holds “/” or “-”, which is not 0.' },
    'none-word': { glyph: '无', word: '“none”', explain: 'The cell says 无 (none) in words; kept as such, not turned into 0.' },
    unreadable: { glyph: '?', word: 'unreadable', explain: 'The figure could not be read with certainty, and was not guessed.' },
    'not-applicable': {
      glyph: '–',
      word: 'not applicable',
      explain: 'The cell says that the figure does not apply (不适用); kept as such, not turned into 0.'
    },
    'section-missing': { glyph: '¶', word: 'section missing', explain: 'The report has other tables of the form and lacks this one.' },
    'small-base': { glyph: 'n', word: 'base too small', explain: 'Fewer than ten cases: not drawn as a rate; the order shows the count.' }
  },
  derived: 'derived',
  partYear: 'part of the year',
  approx: 'approximate',
  themes: {
    disclosure: {
      title: 'Proactive disclosure',
      question: 'How many items did each township disclose in a year?',
      asked: 'how many items it disclosed',
      caveats: [
        'Channels overlap and are not added: one item may stand on the website and on WeChat.',
        'Each office counts “items” its own way. Follow one township over the years rather than rank.',
        '≥ marks figures such as “over 80”: a lower bound.',
        'Table 2 changed between 2020 and 2021: documents “published so far” became documents “in force”. The two are not joined.'
      ]
    },
    requests: {
      title: 'Disclosure on request',
      question: 'How many requests came in, and how did they end?',
      asked: 'how many requests it received',
      caveats: [
        'Townships get few requests. Counts come first; below 10 no rate is computed or ranked; the order by count only helps to find.',
        '“Received” in prose sometimes includes requests carried over from last year; the two are kept apart.',
        'Since 2021 “other” has three rows; in 2019 and 2020 it had one. Only its total is compared.'
      ]
    },
    online: {
      title: 'Online handling',
      question: 'What share of services was handled online, and how did it change?',
      asked: 'an online handling rate',
      caveats: [
        'The online handling rate is no statutory figure; each office defines it. “Can be done online” and “was done online” are different things.',
        'Hollow dots are derived from a stated change in percentage points; they were not published as such.'
      ]
    },
    satisfaction: {
      title: 'Satisfaction',
      question: 'What share was satisfied, and out of how many?',
      asked: 'a satisfaction rate',
      caveats: [
        'Satisfaction mostly concerns hotline cases and appeals, not disclosure.',
        'Where the base is stated a 95% interval is drawn; where it is not, only a dot.',
        'Figures for part of a year carry their months and are not compared with whole years.'
      ]
    },
    disputes: {
      title: 'Disputes',
      question: 'How many reconsiderations and lawsuits were there over disclosure?',
      asked: 'how many reconsiderations or lawsuits there were',
      caveats: [
        'Cases include those carried over; they are not all new in the year.',
        'Cases told in prose need not all be over disclosure, nor all the township’s own: where the clause does not say so, see the source.',
        'Since 2024 reconsideration comes before a suit over a refusal, so fewer direct suits are expected. The chart notes it and does not explain.'
      ]
    }
  },
  measures: MEASURE_NAMES.en,
  views: {
    ranking: 'Order',
    time: 'Over time',
    multiples: 'Small multiples',
    heatmap: 'Heatmap',
    distribution: 'Distribution',
    slope: 'Two years',
    table: 'Table ',
    outcomes: 'Outcomes',
    balance: 'In and out',
    applicants: 'Applicants'
  },
  applicants: ['persons', 'business', 'research', 'non-profit', 'legal', 'other'],
  flows: {
    'requests-received': 'received',
    'requests-carried-in': 'carried in',
    'requests-concluded': 'concluded',
    'requests-carried-out': 'carried out'
  },
  outcomes: {
    disclosed: 'granted in full',
    'partly-disclosed': 'granted in part',
    refused: 'refused',
    unable: 'unable to provide',
    'not-processed': 'not handled',
    other: 'closed, other'
  },
  sorts: { value: 'value', pinyin: 'name', code: 'code' },
  control: {
    coming: 'Loading {name}. ',
    unknownCounty: 'No county has the code {code}; the chart below is of “{shown}”.',
    notHeld: {
      year: 'No report of {value} is held; the chart below shows {shown}.',
      measure: 'No measure has the code “{value}”; the chart below shows “{shown}”.',
      view: 'These figures do not make “{value}”; the chart below is “{shown}”.',
      noView: 'There is no view called “{value}”; the chart below is “{shown}”.',
      sort: 'There is no order called “{value}”; the chart below is sorted by {shown}.',
      mine: 'No township with the code {value} is in the chart below.'
    },
    all: 'All that state it',
    county: 'County',
    year: 'Year',
    measure: 'Measure',
    view: 'View',
    sort: 'sorted by',
    from: 'from',
    to: 'to',
    everywhere: 'All reports held',
    compareIn: 'In',
    compareYear: 'compare',
    of: ''
  },
  chart: {
    cameIn: 'requests in, new and carried over',
    reportedTotal: 'total, as reported',
    statedOf: (n: number, m: number, unit = m === 1 ? 'township' : 'townships') => `stated by ${n} of ${m} ${unit}`,
    sources: 'Sources',
    dataVersion: 'Data version',
    openSource: 'Show source',
    noData: 'No figures for this choice.',
    noDataHint: 'Try another year or measure, or see the table for why each township has none.',
    noRank: 'fewer than 10: not ranked',
    break2021: 'definition changed in 2021',
    break2024: 'reconsideration first since 2024',
    tableCaption: 'The same data as a table',
    place: 'Township',
    value: 'Value',
    note: 'Note',
    year: 'Year',
    source: 'Source',
    mine: 'My township',
    computed: 'Σ: our sums; the form prints none',
    hollow: 'Hollow: worked out from a stated change, not published for that year.',
    axisFrom: 'The axis begins at {n}%.',
    perMark: 'one square a request',
    gap: 'Gaps, ',
    anyChannel: ' (a total or any channel)',
    tied: (n: number) => `${n} townships`,
    laterYears: (later: readonly { year: number; places: number }[]) =>
      `The year most townships state it; later: ${later.map(({ year, places }) => `${places} in ${year}`).join(', ')}.`,
    noTable3: 'Without table 3 for the year',
    monthsApart: 'Figures of part of a year stand apart: neither ranked among whole years nor joined to them.',
    total: 'total',
    pp: 'percentage points',
    baseUnknown: 'base not stated',
    of: 'of',
    median: 'median',
    medianOf: (n) => `The median is of the ${n} figures of whole years alone.`,
    monthsBelow: (n) =>
      `${n === 1 ? 'One figure' : `${n} figures`} of part of the year ${n === 1 ? 'stands' : 'stand'} in a row apart: neither in the median nor compared with whole years; the source tells the months.`,
    share: 'share',
    downloadHint: 'Select a number or mark to see its source; arrow keys walk the chart, Enter opens the source.'
  },
  evidence: {
    title: 'Source',
    close: 'Close',
    value: 'Value',
    quote: 'Original text',
    cell: 'Cell',
    report: 'Report',
    original: 'Open the original report',
    noUrl: 'The address of the original is not held',
    lastYear: 'Year before',
    peers: 'Others in the county',
    findings: 'Open questions',
    none: 'none',
    copy: 'Copy as sentence',
    copied: 'Copied',
    derivedFrom: 'Derived from',
    template: 'Form',
    published: 'Published',
    line: 'line {n}',
    page: 'page {n}',
    placePage: 'All figures of this township',
    definition: 'How this measure is defined',
    pinned: 'Link to this page, naming data version {version}',
    transcribed: 'transcribed by hand from the published page'
  },
  home: {
    lead: 'Every township in China must publish a yearly report on open government information. Here the reports held are read into figures, and every figure leads back to its source.',
    coverageTitle: 'What is held',
    coverageSub: 'counties by year; cells give the number of reports',
    questions: 'Four questions',
    find: 'Find your township',
    findHint: 'By name, pinyin, initials, division code or former name.',
    full: 'all tables',
    partial: 'some tables',
    prose: 'figures in prose only',
    none: 'not held',
    more: 'All counties',
    searchNone: 'Nothing found. Try another character, or pinyin initials.',
    countiesCount: (n: number) => `${n} ${n === 1 ? 'county' : 'counties'}`,
    placesCount: (n: number) => `${n} ${n === 1 ? 'township' : 'townships'}`,
    reportsCount: (n: number) => `${n} ${n === 1 ? 'report' : 'reports'}`
  },
  place: {
    year: 'The year in figures',
    years: 'Over the years',
    peers: 'County',
    findings: 'Open questions',
    sources: 'Sources',
    key: 'Grey bars: the range of the other townships of the county in the year',
    print: 'Print this page',
    inCounty: 'Compare in the county, download, embed',
    noFindings: 'No open questions.',
    figures: 'Figures published for the year',
    none: 'No figures held.',
    noYear: 'No report of this township is held for {value}; what follows is {shown}.'
  },
  county: {
    open: 'Open questions',
    coverage: 'What is held',
    places: 'Townships',
    standIn: (county, asked, shown) => `In ${county} no township held states ${asked}. What follows is another measure: ${shown}.`,
    silent: (n, asked) => (n === 1 ? `The one township held does not state ${asked}.` : `None of the ${n} townships held states ${asked}.`),
    moreNotes: (n: number) => `and ${n} more of these kinds, on the page`,
    noFindings: 'No open questions.'
  },
  compareText: {
    noCounty: 'This page compares townships: the county {code} of the address is not used. Add townships above.',
    noMeasure: 'There is no measure with the code “{key}”.',
    title: 'Compare freely',
    lead: 'Any townships, years and measures, computed by a database inside your browser. Nothing is sent to a server.',
    add: 'Add a township',
    remove: 'Remove',
    sql: 'Show the query',
    start: 'Start computing',
    starting: 'Starting the database',
    ready: 'Database ready',
    failed: 'The database could not start; prerendered charts are not affected.',
    rows: (n: number) => `${n} ${n === 1 ? 'row' : 'rows'}`,
    second: 'Second measure',
    none: '(none)',
    unknown:
      'No township with the code {codes} is held; it is left out. Those of the invented county are never compared with real ones; see',
    empty: 'Add two townships or more.',
    noJs: 'Free comparison needs JavaScript; theme and county pages do not.'
  },
  demo: {
    mark: 'Invented data',
    explain:
      'The example county is invented by a program so that full tables and many years can be tried. It stands for no real township and is never mixed with real data.'
  },
  methods: {
    title: 'Methods',
    glossary: 'Glossary',
    crosswalk: 'Forms and breaks',
    statuses: 'Kinds of “no number”',
    checks: 'Checks',
    measures: 'Measures',
    severity: { error: 'must be checked', warning: 'to be checked', info: 'note' },
    rule: 'Rule',
    table: 'Table ',
    law: 'Basis'
  },
  data: { version: 'Data version' },
  outcomeRows: {
    'refused-state-secret': 'state secret',
    'refused-other-law': 'barred by other law',
    'refused-security-stability': 'security and stability',
    'refused-third-party': 'third-party rights',
    'refused-internal-affairs': 'internal affairs',
    'refused-process-information': 'process information',
    'refused-enforcement-file': 'enforcement case file',
    'refused-register-query': 'register query',
    'unable-not-held': 'not held',
    'unable-must-create': 'would have to be created',
    'unable-unclear': 'still unclear after correction',
    'not-processed-petition': 'petition or complaint',
    'not-processed-repeat': 'repeat request',
    'not-processed-publication': 'asks for a publication',
    'not-processed-excessive': 'excessive requests',
    'not-processed-confirm': 'confirm or reissue',
    'other-not-corrected': 'not corrected in time',
    'other-fee-unpaid': 'fee unpaid',
    'other-rest': 'other',
    other: 'other (one row, 2019 form)'
  },
  partYearNote: 'figures marked * cover part of a year and are not compared with whole years',
  colon: ': ',
  download: {
    menu: 'Download this chart',
    formats: {
      png: 'Picture, PNG',
      svg: 'Drawing, SVG',
      csv: 'Table, CSV',
      json: 'JSON',
      parquet: 'Parquet',
      zip: 'Fact-check bundle, ZIP (chart, rows, query, every source)'
    },
    making: 'Making the file…',
    done: 'Downloaded {file}',
    failed: 'The file could not be made. '
  },
  changes: {
    title: 'Since data version {old}',
    waiting: 'Looking for changes…',
    none: 'Nothing in this chart changed.',
    some: (n: number) => (n === 1 ? 'One change in this chart:' : `${n} changes in this chart:`),
    unknown: 'That version was never released, so its changes cannot be listed.',
    failed: 'The list of changes could not be read; reload the page to try again.',
    nothing: 'no such figure',
    kinds: {
      'report-added': 'report added',
      'report-removed': 'report removed',
      'value-amended': 'value amended',
      'finding-raised': 'question raised:',
      'finding-cleared': 'question cleared:'
    }
  },
  feed: { all: 'changes of the data', place: 'changes of the data of {name}' },
  version: {
    newer: 'This link was made with data version {old}; now it is {now}, and figures may have changed.',
    unknown: 'No data version called “{old}” was ever released; this page shows the present one, {now}.'
  },
  footer: {
    about: 'Figures are kept as each office published them. This site checks and never changes them.',
    noTelemetry: 'No visits are recorded and nothing is requested from elsewhere.'
  },
  notFound: 'There is no such page'
};

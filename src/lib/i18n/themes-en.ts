import type { themesZh } from './themes-zh';

/** What the pages of each theme ask, say of its figures and of what nobody states. */
export const themesEn: typeof themesZh = {
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
};

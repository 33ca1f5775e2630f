/** The five questions of the site, each with the measures it compares and the views that fit them. */
export const THEMES = ['disclosure', 'requests', 'online', 'satisfaction', 'disputes'] as const;
export type Theme = (typeof THEMES)[number];

export const VIEWS = [
  'ranking',
  'time',
  'multiples',
  'heatmap',
  'distribution',
  'slope',
  'outcomes',
  'balance',
  'applicants',
  'table'
] as const;
export type View = (typeof VIEWS)[number];

/** A measure a theme offers: a key for the address, and what it selects. */
export interface ThemeMeasure {
  /** `measure` or `measure/channel`: the key of its wording and of the address. */
  key: string;
  measure: string;
  channel?: string;
  applicant?: string;
}

const table3 = (measure: string): ThemeMeasure => ({ key: measure, measure, applicant: 'total' });
const plain = (measure: string): ThemeMeasure => ({ key: measure, measure });
const channel = (name: string): ThemeMeasure => ({ key: `items-disclosed/${name}`, measure: 'items-disclosed', channel: name });

/** What each theme compares; the first measure with figures is the default. */
export const THEME_MEASURES: Record<Theme, readonly ThemeMeasure[]> = {
  disclosure: [
    channel('website'),
    plain('items-disclosed'),
    channel('wechat'),
    channel('other'),
    plain('normative-documents-in-force'),
    plain('normative-documents-in-force-stated'),
    plain('licence-decisions'),
    plain('penalty-decisions')
  ],
  requests: [plain('requests-received-stated'), table3('requests-received'), table3('requests-concluded'), table3('requests-carried-out')],
  online: [plain('online-handling-rate'), plain('completion-rate')],
  satisfaction: [plain('satisfaction-rate'), plain('appeals-handled'), plain('hotline-cases')],
  disputes: [
    plain('reconsiderations-stated'),
    plain('lawsuits-stated'),
    plain('reconsiderations'),
    plain('lawsuits-direct'),
    plain('lawsuits-after-reconsideration')
  ]
};

/** Whether a measure answers the question of its theme; the others of a theme stand beside it. */
export function answers(theme: Theme, { key, measure }: ThemeMeasure): boolean {
  if (theme === 'disclosure') return measure === 'items-disclosed';
  if (theme === 'requests') return key === 'requests-received-stated' || key === 'requests-received';
  return theme === 'disputes' || key === THEME_MEASURES[theme][0]?.key;
}

/** The codes of all measures a theme needs from the dataset. */
export function measuresOf(theme: Theme): string[] {
  const beside = theme === 'requests' ? ['requests-carried-in'] : theme === 'online' ? ['online-handling-rate-change'] : [];
  return [...new Set([...THEME_MEASURES[theme].map((item) => item.measure), ...beside])];
}

/** Whether a text names a theme. */
export function isTheme(text: string): text is Theme {
  return (THEMES as readonly string[]).includes(text);
}

/** Before the names of a theme's choices in a county page's address, where five charts stand. Read for ever. */
export function countyPrefix(theme: Theme): string {
  return `${theme[0]}${theme[3]}.`;
}

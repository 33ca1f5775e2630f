import type { Channel, Observation, ProseMeasure, Report, Unit } from '$lib/model';
import type { Random } from './random';

/** Where in a report a figure is told: the section as the reader names it. */
type Place = '一（一）' | '一（二）' | '六（一）' | '六（二）' | '六（三）' | '六（四）';

const CHANNEL_WORDS: Partial<Record<Channel, string>> = {
  website: '政府网站公开',
  wechat: '微信公众号公开',
  other: '政务公开栏公开'
};
const UNITS: Partial<Record<ProseMeasure, Unit>> = {
  'items-disclosed': 'item',
  'online-handling-rate': 'percent',
  'online-handling-rate-change': 'percentage-point',
  'satisfaction-rate': 'percent',
  'on-time-rate': 'percent',
  trainings: 'session',
  'people-notified': 'person-time',
  'policies-pushed': 'item',
  'handling-fee-charged': 'yuan'
};
const AROUND: Record<string, [before: string, after: string]> = {
  'at-least': ['', '余'],
  nearly: ['近', ''],
  over: ['超', ''],
  about: ['约', '']
};

/** The figures a report tells in prose; those left out are not told. Rates in percent, changes in percentage points. */
export interface ProseFigures {
  website: number;
  wechat: number;
  board: number;
  /** Requests as the text counts them. */
  received: number;
  answered: number;
  trainings: number;
  rate?: { value: number; change: number | null; last: number };
  satisfaction?: { value: number; base: number; months: number | null };
  hotline?: { cases: number; onTime: number | null };
  notified?: { value: number; qualifier: 'at-least' | 'nearly' | 'over' | 'about' };
  pushed?: number;
  proposals: number;
}

/** The last figure of a clause as the reader takes it: the number as printed, and the word it counts in. */
const FIGURE = /([\d.]+余?)(%|条|件|次|人次|个百分点)?$/;

/** Invents the prose figures of a report whose table 3 has these numbers; `lastRate` is last year's online-handling rate. */
export function inventProse(random: Random, received: number, answered: number, lastRate: number | null): ProseFigures {
  const value = Math.min(97, (lastRate ?? random.int(30, 60)) + random.int(1, 12));
  const change = lastRate !== null && random.chance(0.6) ? value - lastRate : null;
  return {
    website: random.int(20, 260),
    wechat: random.int(5, 140),
    board: random.int(3, 40),
    received,
    answered,
    trainings: random.int(1, 6),
    ...(random.chance(0.7) ? { rate: { value, change, last: value - (change ?? 0) } } : {}),
    ...(random.chance(0.6)
      ? {
          satisfaction: {
            ...wholeShare(random.int(900, 999) / 1000, random.int(60, 900)),
            months: random.chance(0.3) ? random.int(9, 11) : null
          }
        }
      : {}),
    ...(random.chance(0.5) ? { hotline: inventHotline(random) } : {}),
    ...(random.chance(0.4)
      ? { notified: { value: random.int(3, 60) * 100, qualifier: random.pick(['at-least', 'nearly', 'over', 'about'] as const) } }
      : {}),
    ...(random.chance(0.4) ? { pushed: random.int(10, 90) } : {}),
    proposals: random.chance(0.4) ? random.int(1, 4) : 0
  };
}

function inventHotline(random: Random): NonNullable<ProseFigures['hotline']> {
  const cases = random.int(40, 700);
  return { cases, onTime: random.chance(0.5) ? wholeShare(random.int(960, 1000) / 1000, cases).value : null };
}

/** A share of a base that a whole number makes, as a percentage to one place: 0.957 of 840 is 804, 95.7 %. */
function wholeShare(share: number, base: number): { value: number; base: number } {
  return { value: Math.round((1000 * Math.round(share * base)) / base) / 10, base };
}

/** The observations of these figures, with the shortest clause of `proseOf` that carries each. */
export function proseObservations(figures: ProseFigures, year: number): Observation[] {
  const list: Observation[] = [];
  const tell = (measure: ProseMeasure, value: number, section: Place, quote: string, more: Partial<Observation> = {}) => {
    const [, number, rawUnit] = FIGURE.exec(quote) ?? [];
    // a stated nothing is its words; of a share the reader keeps the sign with the number
    const raw = number === undefined ? quote.slice(0, 12) : rawUnit === '%' ? `${number}%` : number;
    list.push({
      measure,
      value,
      unit: UNITS[measure] ?? (measure.startsWith('requests') ? 'request' : 'case'),
      ...(rawUnit ? { rawUnit } : {}),
      status: 'reported',
      qualifier: 'exact',
      raw,
      period: null,
      base: null,
      ...more,
      provenance: { kind: 'clause', section, line: null, start: null, end: null, page: null, quote }
    });
  };
  const { website, wechat, board, received, answered, trainings, rate, satisfaction, hotline, notified, pushed, proposals } = figures;
  tell('items-disclosed', website + wechat + board, '一（一）', `主动公开政府信息${website + wechat + board}条`);
  for (const [channel, value] of [
    ['website', website],
    ['wechat', wechat],
    ['other', board]
  ] as const)
    tell('items-disclosed', value, '一（一）', `${CHANNEL_WORDS[channel]}${value}条`, { channel });
  tell('requests-received-stated', received, '一（二）', received === 0 ? '未收到政府信息公开申请' : `收到政府信息公开申请${received}件`);
  if (received > 0) tell('requests-answered-stated', answered, '一（二）', `办结政府信息公开申请${answered}件`);
  tell('handling-fee-charged', 0, '六（一）', '未收取任何政府信息公开信息处理费');
  tell('trainings', trainings, '六（二）', `组织政务公开专项培训${trainings}次`);
  tell(
    'proposals-received',
    proposals,
    '六（三）',
    proposals === 0 ? '未收到人大代表、政协委员建议提案' : `收到人大代表建议${proposals}件`
  );
  if (rate) {
    tell('online-handling-rate', rate.value, '六（四）', `线上办理率达${rate.value}%`);
    if (rate.change !== null) {
      const changed = `线上办理率达${rate.value}%，同比提升${rate.change}个百分点`;
      tell('online-handling-rate-change', rate.change, '六（四）', `同比提升${rate.change}个百分点`);
      tell('online-handling-rate', rate.last, '六（四）', changed, {
        status: 'derived',
        raw: `${rate.value}%`,
        rawUnit: '%',
        base: undefined,
        year: year - 1,
        from: ['online-handling-rate', 'online-handling-rate-change']
      });
    }
  }
  if (satisfaction) {
    const { months, base, value } = satisfaction;
    const period = months === null ? null : { from: `${year}-01`, to: `${year}-${String(months).padStart(2, '0')}` };
    tell('appeals-handled', base, '六（四）', `累计处理群众诉求${base}件`, { period });
    tell('satisfaction-rate', value, '六（四）', `满意率达${value}%`, { period, base: { measure: 'appeals-handled', value: base } });
  }
  if (hotline) {
    tell('hotline-cases', hotline.cases, '六（四）', `办理12345热线工单${hotline.cases}件`);
    if (hotline.onTime !== null)
      tell('on-time-rate', hotline.onTime, '六（四）', `按时办结率${hotline.onTime}%`, {
        base: { measure: 'hotline-cases', value: hotline.cases }
      });
  }
  if (notified) {
    const [before, after] = AROUND[notified.qualifier] ?? ['', ''];
    tell('people-notified', notified.value, '六（四）', `全年惠及${before}${notified.value}${after}人次`, {
      qualifier: notified.qualifier
    });
  }
  if (pushed !== undefined) tell('policies-pushed', pushed, '六（四）', `推送惠企政策${pushed}余条`, { qualifier: 'at-least' });
  return list;
}

/** The prose of a report's numbered parts: paragraphs made of the clauses its observations quote. */
export function proseOf(report: Report): Record<Place, string[]> {
  const quotes = (...measures: ProseMeasure[]) =>
    report.observations.flatMap(({ measure, status, provenance }) =>
      provenance.kind === 'clause' && status === 'reported' && (measures as string[]).includes(measure) ? [provenance.quote] : []
    );
  const { year } = report;
  const sentence = (lead: string, clauses: string[]) => (clauses.length > 0 ? [`${lead}${clauses.join('，')}。`] : []);
  const [total, ...channels] = quotes('items-disclosed');
  const appeals = report.observations.find(({ measure }) => measure === 'appeals-handled');
  const months = appeals?.period ? `1-${Number(appeals.period.to.slice(5))}月份，` : '全年';
  return {
    '一（一）': total === undefined ? [] : [`${year}年，全年${total}${channels.length > 0 ? `，其中${channels.join('，')}` : ''}。`],
    '一（二）': sentence(`${year}年，本机关`, quotes('requests-received-stated', 'requests-answered-stated')),
    '六（一）': sentence(`${year}年度，本机关`, quotes('handling-fee-charged')),
    '六（二）': sentence('全年', quotes('trainings')),
    '六（三）': sentence(`${year}年，本机关`, quotes('proposals-received')),
    '六（四）': [
      ...sentence('推广线上办理渠道，', quotes('online-handling-rate', 'online-handling-rate-change')),
      ...sentence(months, quotes('appeals-handled', 'satisfaction-rate')),
      ...sentence('全年', quotes('hotline-cases', 'on-time-rate')),
      ...sentence('推动“政策找人”服务，', quotes('people-notified')),
      ...sentence('精准匹配并', quotes('policies-pushed'))
    ]
  };
}

import type { Channel } from '$lib/model';
import { tell, type Candidate, type NarrativeContext } from './candidate';
import { findChannels } from './channels';
import type { Sentence, TellingFigure } from './sentences';

/** What was made, by how it may be had: 公开206条,其中主动公开206条,依申请公开0条. */
const CLASS_OF_DOCUMENTS =
  /制作(?:[、和或]获取)?(?:政府)?(?:文件)?信息|制发(?:政府|政务)?信息[^,;\d]{0,4}\d+[条件份],(?:经审[核查])?主动公开|产生(?:政府)?(?:文件)?|公文|主动公开[^,;\d]{0,8}\d+[条件份],(?:依申请|不主动|不予|不予以)公开[^,;\d]{0,8}\d+[条件份]/;
/** 累计公开1328条,其中2021年公开164条: all of a year, and no part of it. */
const OF_THE_YEAR = /^其中[,:]?(?:20\d\d年|今年|本年|当年)/;
const YEAR_BEGINS = /^(?:20\d\d年|今年|本年|当年)/;
/** 截至2023年底累计公开331条。其中,本年度新增…: all years, told in the sentence before. */
const STOCK = /(?:截[至止][^。]*?(?:累计|共)|累计)[^。]*\d/;

/** What is known of the items of a sentence while its figures are read from left to right. */
export interface ItemsState {
  readonly sentence: Sentence;
  readonly context: NarrativeContext;
  readonly candidates: Candidate[];
  /** Where the words begin that may name the channel of the next figure: behind the last one counted. */
  carryFrom: number;
  /** Within what 其中 or a bracket opened. */
  isPart: boolean;
  /** The last clause looked at. */
  clause: number;
  hasTotal: boolean;
  hasCounted: boolean;
  /** Figures of items that nothing claims: a total, where what follows them makes their sum. */
  readonly unclaimed: TellingFigure[];
  /** Figures called the sum of what stands before them. */
  readonly sums: TellingFigure[];
  /** Documents are told by how they may be had. */
  readonly isClassified: boolean;
  readonly isBehindStock: boolean;
  /** Figures told with others behind channels in turn. */
  readonly inTurn: Set<TellingFigure>;
  /** Candidates that are a part of what was told before. */
  readonly listedParts: Set<Candidate>;
  /** Totals with the one channel that was named before 等渠道. */
  readonly openLists: Map<Candidate, Channel>;
  /** A figure of several channels named together, which is a total where no other figure is of several others. */
  together: { candidate: Candidate; channels: readonly Channel[] } | null;
}

/** What is known before the first figure of a sentence. */
export function beginItems(sentence: Sentence, context: NarrativeContext): ItemsState {
  return {
    sentence,
    context,
    candidates: [],
    carryFrom: 0,
    isPart: /^其中|^包括/.test(sentence.text),
    clause: -1,
    hasTotal: false,
    hasCounted: false,
    unclaimed: [],
    sums: [],
    isClassified: CLASS_OF_DOCUMENTS.test(sentence.text),
    isBehindStock: /^其中,?(?:20\d\d年|今年|本年|当年)/.test(sentence.text) && STOCK.test(sentence.before),
    inTurn: new Set(),
    listedParts: new Set(),
    openLists: new Map(),
    together: null
  };
}

/** Goes on to a figure: what its clause and those before it open and close. */
export function moveTo(state: ItemsState, figure: TellingFigure): void {
  const { clauses } = state.sentence;
  for (let i = state.clause + 1; i <= figure.clause; i++) {
    const clause = clauses[i];
    if (clause === undefined) continue;
    const isOfWhich = clause.text.startsWith('其中');
    if ((isOfWhich && OF_THE_YEAR.test(clause.text)) || (clauses[i - 1]?.text === '其中' && YEAR_BEGINS.test(clause.text)))
      state.isPart = false;
    else if (isOfWhich || clause.mark === '(') state.isPart = true;
    else if (clause.mark === ';' && !state.hasTotal) state.isPart = false;
    if (clause.mark === ')') state.isPart = state.hasTotal;
  }
  state.clause = Math.max(state.clause, figure.clause);
  // 公示栏12块: the boards are counted, and publish nothing yet
  if (/^[个块处台面家名人]/.test(figure.counter) && isBoardOrSite(figure) && !/关注|订阅|粉丝|用户|阅读|访问/.test(figure.lead))
    state.carryFrom = figure.end;
  // 其中民生类信息占比超50%,公众号发布…: a share is no list of parts
  if (figure.counter === '%' && clauses[figure.clause]?.text.startsWith('其中') === true) state.isPart = false;
}

/** Boards and sites that are counted; 微信公众号1个,全年推送606条: what follows is of the account. */
function isBoardOrSite({ lead, counter }: TellingFigure): boolean {
  const { channels } = findChannels(lead.slice(-8));
  return channels.length > 0 && !(counter === '个' && channels.length === 1 && channels[0] === 'wechat');
}

/** Adds a candidate of items disclosed, its words beginning at `start`. */
export function tellItems(
  { sentence, candidates }: ItemsState,
  figure: TellingFigure,
  start: number,
  extra: { weight: number; channel?: Channel }
): Candidate {
  const candidate = tell(sentence, figure, 'items-disclosed', 'item', start, extra);
  candidates.push(candidate);
  return candidate;
}

/** Takes a candidate back, unless it was before. */
export function takeBack({ candidates }: ItemsState, candidate: Candidate): void {
  const at = candidates.indexOf(candidate);
  if (at >= 0) candidates.splice(at, 1);
}

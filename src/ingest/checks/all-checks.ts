import type { Check } from './check';
import formatDetect from './format-detect';
import sectionMissing from './section-missing';
import tableMissing from './table-missing';
import rowMissing from './row-missing';
import cellShape from './cell-shape';
import cellBlank from './cell-blank';
import cellNotNumber from './cell-not-number';
import labelTypo from './label-typo';
import tableSplit from './table-split';
import rulesAtTownship from './rules-at-township';
import stockFlow from './stock-flow';
import repealBound from './repeal-bound';
import issuedLeStock from './issued-le-stock';
import feeUnit from './fee-unit';
import feeConflict from './fee-conflict';
import catalogueChain from './catalogue-chain';
import requestsBalance from './requests-balance';
import outcomeSum from './outcome-sum';
import rowSum from './row-sum';
import totalBlank from './total-blank';
import carriedBound from './carried-bound';
import partialOnce from './partial-once';
import groupPresent from './group-present';
import reconsiderationSum from './reconsideration-sum';
import directSuitSum from './direct-suit-sum';
import postReconSuitSum from './post-recon-suit-sum';
import totalZero from './total-zero';
import postReconPlausible from './post-recon-plausible';
import casesWithoutRequests from './cases-without-requests';
import directSuitAfter2024 from './direct-suit-after-2024';
import carryOver from './carry-over';
import carryOverColumn from './carry-over-column';
import pendingCases from './pending-cases';
import spike from './spike';
import identicalFigures from './identical-figures';
import gapYear from './gap-year';
import formatBreak from './format-break';
import yoyClaim from './yoy-claim';
import narrReceived from './narr-received';
import narrAnswered from './narr-answered';
import narrCarried from './narr-carried';
import narrOutcomes from './narr-outcomes';
import narrCases from './narr-cases';
import narrPartSum from './narr-part-sum';
import narrChannelSum from './narr-channel-sum';
import narrPercent from './narr-percent';
import narrNormative from './narr-normative';
import narrFee from './narr-fee';
import rateRange from './rate-range';
import ratePartialPeriod from './rate-partial-period';
import approximate from './approximate';
import rateDefinition from './rate-definition';
import figureToldTwice from './figure-told-twice';
import severalOfOneChannel from './several-of-one-channel';
import grim from './grim';
import yearConflict from './year-conflict';
import periodMalformed from './period-malformed';
import signedEarly from './signed-early';
import late from './late';
import placeConflict from './place-conflict';
import templateLeftover from './template-leftover';
import sameAsLastYear from './same-as-last-year';
import sameAsOtherTown from './same-as-other-town';
import personalData from './personal-data';
import duplicateImport from './duplicate-import';
import scope from './scope';

/** Every check, in the order of the catalogue: structure, tables 2 to 4, years, prose, rates, identity. */
export const CHECKS: readonly Check[] = [
  formatDetect,
  sectionMissing,
  tableMissing,
  rowMissing,
  cellShape,
  cellBlank,
  cellNotNumber,
  labelTypo,
  tableSplit,
  rulesAtTownship,
  stockFlow,
  repealBound,
  issuedLeStock,
  feeUnit,
  feeConflict,
  catalogueChain,
  requestsBalance,
  outcomeSum,
  rowSum,
  totalBlank,
  carriedBound,
  partialOnce,
  groupPresent,
  reconsiderationSum,
  directSuitSum,
  postReconSuitSum,
  totalZero,
  postReconPlausible,
  casesWithoutRequests,
  directSuitAfter2024,
  carryOver,
  carryOverColumn,
  pendingCases,
  spike,
  identicalFigures,
  gapYear,
  formatBreak,
  yoyClaim,
  narrReceived,
  narrAnswered,
  narrCarried,
  narrOutcomes,
  narrCases,
  narrPartSum,
  narrChannelSum,
  narrPercent,
  narrNormative,
  narrFee,
  rateRange,
  ratePartialPeriod,
  approximate,
  rateDefinition,
  figureToldTwice,
  severalOfOneChannel,
  grim,
  yearConflict,
  periodMalformed,
  signedEarly,
  late,
  placeConflict,
  templateLeftover,
  sameAsLastYear,
  sameAsOtherTown,
  personalData,
  duplicateImport,
  scope
];

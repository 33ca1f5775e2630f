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

/** Every check, in the order of the catalogue: structure, tables 2 to 4, years, prose, identity. */
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
  directSuitAfter2024
];

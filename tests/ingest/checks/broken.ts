/** What is printed otherwise than in the balanced report, and the checks that must fire: these and no others. */
export const RULES: [rule: string, change: Record<string, string>, checks: string[]][] = [
  ['column balance', { 'requests-carried-out/natural-person': '1', 'requests-carried-out/total': '1' }, ['requests-balance']],
  [
    'outcome sum',
    { 'requests-concluded/partly-disclosed/business': '1', 'requests-concluded/partly-disclosed/total': '1' },
    ['outcome-sum']
  ],
  ['row sum', { 'requests-concluded/disclosed/legal-service': '1' }, ['outcome-sum', 'row-sum']],
  [
    'carried bound',
    { 'requests-carried-out/natural-person': '40', 'requests-carried-out/total': '40' },
    ['carried-bound', 'requests-balance']
  ],
  ['blank total', { 'requests-concluded/disclosed/total': '' }, ['cell-blank', 'total-blank']],
  ['blank cell', { 'requests-carried-in/business': '' }, ['cell-blank']],
  ['slash', { 'licence-decisions': '/' }, ['cell-blank']],
  ['无', { reconsiderations: '无' }, ['cell-blank']],
  ['note in a cell', { 'licence-decisions': '22（其中16件为延续）' }, ['cell-not-number']],
  ['decimal where counts are due', { 'licence-decisions': '2.5' }, ['cell-not-number']],
  ['two numbers in a cell', { 'licence-decisions': '1 0' }, ['cell-shape']],
  ['rules at a township', { 'rules-issued': '1', 'rules-in-force': '1' }, ['rules-at-township']],
  ['issued beyond stock', { 'normative-documents-issued': '3', 'normative-documents-in-force': '1' }, ['issued-le-stock']],
  ['fee at a township', { 'fees-charged': '1.5' }, ['fee-conflict']],
  ['fee in yuan', { 'fees-charged': '12000元' }, ['fee-conflict', 'fee-unit']],
  ['partly disclosed beyond concluded', { 'requests-concluded/partly-disclosed/total': '99' }, ['outcome-sum', 'partial-once', 'row-sum']],
  ['reconsiderations', { 'reconsiderations/upheld': '2', reconsiderations: '1' }, ['reconsideration-sum']],
  ['direct suits', { 'lawsuits-direct/other': '1', 'lawsuits-direct': '2' }, ['direct-suit-after-2024', 'direct-suit-sum']],
  [
    'suits after reconsideration',
    { 'lawsuits-after-reconsideration/pending': '1', 'lawsuits-after-reconsideration': '3' },
    ['post-recon-suit-sum']
  ],
  ['cases beside a total of 0', { 'reconsiderations/upheld': '2' }, ['total-zero']],
  ['direct suits after 2024', { 'lawsuits-direct/other': '1', 'lawsuits-direct': '1' }, ['direct-suit-after-2024']]
];

/** Damage to a whole document, and the check that must say so. */
export const STRUCTURE: [string, (text: string) => string, string][] = [
  ['a row is missing', (all) => all.replace(/.*2\.重复申请.*\n/, ''), 'row-missing'],
  ['a row stands twice', (all) => all.replace(/(.*2\.重复申请.*\n)/, '$1$1'), 'row-missing'],
  ['a label is misspelt', (all) => all.replace('法律行政法规禁止公开', '法律行政止公开'), 'label-typo'],
  ['a table is cut', (all) => all, 'table-split'],
  ['a section is missing', (all) => all.replace('五、存在的主要问题及改进情况\n', ''), 'section-missing'],
  ['a table is missing', (all) => all.replace(/行政复议\t[^]*?五、/, '五、'), 'table-missing'],
  ['values cannot be told apart', (all) => all.replace(/(2\.重复申请\t)0\t/, '$1'), 'cell-shape'],
  [
    'a group heading has a wrong number',
    (all) => all.replace(/\t\(四\) 无法提供\t/, '\t(四) 无法提供\t7\t0\t0\t0\t0\t0\t7\n\t\t'),
    'group-present'
  ]
];

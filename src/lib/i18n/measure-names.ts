const zh = {
  'items-disclosed': '主动公开条数',
  'items-disclosed/website': '网站公开条数',
  'items-disclosed/wechat': '微信等政务新媒体条数',
  'items-disclosed/other': '其他渠道条数',
  'requests-received-stated': '收到申请（正文）',
  'requests-received': '新收申请（表3）',
  'requests-concluded': '办结（表3）',
  'requests-carried-out': '结转下年（表3）',
  'online-handling-rate': '线上办理率',
  'satisfaction-rate': '满意率',
  'appeals-handled': '处理群众诉求',
  'completion-rate': '办结率',
  'hotline-cases': '热线工单',
  'reconsiderations-stated': '行政复议（正文）',
  'lawsuits-stated': '行政诉讼（正文）',
  reconsiderations: '行政复议（表4）',
  'lawsuits-direct': '未经复议直接起诉（表4）',
  'lawsuits-after-reconsideration': '复议后起诉（表4）',
  'normative-documents-in-force': '现行有效规范性文件（表2）',
  'normative-documents-in-force-stated': '现行有效规范性文件（正文）',
  'licence-decisions': '行政许可决定（表2）',
  'penalty-decisions': '行政处罚决定（表2）'
};

const en: Record<keyof typeof zh, string> = {
  'items-disclosed': 'Items disclosed',
  'items-disclosed/website': 'Items on the website',
  'items-disclosed/wechat': 'Items on WeChat and other new media',
  'items-disclosed/other': 'Items by other channels',
  'requests-received-stated': 'Requests received (prose)',
  'requests-received': 'New requests (table 3)',
  'requests-concluded': 'Concluded (table 3)',
  'requests-carried-out': 'Carried to next year (table 3)',
  'online-handling-rate': 'Online handling rate',
  'satisfaction-rate': 'Satisfaction rate',
  'appeals-handled': 'Appeals handled',
  'completion-rate': 'Completion rate',
  'hotline-cases': 'Hotline cases',
  'reconsiderations-stated': 'Reconsiderations (prose)',
  'lawsuits-stated': 'Lawsuits (prose)',
  reconsiderations: 'Reconsiderations (table 4)',
  'lawsuits-direct': 'Lawsuits without reconsideration (table 4)',
  'lawsuits-after-reconsideration': 'Lawsuits after reconsideration (table 4)',
  'normative-documents-in-force': 'Normative documents in force (table 2)',
  'normative-documents-in-force-stated': 'Normative documents in force (prose)',
  'licence-decisions': 'Licensing decisions (table 2)',
  'penalty-decisions': 'Penalty decisions (table 2)'
};

/** What charts call their measures, by key; where prose and tables both tell a quantity, which of them. */
export const MEASURE_NAMES = { zh, en };

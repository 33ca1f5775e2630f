import { describe, expect, it } from 'vitest';
import { told } from './read';

describe('wordings met in reports', () => {
  it.each([
    ['2024年我镇依申请公开零申请。', { 'requests-received-stated': 0 }],
    ['全年未收到政府信息公开申请，零复议、零诉讼。', { 'requests-received-stated': 0, 'reconsiderations-stated': 0, 'lawsuits-stated': 0 }],
    ['受理政府信息公开申请58件。本年度收到2件县政府的信息公开征询单。', { 'requests-received-stated': 58 }],
    ['加强信息公开平台建设，保障群众知情权，全年公开政务信息90条。', { 'items-disclosed': 90 }],
    ['上报市政府网站信息90条。', {}],
    ['主动公开政府信息1250条，其中在镇政府网站政务动态版块发布信息190条，在基层公开板块发布信息180条。', { 'items-disclosed': 1250 }],
    ['共发布更新青禾县人民政府网政务公开信息12条。', { 'items-disclosed/website': 12 }],
    ['接受自然人依申请公开事项0件。', { 'requests-received-stated': 0 }],
    ['通过县人民政府门户网站主动公开各类政府信息计64条。', { 'items-disclosed/website': 64 }],
    ['依申请公开方面，收到书面申请3件、网络申请2件，共5件。', { 'requests-received-stated': 5 }],
    ['依申请公开方面，收到书面申请3件、网络申请2件，共6件。', {}],
    ['全程网办率86.5%，线上办理率72.3%。', { 'online-handling-rate': 72.3 }],
    ['2024年主动公开政府信息件数为132件。', { 'items-disclosed': 132 }],
    ['全年通过青禾区政府门户网站集中公开财政预决算、巡察整改情况等重点信息14条。', { 'items-disclosed/website': 14 }],
    ['本街道通过青禾政府在线共主动公开政府信息520条。', { 'items-disclosed/website': 520 }],
    ['通过便民服务中心大屏幕公开政府信息48条。', { 'items-disclosed/other': 48 }],
    ['2024年底累计主动公开政府信息846条，全文电子化率达100%2024新增的主动公开政府信息52条。', { 'items-disclosed': 52 }],
    ['主动公开信息140条。其中财政信息6条；行政处罚信息30条；人大代表建议回复4条。', { 'items-disclosed': 140 }],
    ['此外，我乡还通过召开村民代表大会以及张贴宣传资料等方式，公开各类政府信息46条。', {}],
    ['公开政府信息260条，在网站的“工作动态”栏目公开了70条动态信息，信息公开专栏公开190条政务信息。', { 'items-disclosed': 260 }],
    ['成功办结政府依申请公开事项2件。', { 'requests-answered-stated': 2 }],
    ['收到政府信息公开申请2件，无下年度结转。', { 'requests-received-stated': 2, 'requests-carried-out-stated': 0 }],
    ['组织28场“新闻发布会”。', { 'press-conferences': 28 }],
    ['通过“12345热线”等平台接收、流转并回复各类公众咨询、投诉及建议超过360条。', { 'hotline-cases': 360 }],
    ['12345热线受理各类咨询、投诉360件。', { 'hotline-cases': 360 }],
    ['12345热线受理投诉60件。', {}],
    ['受理12345热线、信访、信函等公众咨询、建议、投诉240件。', {}],
    ['在新媒体微信公众号上，更新160次，共计公开370条。', { 'items-disclosed/wechat': 370 }],
    [
      '受理政府信息公开申请100件，其中，本年度新接收90件，上年结转10件。',
      { 'requests-received-stated': 90, 'requests-carried-in-stated': 10 }
    ],
    ['收到政府信息公开申请2件，其中办结政府信息公开申请1件。', { 'requests-received-stated': 2, 'requests-answered-stated': 1 }],
    ['通过信息公开平台收到申请0件。', { 'requests-received-stated': 0 }],
    ['依申请公开方面，上一年度转办2件。', { 'requests-carried-in-stated': 2 }],
    ['微信公众号发布信息120条，政务微博公众号发布信息90条。', { 'items-disclosed/wechat': 120, 'items-disclosed/other': 90 }],
    ['清理并公开现行有效的行政规范性文件12件。', { 'normative-documents-in-force-stated': 12 }],
    ['因信息公开引发争议，其中涉及行政复议4件；涉及行政诉讼3件。', { 'reconsiderations-stated': 4, 'lawsuits-stated': 3 }],
    ['安排专职业务人员进行政务公开业务培训2次。', { trainings: 2 }],
    ['在县人民政府外网主动公开政府信息12条。', { 'items-disclosed/website': 12 }],
    ['全年政府信息公开申请4件，申请人均为自然人，信息不存在3件，不予公开1件。', { 'requests-received-stated': 4 }],
    ['收到政府信息公开申请4件，不存在上年度结转政府信息公开申请。', { 'requests-received-stated': 4, 'requests-carried-in-stated': 0 }],
    ['全年没有一件因政府信息公开工作被申请行政复议、提起行政诉讼。', { 'reconsiderations-stated': 0, 'lawsuits-stated': 0 }],
    ['共接群众政府信息公开申请7份。', { 'requests-received-stated': 7 }],
    ['尚未发现依申请公开情况。', { 'requests-received-stated': 0 }],
    ['未接到群众有关政府信息公开申请和不予以公开的情况。', { 'requests-received-stated': 0 }],
    ['受理、办理、答复依申请公开2件。', { 'requests-received-stated': 2, 'requests-answered-stated': 2 }],
    ['收到政府信息公开申请5件，目前已答复1件。', { 'requests-received-stated': 5, 'requests-answered-stated': 1 }],
    ['收到政府信息公开申请16件，所有申请已办结完成16件。', { 'requests-received-stated': 16, 'requests-answered-stated': 16 }],
    ['另有4件政府信息公开申请按照《条例》规定顺延到下年度答复。', { 'requests-carried-out-stated': 4 }],
    [
      '新收政府信息公开申请9件，结转上年共7件，下年度继续办理0件。',
      { 'requests-received-stated': 9, 'requests-carried-in-stated': 7, 'requests-carried-out-stated': 0 }
    ],
    ['因信息公开引发争议12件，其中行政复议9件，行政诉讼3件。', { 'reconsiderations-stated': 9, 'lawsuits-stated': 3 }],
    ['未制定行政法规、规章和规范性文件。', { 'normative-documents-issued-stated': 0 }],
    ['公开行政规范性文件30件，宣布废止市政府公文60件。', {}],
    ['清理行政规范性文件，宣布失效6件，予以废止50件。', { 'normative-documents-repealed-stated': 50 }],
    ['2023年底，累计主动公开政府信息1030条，电子化率达100%，2024年新增的主动公开政府信息40条。', { 'items-disclosed': 40 }],
    ['经审核主动公开信息560条。', { 'items-disclosed': 560 }],
    ['在“云山镇人民政府”网主动公开52篇。', { 'items-disclosed/website': 52 }],
    ['微信公众号发布转发信息310条。', { 'items-disclosed/wechat': 310 }],
    ['微信公众号发布信息250条，人民号发布90条。', { 'items-disclosed/wechat': 250, 'items-disclosed/other': 90 }],
    ['依申请公开方面，今年共收到申请3件，已按时办结。', { 'requests-received-stated': 3 }],
    ['收到政府信息公开申请，共3件。', { 'requests-received-stated': 3 }],
    ['未收到政府信息公开申请，共3件咨询。', { 'requests-received-stated': 0 }],
    ['受理12345热线投诉求助742件。', { 'hotline-cases': 742 }],
    ['政府信息处理费收入为零。', { 'handling-fee-charged': 0 }],
    ['依申请公开收取信息处理费¥1,200元。', { 'handling-fee-charged': 1200 }],
    ['群众对教育工作满意率95%，对村务公开满意率98.7%。', {}],
    ['我镇主动公开了2024年各类政府信息193条。', { 'items-disclosed': 193 }],
    ['2024年我镇主动公开政务文件及工作动态信息1060条。', { 'items-disclosed': 1060 }],
    ['依托区政府门户网站向社会主动公开编制索引目录的政府信息17条、政策解读3篇。', { 'items-disclosed/website': 17 }],
    ['在区政府网公开机构设置、办事程序，人居环境、危房改造等政府信息16条。', { 'items-disclosed/website': 16 }],
    ['全年共审核发布各类公开政府信息249条，其中行政公文9条。', { 'items-disclosed': 249 }],
    ['全年审核信息249条。', {}],
    ['全年编发工作信息240期，被市级媒体采用32篇。', {}],
    ['全年办理行政复议案件3件，其中涉及政府信息公开1件。', { 'reconsiderations-stated': 1 }],
    ['行政复议6件，其中涉及政府信息公开的结果维持2件。', {}],
    ['收到政府信息公开申请9件，今年已办结8件。', { 'requests-received-stated': 9, 'requests-answered-stated': 8 }],
    ['通过微信公众号“云山发布”公开各类信息图文300余条。', { 'items-disclosed/wechat': 300 }],
    [
      '通过网站、微信公众号发布重点领域信息共计82条；通过门户网站公开社会救助、涉农补贴等各类信息158条。',
      { 'items-disclosed/website': 158 }
    ],
    [
      '本年度行政规范性文件发布数量0条、废止数量0条。',
      { 'normative-documents-issued-stated': 0, 'normative-documents-repealed-stated': 0 }
    ],
    ['办理政府信息公开申请51件，办结46件，结转下一年5件。', { 'requests-answered-stated': 46, 'requests-carried-out-stated': 5 }],
    ['通过县政府门户网站公开涉农补贴、村务公开等各类信息138条。', { 'items-disclosed/website': 138 }],
    ['到2024年底累计主动公开政府信息1200条，其中2024年主动公开政府信息110条。', { 'items-disclosed': 110 }],
    ['到2023年底累计主动公开政府信息1200条，其中2023年主动公开政府信息110条。', {}],
    ['在政府信息公开目录上主动公开信息35条，较2023年提升40%。', { 'items-disclosed/website': 35 }],
    ['2024年，市政府网站主动公开和转载各类信息3600条。', { 'items-disclosed/website': 3600 }],
    ['制发并公开行政规范性文件12件。', { 'normative-documents-issued-stated': 12 }],
    ['办理政府信息依申请公开件7件。', { 'requests-answered-stated': 7 }],
    [
      '三、依申请公开政府信息情况\n共计收到当面申请数30件，按时办结数30件。',
      { 'requests-received-stated': 30, 'requests-answered-stated': 30 }
    ],
    [
      '各级机关收到120个申请人提出的政府信息公开申请430件，全年作出答复425件。',
      { 'requests-received-stated': 430, 'requests-answered-stated': 425 }
    ],
    ['政府信息公开申请1件。全年共受理群众投诉20件，办结20件。', { 'requests-received-stated': 1 }],
    ['通过区官方网站公开发布部门动态信息15条。', { 'items-disclosed/website': 15 }],
    ['今年以来主动公布度假区各类信息160余条。', { 'items-disclosed': 160 }],
    ['我乡在区政府网站公开本年度信息65条。', { 'items-disclosed/website': 65 }],
    ['年度内未收到公众关于政府信息公开和不予公开的申请。', { 'requests-received-stated': 0 }],
    ['制发规范性文件0件，清理废止规范性文件7件。', { 'normative-documents-issued-stated': 0, 'normative-documents-repealed-stated': 7 }],
    ['共制作、获取政府信息254条，其中：主动公开信息数72条，作为依申请公开信息数88条，不予公开信息数94条。', { 'items-disclosed': 72 }],
    ['无现行有效行政规范性文件。', { 'normative-documents-in-force-stated': 0 }],
    ['縣長熱線辦理群眾來電事項192件。', { 'hotline-cases': 192 }],
    ['收到政府信息公開申請2件，0件結轉下年度辦理。', { 'requests-received-stated': 2, 'requests-carried-out-stated': 0 }],
    ['依申请公开情况 无', { 'requests-received-stated': 0 }],
    ['依申请公开情况无变化。', {}],
    ['收到信息公开申请7件，及时答复7件。', { 'requests-received-stated': 7, 'requests-answered-stated': 7 }],
    ['办理各类政府信息公开申请17件，均按时答复。', { 'requests-answered-stated': 17 }],
    ['办理政府信息公开申请17件（结转下年度2件）。', { 'requests-carried-out-stated': 2 }],
    ['收到政府信息公开申请31件（上年结转2件）。', { 'requests-carried-in-stated': 2 }],
    [
      '收到依申请公开件6件。其中，5件予以公开，1件结转下年度继续办理。',
      { 'requests-received-stated': 6, 'requests-carried-out-stated': 1 }
    ],
    ['信息公开类行政复议2件（含上年度结转1件）。', { 'reconsiderations-stated': 2 }],
    ['没有向政府信息公开申请人收费的情况。', { 'handling-fee-charged': 0 }],
    ['未产生政府信息公开诉讼相关的费用支出。', {}],
    ['制定发布规范性文件4件。', { 'normative-documents-issued-stated': 4 }],
    ['“云山发布”公众号粉丝数1200，年内发布微信推文84篇。', { 'items-disclosed/wechat': 84 }],
    ['“云山发布”官方微信推文84篇。', { 'items-disclosed/wechat': 84 }],
    ['微信公众号“云山发布”信息发布84条。', { 'items-disclosed/wechat': 84 }],
    ['县人民政府网站信息公开25条。', { 'items-disclosed/website': 25 }],
    ['办理网络问政4件、12345政务服务热线61件，人大代表建议3件。', { 'hotline-cases': 61, 'proposals-received': 3 }],
    ['政务服务热线61件，人大代表建议答复3件。', { 'hotline-cases': 61, 'proposals-received': 3 }],
    ['办理热线61件，人大代表建议和答复9件。', {}],
    ['受理依申请公开26件，主要受理路径为当面申请2件，网上申请11件、信函申请数13件。', { 'requests-received-stated': 26 }],
    [
      '收到政府信息公开申请26件，其中24件申请已按规定在法定期限内答复。',
      { 'requests-received-stated': 26, 'requests-answered-stated': 24 }
    ],
    ['共接收政府信息公开申请31件，2024年办结27件。', { 'requests-received-stated': 31, 'requests-answered-stated': 27 }],
    ['群众通过网站、邮寄等方式提交政府信息公开申请12件。', { 'requests-received-stated': 12 }],
    ['群众通过网站提交政府信息公开申请12件，通过邮寄提交3件。', {}],
    ['制发4份规范性文件，废止1份规范性文件。', { 'normative-documents-issued-stated': 4, 'normative-documents-repealed-stated': 1 }],
    ['制发规范性文件4件，废止规章2件。', { 'normative-documents-issued-stated': 4 }],
    ['召开新闻发布会（含通气会）6场。', { 'press-conferences': 6 }],
    ['在专栏公开人大代表建议、政协提案办理复文4件。', {}],
    ['其中，在机构职责信息栏目及时更新领导信息、值班电话等信息2次。', {}],
    ['公开政策文件6件，人大代表建议答复3件。', {}],
    ['办理人大建议3件、政协提案和回复2件。', {}],
    ['办理人大建议0件、政协提案和回复0件。', { 'proposals-received': 0 }],
    ['主动公开云山苏木政府信息28条。', { 'items-disclosed': 28 }],
    ['通过门户网站、公告栏等形式，及时公开机构职能、政策法规共计32条。', { 'items-disclosed': 32 }],
    ['通过广播、各村公开栏和宣传画等纸质资料公开与人民群众广泛关注的政府信息41条。', { 'items-disclosed/other': 41 }],
    ['本年度未制发规章、行政规范性文件。', { 'normative-documents-issued-stated': 0 }],
    ['年内未出台新的行政规范性文件。', { 'normative-documents-issued-stated': 0 }],
    ['本年度制发公开规范性文件8件。', { 'normative-documents-issued-stated': 8 }],
    ['全镇政府信息公开依申请办理事项为零。', { 'requests-received-stated': 0 }],
    ['全镇信息公开的收费和减免为零。', { 'handling-fee-charged': 0 }],
    ['云山街道办事处政府信息公开申请受理2条。', { 'requests-received-stated': 2 }],
    ['召开新闻发布会9期。', { 'press-conferences': 9 }],
    ['收到群众申请公开件1件，已在规定时限内答复1件。', { 'requests-received-stated': 1, 'requests-answered-stated': 1 }],
    [
      '收到依申请公开9件；收到1件行政复议、2件行政诉讼。',
      { 'requests-received-stated': 9, 'reconsiderations-stated': 1, 'lawsuits-stated': 2 }
    ],
    ['组织开展“新闻发布会”15期。', { 'press-conferences': 15 }],
    ['我镇对申请公开政府信息暂免收费。', { 'handling-fee-charged': 0 }],
    ['收到申请信息公开件共6件。', { 'requests-received-stated': 6 }],
    ['在区政府门户网站主动公开机构设置、人员变动和工作动态8条；14个村、2个社区均设立公开栏。', { 'items-disclosed/website': 8 }],
    ['通过门户网站、公众号等平台，发布重大决策、财政预决算等涉及民生领域的政府信息95条，政策解读9件。', { 'items-disclosed': 95 }],
    ['2024年我乡法定主动公开内容15余条。其中：机构设置1条，政策解读1条。', { 'items-disclosed': 15 }],
    ['截至12月31日，法定主动公开政府信息共52条。', { 'items-disclosed': 52 }],
    ['网站发布动态165条，法定主动公开内容1条。', {}],
    ['截至目前共发布470条信息，2024年公开政府信息52条。', { 'items-disclosed': 52 }]
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('names behind a channel, sentences in a heading’s place, what was carried in', () => {
  it.each([
    [
      '全年公开政府信息230条，其中县政府网站45条、微信公众号“云上小镇”150条。',
      { 'items-disclosed': 230, 'items-disclosed/website': 45, 'items-disclosed/wechat': 150 }
    ],
    ['镇公众号“花开云山”累计推文215篇。', { 'items-disclosed/wechat': 215 }],
    ['公众号“花开云山”粉丝1200人。', {}],
    [
      '主动公开政府信息90条，其中网站发布66条，政务公开栏张贴24条。',
      { 'items-disclosed': 90, 'items-disclosed/website': 66, 'items-disclosed/other': 24 }
    ],
    [
      '主动公开政府信息90条，其中网站74条，镇村公示栏等线下方式16条。',
      { 'items-disclosed': 90, 'items-disclosed/website': 74, 'items-disclosed/other': 16 }
    ],
    ['张贴宣传海报350张。', {}],
    ['六、其他需要报告的事项\n（一）本年度没有收取信息处理费。', { 'handling-fee-charged': 0 }],
    ['六、其他需要报告的事项\n（一）2024年共收取信息处理费0元。\n（二）其他', { 'handling-fee-charged': 0 }],
    ['三、本年度未收到政府信息公开申请。', { 'requests-received-stated': 0 }],
    ['（二）依申请公开情况。\n收到申请2件。', { 'requests-received-stated': 2 }],
    ['收到并按时办结政府信息公开申请1件。', { 'requests-received-stated': 1, 'requests-answered-stated': 1 }],
    ['未收到政府信息公开申请，亦无上年结转。', { 'requests-received-stated': 0, 'requests-carried-in-stated': 0 }],
    ['未发生政府信息公开行政复议、行政诉讼，无上年结转。', { 'reconsiderations-stated': 0, 'lawsuits-stated': 0 }],
    [
      '收到政府信息公开申请3件，已办结3件，无结转下年度件。',
      { 'requests-received-stated': 3, 'requests-answered-stated': 3, 'requests-carried-out-stated': 0 }
    ],
    ['收到政府信息公开行政复议2件，无结转下年度件。', { 'reconsiderations-stated': 2 }],
    ['上年度无结转。', { 'requests-carried-in-stated': 0 }],
    ['收到政府信息公开行政复议2件，上年度无结转。', { 'reconsiderations-stated': 2 }],
    ['收到政府信息公开申请5件，其中2件为上年结转，已全部办结。', { 'requests-carried-in-stated': 2 }],
    ['受理县咨询投诉平台（12345）工单1402件，按期办结率100%。', { 'hotline-cases': 1402, 'on-time-rate': 100 }],
    ['收集企业诉求119件，已解决113件。', { 'enterprise-appeals-resolved': 113 }]
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

/** Characters of the traditional script that the form and the prose of reports hold, each before its simplified form. */
const PAIRS =
  '術术開开動动條条發发佈布網网訊讯復复議议訴诉訟讼請请報报職职鎮镇鄉乡眾众過过導导關关務务單单個个為为無无僅仅達达總总計计數数電电紙纸質质門门戶户處处類类據据獲获當当結结轉转辦办應应標标準准級级縣县區区與与從从內内規规預预決决財财態态來来實实種种項项際际訓训師师黨党東东會会場场號号較较張张領领設设頁页欄栏專专題题積积極极續续對对構构體体絡络圖图書书給给費费將将後后滿满該该協协員员選选這这還还進进運运連连鏈链長长間间闡阐顯显產产業业農农團团衛卫環环評评論论諮咨詢询讀读調调變变認认證证許许強强罰罚眞真沒没複复屬属國国機机稱称補补訪访舉举納纳維维糾纠審审經经範范樣样營营養养齊齐參参廣广塊块勞劳節节階阶鄰邻劃划減减漲涨陽阳蘇苏龍龙馬马鳥鸟魚鱼車车橋桥灣湾島岛嶺岭莊庄園园臺台灘滩澤泽濟济寧宁漢汉遼辽瀋沈慶庆貴贵雲云廈厦聯联繫系溝沟優优勢势聽听權权義义齡龄衆众現现確确則则創创見见觀观誤误誰谁識识賬账貨货購购贈赠贊赞趨趋軟软載载輯辑輸输釋释鑒鉴鑑鉴錯错錄录錢钱鐵铁閱阅隊队隨随險险難难雙双雜杂離离響响頒颁額额驗验驟骤鬥斗麼么黃黄點点線线熱热徵征興兴華华廟庙鳳凤豐丰楊杨劉刘陳陈趙赵吳吴錦锦寶宝壩坝澗涧廠厂嶽岳樓楼橫横銅铜鋪铺潯浔濱滨淺浅淵渊潤润瀏浏瀾澜燈灯畢毕盤盘礦矿窯窑筆笔羅罗聖圣舊旧蓋盖薊蓟藍蓝蘭兰賀贺賓宾躍跃郵邮鄧邓鄭郑鐘钟鍾钟閣阁陸陆雞鸡韓韩順顺顧顾風风飛飞館馆駝驼驛驿魯鲁鴻鸿鶴鹤麗丽瀝沥爐炉獅狮瓊琼異异禮礼綠绿綿绵練练緣缘聞闻脈脉臨临葉叶蕭萧誠诚諸诸謝谢貝贝賢贤贛赣軍军輝辉轄辖遠远遺遗鄒邹釣钓鉛铅銀银鎭镇閘闸閩闽闊阔陰阴陝陕隴陇靈灵靜静頭头顏颜飲饮騰腾鯉鲤鳴鸣鵝鹅鹽盐麥麦檔档敗败';

const SIMPLIFIED = new Map<string, string>();
for (let i = 0; i < PAIRS.length; i += 2) SIMPLIFIED.set(PAIRS[i] ?? '', PAIRS[i + 1] ?? '');

/** The characters that `simplify` changes. */
export const TRADITIONAL: readonly string[] = [...SIMPLIFIED].flatMap(([char, simple]) => (char === simple ? [] : [char]));

const ANY = new RegExp(`[${TRADITIONAL.join('')}]`, 'g');

/** The text in the simplified script, character by character, as mirrors of reports are converted to the other. */
export function simplify(text: string): string {
  return text.replace(ANY, (char) => SIMPLIFIED.get(char) ?? char);
}

import type { Lang } from '$lib/i18n';

interface Section {
  title: string;
  paragraphs: string[];
  code?: string;
  table?: { head: string[]; rows: string[][] };
}

interface Text {
  title: string;
  lead: string;
  sections: Section[];
  filesTitle: string;
  /** What a section's code is called. */
  code: string;
  files: Record<'nginx.conf' | 'Caddyfile' | '_headers' | 'github-pages.md', string>;
  schema: string;
}

const zh: Text = {
  title: '嵌入与托管',
  lead: '每张图下的“分享 · 嵌入”给出现成代码。这一页说明它们在网页里怎样工作，以及自己托管本站时的推荐设置。',
  sections: [
    {
      title: '框架',
      paragraphs: [
        '每张图有自己的网页：embed/语言/图名/，全部选择在网址里。第一帧已画在 HTML 中，没有脚本也能看；之后只取一个脚本，不用数据库、后台线程、存储和 cookie，在 sandbox="allow-scripts" 的框架里照常可用。',
        '固定的图在 v/数据版本/embed/ 之下，数字永远不变；有更新的数据时图下会注明。自己托管时，新旧版本并存的办法是：发布时不要删除旧的 v/ 文件夹。'
      ],
      table: {
        head: ['网址参数', '含义'],
        rows: [
          ['y m v s p', '年份、指标、看法、排序、我的镇街，与主站网址相同'],
          ['theme', 'light 或 dark；不写则随读者设置'],
          ['page ink accent', '底色、文字、强调色，六位十六进制'],
          ['controls=1', '读者可换年份、指标和看法'],
          ['host', '只与这个来源（如 https://example.org）的网页通话']
        ]
      }
    },
    {
      title: '高度',
      paragraphs: [
        '代码里印的高度在 320、480、640、960 像素宽都容得下。宿主页有脚本时，框架在内容高度变化时说一次（最多三条消息），增高和缩短都会说，隐藏时不说。',
        '第一条消息同时是本站、AMP 与 WordPress 的格式，第二条是 iframe.resize（Embedly、Medium）的文本格式，网址带 childId 时再加一条 pym 格式。本站脚本 embed/resize.js 与组件 embed/gongkai-chart.js 按窗口认框架，同页两张相同的图互不相扰。'
      ]
    },
    {
      title: '与宿主页通话',
      paragraphs: ['框架用 postMessage 收发 JSON-RPC 2.0，版本 1。格式不对的消息一概不理；没有任何方法会改动数据、跳转或联网。'],
      table: {
        head: ['方法', '参数', '结果'],
        rows: [
          [
            'gongkai.getState',
            '无',
            '现状：query、year、measure、view、sort、mine，可选的 years、measures、views，以及 marks（图中各数的键）'
          ],
          ['gongkai.setState', '{ query }', '按网址写法设定选择，返回现状'],
          ['gongkai.select', '{ datum }', '标出一个数'],
          ['gongkai.openEvidence', '{ datum }', '打开一个数的出处'],
          ['gongkai.closeEvidence', '无', '关闭出处'],
          ['gongkai.ready gongkai.state', '通知', '现状'],
          ['gongkai.select gongkai.evidence', '通知', 'datum、label；place、year、value、quote、url'],
          ['gongkai.resize', '通知', '{ v: 1, height }，像素']
        ]
      },
      code: `frame.contentWindow.postMessage(
  { jsonrpc: '2.0', id: 1, method: 'gongkai.setState', params: { query: 'y=2025&v=time' } },
  'https://本站地址'
);
addEventListener('message', (event) => {
  if (event.source === frame.contentWindow && event.data.id === 1) console.log(event.data.result.title);
});`
    },
    {
      title: '网页组件',
      paragraphs: [
        '组件的属性：chart、lang、query、version、theme、controls、height。颜色取自它的 CSS 变量 --gongkai-page、--gongkai-ink、--gongkai-accent。事件：gongkai-state、gongkai-select、gongkai-evidence。'
      ]
    },
    {
      title: '托管',
      paragraphs: [
        '本站是静态文件，任何主机、任何子路径都可以。构建时设 SITE_ADDRESS=https://example.org/atlas/，oEmbed、站点地图和订阅里的完整网址才指向正确的地方。',
        '推荐的响应头：embed/ 与 v/ 允许被任何网页框入，并带 Access-Control-Allow-Origin: *；其余页面只准同源框入。内容安全策略只许本站来源，引擎需要 wasm-unsafe-eval。带散列名的文件可长期缓存，v/ 之下亦然，其余网页每次核对。'
      ]
    }
  ],
  filesTitle: '设置文件',
  files: {
    'nginx.conf': '用于 nginx',
    Caddyfile: '用于 Caddy',
    _headers: '用于识别 _headers 的静态主机',
    'github-pages.md': '不能设响应头的主机：哪些照常，哪些没有'
  },
  code: '代码',
  schema: '通话格式（JSON Schema）'
};

const en: Text = {
  title: 'Embedding and hosting',
  lead: 'Under every chart, “Share · embed” gives ready code. This page says how it works inside a page, and what to set when you host the site yourself.',
  sections: [
    {
      title: 'Frames',
      paragraphs: [
        'Every chart has a page of its own, embed/language/chart/, with all choices in the address. Its first frame stands in the HTML and shows without script. One script follows; no database, worker, storage or cookie, so it works in a frame with sandbox="allow-scripts".',
        'A chart that stays is below v/data-version/embed/ and never changes; it says so when newer data exist. If you host the site, keep the older v/ folders when you publish.'
      ],
      table: {
        head: ['In the address', 'Meaning'],
        rows: [
          ['y m v s p', 'year, measure, view, order, own township, as on the site'],
          ['theme', 'light or dark; as the reader has it when left out'],
          ['page ink accent', 'background, text and accent, six hexadecimal digits'],
          ['controls=1', 'readers may change year, measure and view'],
          ['host', 'talks to pages of this origin alone, such as https://example.org']
        ]
      }
    },
    {
      title: 'Height',
      paragraphs: [
        'The height printed in the code fits at 320, 480, 640 and 960 pixels. Where the host page has a script, the frame speaks when the height of its content changes, at most three messages a change, growing or shrinking, and is silent while hidden.',
        'The first message is our own, AMP’s and WordPress’s in one; the second the text of iframe.resize (Embedly, Medium); a third is pym’s where the address has childId. Our script embed/resize.js and the component embed/gongkai-chart.js tell frames apart by their windows, so two copies of a chart do not disturb each other.'
      ]
    },
    {
      title: 'Talking to the host page',
      paragraphs: [
        'The frame speaks JSON-RPC 2.0 over postMessage, version 1. Malformed messages are passed over. No method changes data, navigates or uses the network.'
      ],
      table: {
        head: ['Method', 'Parameters', 'Result'],
        rows: [
          [
            'gongkai.getState',
            'none',
            'the state: query, year, measure, view, sort, mine; years, measures and views on offer; marks, the keys of the figures drawn'
          ],
          ['gongkai.setState', '{ query }', 'sets choices as written in the address; gives the state'],
          ['gongkai.select', '{ datum }', 'marks a figure'],
          ['gongkai.openEvidence', '{ datum }', 'opens the source of a figure'],
          ['gongkai.closeEvidence', 'none', 'closes it'],
          ['gongkai.ready gongkai.state', 'notification', 'the state'],
          ['gongkai.select gongkai.evidence', 'notification', 'datum, label; place, year, value, quote, url'],
          ['gongkai.resize', 'notification', '{ v: 1, height } in pixels']
        ]
      },
      code: `frame.contentWindow.postMessage(
  { jsonrpc: '2.0', id: 1, method: 'gongkai.setState', params: { query: 'y=2025&v=time' } },
  'https://example.org'
);
addEventListener('message', (event) => {
  if (event.source === frame.contentWindow && event.data.id === 1) console.log(event.data.result.title);
});`
    },
    {
      title: 'The web component',
      paragraphs: [
        'Attributes: chart, lang, query, version, theme, controls, height. Colours come from its CSS variables --gongkai-page, --gongkai-ink and --gongkai-accent. Events: gongkai-state, gongkai-select, gongkai-evidence.'
      ]
    },
    {
      title: 'Hosting',
      paragraphs: [
        'The site is static files: any host, any sub-path. Set SITE_ADDRESS=https://example.org/atlas/ when you build, so that full addresses in oEmbed, sitemap and feeds lead to the right place.',
        'Headers we recommend: embed/ and v/ may be framed by any page and carry Access-Control-Allow-Origin: *; other pages by their own origin alone. The content security policy allows our own origin; the engine needs wasm-unsafe-eval. Files with a hash in their name may be cached for long, and all below v/; other pages are checked each time.'
      ]
    }
  ],
  filesTitle: 'Settings files',
  files: {
    'nginx.conf': 'for nginx',
    Caddyfile: 'for Caddy',
    _headers: 'for static hosts that read _headers',
    'github-pages.md': 'hosts that set no headers: what works there and what does not'
  },
  code: 'code',
  schema: 'The messages as JSON Schema'
};

/** The page about embedding and hosting. */
export const EMBEDDING: Record<Lang, Text> = { zh, en };

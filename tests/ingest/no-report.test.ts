import { describe, expect, it } from 'vitest';
import { parseReport } from '../../src/ingest/pipeline';
import { noPlaces } from './templates/no-places';

async function read(file: string, text: string) {
  const { report, problems } = await parseReport(new TextEncoder().encode(text), { file, places: noPlaces });
  return {
    isRead: report !== null,
    problems: problems.map(({ code, reason, reasonZh, mend, mendZh }) => [code, reason, reasonZh, mend, mendZh])
  };
}

const NO_REPORT = [
  [
    'no-report',
    'No table of the form and no heading of an annual report on open government information (政府信息公开工作年度报告) was found.',
    '未找到政府信息公开工作年度报告的表格或标题。',
    'Check that the file is the annual report itself and, where it is a text, saved as UTF-8 or GB18030.',
    '请确认所给文件是年度报告本身；文本文件请以 UTF-8 或 GB18030 编码保存。'
  ]
];

describe('a file that is no report', () => {
  it.each([
    ['a story', 'story.txt', '第一章\n那年冬天，雪下得很大。村里来了一个陌生人，他只说了三句话。\n第二章\n第二天，雪停了。'],
    ['a story in a folder of a year', '2024/story.txt', '第一章\n那年冬天，雪下得很大。'],
    ['a table of something else', 'prices.csv', '品名,单价,数量\n苹果,3,20\n梨,2,15\n'],
    ['a page of something else', 'page.html', '<html><body><h1>天气</h1><p>明天晴，最高气温12度。</p></body></html>']
  ])('is told plainly: %s', async (_, file, text) => {
    expect(await read(file, text)).toEqual({ isRead: false, problems: NO_REPORT });
  });

  it('but speaks of disclosure is looked into further', async () => {
    for (const text of ['关于做好政 府 信 息 公 开工作的通知', '關于做好政府信息公開工作的通知']) {
      const { problems } = await read('notice.txt', `${text}\n请各单位按时报送材料。`);
      expect(problems.map(([code]) => code)).toContain('unknown-year');
    }
  });

  it('is a normalised report, or other JSON', async () => {
    expect(await read('2025.json', '{"schema":"gongkai-report/1","id":"x"}')).toEqual({
      isRead: false,
      problems: [
        [
          'normalised-report',
          'This is a normalised report, which was made from a document, and no document.',
          '这是由文件生成的规范化报告，不是报告文件本身。',
          'Give the document it was made from; gongkai check reads normalised reports as well.',
          '请给出生成它的原文件；gongkai check 也可读取规范化报告。'
        ]
      ]
    });
    for (const json of ['[{"measure":"trainings"}]', '\ufeff {"a": [1, 2]}'])
      expect(await read('cells.txt', json)).toEqual({
        isRead: false,
        problems: [
          [
            'unsupported-json',
            'This is JSON, and no document.',
            '这是 JSON 数据，不是报告文件。',
            'Give the report as a web page, DOCX, PDF or text.',
            '请给出网页、DOCX、PDF 或文本形式的年度报告。'
          ]
        ]
      });
  });

  it('is none of these where a text begins with a bracket', async () => {
    const { isRead } = await read(
      'page-2025.txt',
      '[字体：大 中 小]\n示例县云山镇2025年政府信息公开工作年度报告\n一、总体情况\n全年主动公开政府信息27条。'
    );
    expect(isRead).toBe(true);
  });
});

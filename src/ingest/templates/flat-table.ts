import type { Problem, TextBlock } from '$lib/model';
import { problem } from './problems';

/** Labels of tables 2 and 3 that no sentence strings together. */
const LABELS = ['第二十条第', '本年新收政府信息公开申请', '上年结转政府信息公开申请', '予以公开', '无法提供', '结转下年度继续办理'];
/** So many numbers apart from each other are cells. */
const LEAST_NUMBERS = 60;
const NUMBER = /(?<=[\s\u4e00-\u9fff])\d[\d.,]*(?=[\s\u4e00-\u9fff]|$)/g;

/** Whether a line of text has the tables of the form in it, one cell behind the other: where a cell ends and a row begins is not told. */
export function isFlatTable({ text }: TextBlock): boolean {
  if (text.length < 300 || !text.includes('本年新收') || LABELS.filter((label) => text.includes(label)).length < 4) return false;
  return (text.match(NUMBER)?.length ?? 0) >= LEAST_NUMBERS;
}

/** That the tables of a document stand in one line and were not read, nor what is told beside them. */
export function flatTable({ line, page }: TextBlock): Problem {
  return problem(
    'table-in-one-line',
    'error',
    { line, page },
    {
      en: 'The tables stand in one line of text, without breaks between rows and cells; neither they nor what is told in this line were read.',
      zh: '表格与正文连成一行，行与格之间没有分隔；该行的表格与正文数字均未读取。'
    },
    {
      en: 'Copy the report again so that rows and cells keep their breaks, or save the page as a web page.',
      zh: '请重新复制，保留表格的行与格，或将网页另存后读取。'
    }
  );
}

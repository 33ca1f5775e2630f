import { describe, expect, it } from 'vitest';
import { parseReport } from '../../src/ingest/pipeline';
import { noPlaces } from './templates/no-places';

const itemsOf = async (name: string, text: string) => {
  const title = `${name}2024年政府信息公开工作年度报告`;
  const { report } = await parseReport(new TextEncoder().encode(`${title}\n一、总体情况\n${text}\n`), { file: 'a.txt', places: noPlaces });
  return report?.observations.filter(({ measure }) => measure === 'items-disclosed').map(({ value }) => value);
};

describe('what is told of the whole county', () => {
  const text = '全县各部门全年公开政府信息4200条。';
  it('is not the own of a state farm', async () => expect(await itemsOf('云山国有林场', text)).toEqual([]));
  it('is the county’s own', async () => expect(await itemsOf('云山县', text)).toEqual([4200]));
  it('is not the own of a zone in the county', async () => expect(await itemsOf('云山县高新区管委会', text)).toEqual([]));
  it('leaves a zone what it tells of itself', async () => {
    expect(await itemsOf('云山高新技术产业开发区管理委员会', '全区共主动公开政府信息310条。')).toEqual([310]);
    expect(await itemsOf('云山县高新区管委会', '在全县率先建成专栏，主动公开政府信息310条。')).toEqual([310]);
    expect(await itemsOf('云山县高新区管委会', '全县公开政府信息4200条，我区主动公开政府信息310条。')).toEqual([310]);
  });
});

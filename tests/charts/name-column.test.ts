import { expect, it } from 'vitest';
import { nameColumn } from '../../src/lib/charts/name-column';
import { textWidth } from '../../src/lib/charts/scene';

it('is as wide as its longest name, and not wider than a chart can spare', () => {
  expect(nameColumn(['卜集镇', '金乡街道'], 343)).toMatchObject({ width: 64 });
  expect(nameColumn(['卜集镇'.repeat(9)], 343)).toMatchObject({ width: 92 });
});

it('prints names whole where they fit, else without their kind', () => {
  expect(nameColumn(['Buji Town'], 343).print('Buji Town')).toBe('Buji Town');
  const long = nameColumn(['Yanshan Subdistrict', 'Buji Town'], 343);
  expect([long.print('Yanshan Subdistrict'), long.print('Buji Town')]).toEqual(['Yanshan', 'Buji']);
});

it('leaves the county out where that is not enough', () => {
  const names = ['Buji Town, Jinxiang County', 'Yanshan Subdistrict, Lixia District'];
  expect(names.map(nameColumn(names, 343).print)).toEqual(['Buji', 'Yanshan']);
  const same = ['Buji Town, Jinxiang County', 'Buji Town, Jiaxiang County'];
  expect(same.map(nameColumn(same, 343).print)).toEqual(['Buji, Jinxiang', 'Buji, Jiaxiang']);
});

it('keeps the kind where two names would become the same', () => {
  const column = nameColumn(['Yanshan Subdistrict', 'Yanshan Town'], 343);
  expect([column.print('Yanshan Subdistrict'), column.print('Yanshan Town')]).toEqual(['Yanshan Su…', 'Yanshan To…']);
  const long = nameColumn(['Yanshanhu Subdistrict', 'Yanshanhu Town'], 343);
  expect(long.width).toBeGreaterThan(108);
  expect(long.print('Yanshanhu Subdistrict')).not.toBe(long.print('Yanshanhu Town'));
});

it('has room for every name that it prints, in the wider of system fonts', () => {
  const names = ['Nuwenmuren Sumu', 'Huanghuadian Town', 'Cuihuangkou Town'];
  const column = nameColumn(names, 343);
  for (const name of names) expect(textWidth(column.print(name))).toBeLessThanOrEqual(column.width - 10);
});

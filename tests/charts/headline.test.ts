import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeHeadline, headline, numbersIn, yearsHeadline } from '../../src/lib/charts/headline';
import type { Missing, Point } from '../../src/lib/charts/point';
import { countWord } from '../../src/lib/i18n/count-word';
import { measurePhrase } from '../../src/lib/i18n/measure-phrase';
import { unitWord } from '../../src/lib/i18n/unit-word';
import { zh } from '../../src/lib/i18n/zh';
import { THEMES, THEME_MEASURES } from '../../src/lib/themes';
import { point } from './points';

const KEYS = THEMES.flatMap((theme) => THEME_MEASURES[theme].map(({ key }) => key));
const LANGS = ['zh', 'en'] as const;
type Lang = (typeof LANGS)[number];
const about = (points: readonly Point[], lang: Lang, measure: string, year = 2025) => ({
  points,
  lang,
  year,
  phrase: measurePhrase(measure, lang),
  unitWord: unitWord(measure, lang)
});
const say = (points: readonly Point[], lang: Lang, measure: string, year = 2025) => headline(about(points, lang, measure, year));
const rate = (name: string, year: number, value: number, over = {}) => point(name, year, value, { unit: 'percent', ...over });
const none = (name: string, year = 2025) => point(name, year, 'not-stated');

const anyValue = fc.oneof(fc.integer({ min: 0, max: 5000 }), fc.constantFrom(...(Object.keys(zh.missing) as Missing[])));
const anyPoints = fc
  .array(anyValue, { minLength: 1, maxLength: 14 })
  .map((values) => values.map((value, i) => point(`某${'甲乙丙丁'.charAt(i % 4)}镇`, 2022, value)));

describe('a headline', () => {
  it('holds no number that the view does not hold, in both languages, within 60 characters', () => {
    fc.assert(
      fc.property(anyPoints, fc.constantFrom(...LANGS), (shown, lang) => {
        const values = shown.flatMap((item) => (item.value === null ? [] : [item.value]));
        const allowed = new Set([
          2022,
          ...values,
          values.length,
          shown.filter((item) => item.missing !== 'no-report').length,
          values.reduce((a, b) => a + b, 0),
          values.filter((value) => value === Math.max(...values)).length,
          0
        ]);
        const sentence = say(shown, lang, 'requests-received-stated', 2022);
        for (const number of numbersIn(sentence)) expect(allowed.has(number), `${number} in ${sentence}`).toBe(true);
        if (lang === 'zh') expect([...sentence].length).toBeLessThanOrEqual(60);
      })
    );
  });

  it('names its measure and its year whatever the points are, in both languages', () => {
    fc.assert(
      fc.property(anyPoints, fc.constantFrom(...LANGS), fc.constantFrom(...KEYS), (shown, lang, measure) => {
        const sentence = say(shown, lang, measure, 2022);
        const phrase = measurePhrase(measure, lang);
        expect(sentence.includes(phrase) || sentence.includes(countWord(1, phrase, lang)), sentence).toBe(true);
        expect(sentence).toContain('2022');
      })
    );
  });

  it('tells the figure of the one township, in English behind its number', () => {
    expect(say([point('Anding Town', 2025, 125)], 'en', 'items-disclosed/website')).toBe(
      'In 2025, Anding Town states 125 items on the website'
    );
    expect(say([point('Panshi Town', 2025, 1)], 'en', 'requests-received-stated')).toBe(
      'In 2025, Panshi Town states 1 request received (prose)'
    );
    expect(say([point('Panshi Town', 2025, 1)], 'en', 'hotline-cases')).toBe('In 2025, Panshi Town states 1 hotline case');
    expect(say([rate('Buji Town', 2025, 62)], 'en', 'online-handling-rate')).toBe(
      'In 2025, Buji Town states an online handling rate of 62%'
    );
    expect(say([point('安定镇', 2025, 125)], 'zh', 'items-disclosed/website')).toBe('2025 年，安定镇载明网站公开条数：125 条');
  });

  it('says who states the figure when only one does', () => {
    const two = [rate('卜集镇', 2025, 62), none('乙镇')];
    expect(say(two, 'zh', 'online-handling-rate')).toBe('2025 年，2 个镇街中只有卜集镇载明线上办理率：62%');
    expect(say(two, 'en', 'online-handling-rate')).toBe('In 2025, of 2 townships only 卜集镇 states an online handling rate: 62%');
  });

  it('gives the sum of counts, the highest of rates and of items, and says where all are 0', () => {
    const three = [point('A', 2025, 3), point('B', 2025, 15), none('C')];
    expect(say(three, 'en', 'requests-received-stated')).toBe('In 2025, 2 of 3 townships state requests received (prose): 18 in all');
    expect(say(three, 'en', 'items-disclosed')).toBe('In 2025, 2 of 3 townships state items disclosed; B has the most, 15');
    expect(say([rate('A', 2025, 90), rate('B', 2025, 90)], 'en', 'satisfaction-rate')).toBe(
      'In 2025, 2 of 2 townships state a satisfaction rate; 2 tie for the highest, 90%'
    );
    expect(say([point('A', 2025, 0), point('B', 2025, 0)], 'en', 'reconsiderations-stated')).toBe(
      'In 2025, 2 of 2 townships state reconsiderations (prose), all 0'
    );
  });

  it('says that nobody states it, not that it is 0', () => {
    expect(say([none('甲镇')], 'zh', 'satisfaction-rate')).toBe('2025 年，已收录的 1 个镇街未载明满意率');
    expect(say([none('A')], 'en', 'satisfaction-rate')).toBe('In 2025, the one township held does not state a satisfaction rate');
    expect(say([none('A'), none('B')], 'en', 'requests-concluded')).toBe(
      'In 2025, none of the 2 townships held states requests concluded (table 3)'
    );
  });

  it('says where the form has no such row, which nobody failed to state, and where no report is held', () => {
    const lacking = [point('甲镇', 2020, 'not-on-form'), point('乙镇', 2020, 'not-on-form')];
    const measure = 'normative-documents-in-force';
    expect(say(lacking, 'zh', measure, 2020)).toBe('2020 年的表式没有现行有效规范性文件（表2）一项');
    expect(say(lacking, 'en', measure, 2020)).toBe('The form of 2020 has no row for normative documents in force (table 2)');
    expect(say([...lacking, point('丙镇', 2020, 'blank')], 'zh', measure, 2020)).toBe(
      '2020 年，已收录的 3 个镇街都未载明现行有效规范性文件（表2）'
    );
    expect(say([point('甲镇', 2020, 'no-report')], 'en', 'hotline-cases', 2020)).toBe(
      'No reports are held for 2020; nothing is known of hotline cases'
    );
  });
});

describe('the headline of several years', () => {
  const points = [rate('甲镇', 2024, 90), none('甲镇'), none('乙镇', 2024), point('乙镇', 2025, 'no-report')];

  it('names the measure and the years, and who states it in any of them', () => {
    expect(yearsHeadline(about(points, 'zh', 'satisfaction-rate'))).toBe('2024–2025 年，2 个镇街中 1 个至少一年载明满意率');
    expect(yearsHeadline(about(points, 'en', 'satisfaction-rate'))).toBe(
      'In 2024–2025, 1 of 2 townships states a satisfaction rate in at least one year'
    );
  });

  it('says nothing of the rest where only those that state something are at hand', () => {
    expect(yearsHeadline({ ...about(points, 'zh', 'satisfaction-rate'), isSelection: true })).toBe(
      '2024–2025 年，1 个镇街至少一年载明满意率'
    );
    expect(yearsHeadline({ ...about(points, 'en', 'hotline-cases'), isSelection: true })).toBe(
      'In 2024–2025, 1 township states hotline cases in at least one year'
    );
  });
});

describe('the headline of two years', () => {
  const change = (points: readonly Point[], lang: Lang, measure = 'online-handling-rate') => changeHeadline(about(points, lang, measure));
  const buji = [rate('卜集镇', 2024, 47, { status: 'derived' }), rate('卜集镇', 2025, 62)];

  it('tells the one township’s change with both figures, and which was worked out', () => {
    expect(change(buji, 'zh')).toBe('卜集镇线上办理率由 2024 年的 47%（推算）升至 2025 年的 62%');
    expect(change(buji, 'en')).toBe('In 卜集镇, the online handling rate rose from 47% (derived) in 2024 to 62% in 2025');
    const same = [point('A', 2024, 5), point('A', 2025, 5)];
    expect(change(same, 'en', 'hotline-cases')).toBe('In A, hotline cases were unchanged from 5 in 2024 to 5 in 2025');
    expect(change(same, 'zh', 'hotline-cases')).toBe('A热线工单由 2024 年的 5 件到 2025 年的 5 件，没有变化');
  });

  it('counts who rose and who fell, of several', () => {
    const two = [...buji, rate('乙镇', 2024, 80), rate('乙镇', 2025, 70)];
    expect(change(two, 'zh')).toBe('2024 到 2025 年，可比的 2 个镇街中 1 个线上办理率上升，1 个下降');
    expect(change(two, 'en')).toBe(
      'From 2024 to 2025, of 2 townships that can be compared, the online handling rate rose in 1 and fell in 1'
    );
  });

  it('says where nobody can be compared', () => {
    expect(change([none('甲镇')], 'zh')).toBe('2024 到 2025 年，没有镇街的线上办理率可以相比');
    expect(change([none('A')], 'en')).toBe('From 2024 to 2025, the online handling rate can be compared in no township');
  });
});

describe('a unit behind 1', () => {
  it('is singular in English, wherever in the phrase its plural stands', () => {
    for (const [plural, one] of [
      ['requests', 'request'],
      ['hotline cases', 'hotline case'],
      ['items on WeChat and other new media', 'item on WeChat and other new media'],
      ['person-times', 'person-time'],
      ['percentage points', 'percentage point'],
      ['×10,000 yuan', '×10,000 yuan']
    ] as const) {
      expect(countWord(1, plural, 'en')).toBe(one);
      expect([countWord(0, plural, 'en'), countWord(2, plural, 'en')]).toEqual([plural, plural]);
    }
    expect(countWord(1, '件', 'zh')).toBe('件');
  });

  it('is so for every measure that is counted', () => {
    for (const key of KEYS.filter((item) => !item.endsWith('-rate')))
      expect(countWord(1, measurePhrase(key, 'en'), 'en'), key).not.toBe(measurePhrase(key, 'en'));
  });
});

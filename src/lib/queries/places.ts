import { defineQuery, type Row } from '../db/query';
import { sql } from '../db/sql';
import { named, type NameLang } from './named';

/** Every place with at least one report, in order of pinyin, named in the language asked for; `localName` is as written in Chinese; `years` are the years held, separated by blanks. */
export const allPlaces = defineQuery({
  name: 'allPlaces',
  columns: {
    place: 'text',
    name: 'text',
    county: 'text?',
    countyName: 'text?',
    prefectureName: 'text?',
    provinceName: 'text?',
    localName: 'text',
    localCounty: 'text?',
    pinyin: 'text?',
    initials: 'text?',
    aliases: 'text?',
    sortRank: 'number',
    years: 'text'
  },
  sql: ({ lang }: { lang: NameLang }) => sql`
    select p.place, ${named('p.name', lang)} as name, p.county, ${named('p.county_name', lang)} as "countyName",
      ${named('p.prefecture_name', lang)} as "prefectureName", ${named('p.province_name', lang)} as "provinceName",
      p.name as "localName", p.county_name as "localCounty", p.pinyin, p.initials, p.aliases, p.sort_rank as "sortRank", string_agg(distinct r.year::varchar, ' ' order by r.year::varchar) as years
    from place p join report r on r.place = p.place
    group by all
    order by p.sort_rank`
});

/** Every county with at least one report: how many places, reports, and the latest year; the most reports first. */
export const allCounties = defineQuery({
  name: 'allCounties',
  columns: {
    county: 'text',
    name: 'text',
    localName: 'text',
    prefectureName: 'text?',
    provinceName: 'text?',
    pinyin: 'text?',
    initials: 'text?',
    sortRank: 'number',
    places: 'number',
    reports: 'number',
    firstYear: 'number',
    lastYear: 'number'
  },
  sql: ({ lang }: { lang: NameLang }) => sql`
    select c.county, ${named('c.name', lang)} as name, c.name as "localName", ${named('c.prefecture_name', lang)} as "prefectureName",
      ${named('c.province_name', lang)} as "provinceName", c.pinyin, c.initials, c.sort_rank as "sortRank",
      count(distinct r.place)::integer as places, count(*)::integer as reports, min(r.year) as "firstYear", max(r.year) as "lastYear"
    from county c join report r on r.county = c.county
    group by all
    order by reports desc, c.sort_rank`
});

/** Reports held, by county, year and completeness. Null county: a place whose county cannot be told. */
export const coverage = defineQuery({
  name: 'coverage',
  columns: { county: 'text?', year: 'number', completeness: 'text', reports: 'number' },
  sql: () => sql`
    select county, year, completeness, count(*)::integer as reports from report
    group by all order by county nulls last, year, completeness`
});

export type PlaceRow = Row<typeof allPlaces>;
export type CountyRow = Row<typeof allCounties>;
export type CoverageRow = Row<typeof coverage>;

import type { CountyRows, NationalRows } from '../charts/county-rows';
import type { FormRows } from '../charts/form';
import type { Point } from '../charts/point';
import type { Scene } from '../charts/scene';
import type { Lang } from '../i18n';
import type { ThemeMeasure, View } from '../themes';

/** What an export needs of a chart. Every settled chart (`Explored`) is one. */
export interface Exportable {
  lang: Lang;
  title: string;
  subtitle: string;
  notes: readonly string[];
  /** True for figures of the invented county: marked in every file. */
  invented: boolean;
  view: View;
  isForm: boolean;
  year: number;
  measure: ThemeMeasure;
  /** The points that the drawing is about. */
  shown: readonly Point[];
  /** The points of the table under it. */
  tabled: readonly Point[];
  form: FormRows;
  rows: CountyRows;
  national: readonly NationalRows[];
  draw: (width: number) => Scene;
}

/** What stands beside the figures in every file. */
export interface ExportNote {
  /** Data version. */
  version: string;
  /** The address of the view, with the data version in it. */
  address: string;
  /** The day of the download, as 2026-11-25. */
  date: string;
}

export const LICENCE = 'CC BY 4.0';
export const LICENCE_ADDRESS = 'https://creativecommons.org/licenses/by/4.0/';

import { REQUEST_ROWS } from './2021/table3';

/** Indexes of rows of the 2021 form that have a part of their own in reading: （七）总计, and 3.其他 under （六）. */
export const TOTAL_ROW = REQUEST_ROWS.findIndex((row) => row.measure === 'requests-concluded' && !row.outcome);
export const REST_ROW = REQUEST_ROWS.findIndex((row) => row.outcome === 'other-rest');
/** The 2019 form's single row （六）其他处理 stands where the first row of the group stands in 2021. */
export const SINGLE_OTHER = REQUEST_ROWS.findIndex((row) => row.group === 'other');
export const LAST_ROW = REQUEST_ROWS.length - 1;

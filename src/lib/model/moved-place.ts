/** A row of `data/moved.csv`: a place whose code changed, as the official list came to have it. Old addresses and released versions have `code`, the data `to`. */
export interface MovedPlace {
  code: string;
  to: string;
  reason: string;
}

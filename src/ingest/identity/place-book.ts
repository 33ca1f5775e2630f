import type { Place } from '$lib/model';

/** What a document or its path says of where it is from; null where it says nothing. */
export interface PlaceWords {
  province: string | null;
  prefecture: string | null;
  county: string | null;
  /** The body that reports: a township, street, or a higher body. */
  body: string | null;
}

/** The official list of places, however it is stored. Two places that fit equally are no answer. */
export interface PlaceBook {
  /** The place with this code; null where there is none. */
  byCode(code: string): Place | null;
  /** The one township-level unit these words can mean, by name or alias; null where there is none or more than one. */
  find(words: PlaceWords): Place | null;
  /**
   * The words of a name that ends in a township of the list, with nothing before it or what it lies in (三河市李旗庄镇, whose 李旗 is no county); null
   * where it ends in none, or could be cut in more than one way.
   */
  split(name: string): PlaceWords | null;
  /** The one township of the place's county whose name differs from its own in a single character, as a misprint does (of two characters, in one that sounds alike); null where none or several do. */
  near(place: Place): Place | null;
  /** A place for a body on no list: code `x-<county or prefecture code>-<pinyin>`. `countyCode` null where the county cannot be told. */
  make(words: PlaceWords): Place;
}

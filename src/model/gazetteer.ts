/**
 * Reference data on places: what an open gazetteer or code list says and no article does. Compiling
 * takes it as an argument; `openGazetteer` makes the real one.
 */

export interface GazetteerEntry {
  /** The name that the source has. */
  readonly name: string
  /** WGS 84, decimal degrees; null where the source has no coordinates. */
  readonly point: { readonly latitude: number; readonly longitude: number } | null
  /** Which data set it is from, in which package and version, under which licence: a sentence. */
  readonly source: string
}

export interface Gazetteer {
  /** By ISO 3166-1 alpha-2 or ISO 3166-2 code; null for a code that is not assigned. */
  readonly byIsoCode: (code: string) => GazetteerEntry | null
  /** A populated place by its GeoNames id; null for one that the data set does not have. */
  readonly byGeonamesId: (id: number) => GazetteerEntry | null
}

/** Locations by their ISO 3166 code: the sorted codes, `name.codes`, and the ordinal of each, `name.ordinals`. */
import type { LocationIndexes } from '../../bundle-indexes.ts'
import type { Sections, SectionWriter } from '../sections.ts'
import { compareTexts, encodeStrings, openSortedStrings } from './string-table.ts'

export function encodeIsoCodes(
  out: SectionWriter,
  name: string,
  codes: LocationIndexes['isoCode'],
): void {
  const sorted = codes.toSorted(([a], [b]) => compareTexts(a, b))
  encodeStrings(
    out,
    `${name}.codes`,
    sorted.map(([code]) => code),
  )
  out.add(
    `${name}.ordinals`,
    Uint32Array.from(sorted, ([, ordinal]) => ordinal),
  )
}

/** The ordinal of the location of a code, null for a code of none. */
export function openIsoCodes(sections: Sections, name: string): (code: string) => number | null {
  const codes = openSortedStrings(sections, `${name}.codes`)
  const ordinals = sections.uint32(`${name}.ordinals`)
  return (code) => ordinals[codes.placeOf(code) ?? -1] ?? null
}

/**
 * Names in a bundle, found by a part of them: `name.grams`, the posting lists of every sequence of
 * one, two and three characters, and `name.names`, the folded names of each ordinal, a line each.
 */
import type { NameIndex } from '../../bundle-indexes.ts'
import type { Sections, SectionWriter } from '../sections.ts'
import { encodeTextPostings, openTextPostings, type PostingLists } from './posting-lists.ts'
import { encodeStrings, openStrings } from './string-table.ts'

export interface OpenNames {
  readonly count: number
  readonly grams: PostingLists<string>
  /** The folded names of an ordinal, with a line break between them: no folded text has one. */
  readonly namesOf: (ordinal: number) => string
}

export function encodeNames(out: SectionWriter, name: string, { grams, names }: NameIndex): void {
  encodeTextPostings(out, `${name}.grams`, grams, names.length)
  encodeStrings(
    out,
    `${name}.names`,
    names.map((all) => all.join('\n')),
  )
}

export function openNames(sections: Sections, name: string, count: number): OpenNames {
  const names = openStrings(sections, `${name}.names`)
  return {
    count,
    grams: openTextPostings(sections, `${name}.grams`, count),
    namesOf: names.at,
  }
}

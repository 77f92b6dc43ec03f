/** Indexes names by their parts, so that a part of a name is found without reading every name. */
import type { NameIndex } from '../../model/bundle-indexes.ts'
import { fold } from '../../model/fold.ts'
import { nameGrams } from '../../model/name-grams.ts'
import { postingsOf } from './postings.ts'

export function nameIndex<Item>(
  items: readonly Item[],
  namesOf: (item: Item) => readonly string[],
): NameIndex {
  const names = items.map((item) => [...new Set(namesOf(item).map(fold))])
  return {
    names,
    grams: postingsOf(names, (all) =>
      all.flatMap((name) => [1, 2, 3].flatMap((size) => nameGrams(name, size))),
    ),
  }
}

/** Values that were worked out lately, by the text that they are of. */
import type { Ordinals } from '../model/bundle-indexes.ts'

/** So many ordinals are held at most, and so many characters of keys. */
const maxHeld = 250_000

/**
 * `find`, which is not asked again for a text as long as its answer is held: a condition of a list that
 * stands in a page is the same for each item of the page. Holds some 2 MB at most, the latest.
 */
export function recent(find: (text: string) => Ordinals): (text: string) => Ordinals {
  const held = new Map<string, Ordinals>()
  let size = 0
  const sizeOf = (text: string, ordinals: Ordinals): number => text.length + ordinals.length + 50
  return (text) => {
    const known = held.get(text)
    if (known !== undefined) return known
    const found = find(text)
    held.set(text, found)
    size += sizeOf(text, found)
    for (const [oldest, ordinals] of held) {
      if (size <= maxHeld) break
      held.delete(oldest)
      size -= sizeOf(oldest, ordinals)
    }
    return found
  }
}

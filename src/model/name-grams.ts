/** The longest sequence that names are indexed by. */
export const maxGramSize = 3

/** Every sequence of so many consecutive characters (code points) of a folded name; none of a shorter one. */
export function nameGrams(folded: string, size: number): readonly string[] {
  const characters = Array.from(folded)
  const grams: string[] = []
  for (let start = 0; start + size <= characters.length; start += 1) {
    grams.push(characters.slice(start, start + size).join(''))
  }
  return grams
}

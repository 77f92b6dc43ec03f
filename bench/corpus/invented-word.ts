/** Words that mean nothing, each number its own: names of people, bodies and places. */

const consonants = 'bdfghklmnprstvwz'
const vowels = 'aeio'
const syllables = consonants.length * vowels.length
const words = syllables ** 3

/** What the word is for: the words of two purposes are never the same. */
const purposes = [
  'person',
  'organization',
  'country',
  'region',
  'city',
  'facility',
  'rare',
] as const
export type WordPurpose = (typeof purposes)[number]

/** Of every purpose there are so many. */
export const wordsOfPurpose = Math.floor(words / purposes.length)

/** Three syllables, capitalised, and an ending of its purpose. */
export function inventedWord(seed: number, purpose: WordPurpose, number: number): string {
  if (number >= wordsOfPurpose) {
    throw new Error(`Cannot invent ${purpose} ${number}: expected a number below ${wordsOfPurpose}`)
  }
  const index = number * purposes.length + purposes.indexOf(purpose)
  // Multiplying by an odd number permutes the numbers below a power of two.
  let rest = (Math.imul(index, 40_503) + Math.imul(seed, 7919)) & (words - 1)
  let word = ''
  for (let count = 0; count < 3; count += 1) {
    const syllable = rest % syllables
    rest = Math.floor(rest / syllables)
    word += (consonants[syllable % 16] ?? '') + (vowels[syllable >> 4] ?? '')
  }
  return word.charAt(0).toUpperCase() + word.slice(1) + endings[purpose]
}

const endings: Readonly<Record<WordPurpose, string>> = {
  person: 'n',
  organization: 'x',
  country: 'ria',
  region: 'shire',
  city: 'port',
  facility: 'l',
  rare: 'th',
}

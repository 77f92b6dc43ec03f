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
  'village',
  'rare',
] as const
export type WordPurpose = (typeof purposes)[number]

/** Of every purpose there are so many of three syllables. */
const shortWords = words / purposes.length

/** Three syllables, a fourth once those are used up, capitalised, and an ending of its purpose. */
export function inventedWord(seed: number, purpose: WordPurpose, number: number): string {
  const index = (number % shortWords) * purposes.length + purposes.indexOf(purpose)
  // Multiplying by an odd number permutes the numbers below a power of two.
  let rest = (Math.imul(index, 40_503) + Math.imul(seed, 7919)) & (words - 1)
  let word = ''
  for (let count = 0; count < 3; count += 1) {
    word += syllable(rest % syllables)
    rest = Math.floor(rest / syllables)
  }
  for (let more = Math.floor(number / shortWords); more > 0; more = Math.floor(more / syllables)) {
    word += syllable(more % syllables)
  }
  return word.charAt(0).toUpperCase() + word.slice(1) + endings[purpose]
}

function syllable(number: number): string {
  return (consonants[number % 16] ?? '') + (vowels[number >> 4] ?? '')
}

const endings: Readonly<Record<WordPurpose, string>> = {
  person: 'n',
  organization: 'x',
  country: 'ria',
  region: 'shire',
  city: 'port',
  facility: 'l',
  village: 'k',
  rare: 'th',
}

/**
 * Folding: what two spellings of one text have in common. Case, accents, ligatures, widths, curly
 * quotes, dashes and runs of white space fold; nothing else does. Folding twice changes nothing.
 */

/** Marks of Latin, Greek and Cyrillic letters, and the optional vowel points of Hebrew and Arabic. Vowel signs of other scripts are letters in their own right and stay. */
const accents = /[\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]/g

/** Letters that Unicode does not take apart. */
const plainLetters: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ł', 'l'],
  ['ħ', 'h'],
  ['ŧ', 't'],
  ['ı', 'i'],
  ['ς', 'σ'],
  ['’', "'"],
  ['‘', "'"],
  ['‛', "'"],
  ['ʼ', "'"],
  ['ʻ', "'"],
  ['ʿ', "'"],
  ['ʾ', "'"],
  ['`', "'"],
  ['´', "'"],
  ['′', "'"],
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['«', '"'],
  ['»', '"'],
  ['″', '"'],
  ['‐', '-'],
  ['‑', '-'],
  ['‒', '-'],
  ['–', '-'],
  ['—', '-'],
  ['―', '-'],
  ['−', '-'],
])
const foldedLetter = new RegExp(`[${[...plainLetters.keys()].join('')}]`, 'g')
const invisible = /\p{Default_Ignorable_Code_Point}/gu

/** The folded text, without white space at its ends. */
export function fold(text: string): string {
  if (isPlain(text)) return text.toLowerCase().replace(/ {2,}/g, ' ').trim()
  let folded = text
  // A few letters fold to what folds once more (a small capital to a letter with an accent).
  for (let round = 0; round < 3; round += 1) {
    const next = foldOnce(folded)
    if (next === folded) break
    folded = next
  }
  return folded
}

function foldOnce(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(accents, '')
    .replace(invisible, '')
    .replace(foldedLetter, (letter) => plainLetters.get(letter) ?? letter)
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Printable ASCII without a grave accent: only the case and the spaces can fold. */
function isPlain(text: string): boolean {
  return /^[ -_a-~]*$/.test(text)
}

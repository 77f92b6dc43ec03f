/** Values of the schema's enums in words. */

const names = new Map([
  ['DIRECT', 'quotation'],
  ['MIXED', 'paraphrase with quoted words'],
  ['DEMONYM', 'name of its people'],
  ['METONYM', 'name that stands for it'],
])

/** Lower case with spaces, or a clearer name where there is one. */
export function plainWords(value: string): string {
  return names.get(value) ?? value.toLowerCase().replaceAll('_', ' ')
}

export function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

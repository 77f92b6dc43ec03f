/** The package carries no types of its own. */
declare module 'wink-porter2-stemmer' {
  /** The Porter2 stem of one English word of the letters a to z. */
  export default function stem(word: string): string
}

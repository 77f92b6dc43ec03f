/** About the size of a text as cytoscape breaks it into lines, which cannot be asked before it is drawn. */

export interface TextMeasures {
  /** Pixels of a letter, on average. */
  readonly letter: number
  /** Pixels from line to line. */
  readonly line: number
  /** Pixels after which a text goes on in the next line. */
  readonly most: number
}

export function textSize(
  text: string,
  { letter, line, most }: TextMeasures,
): { readonly width: number; readonly height: number } {
  const lines: string[] = []
  const longestPart = Math.max(1, Math.floor(most / letter))
  const parts = text
    .split(' ')
    .flatMap((word) => word.match(new RegExp(`.{1,${longestPart}}`, 'gsu')) ?? [])
  for (const word of parts) {
    const last = lines.at(-1)
    if (last !== undefined && (last.length + 1 + word.length) * letter <= most) {
      lines[lines.length - 1] = `${last} ${word}`
    } else lines.push(word)
  }
  const longest = lines.reduce((longest, { length }) => Math.max(longest, length), 0)
  return { width: longest * letter, height: lines.length * line }
}

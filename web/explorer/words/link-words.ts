/** How statements and events stand to each other, read from either end. */
import type { StatementLinkKind } from '../operations/types.ts'

interface LinkWords {
  /** From the node that has the link under `links`. */
  readonly forth: string
  /** From the node that has it under `linkedFrom`. */
  readonly back: string
}

export const linkWords: Readonly<Record<StatementLinkKind, LinkWords>> = {
  RESPONDS_TO: { forth: 'answers', back: 'is answered by' },
  REBUTS: { forth: 'rebuts', back: 'is rebutted by' },
  PARAPHRASES: { forth: 'paraphrases', back: 'is paraphrased by' },
  REITERATES: { forth: 'repeats', back: 'is repeated by' },
  SIMILAR_TO: { forth: 'resembles', back: 'is resembled by' },
}

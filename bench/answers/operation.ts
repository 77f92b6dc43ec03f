/**
 * What the cost of an answer is measured with: 50 articles with 11 fields each, three of them of an
 * object of their own, some 22 kB.
 */
import { createHash } from 'node:crypto'

/** How many articles an answer has. */
export const articles = 50

export const operation = `query Articles($first: Int!, $after: String) {
  articles(first: $first, after: $after) {
    nodes {
      id
      slug
      label
      nodeKind
      publisher
      language
      sha256
      publishedOn {
        edtf
        earliest
        latest
      }
    }
  }
}
`

export const operationHash = createHash('sha256').update(operation).digest('hex')

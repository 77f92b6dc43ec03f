/** The words of an article that give a time, what they mean, and what they date. */
import { NodeLink } from '../components/node-link.tsx'
import { NotStated } from '../components/not-stated.tsx'
import { Provenance } from '../components/provenance.tsx'
import { describeTime } from '../words/describe-time.ts'
import { durationWords } from '../words/quantity-words.ts'
import type { ReaderArticle } from './read-article.ts'

type Expression = ReaderArticle['timeExpressions'][number]

export function TimeExpressions({ expressions }: { readonly expressions: readonly Expression[] }) {
  if (expressions.length === 0) return null
  return (
    <section aria-labelledby="times">
      <h2 id="times">Times in the text</h2>
      <ul class="cards">
        {expressions.map((expression) => (
          <li
            key={expression.asWritten + String(expression.provenance.evidence[0]?.start)}
            class="card"
          >
            <h3>
              <q>{expression.asWritten}</q>
            </h3>
            <p>{meaningOf(expression) ?? <NotStated />}</p>
            {expression.refersTo.length === 0 ? null : (
              <ul class="plain">
                {expression.refersTo.map((node) => (
                  <li key={node.id}>
                    dates <NodeLink node={node} />
                  </li>
                ))}
              </ul>
            )}
            <Provenance of={expression.provenance} what={`“${expression.asWritten}”`} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function meaningOf({ time, duration }: Expression): string | null {
  if (time !== null) return describeTime(time.edtf)
  return duration === null ? null : durationWords(duration)
}

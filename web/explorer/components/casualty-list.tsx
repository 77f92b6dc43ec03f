/** How many people were hurt, by each figure that an article gives. No figure is not zero. */
import type { EventQuery } from '../operations/types.ts'
import { plainWords, sentenceCase } from '../words/plain-words.ts'
import { quantityWords } from '../words/quantity-words.ts'
import { NodeLink } from './node-link.tsx'
import { NotStated } from './not-stated.tsx'
import { Provenance } from './provenance.tsx'

type Casualties = NonNullable<EventQuery['event']>['casualties']

/** Words such as “dozens” are stated, though no figure is. */
function Count({ count }: { readonly count: Casualties[number]['count'] }) {
  const figure = quantityWords(count)
  const words = count.asWritten === null ? null : `“${count.asWritten}”`
  if (figure === null && words === null) return <NotStated />
  if (figure === null) {
    return (
      <>
        <strong>{words}</strong> <span class="quiet">(no figure)</span>
      </>
    )
  }
  return (
    <>
      <strong>{figure}</strong>
      {words === null ? null : <span class="quiet"> {words}</span>}
    </>
  )
}

export function CasualtyList({ casualties }: { readonly casualties: Casualties }) {
  if (casualties.length === 0) return null
  return (
    <section aria-labelledby="casualties">
      <h2 id="casualties">Casualties</h2>
      <ul class="cards">
        {casualties.map(({ kind, count, group, accordingTo, article, provenance }) => (
          <li key={`${kind} ${group?.id ?? ''} ${article.id} ${count.min ?? ''}`} class="card">
            <p>
              {sentenceCase(plainWords(kind))}: <Count count={count} />
            </p>
            {group === null ? null : (
              <p>
                Of <NodeLink node={group} />
              </p>
            )}
            {accordingTo === null ? null : (
              <p>
                According to <NodeLink node={accordingTo.actor} />
              </p>
            )}
            <Provenance of={provenance} what="the figure" />
          </li>
        ))}
      </ul>
    </section>
  )
}

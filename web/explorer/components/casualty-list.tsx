/** How many people were hurt, by each figure that an article gives. No figure is not zero. */
import type { EventQuery } from '../operations/types.ts'
import { plainWords, sentenceCase } from '../words/plain-words.ts'
import { quantityWords } from '../words/quantity-words.ts'
import { NodeLink } from './node-link.tsx'
import { NotStated } from './not-stated.tsx'
import { Provenance } from './provenance.tsx'

type Casualties = NonNullable<EventQuery['event']>['casualties']

export function CasualtyList({ casualties }: { readonly casualties: Casualties }) {
  if (casualties.length === 0) return null
  return (
    <section aria-labelledby="casualties">
      <h2 id="casualties">Casualties</h2>
      <ul class="cards">
        {casualties.map(({ kind, count, group, accordingTo, article, provenance }) => (
          <li key={`${kind} ${group?.id ?? ''} ${article.id} ${count.min ?? ''}`} class="card">
            <p>
              {sentenceCase(plainWords(kind))}:{' '}
              <strong>{quantityWords(count) ?? <NotStated />}</strong>
              {count.asWritten === null ? null : <span class="quiet"> “{count.asWritten}”</span>}
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

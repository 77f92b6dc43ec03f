/** The legend of the marks, which is also the choice of those that are shown. The address keeps it. */
import type { PageKind } from '../addresses.ts'
import { KindIcon } from '../components/kind-icon.tsx'
import { useParameters } from '../navigation.ts'
import { kindWords } from '../words/kind-words.ts'
import { sentenceCase } from '../words/plain-words.ts'
import type { Mark } from './mark.ts'

const kinds: readonly PageKind[] = ['actor', 'statement', 'event', 'location', 'article']

/** The kinds that the address hides. */
export function hiddenKinds(parameters: URLSearchParams): ReadonlySet<string> {
  return new Set((parameters.get('hide') ?? '').split(',').filter((kind) => kind !== ''))
}

export function MarkFilter({ marks }: { readonly marks: readonly Mark[] }) {
  const [parameters, change] = useParameters()
  const hidden = hiddenKinds(parameters)

  function toggle(kind: PageKind): void {
    const kept = kinds.filter((one) => hidden.has(one) !== (one === kind))
    change({ hide: kept.length === 0 ? null : kept.join(',') })
  }

  return (
    <fieldset class="mark-filter">
      <legend>Marked in the text</legend>
      {kinds.map((kind) => {
        const count = marks.filter((mark) => mark.kind === kind).length
        if (count === 0) return null
        return (
          <label key={kind} class="mark-choice">
            <input type="checkbox" checked={!hidden.has(kind)} onChange={() => toggle(kind)} />
            <KindIcon kind={kind} />
            <span
              class={kind === 'statement' ? 'said said-start said-end' : `line line-${kind} lane-0`}
            >
              {sentenceCase(kindWords[kind].many)}
            </span>
            <span class="quiet">{count}</span>
          </label>
        )
      })}
    </fieldset>
  )
}

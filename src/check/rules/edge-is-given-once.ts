import type { AuthoredArticle, KeyPath } from '../../authoring/corpus.ts'
import { at, type Rule } from '../rule.ts'

export const edgeIsGivenOnce: Rule = {
  name: 'edge-is-given-once',
  law: 'An article gives an actor one part of a kind in an event, and names each subject, addressee, source and neighbour once.',
  isOfOneFile: true,
  *check({ articles }) {
    for (const { file } of articles) {
      for (const { path, items } of listsOf(file)) {
        const seen = new Set<string>()
        for (const [index, item] of items.entries()) {
          if (!seen.has(item)) {
            seen.add(item)
            continue
          }
          yield at(file, [...path, index], {
            message: `${item} is given already in "${path.at(-1) ?? ''}"`,
            remedy: 'Keep one of the two, with the evidence of both.',
          })
        }
      }
    }
  },
}

interface List {
  readonly path: KeyPath
  /** What each item says, so that two that say the same are equal. */
  readonly items: readonly string[]
}

function* listsOf({ content }: AuthoredArticle): Generator<List> {
  for (const [slug, event] of Object.entries(content.events ?? {})) {
    const path = ['events', slug]
    const { participants = [], accordingTo = [], precededBy = [], followedBy = [] } = event
    yield {
      path: [...path, 'participants'],
      items: participants.map(({ actor, role }) => `"${actor}" as ${role}`),
    }
    yield { path: [...path, 'accordingTo'], items: accordingTo.map(({ actor }) => `"${actor}"`) }
    yield { path: [...path, 'precededBy'], items: precededBy.map(({ event }) => `"${event}"`) }
    yield { path: [...path, 'followedBy'], items: followedBy.map(({ event }) => `"${event}"`) }
  }
  for (const [slug, { about = [], addressees = [] }] of Object.entries(content.statements ?? {})) {
    const path = ['statements', slug]
    yield {
      path: [...path, 'about'],
      items: about.map(({ actor, location, event }) =>
        Object.entries({ actor, location, event })
          .flatMap(([kind, node]) => (node === undefined ? [] : `The ${kind} "${node}"`))
          .join(' '),
      ),
    }
    yield { path: [...path, 'addressees'], items: addressees.map(({ actor }) => `"${actor}"`) }
  }
  for (const [slug, { adjacentTo = [] }] of Object.entries(content.locations ?? {})) {
    yield {
      path: ['locations', slug, 'adjacentTo'],
      items: adjacentTo.map(({ location }) => `"${location}"`),
    }
  }
}

import type { EntryKind } from '../../authoring/parse-corpus.ts'
import type { KeyPath } from '../../authoring/corpus.ts'
import { nearest, quoted } from '../../authoring/suggest.ts'
import type { Complaint } from '../../authoring/finding.ts'
import { at, type Rule } from '../rule.ts'
import type { MarkedFile, World } from '../world.ts'

const kinds = ['actor', 'location', 'event', 'statement'] as const

export const referenceResolves: Rule = {
  name: 'reference-resolves',
  law: 'Every slug that a file names is that of a registry file, or of a statement.',
  isOfOneFile: true,
  *check(world) {
    for (const entry of world.all) {
      for (const [kind, { path, value }] of referencesOf(entry)) {
        if (!world.known[kind].has(value))
          yield at(entry.file, path, unresolved(world, kind, value))
      }
    }
  },
}

interface Reference {
  readonly path: KeyPath
  readonly value: string
}

function* referencesOf(entry: MarkedFile): Generator<[EntryKind, Reference]> {
  for (const kind of kinds) for (const mark of entry.marks[kind]) yield [kind, mark]
  if (entry.kind === 'article') return
  for (const [index, value] of (entry.file.content.sharesNameWith ?? []).entries()) {
    yield [entry.kind, { path: ['sharesNameWith', index], value }]
  }
}

function unresolved({ known }: World, kind: EntryKind, slug: string): Complaint {
  const others = kinds.filter((other) => other !== kind && known[other].has(slug))
  const also = others
    .map((other) => `; there is ${articleOf(other)} ${other} of that name`)
    .join('')
  return {
    message: `There is no ${kind} ${quoted(slug)}${also}`,
    remedy:
      kind === 'statement'
        ? 'Name a key of "statements" in an article.'
        : `Name a file of "${kind}s", or add "${kind}s/${slug}.yaml".`,
    suggestion: nearest(slug, known[kind]),
  }
}

function articleOf(noun: string): string {
  return /^[aeiou]/.test(noun) ? 'an' : 'a'
}

import type { AuthoredFile, KeyPath } from '../../authoring/corpus.ts'
import type { ActorFile, EventFile, LocationFile } from '../../authoring/registry-files.ts'
import { quoted } from '../../authoring/suggest.ts'
import { foldName } from '../fold-name.ts'
import { at, type Rule, type Violation } from '../rule.ts'

export const nameIsUnique: Rule = {
  name: 'name-is-unique',
  law: 'Two entries of a registry go by the same name or alias only where both say so in "sharesNameWith"; case and accents do not tell names apart.',
  *check({ corpus }) {
    for (const registry of [corpus.actors, corpus.events, corpus.locations]) {
      const names = namesOf(registry)
      yield* repeatedNames(names)
      yield* untoldSharing(names)
      yield* needlessSharing(registry, names)
    }
  },
}

type EntryFile = AuthoredFile<ActorFile | EventFile | LocationFile>
type Registry = ReadonlyMap<string, EntryFile>

interface Name {
  readonly file: EntryFile
  readonly path: KeyPath
  readonly text: string
}

/** By the folded name. */
function namesOf(registry: Registry): ReadonlyMap<string, readonly Name[]> {
  const names = [...registry.values()].flatMap((file): Name[] => {
    const aliases = 'aliases' in file.content ? (file.content.aliases ?? []) : []
    return [
      { file, path: ['name'], text: file.content.name },
      ...aliases.map((text, index) => ({ file, path: ['aliases', index], text })),
    ]
  })
  return Map.groupBy(names, ({ text }) => foldName(text))
}

/** An alias may differ from the name in case or accents: that is what aliases are for. */
function* repeatedNames(names: ReadonlyMap<string, readonly Name[]>): Generator<Violation> {
  for (const group of names.values()) {
    const first = new Map<EntryFile, Map<string, Name>>()
    for (const name of group) {
      const { file, path, text } = name
      const ofFile = first.get(file) ?? new Map<string, Name>()
      first.set(file, ofFile)
      const earlier = ofFile.get(text)
      if (earlier === undefined) {
        ofFile.set(text, name)
        continue
      }
      yield at(file, path, {
        message: `The alias ${quoted(text)} is given already, as ${earlier.path[0] === 'name' ? 'the name' : 'an alias'}`,
        remedy: 'Remove it.',
      })
    }
  }
}

function* untoldSharing(names: ReadonlyMap<string, readonly Name[]>): Generator<Violation> {
  for (const group of names.values()) {
    const slugs = [...new Set(group.map(({ file }) => file.slug))]
    if (slugs.length < 2) continue
    const done = new Set<EntryFile>()
    for (const { file, path, text } of group) {
      if (done.has(file)) continue
      done.add(file)
      const told = file.content.sharesNameWith ?? []
      const known = new Set(told)
      const untold = slugs.filter((slug) => slug !== file.slug && !known.has(slug))
      if (untold.length === 0) continue
      yield at(file, path, {
        message: `${quoted(text)} is also a name of ${list(untold.map((slug) => `"${slug}"`))}`,
        remedy:
          'If they are the same, keep one file. If not, name each in "sharesNameWith" of the other.',
        suggestion: `sharesNameWith: [${list([...told, ...untold])}]`,
      })
    }
  }
}

/** A name that hundreds share need not be told hundreds of times hundreds. */
function list(words: readonly string[]): string {
  return words.length > 10 ? [...words.slice(0, 10), '…'].join(', ') : words.join(', ')
}

/** An entry that did not parse may share a name for all we know. */
function* needlessSharing(
  registry: Registry,
  names: ReadonlyMap<string, readonly Name[]>,
): Generator<Violation> {
  const sharing = new Map<string, Set<string>>()
  for (const group of names.values()) {
    const slugs = new Set(group.map(({ file }) => file.slug))
    if (slugs.size < 2) continue
    for (const slug of slugs) {
      const others = sharing.get(slug) ?? new Set()
      for (const other of slugs) others.add(other)
      sharing.set(slug, others)
    }
  }
  for (const [slug, file] of registry) {
    const told = file.content.sharesNameWith ?? []
    const seen = new Set<string>()
    for (const [index, other] of told.entries()) {
      const isNeeded = slug !== other && sharing.get(slug)?.has(other) === true
      const isFirst = !seen.has(other)
      seen.add(other)
      if ((isNeeded || !registry.has(other)) && isFirst) continue
      yield at(file, ['sharesNameWith', index], {
        message: `"${slug}" shares no name with "${other}" that is not told already`,
        remedy: 'Remove it from "sharesNameWith".',
      })
    }
  }
}

import type { AuthoredCorpus, KeyPath } from '../../authoring/corpus.ts'
import { quoted } from '../../authoring/suggest.ts'
import { foldName } from '../fold-name.ts'
import { at, type Rule } from '../rule.ts'

export const mentionIsBare: Rule = {
  name: 'mention-is-bare',
  law: 'A mention has no possessive ending, unless a name or alias of what it denotes ends with it.',
  isOfOneFile: true,
  *check({ articles, corpus }) {
    for (const { file, marks } of articles) {
      for (const { path, value } of marks.mention) {
        const quote = typeof value === 'string' ? value : value.quote
        if (!possessive.test(quote) || isName(quote, namesOf(corpus, path))) continue
        yield at(file, path, {
          message: `The mention ${quoted(quote)} ends in a possessive`,
          remedy:
            'Leave the ending out; where it is a part of the name, give that name in the registry, as "name" or in "aliases".',
          suggestion: quote.replace(possessive, ''),
        })
      }
    }
  },
}

const possessive = /['’]s$/i

function isName(quote: string, names: readonly string[]): boolean {
  return names.some((name) => possessive.test(name) && foldName(quote).endsWith(foldName(name)))
}

function namesOf(corpus: AuthoredCorpus, [section, slug]: KeyPath): readonly string[] {
  const key = String(slug)
  if (section === 'events') return [corpus.events.get(key)?.content.name ?? '']
  const entry = section === 'actors' ? corpus.actors.get(key) : corpus.locations.get(key)
  return entry === undefined ? [] : [entry.content.name, ...(entry.content.aliases ?? [])]
}

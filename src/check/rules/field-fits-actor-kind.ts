import { at, type Rule } from '../rule.ts'

/** The kind that each of these fields is for. */
const kindOfField = {
  size: 'GROUP',
  nationality: 'GROUP',
  abbreviation: 'ORGANIZATION',
  organizationKind: 'ORGANIZATION',
} as const

export const fieldFitsActorKind: Rule = {
  name: 'field-fits-actor-kind',
  law: 'Only a group has a size and a nationality, only an organisation an abbreviation and a kind of organisation.',
  isOfOneFile: true,
  *check({ articles, corpus }) {
    for (const { file } of articles) {
      for (const [slug, actor] of Object.entries(file.content.actors ?? {})) {
        const kind = corpus.actors.get(slug)?.content.kind
        if (kind === undefined) continue
        for (const field of ['size', 'nationality', 'abbreviation', 'organizationKind'] as const) {
          if (actor[field] === undefined || kind === kindOfField[field]) continue
          yield at(file, ['actors', slug, field], {
            message: `"${field}" is given of "${slug}", which is ${kind === 'ORGANIZATION' ? 'an' : 'a'} ${kind}`,
            remedy: `Remove it, or make "${slug}" ${kindOfField[field] === 'GROUP' ? 'a GROUP' : 'an ORGANIZATION'} in "actors/${slug}.yaml".`,
          })
        }
      }
    }
  },
}

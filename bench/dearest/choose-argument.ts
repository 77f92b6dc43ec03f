/** Arguments that make the store work: hubs, common words, filters that much passes. */
import { getNamedType, isEnumType } from 'graphql'
import type { Random } from '../corpus/random.ts'
import { type Hubs, idList } from './hubs.ts'
import type { ChooseArgument } from './random-operation.ts'

export function chooseFrom(hubs: Hubs, random: Random): ChooseArgument {
  const one = (list: readonly string[]): string => list[random.zipf(list.length)] ?? ''
  const id = (): string =>
    JSON.stringify(
      random.pick([
        `actor:${one(hubs.actors)}`,
        `event:${one(hubs.events)}`,
        `location:${one(hubs.locations)}`,
        `statement:${one(hubs.statements)}`,
        `article:${one(hubs.articles)}`,
      ]),
    )
  const words = (): string =>
    JSON.stringify(Array.from({ length: random.between(1, 40) }, () => one(hubs.words)).join(' '))
  const slugs: Readonly<Record<string, readonly string[]>> = {
    actor: hubs.actors,
    article: hubs.articles,
    event: hubs.events,
    location: hubs.locations,
    statement: hubs.statements,
  }
  const filters: Readonly<Record<string, () => string>> = {
    StatementFilter: () =>
      random.pick([
        '{ not: { isNegated: true } }',
        `{ text: ${words()} }`,
        `{ any: [${Array.from({ length: random.between(1, 30) }, () => '{ isNegated: false }').join(' ')}] }`,
        `{ about: ${idList('ACTOR', hubs.actors, random.between(1, 30))} }`,
      ]),
    EventFilter: () =>
      random.pick([
        '{ not: { killedAtLeast: 1000 } }',
        `{ location: ${JSON.stringify(`location:${one(hubs.locations)}`)} }`,
        `{ text: ${JSON.stringify(one(hubs.words))} }`,
        `{ participants: ${idList('ACTOR', hubs.actors, random.between(1, 30))} }`,
      ]),
    ActorFilter: () =>
      random.pick(['{ kinds: [PERSON, ORGANIZATION, STATE, GROUP] }', '{ name: "a" }']),
    ArticleFilter: () => random.pick([`{ text: ${words()} }`, '{ not: { language: "fr" } }']),
    LocationFilter: () => random.pick(['{ hasEvents: true }', '{ name: "a" }']),
    TimelineFilter: () => random.pick(['{ isNegated: false }', '{ kinds: [EVENT, STATEMENT] }']),
    ActorOrder: () => '{ field: MENTIONS, direction: DESC }',
    ArticleOrder: () => '{ field: SLUG, direction: DESC }',
    EventOrder: () => '{ field: NAME }',
    LocationOrder: () => '{ field: MENTIONS }',
    StatementOrder: () => '{ field: SAID_ON, direction: DESC }',
  }
  return (argument, field) => {
    const type = getNamedType(argument.type)
    const filter = filters[type.name]
    if (filter !== undefined) return filter()
    if (argument.name === 'slug') return JSON.stringify(one(slugs[field] ?? hubs.actors))
    if (argument.name === 'ids') return idList('STATEMENT', hubs.statements, random.between(1, 100))
    if (argument.name === 'query') return words()
    if (argument.name === 'maxLength') return '6'
    if (type.name === 'ID') return id()
    if (argument.name === 'kinds' || argument.name === 'forms' || argument.name === 'isoCode')
      return null
    return isEnumType(type) ? (type.getValues()[0]?.name ?? null) : null
  }
}

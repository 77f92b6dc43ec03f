/** `StatementFilter` as a `Where`. */
import type { StatementTerm, Where } from '../../src/store/where.ts'
import { defaultArgumentLimits } from '../argument-limits.ts'
import type { StatementFilter } from '../inputs/statement-filter.ts'
import { readId, readIds } from '../read-id.ts'
import { readList } from '../read-list.ts'
import { readText } from '../read-text.ts'
import { readDateSpan } from './date-span.ts'
import { readFilter, whenGiven } from './filter.ts'

/** What a statement can be about. */
const subjectKinds = ['ACTOR', 'EVENT', 'LOCATION'] as const

export function statementWhere(
  filter: StatementFilter | null | undefined,
  limits = defaultArgumentLimits,
): Where<StatementTerm> {
  return readFilter<StatementFilter, StatementTerm>(filter, (given, path) => [
    whenGiven(given.speakers, (ids) => ({
      term: 'speaker',
      anyOf: readIds(ids, `${path}.speakers`, ['ACTOR']),
    })),
    whenGiven(given.candidates, (ids) => ({
      term: 'candidate',
      anyOf: readIds(ids, `${path}.candidates`, ['ACTOR']),
    })),
    whenGiven(given.targets, (ids) => ({
      term: 'target',
      anyOf: readIds(ids, `${path}.targets`, subjectKinds),
    })),
    whenGiven(given.about, (ids) => ({
      term: 'about',
      anyOf: readIds(ids, `${path}.about`, subjectKinds),
    })),
    whenGiven(given.addressees, (ids) => ({
      term: 'addressee',
      anyOf: readIds(ids, `${path}.addressees`, ['ACTOR']),
    })),
    whenGiven(given.acts, (acts) => ({ term: 'act', anyOf: readList(acts, `${path}.acts`) })),
    whenGiven(given.forms, (forms) => ({ term: 'form', anyOf: readList(forms, `${path}.forms`) })),
    whenGiven(given.media, (media) => ({
      term: 'medium',
      anyOf: readList(media, `${path}.media`),
    })),
    whenGiven(given.platforms, (ids) => ({
      term: 'platform',
      anyOf: readIds(ids, `${path}.platforms`, ['ACTOR']),
    })),
    whenGiven(given.saidOn, (range) => ({
      term: 'saidOn',
      span: readDateSpan(range, `${path}.saidOn`),
    })),
    whenGiven(given.saidIn, (id) => ({
      term: 'saidIn',
      location: readId(id, `${path}.saidIn`, ['LOCATION']),
    })),
    whenGiven(given.event, (id) => ({
      term: 'event',
      event: readId(id, `${path}.event`, ['EVENT']),
    })),
    whenGiven(given.article, (id) => ({
      term: 'article',
      article: readId(id, `${path}.article`, ['ARTICLE']),
    })),
    whenGiven(given.text, (text) => ({
      term: 'text',
      text: readText(text, `${path}.text`, limits),
    })),
    whenGiven(given.attribution, (statuses) => ({
      term: 'attribution',
      anyOf: readList(statuses, `${path}.attribution`),
    })),
    whenGiven(given.linkKinds, (kinds) => ({
      term: 'linkKind',
      anyOf: readList(kinds, `${path}.linkKinds`),
    })),
    whenGiven(given.isGeneric, (value) => ({ term: 'isGeneric', value })),
    whenGiven(given.isNegated, (value) => ({ term: 'isNegated', value })),
  ])
}

import type { AuthoredPosition, AuthoredStatement } from '../../authoring/article-file.ts'
import type { AuthoredTime } from '../../authoring/claim.ts'
import type { AuthoredArticle, KeyPath } from '../../authoring/corpus.ts'
import { parseEdtf } from '../../model/edtf.ts'
import { at, type Rule, type Violation } from '../rule.ts'

export const datesAreInOrder: Rule = {
  name: 'dates-are-in-order',
  law: 'Nothing was said, and nothing but what is proposed happened, after the article was published; a post does not end before it begins.',
  isOfOneFile: true,
  *check({ articles }) {
    for (const { file } of articles) {
      yield* afterPublication(file)
      for (const [slug, actor] of Object.entries(file.content.actors ?? {})) {
        for (const [index, position] of (actor.positions ?? []).entries()) {
          yield* endBeforeBeginning(file, ['actors', slug, 'positions', index], position)
        }
      }
    }
  },
}

function* afterPublication(file: AuthoredArticle): Generator<Violation> {
  const published = file.content.publishedOn?.edtf
  const lastDay = published === undefined ? null : (parseEdtf(published)?.latest ?? null)
  if (published === undefined || lastDay === null) return
  for (const { path, time, what } of timesToCompare(file)) {
    const firstDay = parseEdtf(time.edtf)?.earliest ?? null
    if (firstDay === null || firstDay <= lastDay) continue
    yield at(file, [...path, 'edtf'], {
      message: `${what} on "${time.edtf}", after the article was published, on "${published}"`,
      remedy: `Give a date up to ${lastDay}, or correct "publishedOn".`,
    })
  }
}

interface TimeToCompare {
  readonly path: KeyPath
  readonly time: AuthoredTime
  readonly what: string
}

function* timesToCompare({ content }: AuthoredArticle): Generator<TimeToCompare> {
  for (const [slug, statement] of Object.entries(content.statements ?? {})) {
    yield* timesOfStatement(['statements', slug], statement)
  }
  for (const [slug, { time, modality }] of Object.entries(content.events ?? {})) {
    if (time === undefined || modality === 'PROPOSED') continue
    yield { path: ['events', slug, 'time'], time, what: `The event "${slug}" (${modality}) was` }
  }
}

function* timesOfStatement(
  path: KeyPath,
  { saidOn, attribution }: AuthoredStatement,
): Generator<TimeToCompare> {
  if (saidOn !== undefined) yield { path: [...path, 'saidOn'], time: saidOn, what: 'It was said' }
  for (const [index, candidate] of (attribution.candidates ?? []).entries()) {
    if (candidate.saidOn === undefined) continue
    yield {
      path: [...path, 'attribution', 'candidates', index, 'saidOn'],
      time: candidate.saidOn,
      what: `It was said by "${candidate.speaker}"`,
    }
  }
}

function* endBeforeBeginning(
  file: AuthoredArticle,
  path: KeyPath,
  { since, until }: AuthoredPosition,
): Generator<Violation> {
  const first = since === undefined ? null : (parseEdtf(since.edtf)?.earliest ?? null)
  const last = until === undefined ? null : (parseEdtf(until.edtf)?.latest ?? null)
  if (first === null || last === null || first <= last) return
  yield at(file, [...path, 'until'], {
    message: `The post ends on "${until?.edtf ?? ''}", before it begins, on "${since?.edtf ?? ''}"`,
    remedy: 'Correct "since" or "until".',
  })
}

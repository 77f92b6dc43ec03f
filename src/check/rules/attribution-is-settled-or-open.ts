import type { AuthoredStatement } from '../../authoring/article-file.ts'
import type { KeyPath } from '../../authoring/corpus.ts'
import type { ProblemAtPath } from '../../authoring/finding.ts'
import { at, type Rule } from '../rule.ts'

export const attributionIsSettledOrOpen: Rule = {
  name: 'attribution-is-settled-or-open',
  law: 'An AMBIGUOUS attribution names two candidates or more and no speaker; any other names a speaker and no candidates.',
  isOfAbsence: true,
  isOfOneFile: true,
  *check({ articles }) {
    for (const { file } of articles) {
      for (const [slug, statement] of Object.entries(file.content.statements ?? {})) {
        for (const problem of problemsOf(statement)) {
          yield at(file, ['statements', slug, ...problem.path], problem)
        }
      }
    }
  },
}

function* problemsOf({ speaker, attribution }: AuthoredStatement): Generator<ProblemAtPath> {
  const { status, candidates = [] } = attribution
  const path: KeyPath = ['attribution', 'candidates']
  if (status !== 'AMBIGUOUS' && speaker === undefined && attribution.candidates === undefined) {
    yield {
      path: ['speaker'],
      message: `The attribution is ${status}, but there is no speaker`,
      remedy:
        'Add "speaker", or write "status: AMBIGUOUS" in "attribution" and name the possible speakers in "candidates"; for a source without a name, such as "officials", make an actor of kind GROUP.',
    }
  }
  if (status === 'AMBIGUOUS') {
    if (candidates.length < 2) {
      yield {
        path,
        message: `The attribution is AMBIGUOUS with ${candidates.length === 0 ? 'no candidates' : 'one candidate'}`,
        remedy:
          'Name two possible speakers or more in "candidates", or settle on one: "speaker", and status STATED or INFERRED.',
      }
    }
    if (speaker !== undefined) {
      yield {
        path: ['speaker'],
        message: `The attribution is AMBIGUOUS, but the speaker is "${speaker}"`,
        remedy: 'Leave "speaker" out, and name every possible speaker in "candidates".',
      }
    }
  } else if (attribution.candidates !== undefined) {
    yield {
      path,
      message: `The attribution is ${status}, but has candidates`,
      remedy: 'Write "status: AMBIGUOUS" in "attribution", or name the one speaker in "speaker".',
      suggestion: 'status: AMBIGUOUS',
    }
  }
  const named = new Set<string>()
  for (const [index, { speaker: candidate }] of candidates.entries()) {
    if (!named.has(candidate)) {
      named.add(candidate)
      continue
    }
    yield {
      path: [...path, index, 'speaker'],
      message: `The candidate "${candidate}" is named twice`,
      remedy: 'Name each possible speaker once.',
    }
  }
}

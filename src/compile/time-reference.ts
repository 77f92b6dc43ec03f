/** Times as an article gives them. */
import type { AuthoredTime } from '../authoring/claim.ts'
import { parseEdtf } from '../model/edtf.ts'
import type { Provenance, TimeReference } from '../model/records.ts'
import { wordsOf, type ArticleSource } from './article-source.ts'
import { claimProvenance } from './claim-provenance.ts'

/** Null where the article gives none. The words of the time are its evidence unless there is other. */
export function timeReference(
  article: ArticleSource,
  time: AuthoredTime | undefined,
): TimeReference | null {
  if (time === undefined) return null
  const { asWritten } = time
  return momentReference(
    article,
    time.edtf,
    asWritten === undefined ? null : wordsOf(asWritten),
    claimProvenance(article, time, asWritten),
  )
}

/** Throws for a text that is not EDTF, which no checked corpus has. */
export function momentReference(
  article: ArticleSource,
  edtf: string,
  asWritten: string | null,
  provenance: Provenance,
): TimeReference {
  const moment = parseEdtf(edtf)
  if (moment === null) {
    throw new Error(`Cannot compile ${article.id}: ${JSON.stringify(edtf)} is not a date in EDTF`)
  }
  const { earliest, latest } = moment
  return { edtf: moment.edtf, earliest, latest, asWritten, provenance }
}

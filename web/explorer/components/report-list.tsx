/**
 * What each article says of an event. Articles may disagree, and each stands by itself; what one alone says
 * is said of the event, and is not said again here.
 */
import type { EventQuery } from '../operations/types.ts'
import { modalityWords } from '../words/modality-words.ts'
import { sentenceCase } from '../words/plain-words.ts'
import { durationWords } from '../words/quantity-words.ts'
import { Fact } from './fact.tsx'
import { NodeLink } from './node-link.tsx'
import { Provenance } from './provenance.tsx'
import { Time } from './time.tsx'

type Reports = NonNullable<EventQuery['event']>['reports']

export function ReportList({ reports }: { readonly reports: Reports }) {
  const isOnly = reports.length === 1
  return (
    <section aria-labelledby="reports">
      <h2 id="reports">
        {isOnly ? 'By the article' : 'By each article'} <span class="count">{reports.length}</span>
      </h2>
      <ul class="cards">
        {reports.map((report) => (
          <li key={report.article.id} class="card">
            <h3>
              <NodeLink node={report.article} />
            </h3>
            <dl class="facts facts-short">
              {isOnly ? null : (
                <Fact name="Did it happen?" provenance={report.provenance}>
                  {sentenceCase(modalityWords[report.modality])}
                </Fact>
              )}
              {report.accordingTo.length === 0 ? null : (
                <Fact name="According to">
                  <ul class="plain">
                    {report.accordingTo.map(({ actor, provenance }) => (
                      <li key={actor.id}>
                        <NodeLink node={actor} />
                        <Provenance of={provenance} what="who says so" />
                      </li>
                    ))}
                  </ul>
                </Fact>
              )}
              <Fact name="How long">
                {report.duration === null ? null : (
                  <>
                    {durationWords(report.duration)}
                    {report.duration.asWritten === null ? null : (
                      <span class="quiet"> “{report.duration.asWritten}”</span>
                    )}
                  </>
                )}
              </Fact>
              {isOnly ? null : (
                <>
                  <Fact name="When">
                    <Time time={report.time} what="the date" />
                  </Fact>
                  <Fact name="Where" provenance={report.location?.provenance}>
                    {report.location === null ? null : <NodeLink node={report.location.location} />}
                  </Fact>
                </>
              )}
            </dl>
          </li>
        ))}
      </ul>
    </section>
  )
}

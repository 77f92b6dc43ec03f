/** `/statements/:slug`: a statement with all that is known of it. */
import { useRoute } from 'preact-iso'
import { passageAddress } from '../addresses.ts'
import { Fact } from '../components/fact.tsx'
import { KindIcon } from '../components/kind-icon.tsx'
import { LinkList } from '../components/link-list.tsx'
import { NodeLink } from '../components/node-link.tsx'
import { OpenQuery } from '../components/open-query.tsx'
import { Passages } from '../components/passages.tsx'
import { Provenance } from '../components/provenance.tsx'
import { SpeakerFact } from '../components/speaker-fact.tsx'
import { AnsweredView } from '../components/states.tsx'
import { Time } from '../components/time.tsx'
import { View } from '../components/view.tsx'
import { operation } from '../operation.ts'
import text from '../operations/statement.graphql?raw'
import type { StatementQuery, StatementQueryVariables } from '../operations/types.ts'
import { useAnswer } from '../use-answer.ts'
import { actWords } from '../words/act-words.ts'
import { plainWords, sentenceCase } from '../words/plain-words.ts'
import { MissingView } from './missing-view.tsx'

const statementOperation = operation<StatementQuery, StatementQueryVariables>(text)

type Statement = NonNullable<StatementQuery['statement']>

export function StatementView() {
  const variables = { slug: useRoute().params['slug'] ?? '' }
  const answer = useAnswer(statementOperation, variables)
  return (
    <AnsweredView title="Statement" answer={answer}>
      {({ statement }) =>
        statement === null ? (
          <MissingView what="statement" />
        ) : (
          <View title={statement.label} kicker={<Kicker statement={statement} />}>
            <Words statement={statement} />
            <Facts statement={statement} />
            <About statement={statement} />
            <LinkList links={statement.links} linkedFrom={statement.linkedFrom} />
            <Reports statement={statement} />
            <OpenQuery operation={statementOperation} variables={variables} />
          </View>
        )
      }
    </AnsweredView>
  )
}

interface Props {
  readonly statement: Statement
}

function Kicker({ statement: { form, isGeneric, isNegated } }: Props) {
  return (
    <>
      <KindIcon kind="statement" /> Statement · {plainWords(form)}
      {isGeneric ? ' · habitual, tied to no occasion' : null}
      {isNegated ? <strong> · was not said</strong> : null}
    </>
  )
}

/** The words, which lead to their place. */
function Words({ statement: { content, contentEvidence, form, article } }: Props) {
  return (
    <figure class="words">
      <blockquote lang={article.language}>
        {form === 'DIRECT' ? <q>{content}</q> : content}
      </blockquote>
      <figcaption>
        <NodeLink node={article} />{' '}
        <a href={passageAddress(article.slug, contentEvidence)}>Read it in its place</a>
      </figcaption>
    </figure>
  )
}

function Facts({ statement }: Props) {
  const { act, addressees, cue, cueEvidence, location, medium, occasion, provenance, saidOn } =
    statement
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">What is known of it</h2>
      <dl class="facts">
        <SpeakerFact speaker={statement.speaker} attribution={statement.attribution} />
        <Fact name="Act">{sentenceCase(actWords[act])}</Fact>
        <Fact name="Cue">
          {cue === null ? null : (
            <>
              <q>{cue}</q>
              <Passages passages={cueEvidence} />
            </>
          )}
        </Fact>
        <Fact name="Said on">
          <Time time={saidOn} what="the date" />
        </Fact>
        <Fact name="Channel" provenance={medium?.provenance}>
          {medium === null ? null : (
            <>
              {sentenceCase(plainWords(medium.medium))}
              {medium.platform === null ? null : (
                <>
                  , on <NodeLink node={medium.platform} />
                </>
              )}
            </>
          )}
        </Fact>
        <Fact name="Occasion" provenance={occasion?.provenance}>
          {occasion === null ? null : <NodeLink node={occasion.event} />}
        </Fact>
        <Fact name="Said in" provenance={location?.provenance}>
          {location === null ? null : <NodeLink node={location.location} />}
        </Fact>
        <Fact name="Addressed to">
          {addressees.length === 0 ? null : (
            <ul class="plain">
              {addressees.map(({ actor, provenance }) => (
                <li key={actor.id}>
                  <NodeLink node={actor} />
                  <Provenance of={provenance} what="the addressee" />
                </li>
              ))}
            </ul>
          )}
        </Fact>
        <Fact name="That it was said" provenance={provenance}>
          {statement.isNegated ? 'The article says that it was not.' : 'Reported by the article.'}
        </Fact>
      </dl>
    </section>
  )
}

function About({ statement: { about } }: Props) {
  if (about.edges.length === 0) return null
  return (
    <section aria-labelledby="of">
      <h2 id="of">
        Of whom and of what <span class="count">{about.totalCount}</span>
      </h2>
      <ul class="cards">
        {about.edges.map(({ node, role, provenance }) => (
          <li key={`${role} ${node.id}`} class="card">
            <p>
              {role === 'TARGET' ? 'Directed at' : 'Speaks of'} <NodeLink node={node} />
            </p>
            <Provenance of={provenance} what={node.label} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Reports({ statement: { reports } }: Props) {
  if (reports.length === 0) return null
  return (
    <section aria-labelledby="reports">
      <h2 id="reports">Told within it</h2>
      <ul class="plain">
        {reports.map((report) => (
          <li key={report.id}>
            <NodeLink node={report} />
          </li>
        ))}
      </ul>
    </section>
  )
}

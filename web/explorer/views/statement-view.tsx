/** `/statements/:slug`: a statement with all that is known of it. */
import { passageAddress, splitId } from '../addresses.ts'
import { Fact } from '../components/fact.tsx'
import { LinkList } from '../components/link-list.tsx'
import { ListSection } from '../components/list-section.tsx'
import { NodeLink } from '../components/node-link.tsx'
import { NodeView } from '../components/node-view.tsx'
import { Passages } from '../components/passages.tsx'
import { Provenance } from '../components/provenance.tsx'
import { ReadingDependent } from '../components/reading-dependent.tsx'
import { SpeakerFact } from '../components/speaker-fact.tsx'
import { Time } from '../components/time.tsx'
import { moreOf } from '../more-of.ts'
import { operation } from '../operation.ts'
import moreText from '../operations/more-of-statement.graphql?raw'
import text from '../operations/statement.graphql?raw'
import type {
  MoreOfStatementQuery,
  MoreOfStatementQueryVariables,
  StatementQuery,
  StatementQueryVariables,
} from '../operations/types.ts'
import { pageSize } from '../page-size.ts'
import { actWords } from '../words/act-words.ts'
import { plainWords, sentenceCase } from '../words/plain-words.ts'

const statementOperation = operation<StatementQuery, StatementQueryVariables>(text)
const moreOfStatement = operation<MoreOfStatementQuery, MoreOfStatementQueryVariables>(moreText)

type Statement = NonNullable<StatementQuery['statement']>

export function StatementView() {
  return (
    <NodeView
      kind="statement"
      operation={statementOperation}
      variablesOf={(slug) => ({ slug, first: pageSize })}
      nodeOf={(data) => data.statement}
      titleOf={(statement) => statement.label}
      kicker={(statement) => <Kicker statement={statement} />}
    >
      {(statement) => (
        <>
          <Words statement={statement} />
          <Facts statement={statement} />
          <About statement={statement} />
          <LinkList of={statement} links={statement.links} linkedFrom={statement.linkedFrom} />
          <Reports statement={statement} />
        </>
      )}
    </NodeView>
  )
}

interface Props {
  readonly statement: Statement
}

function Kicker({ statement: { form, isGeneric, isNegated } }: Props) {
  return (
    <>
      Statement · {plainWords(form)}
      {isGeneric ? ' · habitual, tied to no occasion' : null}
      {isNegated ? <strong> · was not said</strong> : null}
    </>
  )
}

/** The words, which lead to their place. */
function Words({ statement: { content, contentEvidence, form, article } }: Props) {
  return (
    <figure class="words">
      <blockquote lang={article.language} dir="auto">
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
  const { candidates } = statement.attribution
  const isOpen = (key: 'medium' | 'saidOn' | 'occasion'): boolean =>
    statement[key] === null && candidates.some((candidate) => candidate[key] !== null)
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
          {isOpen('saidOn') ? <ReadingDependent /> : <Time time={saidOn} what="the date" />}
        </Fact>
        <Fact name="Channel" provenance={medium?.provenance}>
          {medium === null ? (
            isOpen('medium') ? (
              <ReadingDependent />
            ) : null
          ) : (
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
          {occasion !== null ? (
            <NodeLink node={occasion.event} />
          ) : isOpen('occasion') ? (
            <ReadingDependent />
          ) : null}
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

function About({ statement: { id, about } }: Props) {
  const variables = { slug: splitId(id).slug, first: pageSize }
  return (
    <ListSection
      id="of"
      heading="Of whom and of what"
      list={about}
      more={moreOf(moreOfStatement, variables, ({ statement }) => statement?.about)}
    >
      {({ edges }) => (
        <ul class="cards">
          {edges.map(({ node, role, provenance }) => (
            <li key={`${role} ${node.id}`} class="card">
              <p>
                {role === 'TARGET' ? 'Directed at' : 'Speaks of'} <NodeLink node={node} />
              </p>
              <Provenance of={provenance} what={node.label} />
            </li>
          ))}
        </ul>
      )}
    </ListSection>
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

/** Operations that somebody might think up to make the server work, by what they strain. */
import { type Hubs, idList } from './hubs.ts'

/** Of a size from 1 to 100, mostly the size of the pages. */
export type SizedOperation = (size: number) => string

const provenance = '{ status note evidence { exact prefix suffix sentence start end paragraph } }'
const time = `{ edtf earliest latest asWritten provenance ${provenance} }`
const statement = `id label slug content form act cue contentEvidence { exact sentence } cueEvidence { exact } speaker { name } saidOn ${time} medium { medium platform { name } } attribution { attributedAs candidates { speaker { name } } provenance ${provenance} } provenance ${provenance}`
const event = `id label slug name eventKind modality time ${time} location { location { name } } reports { modality article { label } provenance ${provenance} } casualties { kind count { min max asWritten } article { label } provenance ${provenance} } provenance ${provenance}`

export function nastyOperations(hubs: Hubs): Readonly<Record<string, SizedOperation>> {
  const actor = JSON.stringify(hubs.actors[0])
  const place = JSON.stringify(hubs.locations[0])
  const placeId = JSON.stringify(`location:${hubs.locations[0] ?? ''}`)
  const actorId = JSON.stringify(`actor:${hubs.actors[0] ?? ''}`)
  const article = JSON.stringify(hubs.articles[0])
  const story = JSON.stringify(hubs.events[0])
  const word = JSON.stringify(hubs.words[0])
  const words = (size: number): string =>
    JSON.stringify(hubs.words.slice(0, size).join(' ').slice(0, 500))
  const actors = (size: number): string => idList('ACTOR', hubs.actors, size)
  const facets =
    'facets { speakers { count actor { name } } acts { value count } forms { value count } media { value count } locations { count location { name } } months { month count } }'
  const eventFacets =
    'facets { kinds { value count } actors { count actor { name } } locations { count location { name } } months { month count } }'
  const aliases = (count: number, field: (index: number) => string): string =>
    Array.from(
      { length: Math.max(1, Math.floor(count)) },
      (_, index) => `a${index}: ${field(index)}`,
    ).join(' ')
  return {
    'pages in pages, 100 each at the inside': (size) =>
      `{ actors(first: ${size}) { nodes { statements(first: 100) { nodes { content } } } } }`,
    'pages in pages, evidence': (size) =>
      `{ actors(first: ${size}) { nodes { statements(first: ${size}) { nodes { provenance ${provenance} } } } } }`,
    'statements in full': (size) => `{ statements(first: ${size}) { nodes { ${statement} } } }`,
    'events in full': (size) => `{ events(first: ${size}) { nodes { ${event} } } }`,
    'one busy event in full': (size) =>
      `{ ${aliases(size / 5, () => `event(slug: ${story}) { ${event} }`)} }`,
    'related actors in related actors': (size) =>
      `{ actor(slug: ${actor}) { relatedActors(first: ${size}) { nodes { relatedActors(first: 20) { nodes { name } } } } } }`,
    'related actors, evidence': (size) =>
      `{ actor(slug: ${actor}) { relatedActors(first: ${size}) { edges { statements events articles provenance ${provenance} } } } }`,
    'related actors of all actors': (size) =>
      `{ actors(first: ${size}) { nodes { relatedActors(first: 1) { totalCount nodes { slug } } } } }`,
    'facets of statements, aliased': (size) =>
      `{ ${aliases(size / 5, () => `statements(first: 1) { ${facets} }`)} }`,
    'facets of filtered statements, aliased': (size) =>
      `{ ${aliases(size / 5, (index) => `statements(first: 1, filter: { isNegated: false, text: ${JSON.stringify(hubs.words[index])} }) { ${facets} }`)} }`,
    'facets of events, aliased': (size) =>
      `{ ${aliases(size / 5, () => `events(first: 1, filter: { not: { killedAtLeast: 1000 } }) { ${eventFacets} }`)} }`,
    'facets of each actor': (size) =>
      `{ actors(first: ${size}) { nodes { statements(first: 1) { ${facets} } } } }`,
    'facets of each location': (size) =>
      `{ locations(first: ${size}, orderBy: { field: NAME }) { nodes { events(first: 1) { ${eventFacets} } } } }`,
    'search for the commonest word': (size) =>
      `{ search(query: ${word}, first: ${size}) { totalCount edges { score highlights { field fragments { text isMatch } } node { label } } } }`,
    'search for the commonest words': (size) =>
      `{ search(query: ${words(60)}, first: ${size}) { totalCount edges { score highlights { field fragments { text isMatch } } } } }`,
    'searches, aliased': (size) =>
      `{ ${aliases(size / 5, (index) => `search(query: ${JSON.stringify(hubs.words.slice(index, index + 40).join(' '))}, first: 1) { totalCount }`)} }`,
    'highlights alone': (size) =>
      `{ search(query: ${words(10)}, first: ${size}) { edges { highlights { fragments { text } } } } }`,
    'paths between hubs': (size) =>
      `{ paths(from: ${actorId}, to: "actor:${hubs.actors.at(-1) ?? ''}", maxLength: 6, first: ${Math.ceil(size / 10)}) { length nodes { label } links { kind label provenance ${provenance} } } }`,
    'paths, aliased': (size) =>
      `{ ${aliases(size / 5, (index) => `paths(from: "actor:${hubs.actors[index] ?? ''}", to: "actor:${hubs.actors.at(-1 - index) ?? ''}", maxLength: 4, first: 1) { length }`)} }`,
    'segments of all articles': (size) =>
      `{ articles(first: ${size}) { nodes { paragraphs { segments { text start end nodes { id label } } } } } }`,
    'texts of all articles': (size) => `{ articles(first: ${size}) { nodes { text } } }`,
    'one text, aliased': (size) =>
      `{ article(slug: ${article}) { ${aliases(size / 4, () => 'text')} } }`,
    'paragraphs of one article, aliased': (size) =>
      `{ article(slug: ${article}) { ${aliases(size / 4, () => 'paragraphs { text segments { text nodes { id } } }')} } }`,
    'time expressions': (size) =>
      `{ articles(first: ${size}) { nodes { timeExpressions { asWritten time ${time} refersTo { ... on Statement { content } ... on Event { name } } provenance ${provenance} } } } }`,
    'within a country': (size) =>
      `{ location(slug: ${place}) { events(first: ${size}) { totalCount nodes { name } } statements(first: ${size}) { totalCount nodes { content } } } }`,
    'within, of all locations': (size) =>
      `{ locations(first: ${size}) { nodes { events(first: 1) { totalCount } statements(first: 1) { totalCount } } } }`,
    'within, filtered, of all locations': (size) =>
      `{ locations(first: ${size}) { nodes { statements(first: 1, filter: { not: { isNegated: true } }) { totalCount } } } }`,
    'a filter of 100 conditions': (size) =>
      `{ statements(first: 20, filter: { any: [${Array.from({ length: size }, (_, index) => `{ text: ${JSON.stringify(hubs.words[index % hubs.words.length])} }`).join(' ')}] }) { totalCount nodes { id } } }`,
    'a filter of 100 negations': (size) =>
      `{ statements(first: 20, filter: { any: [${Array.from({ length: size }, () => '{ not: { isNegated: true } }').join(' ')}] }) { totalCount nodes { id } } }`,
    'a filter with lists of ids': (size) =>
      `{ statements(first: 20, filter: { about: ${actors(size)}, any: [{ speakers: ${actors(size)} }, { targets: ${actors(size)} }] }) { totalCount nodes { id } } }`,
    'filters, aliased': (size) =>
      `{ ${aliases(size / 5, (index) => `statements(first: 1, filter: { not: { text: ${JSON.stringify(hubs.words[index])} } }) { totalCount }`)} }`,
    'many words looked for in the statements of each location': (size) =>
      `{ locations(first: ${size}) { nodes { statements(first: 1, filter: { text: ${words(60)} }) { totalCount } } } }`,
    'many words looked for in the events of each location': (size) =>
      `{ locations(first: ${size}) { nodes { events(first: 1, filter: { text: ${words(60)} }) { totalCount } } } }`,
    'many ids looked for in the statements of each actor': (size) =>
      `{ actors(first: ${size}) { nodes { statements(first: 1, filter: { about: ${actors(60)} }) { totalCount } } } }`,
    'filtered statements of all actors': (size) =>
      `{ actors(first: ${size}) { nodes { statements(first: 1, filter: { not: { isNegated: true } }) { totalCount } statementsAbout(first: 1, filter: { isNegated: false }) { totalCount } } } }`,
    'ordered lists, aliased': (size) =>
      `{ ${aliases(size / 5, (index) => `articles(first: 1, orderBy: { field: PUBLISHED_ON, direction: DESC }, filter: { text: ${JSON.stringify(hubs.words[index])} }) { totalCount nodes { id } }`)} }`,
    'the timeline': (size) =>
      `{ timeline(first: ${size}) { totalCount edges { node { ... on Event { ${event} } ... on Statement { ${statement} } } } } }`,
    'timelines, aliased': (size) =>
      `{ ${aliases(size / 5, () => `timeline(first: 1, filter: { location: ${placeId} }) { totalCount }`)} }`,
    'nodes by id': (size) =>
      `{ nodes(ids: ${idList('STATEMENT', hubs.statements, size)}) { ... on Statement { ${statement} } } }`,
    'links of statements in links': (size) =>
      `{ statements(first: ${size}) { nodes { links { node { ... on Statement { content linkedFrom { node { ... on Statement { content links { node { ... on Statement { content } } } } } } } } } } } }`,
    'mentions of an actor': (size) =>
      `{ actor(slug: ${actor}) { mentions(first: ${size}) { totalCount nodes { form evidence { exact prefix suffix sentence article { label } } provenance ${provenance} } } } }`,
    'mentions of all articles': (size) =>
      `{ articles(first: ${size}) { nodes { mentions(first: 100) { nodes { form node { id } } } } } }`,
    'articles of articles': (size) =>
      `{ articles(first: ${size}) { nodes { actors(first: 5) { nodes { articles(first: 20) { nodes { label } } } } } } }`,
    'events of actors of events': (size) =>
      `{ events(first: ${size}) { nodes { participants(first: 5) { nodes { events(first: 20) { edges { roles node { name } } } } } } } }`,
    cursors: (size) =>
      `{ statements(first: 100) { edges { ${aliases(size / 4, () => 'cursor')} } } }`,
    'a leaf, aliased': (size) =>
      `{ statements(first: 100) { nodes { ${aliases(size / 4, () => 'content')} } } }`,
    'type names, aliased': (size) =>
      `{ statements(first: 100) { nodes { ${aliases(size / 4, () => '__typename')} } } }`,
    'total counts': (size) =>
      `{ actors(first: ${size}) { nodes { statements { totalCount } statementsAbout { totalCount } events { totalCount } articles { totalCount } mentions { totalCount } relatedActors { totalCount } positionsHeld { totalCount } } } }`,
    'names that contain a letter': (size) =>
      `{ ${aliases(size / 5, (index) => `actors(first: 1, filter: { name: ${JSON.stringify('aeiouxnr'.charAt(index % 8))} }) { totalCount }`)} }`,
  }
}

/** One invented article, text and annotation, about as long as a real one. */
import { isoDay } from './calendar.ts'
import { accuse, answerALetter, deny, repeat } from './pieces/accusations.ts'
import { writeLead } from './pieces/lead.ts'
import { post, quote, quoteInPart, tellOfATelling } from './pieces/quotations.ts'
import {
  confuse,
  keepACurfew,
  keepSilent,
  miss,
  propose,
  raiseTheToll,
  whisper,
} from './pieces/reports.ts'
import { sentence } from './prose.ts'
import type { Scene } from './scene.ts'

const meanLength = 2500
/** What a piece adds, about. */
const pieceLength = 175

type Piece = (scene: Scene) => void

const pieces: readonly [Piece, ...Piece[]] = [
  quote,
  post,
  deny,
  whisper,
  propose,
  miss,
  keepACurfew,
  raiseTheToll,
  quoteInPart,
  repeat,
  answerALetter,
  keepSilent,
  tellOfATelling,
  confuse,
  quote,
  deny,
  whisper,
  repeat,
]

/** The slug is the folder; the scene keeps what later articles may answer. */
export function writeArticle(scene: Scene): {
  readonly slug: string
  readonly text: string
  readonly annotation: unknown
} {
  const { writer, random, story, number } = scene
  const length = meanLength * Math.exp(0.45 * random.normal() - 0.1)
  const head = writeLead(scene)
  if (random.chance(0.8)) accuse(scene)
  const wanted = Math.max(2, Math.round(6.5 * (length / meanLength) ** 0.7))
  const chosen = random.between(0, pieces.length - 1)
  for (let count = 0; count < wanted; count += 1) {
    const piece = pieces[(chosen + count * 5) % pieces.length] ?? pieces[0]
    piece(scene)
    const isLong = writer.length > (length * (count + 2)) / (wanted + 2)
    if (!isLong) fill(scene)
    if (random.chance(0.5)) writer.endParagraph()
  }
  while (writer.length + pieceLength / 2 < length) {
    fill(scene)
    if (random.chance(0.3)) writer.endParagraph()
  }
  const label = `${story.shape.noun} at ${story.facility.name}, report ${number}`
  return {
    slug: `${story.facility.slug}-report-${number}`,
    ...writer.finish({
      label: label.charAt(0).toUpperCase() + label.slice(1),
      publisher: `The ${story.city.name} Gazette`,
      language: random.pick(['en', 'en-GB', 'en-US']),
      ...head,
      publishedOn: random.chance(0.92)
        ? { edtf: isoDay(scene.day), source: 'The page of the publisher (invented).' }
        : undefined,
    }),
  }
}

/** A sentence of which nothing is annotated but, of some, where it is. */
function fill({ writer, random, story, seed }: Scene): void {
  const words = sentence(random, seed)
  if (!random.chance(0.2)) {
    writer.write(`${words} `)
    return
  }
  const [state, other] = story.states
  writer.write('In ')
  if (random.chance(0.4)) writer.place(story.city)
  else {
    const spoken = random.chance(0.6) ? state : other
    writer.actor(spoken, spoken.name)
  }
  writer.write(`, ${words.charAt(0).toLowerCase()}${words.slice(1)} `)
}

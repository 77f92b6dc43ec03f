/** The first paragraph: where the article was filed, and the main event as this article has it. */
import { isoDay, monthAndDay, weekday } from '../calendar.ts'
import type { Annotation } from '../article-writer.ts'
import type { Scene } from '../scene.ts'

/** 🕯️ is two code points, 𝔘 and the others are outside the BMP. */
const emblems = ['🚢', '🕯️', '𝔘', '🌊', '🔥'] as const

/** What belongs at the head of the annotation. */
export function writeLead(scene: Scene): Annotation {
  const { writer, random, story } = scene
  const head = random.chance(0.85) ? writeDateline(scene) : {}
  if (random.chance(0.15)) writer.write(`${random.pick(emblems)} `)
  const sentence = writer.here()
  const happened = writer.write(story.shape.happened)
  writer.write(' ')
  const isVague = random.chance(0.15)
  const place = isVague ? story.city : story.facility
  const location = scene.situate(place)
  const mention = writer.since(sentence)
  writer.write(' on ')
  const day = story.day + (random.chance(0.12) ? 1 : 0)
  const isUncertain = random.chance(0.1)
  const edtf = `${isoDay(day)}${isUncertain ? '?' : ''}`
  const note = 'Day and month are stated; the year is that of the article.'
  const time = writer.time(`${weekday(day)}, ${monthAndDay(day)}`, {
    time: edtf,
    refersTo: [{ event: scene.event(story.shape.noun) }],
    status: 'INFERRED',
    note,
  })
  writer.write(', ')
  const casualties = writeToll(scene)
  writer.write(', ')
  const source = writer.here()
  scene.introduce(story.authority)
  writer.write(' said')
  const said = writer.since(source)
  const evidence = writer.since(sentence)
  writer.write('.')
  writer.endParagraph()
  const according = { actor: story.authority.slug, evidence: said }
  writer.events[scene.event(story.shape.noun)] = {
    mentions: [writer.quotation(mention, { form: 'DESCRIPTION' })],
    modality: 'ACTUAL',
    accordingTo: random.chance(0.5) ? [according] : undefined,
    time: { edtf, asWritten: time, status: 'INFERRED', note },
    location: { location: place.slug, evidence: [happened, location] },
    participants: [{ actor: story.victims.slug, role: 'VICTIM', evidence: casualties.evidence }],
    casualties: [{ ...casualties, accordingTo: random.chance(0.3) ? according : undefined }],
    evidence,
  }
  return head
}

function writeDateline({ writer, story }: Scene): Annotation {
  const { city } = story
  const start = writer.here()
  const name = writer.place(city, city.name.toUpperCase())
  const { parent } = city
  if (parent !== null) {
    writer.write(', ')
    const region = writer.place(parent)
    const evidence = writer.since(start)
    if (!city.isParentKnown) {
      writer.describePlace(city, {
        containedIn: { location: parent.slug, evidence: [name, region, evidence] },
      })
    }
  }
  const text = writer.since(start)
  writer.write(' – ')
  return { dateline: { text, location: city.slug } }
}

/** Articles disagree, by a few or by how sure they are. */
function writeToll(scene: Scene): Annotation & { readonly evidence: unknown } {
  const { writer, random, story } = scene
  const start = writer.here()
  writer.write(`${story.shape.harmed} `)
  const figure = story.killed + (random.chance(0.3) ? random.between(-2, 5) : 0)
  const wording = random.pick(['exact', 'exact', 'least', 'about', 'range', 'words'])
  const words = {
    exact: [`${figure}`, { count: figure }],
    least: [`at least ${figure}`, { min: figure }],
    about: [`about ${figure}`, { count: figure, approximate: true }],
    range: [`between ${figure} and ${figure + 10}`, { min: figure, max: figure + 10 }],
    words: ['dozens of', {}],
  } as const
  const [text, count] = words[wording as keyof typeof words]
  const asWritten = writer.write(text)
  writer.write(' ')
  const { victims } = story
  if (writer.isMentioned(victims)) writer.write('people')
  else writer.actor(victims, victims.short, 'DESCRIPTION')
  return {
    kind: story.shape.casualties,
    count: { ...count, asWritten },
    group: victims.slug,
    evidence: writer.since(start),
  }
}

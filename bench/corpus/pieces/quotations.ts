/** Words in quotation marks: split, without a speaker, partly quoted, posted, and told within each other. */
import { isoDay, monthAndDay } from '../calendar.ts'
import { clause, saying } from '../prose.ts'
import type { Scene } from '../scene.ts'

/** A quotation in two parts, and often one in a paragraph of its own that names nobody. */
export function quote(scene: Scene): void {
  const { writer, random } = scene
  const speaker = random.chance(0.5) ? scene.story.accuser : scene.cast.somePerson(random)
  writer.endParagraph()
  const start = writer.here()
  writer.write('“')
  const first = writer.write(capital(saying(random, scene.seed)))
  writer.write(',” ')
  const cueStart = writer.here()
  const cue = writer.write('said')
  writer.write(' ')
  const name = scene.introduce(speaker)
  const attribution = writer.since(cueStart)
  writer.writeComma()
  writer.write(' “and ')
  const second = writer.write(saying(random, scene.seed))
  writer.write('.”')
  const evidence = writer.since(start)
  writer.write(' ')
  scene.statement(speaker, 'says', {
    content: [first, second],
    form: 'DIRECT',
    act: random.pick(['ASSERT', 'PREDICT', 'CONDEMN', 'PRAISE', 'THREATEN', 'COMMIT', 'REQUEST']),
    cue,
    speaker: speaker.slug,
    attribution: { attributedAs: name, evidence: attribution },
    evidence,
  })
  if (!random.chance(0.4)) return
  writer.endParagraph()
  const lone = writer.here()
  writer.write('“')
  const content = writer.write(capital(saying(random, scene.seed)))
  writer.write('.”')
  const whole = writer.since(lone)
  writer.endParagraph()
  scene.statement(speaker, 'goes-on', {
    content,
    form: 'DIRECT',
    act: 'ASSERT',
    attribution: {
      status: 'INFERRED',
      note: 'The quotation names nobody; it follows the one above.',
      evidence: [attribution, whole],
    },
    evidence: whole,
  })
}

/** In parts the words of the article, in parts those of the speaker. */
export function quoteInPart(scene: Scene): void {
  const { writer, random } = scene
  const speaker = scene.cast.somePerson(random)
  const start = writer.here()
  const name = scene.introduce(speaker, 'start')
  writer.write(' ')
  const cue = writer.write('called it')
  const attribution = writer.since(start)
  writer.write(' ')
  const content = writer.write(
    `“a harbour with a rudder” and said that ${clause(random, scene.seed)}`,
  )
  const evidence = writer.since(start)
  writer.write('. ')
  scene.statement(speaker, 'calls', {
    content,
    form: 'MIXED',
    act: 'REJECT',
    cue,
    isGeneric: random.chance(0.2),
    attribution: { attributedAs: name, evidence: attribution },
    links: [{ kind: 'REBUTS', asWritten: cue, evidence }],
    evidence,
  })
}

/** On a social network, with what people put into posts. */
export function post(scene: Scene): void {
  const { writer, random, story } = scene
  const speaker = random.chance(0.5) ? story.accuser : scene.cast.somePerson(random)
  const day = scene.day - random.between(0, 2)
  const start = writer.here()
  const name = scene.introduce(speaker, 'start')
  writer.write(' ')
  const cueStart = writer.here()
  writer.write('took to ')
  scene.introduceBriefly(story.platform)
  const medium = writer.since(cueStart)
  const isToday = random.chance(0.5)
  writer.write(' on ')
  const note = 'Day and month are stated; the year is that of the article.'
  const asWritten = writer.time(isToday ? `this ${monthAndDay(day)}` : monthAndDay(day), {
    time: isoDay(day),
    status: 'INFERRED',
    note,
  })
  const attribution = writer.since(start)
  writer.write(': “')
  const content = writer.write(
    `${capital(saying(random, scene.seed))} ${random.pick(['😡', '🙏🏽', '👩‍🚒', '𝕿𝖗𝖚𝖙𝖍', '#harbour', '🇺🇳'])}`,
  )
  writer.write('”')
  const evidence = writer.since(start)
  writer.write('. ')
  scene.statement(speaker, 'posts', {
    content,
    form: 'DIRECT',
    act: random.pick(['CONDEMN', 'ASSERT', 'OTHER']),
    attribution: { attributedAs: name, evidence: attribution },
    medium: { medium: 'SOCIAL_MEDIA', platform: story.platform.slug, evidence: medium },
    saidOn: { edtf: isoDay(day), asWritten, status: 'INFERRED', note },
    evidence,
  })
}

/** What one tells a broadcaster that another told her. */
export function tellOfATelling(scene: Scene): void {
  const { writer, random, story } = scene
  const outer = scene.cast.somePerson(random)
  const inner = scene.cast.somePerson(random)
  if (outer.slug === inner.slug) return
  const start = writer.here()
  const name = scene.introduce(outer, 'start')
  writer.write(' ')
  const cueStart = writer.here()
  writer.write('told ')
  scene.introduceBriefly(story.broadcaster)
  const medium = writer.since(cueStart)
  const attribution = writer.since(start)
  writer.write(' that ')
  const told = writer.here()
  const innerName = writer.actor(inner, inner.short)
  writer.write(' had told ')
  const addressee = writer.actor(outer, outer.pronoun === 'she' ? 'her' : 'him', 'PRONOUN', {
    status: 'AMBIGUOUS',
    note: 'The one who tells it, or somebody of whom was spoken before.',
  })
  const innerCue = writer.since(told)
  writer.write(' that ')
  const innerContent = writer.write(clause(random, scene.seed))
  const content = writer.since(told)
  const evidence = writer.since(start)
  writer.write('. ')
  const slug = scene.statement(outer, 'tells', {
    content,
    form: 'PARAPHRASE',
    act: 'ASSERT',
    attribution: { attributedAs: name, evidence: attribution },
    medium: { medium: 'BROADCAST', platform: story.broadcaster.slug, evidence: medium },
    addressees: [{ actor: story.broadcaster.slug, evidence: medium }],
    about: [{ actor: inner.slug, evidence: innerCue }],
    evidence,
  })
  scene.statement(inner, 'is-told', {
    content: innerContent,
    form: 'PARAPHRASE',
    act: 'ASSERT',
    cue: innerCue,
    attribution: {
      attributedAs: innerName,
      reportedBy: slug,
      status: 'INFERRED',
      note: `According to ${outer.name}.`,
      evidence: innerCue,
    },
    addressees: [
      {
        actor: outer.slug,
        status: 'AMBIGUOUS',
        note: 'Whom the pronoun means is open.',
        evidence: addressee,
      },
    ],
    evidence: content,
  })
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

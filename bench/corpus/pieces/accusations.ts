/** Who accuses whom, who denies it, who repeats it and who answers: links within the article and to earlier ones. */
import { isoDay, weekday } from '../calendar.ts'
import { deed } from '../prose.ts'
import type { Scene } from '../scene.ts'

/** A second event with it, that only the speaker tells of. */
export function accuse(scene: Scene): void {
  const { writer, random, story } = scene
  const { accuser, accused } = story
  const start = writer.here()
  const name = scene.introduce(accuser, 'start')
  writer.write(' ')
  const cue = writer.write('accused')
  const attribution = writer.since(start)
  writer.write(' ')
  const target = scene.introduceBriefly(accused)
  writer.write(' of ')
  const words = deed(random, scene.seed)
  const content = writer.write(words)
  const evidence = writer.since(start)
  writer.write('. ')
  const event = scene.event('claimed-deed')
  const slug = scene.statement(accuser, 'accuses', {
    content,
    form: 'PARAPHRASE',
    act: 'ACCUSE',
    cue,
    attribution: { attributedAs: name, evidence: attribution },
    about: [
      { actor: accused.slug, role: 'TARGET', evidence: [target, content] },
      { event, evidence: content },
      {
        location: story.city.slug,
        status: 'INFERRED',
        note: 'It is there that all of it happened.',
        evidence,
      },
    ],
    evidence,
  })
  writer.events[event] ??= {
    modality: 'CLAIMED',
    accordingTo: [{ actor: accuser.slug, evidence: attribution }],
    participants: [{ actor: accused.slug, role: 'PERPETRATOR', evidence }],
    evidence: content,
  }
  scene.said = { slug, speaker: accuser, words }
}

/** Of what was said in this article or an earlier one. */
export function deny(scene: Scene): void {
  const { writer, random, story } = scene
  const answered = scene.said ?? scene.earlier
  const start = writer.here()
  const name = scene.introduce(story.accused, 'start')
  writer.write(' on ')
  const day = scene.day - random.between(0, 5)
  const asWritten = writer.write(weekday(day))
  writer.write(' ')
  const cue = writer.write('denied')
  const attribution = writer.since(start)
  writer.write(' ')
  const content = writer.write(deed(random, scene.seed))
  writer.write(' and called ')
  const accusation = writer.write('the accusation')
  writer.write(' a distraction')
  const evidence = writer.since(start)
  writer.write('. ')
  const isRebuttal = random.chance(0.7)
  scene.statement(story.accused, 'denies', {
    content,
    form: 'PARAPHRASE',
    act: 'DENY',
    cue,
    attribution: { attributedAs: name, evidence: attribution },
    saidOn: {
      edtf: isoDay(day),
      asWritten,
      status: 'INFERRED',
      note: 'The last day of that name before the article was published.',
    },
    links: [
      answered === null
        ? { kind: 'REBUTS', asWritten: accusation, evidence }
        : {
            kind: isRebuttal ? 'REBUTS' : 'RESPONDS_TO',
            statement: answered.slug,
            asWritten: accusation,
            status: 'INFERRED',
            note: 'The accusation that is on record.',
            evidence,
          },
    ],
    evidence,
  })
}

/** Of what an earlier article has; nothing where there is none. */
export function repeat(scene: Scene): void {
  const { writer, random, earlier } = scene
  if (earlier === null) return
  const start = writer.here()
  const isSame = !scene.hasRepeated && random.chance(0.5)
  scene.hasRepeated ||= isSame
  const speaker = isSame ? earlier.speaker : scene.cast.somePerson(random)
  const kind = isSame ? 'REITERATES' : random.pick(['PARAPHRASES', 'SIMILAR_TO', 'SIMILAR_TO'])
  const name = scene.introduce(speaker, 'start')
  writer.write(' ')
  const cue = writer.write(isSame ? 'repeated that it was a matter of' : 'too spoke of')
  const attribution = writer.since(start)
  writer.write(' ')
  const content = writer.write(isSame ? earlier.words : deed(random, scene.seed))
  const evidence = writer.since(start)
  writer.write('. ')
  scene.statement(speaker, 'repeats', {
    content,
    form: 'PARAPHRASE',
    act: 'ACCUSE',
    cue,
    attribution: { attributedAs: name, evidence: attribution },
    links: [
      {
        kind,
        statement: earlier.slug,
        status: 'INFERRED',
        note: 'What was said before is in an earlier report.',
        evidence,
      },
    ],
    evidence,
  })
}

/** The text leaves open which of two says it, by a dangling participle. */
export function answerALetter(scene: Scene): void {
  const { writer, random, story } = scene
  const writes = scene.cast.somePerson(random)
  const { authority } = story
  const start = writer.here()
  scene.introduceBriefly(authority)
  const answers = writer.since(start)
  writer.write(' answered ')
  const letterStart = writer.here()
  writer.write('a letter from ')
  writer.actor(writes, writes.short)
  const letter = writer.since(letterStart)
  writer.write(', ')
  const cue = writer.write('saying that')
  const attribution = writer.since(start)
  writer.write(' ')
  const content = writer.write(deed(random, scene.seed))
  writer.write(' was no crime')
  const evidence = writer.since(start)
  writer.write('. ')
  const either = 'The answer or the letter says it.'
  scene.statement(null, 'answers', {
    content,
    form: 'PARAPHRASE',
    act: 'ASSERT',
    cue,
    attribution: {
      candidates: [
        {
          speaker: authority.slug,
          status: 'AMBIGUOUS',
          note: 'If the answer says it.',
          evidence: answers,
        },
        {
          speaker: writes.slug,
          medium: {
            medium: 'WRITTEN',
            status: 'AMBIGUOUS',
            note: 'If the letter says it.',
            evidence: letter,
          },
          saidOn: {
            edtf: `[..${isoDay(scene.day)}]`,
            status: 'INFERRED',
            note: 'Before the article.',
            evidence: letter,
          },
          status: 'AMBIGUOUS',
          note: 'If the letter says it.',
          evidence: letter,
        },
      ],
      status: 'AMBIGUOUS',
      note: either,
      evidence: attribution,
    },
    evidence,
  })
}

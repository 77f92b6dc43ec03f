/** Officials and governments: figures, silence, proposals, sources without a name, and the order of things. */
import { isoDay, month } from '../calendar.ts'
import { clause } from '../prose.ts'
import type { Scene } from '../scene.ts'

/** A second figure, with somebody to whom it belongs. */
export function raiseTheToll(scene: Scene): void {
  const { writer, random, story } = scene
  const event = scene.event(story.shape.noun)
  const start = writer.here()
  const count = story.killed + random.between(1, 20)
  const asWritten = writer.write(`${count}`)
  writer.write(' people are now known to have been hurt')
  const content = writer.since(start)
  writer.write(', ')
  const source = writer.here()
  const name = scene.introduce(story.authority)
  writer.write(' ')
  const cue = writer.write('says')
  const attribution = writer.since(source)
  const evidence = writer.since(start)
  writer.write('. ')
  const casualties = writer.events[event]?.['casualties']
  if (Array.isArray(casualties)) {
    casualties.push({
      kind: 'INJURED',
      count: { min: count, asWritten },
      accordingTo: { actor: story.authority.slug, evidence: attribution },
      evidence,
    })
  }
  scene.statement(story.authority, 'counts', {
    content,
    form: 'PARAPHRASE',
    act: 'ANNOUNCE',
    cue,
    attribution: { attributedAs: name, evidence: attribution },
    about: [
      { event, status: 'INFERRED', note: 'The article tells of no other.', evidence: content },
    ],
    evidence,
  })
}

/** What was not said; where a strait lies. */
export function keepSilent(scene: Scene): void {
  const { writer, random, story, cast } = scene
  const [state] = story.states
  const strait = cast.places.strait(story.number)
  const start = writer.here()
  const name = scene.introduce(state, 'start')
  writer.write(' ')
  const cue = writer.write('has not said')
  const attribution = writer.since(start)
  writer.write(' ')
  const contentStart = writer.here()
  writer.write(`whether ${clause(random, scene.seed)} across `)
  const place = writer.place(strait)
  const content = writer.since(contentStart)
  const evidence = writer.since(start)
  writer.write('. ')
  if (state.territory !== null) {
    writer.describePlace(strait, {
      adjacentTo: [
        {
          location: state.territory.slug,
          status: 'INFERRED',
          note: 'It has a say in what crosses it.',
          evidence,
        },
      ],
    })
  }
  scene.statement(state, 'is-silent', {
    content,
    form: 'PARAPHRASE',
    act: 'DECLINE_COMMENT',
    cue,
    isNegated: true,
    attribution: { attributedAs: name, evidence: attribution },
    about: [{ location: strait.slug, evidence: place }],
    evidence,
  })
}

/** An event that is only proposed. */
export function propose(scene: Scene): void {
  const { writer, story } = scene
  const { accuser, shape } = story
  const event = scene.event('inquiry')
  const start = writer.here()
  const name = scene.introduce(accuser, 'start')
  writer.write(' ')
  const cue = writer.write('proposed')
  const attribution = writer.since(start)
  writer.write(' ')
  const content = writer.write(`an inquiry into the ${shape.noun}`)
  const evidence = writer.since(start)
  writer.write('. ')
  writer.events[event] ??= {
    mentions: [writer.quotation(content, { form: 'DESCRIPTION' })],
    modality: 'PROPOSED',
    accordingTo: [{ actor: accuser.slug, evidence: attribution }],
    participants: [{ actor: accuser.slug, role: 'PROPOSER', evidence }],
    links: [{ kind: 'RESPONDS_TO', event: scene.event(shape.noun), evidence: content }],
    evidence: content,
  }
  scene.statement(accuser, 'proposes', {
    content,
    form: 'PARAPHRASE',
    act: 'PROPOSE',
    cue,
    attribution: { attributedAs: name, evidence: attribution },
    about: [{ event, evidence: content }],
    evidence,
  })
}

/** An event that did not happen, after one that did. */
export function miss(scene: Scene): void {
  const { writer, random, story } = scene
  const [state, other] = story.states
  const event = scene.event('talks')
  if (state.slug === other.slug || event in writer.events) return
  const start = writer.here()
  writer.write('The governments of ')
  writer.actor(state, state.name)
  writer.write(' and ')
  writer.actor(other, other.name)
  writer.write(' have not met')
  const participants = writer.since(start)
  writer.write(' for ')
  const weeks = random.between(2, 9)
  const lasting = writer.time(`${weeks} to ${weeks + 2} weeks`, {
    duration: { iso: `P${weeks}W`, max: `P${weeks + 2}W` },
    refersTo: [{ event }],
  })
  writer.write(', not since ')
  const since = writer.write(`the ${story.shape.noun}`)
  const evidence = writer.since(start)
  writer.write('. ')
  writer.events[event] = {
    modality: 'NEGATED',
    duration: { iso: `P${weeks}W`, max: `P${weeks + 2}W`, asWritten: lasting },
    participants: [state, other].map(({ slug }) => ({
      actor: slug,
      role: 'PARTICIPANT',
      evidence: participants,
    })),
    precededBy: [
      {
        event: scene.event(story.shape.noun),
        interval: { iso: `P${weeks}W`, approximate: true },
        evidence: since,
      },
    ],
    evidence,
  }
}

/** A policy that goes on, from a month on. */
export function keepACurfew(scene: Scene): void {
  const { writer, story } = scene
  const [state] = story.states
  const event = scene.event('curfew')
  if (event in writer.events) return
  const start = writer.here()
  writer.actor(state, state.name)
  writer.write(' has kept a night curfew on the place ')
  const day = story.day - 45
  const edtf = `${isoDay(day).slice(0, 7)}/..`
  const claim = {
    status: 'INFERRED',
    note: 'The month is stated, the year is that of the article; “has kept” leaves the end open.',
  }
  const asWritten = writer.time(`since last ${month(day)}`, {
    time: edtf,
    refersTo: [{ event }],
    ...claim,
  })
  const evidence = writer.since(start)
  writer.write('. ')
  writer.events[event] = {
    modality: 'ACTUAL',
    time: { edtf, asWritten, ...claim },
    participants: [{ actor: state.slug, role: 'IMPOSER', evidence }],
    followedBy: [
      {
        event: scene.event(story.shape.noun),
        status: 'INFERRED',
        note: 'By the dates of the two.',
        evidence,
      },
    ],
    evidence,
  }
}

/** A group that asks not to be named; often one of two ministries that speak together. */
export function whisper(scene: Scene): void {
  const { writer, random } = scene
  const group = scene.cast.someGroup(random)
  const start = writer.here()
  const name = scene.introduce(group, 'start')
  const introduced = writer.since(start)
  writer.write(', who asked not to be named, ')
  const cue = writer.write('told reporters that')
  const attribution = writer.since(start)
  writer.write(' ')
  const content = writer.write(clause(random, scene.seed))
  const evidence = writer.since(start)
  writer.write('. ')
  scene.statement(group, 'whispers', {
    content,
    form: 'PARAPHRASE',
    act: random.pick(['ASSERT', 'CONFIRM', 'PREDICT', 'ORDER', 'CLAIM_RESPONSIBILITY']),
    cue,
    attribution: { attributedAs: name, evidence: attribution },
    occasion: {
      event: scene.event(scene.story.shape.noun),
      status: 'AMBIGUOUS',
      note: 'At the time of it, or later.',
      evidence: introduced,
    },
    location: {
      location: scene.story.city.slug,
      status: 'INFERRED',
      note: 'Where the article was filed.',
      evidence,
    },
    medium: {
      medium: random.pick(['PRESS_CONFERENCE', 'INTERVIEW', 'MEETING']),
      status: 'INFERRED',
      note: 'There were reporters.',
      evidence: cue,
    },
    evidence,
  })
}

/** A phrase that may mean either of two of the same name; nothing where the story has none. */
export function confuse(scene: Scene): void {
  const { writer, cast, random } = scene
  const number = 40 * random.zipf(4)
  const one = cast.person(number)
  const other = cast.person(number + 1)
  if (one.name !== other.name) return
  writer.write('By then ')
  const claim = {
    status: 'AMBIGUOUS',
    note: `There are two of that name, the ${one.description} and the ${other.description}.`,
  }
  const span = writer.actor(one, one.name, 'NAME', claim)
  writer.mention(other, span, 'NAME', claim)
  writer.write(` had left. `)
}

/** What several articles tell of: one main event, those around it, and who has a part in them. */
import type { Actor, Cast } from './cast.ts'
import type { Place } from './places.ts'
import { Random } from './random.ts'

export interface Story {
  readonly number: number
  readonly shape: StoryShape
  /** Of the main event, as it really was. */
  readonly day: number
  readonly killed: number
  readonly facility: Place
  readonly city: Place
  readonly authority: Actor
  readonly accuser: Actor
  readonly accused: Actor
  readonly states: readonly [Actor, Actor]
  readonly victims: Actor
  readonly platform: Actor
  readonly broadcaster: Actor
}

interface StoryShape {
  readonly kind: string
  readonly noun: string
  /** Before the place. */
  readonly happened: string
  readonly casualties: 'KILLED' | 'DETAINED' | 'DISPLACED'
  readonly harmed: string
}

const shapes: readonly [StoryShape, ...StoryShape[]] = [
  {
    kind: 'ACCIDENT',
    noun: 'collision',
    happened: 'A ferry struck',
    casualties: 'KILLED',
    harmed: 'killing',
  },
  {
    kind: 'ATTACK',
    noun: 'attack',
    happened: 'Gunmen attacked',
    casualties: 'KILLED',
    harmed: 'killing',
  },
  {
    kind: 'DISASTER',
    noun: 'flood',
    happened: 'A flood swept over',
    casualties: 'DISPLACED',
    harmed: 'driving out',
  },
  {
    kind: 'PROTEST',
    noun: 'protest',
    happened: 'A crowd occupied',
    casualties: 'DETAINED',
    harmed: 'and police detained',
  },
  {
    kind: 'MILITARY_OPERATION',
    noun: 'raid',
    happened: 'Soldiers stormed',
    casualties: 'KILLED',
    harmed: 'killing',
  },
  {
    kind: 'ARREST',
    noun: 'sweep',
    happened: 'Police closed off',
    casualties: 'DETAINED',
    harmed: 'taking away',
  },
  {
    kind: 'OTHER',
    noun: 'blackout',
    happened: 'The lights went out at',
    casualties: 'DISPLACED',
    harmed: 'sending home',
  },
]

export function storyOf(seed: number, cast: Cast, articles: number, number: number): Story {
  const random = new Random(seed, 'story', number)
  const city = cast.places.city(random.zipf(20 + Math.round(articles * 0.3)))
  const home = cast.someState(random)
  const other = cast.state(random.between(0, 40))
  return {
    number,
    shape: random.pick(shapes),
    day: random.between(60, 2600),
    killed: random.between(2, 60),
    facility: cast.places.facility(number, city),
    city,
    authority: organizationOfKind(cast, random, 0),
    accuser: cast.somePerson(random),
    accused: organizationOfKind(cast, random, 2),
    states: [home, other],
    victims: cast.someGroup(random),
    platform: organizationOfKind(cast, random, 1),
    broadcaster: organizationOfKind(cast, random, 3),
  }
}

/** Kinds of organisations take turns, nine in a row. */
function organizationOfKind(cast: Cast, random: Random, kind: number): Actor {
  let number = random.zipf(16 + kind)
  number = random.chance(0.5) ? number : random.between(0, 60)
  return cast.organization(number * 9 + kind)
}

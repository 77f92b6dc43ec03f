/** English-like sentences that say nothing of anybody: what fills an article, and what people in it say. */
import { inventedWord } from './invented-word.ts'
import type { Random } from './random.ts'

/** Without a full stop, in the past: `the northern harbour had lost its oldest lamps by winter`. */
export function clause(random: Random, seed: number): string {
  return `the ${adjective(random)} ${noun(random)} had ${random.pick(verbs)} ${random.pick(owners)} ${noun(random)}${tail(random, seed)}`
}

/** As a speaker would say it: `nobody can repair a harbour without lamps`. */
export function saying(random: Random, seed: number): string {
  return `${random.pick(sayers)} ${random.pick(sayings)} the ${adjective(random)} ${noun(random)}${tail(random, seed)}`
}

/** A deed, to be accused of: `hiding the old ledgers before the vote`. */
export function deed(random: Random, seed: number): string {
  return `${random.pick(deeds)} the ${adjective(random)} ${noun(random)}${tail(random, seed)}`
}

/** A sentence in the voice of the article. */
export function sentence(random: Random, seed: number): string {
  const text = `${random.chance(0.3) ? `${random.pick(openings)} ` : ''}${clause(random, seed)}${random.chance(0.4) ? `, ${random.pick(joints)} ${clause(random, seed)}` : ''}.`
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Common words far more often than rare ones; one in twelve ends in a word that stands nowhere else, or nearly so. */
function tail(random: Random, seed: number): string {
  if (random.chance(0.08)) {
    return ` near ${inventedWord(seed, 'rare', random.between(0, 30_000))}`
  }
  return random.chance(0.5) ? ` ${random.pick(tails)}` : ''
}

function noun(random: Random): string {
  return nouns[random.zipf(nouns.length)] ?? nouns[0]
}

function adjective(random: Random): string {
  return adjectives[random.zipf(adjectives.length)] ?? adjectives[0]
}

const nouns = [
  'harbour',
  'water',
  'lamp',
  'bridge',
  'report',
  'road',
  'market',
  'ledger',
  'vote',
  'border',
  'school',
  'grain',
  'ferry',
  'signal',
  'court',
  'budget',
  'tower',
  'pipeline',
  'clinic',
  'warehouse',
  'archive',
  'census',
  'dam',
  'orchard',
  'railway',
  'quarry',
  'lighthouse',
  'tariff',
  'licence',
  'beacon',
  'reservoir',
  'granary',
  'turbine',
  'causeway',
  'foundry',
  'viaduct',
  'sluice',
  'cooperage',
  'observatory',
  'gasworks',
] as const
const adjectives = [
  'old',
  'new',
  'northern',
  'public',
  'first',
  'last',
  'local',
  'empty',
  'heavy',
  'southern',
  'early',
  'narrow',
  'foreign',
  'broken',
  'quiet',
  'costly',
  'hidden',
  'provisional',
  'disputed',
  'flooded',
  'rusted',
  'unlit',
  'overgrown',
  'half-built',
] as const
const verbs = [
  'lost',
  'closed',
  'reached',
  'outlived',
  'doubled',
  'replaced',
  'blocked',
  'shared',
  'flooded',
  'repaired',
  'survived',
  'crossed',
  'delayed',
  'passed',
] as const
const owners = [
  'the',
  'its',
  'every other',
  'no other',
  'one more',
  'a neighbouring',
  'half of the',
] as const
const tails = [
  'by winter',
  'for a third time',
  'before the vote',
  'without a word',
  'at the end of the season',
  'under the old rules',
  'in plain sight',
  'against all advice',
  'since the flood',
  'at a loss',
  'in a single night',
  'after years of delay',
  'by all accounts',
  'to the surprise of many',
] as const
const openings = [
  'By then',
  'For years',
  'In the end',
  'All the while',
  'As before',
  'For once',
  'Even so',
] as const
const joints = ['while', 'and', 'because', 'although', 'so that', 'just as'] as const
const sayers = [
  'we',
  'nobody here',
  'the people',
  'our children',
  'they',
  'no government',
  'everyone',
] as const
const sayings = [
  'will not pay for',
  'can live without',
  'will remember',
  'must answer for',
  'has seen',
  'should rebuild',
  'will never give up',
  'cannot wait for',
  'knows who broke',
  'was promised',
] as const
const deeds = [
  'stealing',
  'hiding',
  'selling',
  'burning',
  'flooding',
  'guarding',
  'neglecting',
  'forging',
  'emptying',
  'seizing',
] as const

import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { generateCorpus } from '../../bench/corpus/generate-corpus.ts'
import { readBundle } from '../../scripts/read-bundle.ts'
import { readDataFolder } from '../../scripts/read-data-folder.ts'
import type { DataFiles } from '../../src/authoring/data-files.ts'
import { parseCorpus } from '../../src/authoring/parse-corpus.ts'
import { check } from '../../src/check/check.ts'
import { compile } from '../../src/compile/compile.ts'
import { openGazetteer } from '../../src/compile/open-gazetteer.ts'
import { encodeBundle, openBundle } from '../../src/model/bundle/bundle.ts'
import type { Provenance, Records } from '../../src/model/records.ts'
import { openBundleStore } from '../../src/store/bundle-store.ts'

function digest(files: DataFiles): string {
  const hash = createHash('sha256')
  for (const [path, file] of files) hash.update(`${path}\n`).update(file as Uint8Array)
  return hash.digest('hex')
}

/** Every object inside a value. */
function* within(value: unknown): Generator<object> {
  if (typeof value !== 'object' || value === null) return
  yield value
  for (const inner of Object.values(value)) yield* within(inner)
}

const articles = 60
const files = generateCorpus({ seed: 1, articles })
const checked = check(files)
const content =
  checked.corpus === null ? null : await compile(checked.corpus, await openGazetteer())
const records = content?.records as Records

describe('generateCorpus()', () => {
  it('gives the same bytes for the same seed, and others for another', () => {
    const again = generateCorpus({ seed: 1, articles })
    expect(digest(again)).toBe(digest(files))
    expect(digest(generateCorpus({ seed: 2, articles }))).not.toBe(digest(files))
  })

  it('says the same as YAML and as JSON', () => {
    const [yaml, json] = (['yaml', 'json'] as const).map((format) =>
      parseCorpus(generateCorpus({ seed: 4, articles: 8, format })),
    )
    const contents = (parsed: typeof yaml): unknown[] =>
      Object.values(parsed?.corpus ?? {}).flatMap((entries) =>
        [...entries.values()].map(({ path, content }) => ({ path, content })),
      )
    expect(contents(yaml).length).toBeGreaterThan(50)
    expect(contents(json)).toEqual(contents(yaml))
  })

  it.each([2, 3])('passes every check with seed %i', (seed) => {
    expect(check(generateCorpus({ seed, articles: 30 })).findings).toEqual([])
  })

  it('passes every check and compiles', async () => {
    expect(checked.findings).toEqual([])
    if (content === null) throw new Error('It did not compile')
    const { bytes } = await encodeBundle(content)
    expect(openBundleStore(openBundle(bytes.buffer)).corpus()).toMatchObject({ articles })
  })

  it('is checked with one article and with none of the same story', () => {
    expect(check(generateCorpus({ seed: 1, articles: 1 })).findings).toEqual([])
  })

  it('has as much of everything as real news', () => {
    const lengths = records.articles.map(({ text }) => Buffer.byteLength(text))
    const mean = lengths.reduce((sum, length) => sum + length, 0) / articles
    expect(mean).toBeGreaterThan(2200)
    expect(mean).toBeLessThan(2800)
    expect(Math.min(...lengths)).toBeLessThan(1500)
    expect(Math.max(...lengths)).toBeGreaterThan(4000)
    const reports = records.events.reduce((sum, event) => sum + event.reports.length, 0)
    expect(records.statements.length / articles).toBeCloseTo(6.5, 0)
    expect(records.mentions.length / articles).toBeGreaterThan(23)
    expect(records.mentions.length / articles).toBeLessThan(27)
    expect(records.events.length / articles).toBeGreaterThan(1.5)
    expect(reports / articles).toBeGreaterThan(2.3)
  })

  it('has few actors that stand in many articles, and many that stand in few', () => {
    const counts = new Map<string, number>()
    for (const { node, span } of records.mentions) {
      if (node.startsWith('actor:')) counts.set(`${node} ${span.article}`, 1)
    }
    const perActor = Map.groupBy(counts.keys(), (key) => key.split(' ')[0])
    const sizes = [...perActor.values()].map(({ length }) => length).sort((a, b) => b - a)
    expect(sizes[0]).toBeGreaterThan(articles / 8)
    expect(sizes.filter((size) => size === 1).length).toBeGreaterThan(sizes.length / 4)
  })
})

const provenances = [...within(records)].filter(
  (value): value is Provenance => 'status' in value && 'evidence' in value,
)
const { statements, events, locations, actors, mentions } = records
const reports = events.flatMap((event) => event.reports)
const casualties = events.flatMap((event) => event.casualties)
const times = [...within(records)].flatMap((value) => ('edtf' in value ? [String(value.edtf)] : []))
const links = statements.flatMap((statement) => statement.links)
const ordinal = events.filter((event) => event.precededBy.length > 0)
const texts = records.articles.map(({ text }) => text)
const articleOf = new Map<string, string>(statements.map(({ id, article }) => [id, article]))

/** What makes real articles awkward, and how many of it there are. */
const awkward: Readonly<Record<string, number>> = {
  'an attribution that two readings share': statements.filter(
    ({ speaker, attribution }) => speaker === null && attribution.candidates.length > 1,
  ).length,
  'a medium and a date that only one reading has': statements.filter(({ attribution }) =>
    attribution.candidates.some(({ medium, saidOn }) => medium !== null && saidOn !== null),
  ).length,
  'a statement told within a statement': statements.filter(({ reports }) => reports.length > 0)
    .length,
  'a split quotation': statements.filter(({ contentEvidence }) => contentEvidence.length > 1)
    .length,
  'a quotation that names nobody': statements.filter(
    ({ form, cue, attribution }) =>
      form === 'DIRECT' && cue === null && attribution.provenance.status === 'INFERRED',
  ).length,
  'words quoted in part': statements.filter(({ form }) => form === 'MIXED').length,
  'what was not said': statements.filter(({ isNegated }) => isNegated).length,
  'what is said habitually': statements.filter(({ isGeneric }) => isGeneric).length,
  'a post on a platform': statements.filter(
    ({ medium }) => medium?.medium === 'SOCIAL_MEDIA' && medium.platform !== null,
  ).length,
  'a medium that is inferred': statements.filter(
    ({ medium }) => medium?.provenance.status === 'INFERRED',
  ).length,
  'an occasion': statements.filter(({ occasion }) => occasion !== null).length,
  'an addressee': statements.filter(({ addressees }) => addressees.length > 0).length,
  'a target': statements.filter(({ subjects }) => subjects.some(({ role }) => role === 'TARGET'))
    .length,
  'a source without a name': statements.filter(({ speaker }) =>
    actors.some(({ id, actorKind }) => id === speaker && actorKind === 'GROUP'),
  ).length,
  'an answer to a statement of another article': statements.filter(({ article, links }) =>
    links.some(({ node }) => node !== null && (articleOf.get(node) ?? article) !== article),
  ).length,
  'a link without another end': links.filter(({ node }) => node === null).length,
  'a link of an event': events.filter((event) => event.links.length > 0).length,
  'an event that several articles report': events.filter((event) => event.reports.length > 2)
    .length,
  'reports that disagree on time': events.filter(
    (event) => event.time === null && event.reports.some(({ time }) => time !== null),
  ).length,
  'reports that disagree on place': events.filter(
    (event) => new Set(event.reports.flatMap(({ location }) => location?.node ?? [])).size > 1,
  ).length,
  'reports that disagree on the toll': events.filter(
    (event) => new Set(event.casualties.map(({ count }) => `${count.min} ${count.max}`)).size > 2,
  ).length,
  'a toll of somebody': casualties.filter(({ accordingTo }) => accordingTo !== null).length,
  'a toll from … to': casualties.filter(
    ({ count: { min, max } }) => min !== null && max !== null && min !== max,
  ).length,
  'a toll of at least': casualties.filter(({ count: { min, max } }) => min !== null && max === null)
    .length,
  'a toll of about': casualties.filter(({ count }) => count.approximate).length,
  'a toll in words alone': casualties.filter(
    ({ count: { min, asWritten } }) => min === null && asWritten !== null,
  ).length,
  'events in an order, with the time between': ordinal.filter((event) =>
    event.precededBy.some(({ interval }) => interval !== null),
  ).length,
  'a range of durations': reports.filter(({ duration }) => duration?.max != null).length,
  'an open date': times.filter((edtf) => edtf.endsWith('/..')).length,
  'a date known by its end': times.filter((edtf) => edtf.startsWith('[..')).length,
  'an uncertain date': times.filter((edtf) => edtf.endsWith('?')).length,
  'a post that somebody holds': records.positions.length,
  'a post held since': records.positions.filter(({ since }) => since !== null).length,
  'a size of a group': actors.filter((actor) => actor.actorKind === 'GROUP' && actor.size !== null)
    .length,
  'a nationality of a group': actors.filter(
    (actor) => actor.actorKind === 'GROUP' && actor.nationality !== null,
  ).length,
  'an abbreviation': actors.filter(
    (actor) => actor.actorKind === 'ORGANIZATION' && actor.abbreviation !== null,
  ).length,
  'a name that two share': actors.length - new Set(actors.map(({ name }) => name)).size,
  'a name that is spelt in two ways': actors.filter(({ name, aliases }) =>
    aliases.some(
      (alias) => alias !== name && alias === name.normalize('NFKD').replaceAll(/\p{M}/gu, ''),
    ),
  ).length,
  'a phrase that may mean either of two': mentions.filter(
    ({ form, provenance }) => form === 'NAME' && provenance.status === 'AMBIGUOUS',
  ).length,
  'a place in a place in a place': locations.filter(({ ancestors }) => ancestors.length > 2).length,
  'a place that only articles put somewhere': locations.filter(
    ({ containedIn }) => containedIn?.provenance.status === 'STATED',
  ).length,
  'a place that reference data put somewhere': locations.filter(
    ({ containedIn }) => containedIn?.provenance.status === 'REFERENCE_DATA',
  ).length,
  'neighbouring places': locations.filter(({ adjacentTo }) => adjacentTo.length > 0).length,
  'a time expression that gives a length': records.articles.filter(({ timeExpressions }) =>
    timeExpressions.some(({ duration }) => duration !== null),
  ).length,
  'an article without a date': records.articles.filter(({ publishedOn }) => publishedOn === null)
    .length,
  'an article without a dateline': records.articles.filter(({ dateline }) => dateline === null)
    .length,
  'a text with characters outside of the BMP': records.articles.filter(({ isBmp }) => !isBmp)
    .length,
  'an emoji of several code points': texts.filter((text) => /🙏🏽|👩‍🚒|🇺🇳|🕯️/u.test(text)).length,
  'an inferred claim': provenances.filter(({ status }) => status === 'INFERRED').length,
  'evidence in two passages': provenances.filter(({ evidence }) => evidence.length > 1).length,
}

describe('a generated corpus has', () => {
  it.each(Object.entries(awkward))('%s', (_, count) => {
    expect(count).toBeGreaterThan(0)
  })

  it.each(['ACTUAL', 'CLAIMED', 'PROPOSED', 'NEGATED'])('%s events', (modality) => {
    expect(reports.map((report) => report.modality)).toContain(modality)
  })

  it.each(['NAME', 'DESCRIPTION', 'PRONOUN', 'METONYM', 'DEMONYM'])('%s mentions', (form) => {
    expect(mentions.map((mention) => mention.form)).toContain(form)
  })

  it.each(['RESPONDS_TO', 'REBUTS', 'PARAPHRASES', 'REITERATES', 'SIMILAR_TO'])(
    '%s links',
    (kind) => {
      expect(
        [...links, ...events.flatMap((event) => event.links)].map((link) => link.kind),
      ).toContain(kind)
    },
  )
})

describe('node bench/generate-corpus.ts', () => {
  const command = fileURLToPath(new URL('../../bench/generate-corpus.ts', import.meta.url))
  const run = (...args: readonly string[]): Promise<{ stdout: string }> =>
    promisify(execFile)(process.execPath, [command, ...args])

  it('writes what generateCorpus() gives, and its bundle', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dateline-corpus-'))
    try {
      const [out, file] = [join(folder, 'data'), join(folder, 'corpus.bundle')]
      await run('--articles', '3', '--seed', '7', '--out', out, '--bundle', file)
      const expected = generateCorpus({ seed: 7, articles: 3 })
      expect(new Map(await readDataFolder(out))).toEqual(new Map(expected))
      expect((await readBundle(file)).records.articles).toHaveLength(3)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })

  it('says what is wrong with its arguments', async () => {
    await expect(run('--articles', 'many', '--out', 'x')).rejects.toThrow(
      'Cannot read "--articles many": expected a whole number',
    )
    await expect(run('--articles', '3')).rejects.toThrow('"--out"')
    await expect(run('--articles', '3', '--out', 'x', '--format', 'toml')).rejects.toThrow(
      'Cannot read "--format toml": expected one of yaml, json',
    )
  })
})

/**
 * The files of a data folder to a corpus. Whatever the files hold, this gives findings and never
 * throws; what is sound of them is in the corpus, so that it can be checked further in the same run.
 */
import type { ArticleFile } from './article-file.ts'
import type { AuthoredArticle, AuthoredCorpus, AuthoredFile, KeyPath, Place } from './corpus.ts'
import { type DataFiles, isUnreadable, type Unreadable } from './data-files.ts'
import { classify, type DataFile } from './data-layout.ts'
import { decodeText } from './decode-text.ts'
import { childOf, type FileKind, fileSchemas } from './file-schemas.ts'
import { type Complaint, compareFindings, type Finding } from './finding.ts'
import { formProblems, hiddenKeyProblems } from './form-problems.ts'
import type { ActorFile, EventFile, LocationFile } from './registry-files.ts'
import { salvage } from './salvage.ts'
import { quoted, toSlug } from './suggest.ts'
import { type CommentedText, parseYamlFile } from './yaml-file.ts'

/** A longer article, or annotation, is a slip: a book, a dump, a binary. */
export const maxTextBytes = 1_000_000
export const maxYamlBytes = 4_000_000

/** What the graph has a kind of node for. */
export type EntryKind = FileKind | 'statement'

export interface ParsedCorpus {
  readonly corpus: AuthoredCorpus
  /** In the order of {@link compareFindings}. */
  readonly findings: readonly Finding[]
  /** Every slug that there is a file or key for, however broken: a reference to it is not at fault. */
  readonly known: Readonly<Record<EntryKind, ReadonlySet<string>>>
  /** By path, the maps and lists of a file that lost something that had not the right form. */
  readonly damaged: ReadonlyMap<string, readonly KeyPath[]>
  /** Every text of the files that have mistakes: what they may refer to. */
  readonly brokenStrings: ReadonlySet<string>
  /** The paths of the texts that are missing or could not be read; their articles have an empty text. */
  readonly missingTexts: ReadonlySet<string>
}

export function parseCorpus(files: DataFiles): ParsedCorpus {
  return new CorpusParser(files).parse()
}

class CorpusParser {
  readonly #files: DataFiles
  readonly #findings: Finding[] = []
  readonly #known = {
    article: new Set<string>(),
    actor: new Set<string>(),
    event: new Set<string>(),
    location: new Set<string>(),
    statement: new Set<string>(),
  }
  readonly #damaged = new Map<string, readonly KeyPath[]>()
  readonly #brokenStrings = new Set<string>()
  readonly #missingTexts = new Set<string>()
  readonly #articles = new Map<string, AuthoredArticle>()
  readonly #actors = new Map<string, AuthoredFile<ActorFile>>()
  readonly #events = new Map<string, AuthoredFile<EventFile>>()
  readonly #locations = new Map<string, AuthoredFile<LocationFile>>()

  constructor(files: DataFiles) {
    this.#files = files
  }

  parse(): ParsedCorpus {
    for (const path of [...this.#files.keys()].toSorted()) this.#take(path, classify(path))
    if (this.#known.article.size === 0) {
      this.#complain('file-layout', 'articles', {
        message: 'There is no article',
        remedy: 'Add "articles/<slug>/article.txt" and "articles/<slug>/article.yaml".',
      })
    }
    return {
      corpus: {
        articles: bySlug(this.#articles),
        actors: bySlug(this.#actors),
        events: bySlug(this.#events),
        locations: bySlug(this.#locations),
      },
      findings: this.#findings.toSorted(compareFindings),
      known: this.#known,
      damaged: this.#damaged,
      brokenStrings: this.#brokenStrings,
      missingTexts: this.#missingTexts,
    }
  }

  #take(path: string, file: DataFile): void {
    switch (file.is) {
      case 'entry':
        this.#noteEntry(file.kind, file.slug)
        this.#takeEntry(path, file.kind, file.slug)
        break
      case 'text':
        this.#noteEntry('article', file.slug)
        if (!this.#files.has(`articles/${file.slug}/article.yaml`)) {
          this.#complain('file-layout', path, {
            message: 'There is no "article.yaml" beside the text',
            remedy: `Add "articles/${file.slug}/article.yaml", which says what the article says.`,
          })
        }
        break
      case 'misplaced':
        if (file.stands !== null) this.#noteEntry(file.stands.kind, file.stands.slug)
        this.#complain('file-layout', path, this.#oddity(path) ?? file.complaint)
        break
      case 'aside':
        break
    }
  }

  /** What is worth more telling than that it is out of place. */
  #oddity(path: string): Complaint | null {
    const file = this.#files.get(path)
    if (file === undefined || !isUnreadable(file)) return null
    return {
      message: `${quoted(path)} ${file.unreadable}`,
      remedy: 'Remove it, or put a plain file in its place, where a data folder has one.',
    }
  }

  /** Of a file name that is no slug, the slug that it should be. */
  #noteEntry(kind: FileKind, slug: string): void {
    this.#known[kind].add(toSlug(slug) ?? slug)
  }

  #takeEntry(path: string, kind: FileKind, slug: string): void {
    const text = this.#readText(path, maxYamlBytes)
    const entry = text === null ? null : this.#parseEntry(path, kind, text)
    if (entry === null) {
      if (kind === 'article') this.#readArticleText(path, slug)
      return
    }
    const file = { slug, path, locate: entry.locate }
    // The schema of the kind has accepted the content.
    if (kind === 'actor') this.#actors.set(slug, { ...file, content: entry.content as ActorFile })
    if (kind === 'event') this.#events.set(slug, { ...file, content: entry.content as EventFile })
    if (kind === 'location') {
      this.#locations.set(slug, { ...file, content: entry.content as LocationFile })
    }
    if (kind === 'article') {
      const { textPath, text } = this.#readArticleText(path, slug)
      const content = entry.content as ArticleFile
      for (const cut of entry.commented) this.#complainOfCutText(path, text, cut)
      this.#articles.set(slug, { ...file, content, textPath, text })
    }
  }

  #readArticleText(path: string, slug: string): { textPath: string; text: string } {
    const textPath = `articles/${slug}/article.txt`
    const text = this.#files.has(textPath) ? this.#readText(textPath, maxTextBytes) : null
    if (text === null) this.#missingTexts.add(textPath)
    if (!this.#files.has(textPath)) {
      this.#complain('file-layout', path, {
        message: 'There is no "article.txt" beside the annotation',
        remedy: `Add "${textPath}": the text of the article, one paragraph a line.`,
      })
    }
    return { textPath, text: text ?? '' }
  }

  #readText(path: string, maxBytes: number): string | null {
    const file: Uint8Array | Unreadable | undefined = this.#files.get(path)
    if (file === undefined) return null
    if (isUnreadable(file)) {
      this.#complain('file-encoding', path, {
        message: `The file ${file.unreadable}`,
        remedy: 'Put a plain file that can be read in its place.',
      })
      return null
    }
    const decoded = decodeText(file, maxBytes)
    if (decoded.complaint !== null) {
      this.#complain('file-encoding', path, decoded.complaint, { line: decoded.line, column: 1 })
    }
    return decoded.text
  }

  #parseEntry(path: string, kind: FileKind, text: string): ParsedEntry | null {
    const yaml = parseYamlFile(text)
    for (const complaint of yaml.complaints)
      this.#complain('yaml-syntax', path, complaint, complaint)
    const isBroken = yaml.complaints.length > 0
    if (kind === 'article') this.#noteStatements(yaml.value)
    if (yaml.value === undefined) {
      this.#noteStrings(yaml.strings)
      return null
    }
    if (yaml.value === null) {
      this.#complain('yaml-syntax', path, {
        message: 'The file is empty',
        remedy: `Write what the ${kind} is, or remove the file.`,
      })
      return null
    }
    for (const problem of hiddenKeyProblems(yaml.value)) {
      this.#complain('file-form', path, problem, yaml.locate(problem.path))
    }
    const result = fileSchemas[kind].safeParse(yaml.value)
    if (result.success) {
      if (isBroken) this.#noteStrings(yaml.strings)
      return { content: result.data, commented: yaml.commented, locate: yaml.locate }
    }
    for (const problem of formProblems(kind, yaml.value, result.error.issues)) {
      this.#complain('file-form', path, problem, yaml.locate(problem.path))
    }
    this.#noteStrings(yaml.strings)
    const saved = salvage(fileSchemas[kind], yaml.value)
    if (saved === null) return null
    this.#damaged.set(path, saved.damaged)
    return {
      content: saved.content,
      commented: yaml.commented,
      locate: (keys) => yaml.locate(saved.originalPath(keys)),
    }
  }

  /** Where the article goes on with the comment, it was meant as a part of the text: a hashtag. */
  #complainOfCutText(path: string, article: string, cut: CommentedText): void {
    const [tag = ''] = cut.comment.split(/\s/, 1)
    if (!article.includes(`${cut.text} ${tag}`)) return
    this.#complain(
      'yaml-syntax',
      path,
      {
        message: `The text ${quoted(cut.text)} ends before ${quoted(tag)}: without quotes, a "#" behind a space begins a comment`,
        remedy: 'Put the text in quotes.',
      },
      cut,
    )
  }

  /** Also of a statement that has not the right form: links to it are not at fault. */
  #noteStatements(value: unknown): void {
    const statements = childOf(value, 'statements')
    if (typeof statements !== 'object' || statements === null) return
    for (const slug of Object.keys(statements)) this.#known.statement.add(slug)
  }

  #noteStrings(strings: () => readonly string[]): void {
    for (const text of strings()) this.#brokenStrings.add(text)
  }

  #complain(rule: string, file: string, complaint: Complaint, place?: Place): void {
    const { message, remedy, suggestion = null } = complaint
    const { line, column } = place ?? { line: 1, column: 1 }
    this.#findings.push({
      rule,
      severity: 'error',
      file,
      line,
      column,
      message,
      remedy,
      suggestion,
    })
  }
}

interface ParsedEntry {
  readonly content: unknown
  readonly commented: readonly CommentedText[]
  readonly locate: (path: KeyPath) => Place
}

function bySlug<Value>(entries: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
  return new Map([...entries].toSorted(([a], [b]) => (a < b ? -1 : Number(a > b))))
}

/** A part of the documentation page, with what the table of contents says of it. */

export interface Heading {
  readonly id: string
  readonly words: string
  /** Of HTML: 3 and deeper, since a section has 2. */
  readonly level: number
}

export interface DocsSection {
  readonly id: string
  readonly title: string
  /** Below the title. */
  readonly html: string
  readonly headings: readonly Heading[]
}

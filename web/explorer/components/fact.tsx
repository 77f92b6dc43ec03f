/** One fact of a page: its name, its value or "not stated", and how it is known. */
import type { ComponentChildren } from 'preact'
import { NotStated } from './not-stated.tsx'
import type { HowWeKnow } from '../how-we-know.ts'
import { Provenance } from './provenance.tsx'

export interface FactProps {
  readonly name: string
  readonly provenance?: HowWeKnow | null | undefined
  /** Null or nothing: the article does not say. */
  readonly children?: ComponentChildren
}

export function Fact({ name, provenance, children }: FactProps) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {children == null || children === '' ? <NotStated /> : children}
        {provenance == null ? null : <Provenance of={provenance} what={name.toLowerCase()} />}
      </dd>
    </>
  )
}

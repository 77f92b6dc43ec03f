/** Folds away what would make a page very long, and says how long it is. */
import type { ComponentChildren } from 'preact'

/** Rows that stand open. */
const openRows = 40

export interface LongPartProps {
  readonly name: string
  readonly rows: number
  readonly children: ComponentChildren
}

export function LongPart({ name, rows, children }: LongPartProps) {
  if (rows <= openRows) return <>{children}</>
  return (
    <details>
      <summary>
        {name}, {rows} rows
      </summary>
      {children}
    </details>
  )
}

/**
 * One view of the explorer: the document's title, the heading, and the focus. After a change of page the
 * heading takes the focus, so that a screen reader says where one is, unless the address points at a place.
 */
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { takeNavigation } from '../navigation.ts'

export interface ViewProps {
  /** Of the document, and of the heading unless that has another. */
  readonly title: string
  readonly heading?: ComponentChildren
  /** What stands above the heading: which kind of thing this is. */
  readonly kicker?: ComponentChildren
  /** A sentence or two below the heading. */
  readonly lead?: ComponentChildren | undefined
  /** For views that need the whole width. */
  readonly isWide?: boolean
  /** False while the title is not known yet: the document's title and the focus wait for it. */
  readonly isReady?: boolean
  readonly children?: ComponentChildren
}

export function View({
  title,
  heading = title,
  kicker,
  lead,
  isWide = false,
  isReady = true,
  children,
}: ViewProps) {
  const top = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // Until then the title that the Worker gave is the better one.
    if (!isReady) return
    document.title = title === 'Dateline' ? title : `${title} · Dateline`
    // Who types goes on typing.
    const isTyping = document.activeElement instanceof HTMLInputElement
    if (takeNavigation() && location.hash === '' && !isTyping) {
      top.current?.focus({ preventScroll: true })
    }
  }, [title, isReady])
  return (
    <div class={isWide ? 'view view-wide' : 'view'}>
      <header class="view-head">
        {kicker === undefined ? null : <p class="kicker">{kicker}</p>}
        <h1 ref={top} tabIndex={-1} dir="auto">
          {heading}
        </h1>
        {lead === undefined ? null : <p class="lead">{lead}</p>}
      </header>
      {children}
    </div>
  )
}

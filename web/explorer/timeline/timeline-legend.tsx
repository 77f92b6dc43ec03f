/** What the shapes of the timeline mean. */
import type { ComponentChildren } from 'preact'

export function TimelineLegend() {
  return (
    <ul class="legend" aria-label="Signs of the drawing">
      <Entry word="a statement, on a day">
        <circle cx="12" cy="8" r="6" fill="var(--statement)" stroke="var(--statement)" />
      </Entry>
      <Entry word="an event, on a day">
        <rect x="6" y="2" width="12" height="12" fill="var(--event)" stroke="var(--event)" />
      </Entry>
      <Entry word="lasts; fading with an arrow: the end is open">
        <rect
          x="0"
          y="2"
          width="20"
          height="12"
          fill="url(#timeline-event-full-right)"
          stroke="none"
        />
        <path d="M18 3.5l6 4.5l-6 4.5z" fill="var(--event)" />
      </Entry>
      <Entry word="pale: one moment somewhere in it">
        <rect x="1" y="2" width="22" height="12" fill="var(--event-soft)" stroke="var(--event)" />
      </Entry>
      <Entry word="dashed: an uncertain or approximate date">
        <circle
          cx="12"
          cy="8"
          r="6"
          fill="var(--statement-soft)"
          stroke="var(--statement)"
          stroke-width="1.75"
          stroke-dasharray="2.5,2"
        />
      </Entry>
      <Entry word="with ≈: the time is inferred">
        <circle cx="7" cy="8" r="6" fill="var(--statement)" stroke="var(--statement)" />
        <text x="15" y="13" font-size="14" font-weight="700" fill="var(--statement)">
          ≈
        </text>
      </Entry>
      <Entry word="hatched with ?: only claimed, proposed, or one of two readings">
        <rect
          x="1"
          y="2"
          width="12"
          height="12"
          fill="url(#timeline-event-hatch)"
          stroke="var(--event)"
        />
        <text x="16" y="13" font-size="13" font-weight="700" fill="var(--event)">
          ?
        </text>
      </Entry>
      <Entry word="hollow with ×: did not happen, or was not said">
        <rect x="1" y="2" width="12" height="12" fill="var(--ground)" stroke="var(--event)" />
        <text x="15" y="13" font-size="13" font-weight="700" fill="var(--event)">
          ×
        </text>
      </Entry>
    </ul>
  )
}

function Entry({
  word,
  children,
}: {
  readonly word: string
  readonly children: ComponentChildren
}) {
  return (
    <li>
      <svg width="26" height="16" aria-hidden="true" focusable="false">
        {children}
      </svg>
      {word}
    </li>
  )
}

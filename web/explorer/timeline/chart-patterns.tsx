/** The fills of the timeline's bars: fading towards an open end, and hatched for what is doubtful. */
const kinds = ['statement', 'event'] as const

export function ChartPatterns() {
  return (
    <svg class="unseen" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        {kinds.map((kind) => (
          <pattern
            key={kind}
            id={`timeline-${kind}-hatch`}
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="5" height="5" fill={`var(--${kind}-soft)`} />
            <rect width="1.5" height="5" fill={`var(--${kind})`} />
          </pattern>
        ))}
        {kinds.flatMap((kind) =>
          (['full', 'soft'] as const).flatMap((tone) =>
            (['left', 'right'] as const).map((side) => (
              <linearGradient
                key={`${kind}-${tone}-${side}`}
                id={`timeline-${kind}-${tone}-${side}`}
                {...(side === 'left' ? { x1: '1', x2: '0' } : { x1: '0', x2: '1' })}
              >
                <stop offset="0.4" stop-color={colorOf(kind, tone)} />
                <stop offset="1" stop-color={colorOf(kind, tone)} stop-opacity="0" />
              </linearGradient>
            )),
          ),
        )}
      </defs>
    </svg>
  )
}

function colorOf(kind: string, tone: 'full' | 'soft'): string {
  return tone === 'full' ? `var(--${kind})` : `var(--${kind}-soft)`
}

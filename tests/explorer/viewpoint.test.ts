import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeLabels } from '../../web/explorer/map/place-labels.ts'
import { projectMap, viewpointOf } from '../../web/explorer/map/project-map.ts'
import {
  formatViewpoint,
  moved,
  parseViewpoint,
  wholeWorld,
  zoomed,
} from '../../web/explorer/map/viewpoint.ts'

const size = { width: 960, height: 540 }

describe('parseViewpoint()', () => {
  it('is the inverse of formatViewpoint(), to two digits', () => {
    const viewpoints = fc.record({
      longitude: fc.integer({ min: -17999, max: 17999 }).map((value) => value / 100),
      latitude: fc.integer({ min: -7500, max: 8000 }).map((value) => value / 100),
      zoom: fc.integer({ min: 100, max: 3200 }).map((value) => value / 100),
    })
    fc.assert(
      fc.property(viewpoints, (viewpoint) => {
        const read = parseViewpoint(new URLSearchParams({ ...formatViewpoint(viewpoint) }))
        expect(read?.longitude).toBeCloseTo(viewpoint.longitude, 2)
        expect(read?.latitude).toBeCloseTo(viewpoint.latitude, 2)
        expect(read?.zoom).toBeCloseTo(viewpoint.zoom, 2)
      }),
    )
  })

  it.each(['', 'at=1,2', 'at=x,y&zoom=2', 'at=1,2&zoom=x', 'at=1e3,2&zoom=2'])(
    'is null for "%s"',
    (search) => {
      expect(parseViewpoint(new URLSearchParams(search))).toBeNull()
    },
  )

  it('keeps zoom and latitude within what can be drawn', () => {
    const read = parseViewpoint(new URLSearchParams('at=0,99&zoom=9999'))
    expect(read).toEqual({ longitude: 0, latitude: 80, zoom: 32 })
  })
})

describe('moved()', () => {
  it('goes around the world', () => {
    expect(moved({ longitude: 170, latitude: 0, zoom: 1 }, 0.1, 0).longitude).toBe(-154)
  })
})

describe('zoomed()', () => {
  it('never shows more than the world', () => {
    expect(zoomed(wholeWorld, 0.5)).toEqual(wholeWorld)
  })
})

describe('viewpointOf()', () => {
  it('is null of nothing', () => {
    expect(viewpointOf([])).toBeNull()
  })

  it('sees every point it is made of', () => {
    const points = fc.array(
      fc.tuple(fc.integer({ min: -170, max: 170 }), fc.integer({ min: -50, max: 65 })),
      { minLength: 1, maxLength: 5 },
    )
    fc.assert(
      fc.property(points, (given) => {
        const viewpoint = viewpointOf(given)
        if (viewpoint === null) throw new Error('There is no viewpoint')
        const projection = projectMap(viewpoint, size)
        for (const point of given) {
          const [x, y] = projection(point) ?? [Number.NaN, Number.NaN]
          expect(x).toBeGreaterThanOrEqual(0)
          expect(x).toBeLessThanOrEqual(size.width)
          expect(y).toBeGreaterThanOrEqual(0)
          expect(y).toBeLessThanOrEqual(size.height)
        }
      }),
    )
  })
})

describe('placeLabels()', () => {
  const at = (id: string, x: number, y: number, text = 'Pakistan') =>
    ({ id, text, x, y, anchor: 'middle' }) as const

  it('leaves out what would lie on an earlier one or outside, and names nothing twice', () => {
    const labels = [
      at('a', 100, 100),
      at('b', 110, 104),
      at('c', 100, 140),
      at('d', 2, 300),
      at('c', 100, 200),
    ]
    expect(
      placeLabels(labels, { width: 400, height: 300, lines: [] }).map(({ id, y }) => [id, y]),
    ).toEqual([
      ['a', 100],
      ['c', 140],
    ])
  })

  it('takes a shorter name where the longer has no room', () => {
    const room = { width: 200, height: 300, lines: [] }
    const long = at('a', 100, 100, 'The border between two countries')
    expect(placeLabels([long, at('a', 100, 100, 'border')], room)[0]?.text).toBe('border')
  })

  it('keeps off lines where it can, and lies on them rather than nowhere', () => {
    const label = [at('a', 100, 100), at('a', 100, 140)]
    const placed = (lines: readonly (readonly [number, number])[]) =>
      placeLabels(label, { width: 400, height: 300, lines }).map(({ y }) => y)
    expect(placed([[100, 95]])).toEqual([140])
    expect(
      placed([
        [100, 95],
        [100, 135],
      ]),
    ).toEqual([100])
  })
})

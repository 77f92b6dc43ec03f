/** Natural Earth's countries as TopoJSON: the `id` of a geometry is its ISO 3166-1 numeric code. */
declare module 'world-atlas/countries-50m.json' {
  import type { GeometryCollection, Topology } from 'topojson-specification'

  const atlas: Topology<{ readonly countries: GeometryCollection<{ readonly name: string }> }>
  export default atlas
}

/** The network as a table: one line of the drawing a row. */
import { pageAddress } from '../addresses.ts'
import { EdgeSources } from './edge-sources.tsx'
import { edgeWords, type NetworkEdge } from './network-edge.ts'

export function NetworkTable({ edges }: { readonly edges: readonly NetworkEdge[] }) {
  const sorted = edges.toSorted(
    (one, other) =>
      one.from.name.localeCompare(other.from.name, 'en') ||
      one.to.name.localeCompare(other.to.name, 'en'),
  )
  return (
    <div class="table-frame" role="region" aria-labelledby="network-table" tabIndex={0}>
      <table class="stacked">
        <caption id="network-table">Who does what to whom, and what says so</caption>
        <thead>
          <tr>
            <th scope="col">Who</th>
            <th scope="col">does what</th>
            <th scope="col">to whom</th>
            <th scope="col">What says so</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((edge) => (
            <tr key={edge.id}>
              <th scope="row">
                <a href={pageAddress(edge.from.id)}>{edge.from.name}</a>
              </th>
              <td>{edgeWords(edge)}</td>
              <td>
                <a href={pageAddress(edge.to.id)}>{edge.to.name}</a>
              </td>
              <td>
                <EdgeSources edge={edge} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

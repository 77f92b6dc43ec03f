/** The timeline as a table: the same rows, each with how its time is known. */
import { pageAddress } from '../addresses.ts'
import { Provenance } from '../components/provenance.tsx'
import { describeTime } from '../words/describe-time.ts'
import type { TimelineRow } from './timeline-rows.ts'

export function TimelineTable({ rows }: { readonly rows: readonly TimelineRow[] }) {
  return (
    <div class="table-frame" role="region" aria-labelledby="timeline-table" tabIndex={0}>
      <table class="stacked">
        <caption id="timeline-table">In order of time, with how each is known</caption>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">What</th>
            <th scope="col">How it is known</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, id, label, kind, when, tags, known }) => (
            <tr key={key}>
              <td>
                {describeTime(when.edtf)}
                {when.asWritten === null ? null : <div class="quiet">“{when.asWritten}”</div>}
              </td>
              <th scope="row">
                <a href={pageAddress(id)}>{label}</a>
                <div class="quiet">
                  {kind}: {tags.join(', ')}
                </div>
              </th>
              <td>
                <Provenance of={when.provenance} what="when" isNamed />
                {known.map(({ what, of }) => (
                  <Provenance key={what} of={of} what={what} isNamed />
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

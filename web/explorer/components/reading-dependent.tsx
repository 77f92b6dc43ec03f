/** Stands where a statement has no one value because each reading of it has its own. */
export function ReadingDependent() {
  return <span class="not-stated">depends on the reading: see the speaker</span>
}

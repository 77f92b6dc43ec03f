/** Stands wherever the graph holds null: the article does not say. */
export function NotStated() {
  return <span class="not-stated">not stated</span>
}

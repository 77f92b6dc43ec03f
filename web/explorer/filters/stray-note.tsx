/** Says what of the address could not be followed. Nothing where all of it was. */

export function StrayNote({ words }: { readonly words: readonly string[] }) {
  return (
    <div class="stray" role="status">
      {words.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  )
}

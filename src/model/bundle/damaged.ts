/** The error of bytes of a bundle that no compiler of this project has written, though their checksum is right. */
export function damaged(section: string, place: number, cause?: unknown): Error {
  return new Error(
    `Cannot read ${section} ${place} of the bundle: expected what the compiler writes, got other bytes: compile the corpus again`,
    { cause },
  )
}

/** What structures become in a file. */
import { createFileWriter } from '../../src/model/bundle/encode-file.ts'
import { openFile } from '../../src/model/bundle/open-file.ts'
import type { Sections, SectionWriter } from '../../src/model/bundle/sections.ts'

/** The sections of a file into which was written. */
export async function reopened(write: (out: SectionWriter) => void): Promise<Sections> {
  const out = createFileWriter()
  write(out)
  const { bytes } = await out.finish()
  return openFile(bytes.buffer).sections
}

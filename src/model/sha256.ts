const encoder = new TextEncoder()

const hexOfByte = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** The SHA-256 of the UTF-8 bytes of a text, as 64 lower-case hexadecimal digits. */
export async function sha256(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(text)))
  let hex = ''
  for (let at = 0; at < digest.length; at += 1) hex += hexOfByte[digest[at] ?? 0] ?? ''
  return hex
}

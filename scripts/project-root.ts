/** The folder of the project, whatever the folder a command is started in. */
import { fileURLToPath } from 'node:url'

export const projectRoot = fileURLToPath(new URL('..', import.meta.url))

/** Throws where something else listens on the port of this machine, and says how to choose another. */
import { once } from 'node:events'
import { createServer } from 'node:net'

export async function requireFreePort(port: number): Promise<void> {
  const server = createServer()
  try {
    server.listen({ port, host: '127.0.0.1', exclusive: true })
    await once(server, 'listening')
  } catch (error) {
    throw new Error(`Cannot start on port ${port}: ${reasonOf(error, port)}`, { cause: error })
  } finally {
    server.close()
  }
}

function reasonOf(error: unknown, port: number): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE') {
    return `something else listens there. Choose another: npm start -- --port ${port + 1}`
  }
  if (code === 'EACCES') return 'this user may not listen there. Choose one from 1024 up.'
  return message
}

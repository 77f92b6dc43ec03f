/** `npm start`: the real command, the real server, real files that change. */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyProject, type ProjectCopy } from './project-copy.ts'
import { freePort, startedProject, startProject, type StartedProject } from './start-project.ts'

let copy: ProjectCopy

beforeAll(async () => {
  copy = await copyProject()
})
afterAll(async () => {
  await copy[Symbol.asyncDispose]()
})

async function ask(project: StartedProject, query: string): Promise<unknown> {
  const response = await fetch(`${project.address}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return response.json()
}

const nameOfTheTaliban = '{ actor(slug: "taliban") { name } }'

describe('npm start', () => {
  let project: StartedProject

  beforeAll(async () => {
    project = await startedProject(copy.folder)
  })
  afterAll(async () => {
    await project.end()
  })

  it('prints the address and that of the playground once it answers', () => {
    const { port } = project
    expect(project.output()).toContain(
      `Dateline is at http://localhost:${port} and its playground at http://localhost:${port}/graphiql`,
    )
  })

  it('answers a query over HTTP', async () => {
    expect(await ask(project, nameOfTheTaliban)).toEqual({
      data: { actor: { name: expect.stringContaining('Taliban') } },
    })
  })

  it('serves the playground, its files under a policy without eval, and sends /graphiql/ to /graphiql', async () => {
    const page = await fetch(`${project.address}/graphiql`)
    expect(page.status).toBe(200)
    expect(page.headers.get('Content-Security-Policy')).toContain("script-src 'self';")
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(await page.text())?.[1] ?? ''
    const file = await fetch(project.address + script)
    expect(file.headers.get('Content-Type')).toContain('javascript')
    expect(file.headers.get('Cache-Control')).toContain('immutable')
    await file.text()
    const slash = await fetch(`${project.address}/graphiql/`, { redirect: 'manual' })
    expect([slash.status, slash.headers.get('Location')]).toEqual([307, '/graphiql'])
  })

  it('gives the JSON 404 for a file that there is none of', async () => {
    const response = await fetch(`${project.address}/assets/none.js`)
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] })
  })

  it('shows a finding while the server goes on with the last good corpus, and serves it mended', async () => {
    const path = join(copy.folder, 'data', 'actors', 'taliban.yaml')
    const before = await readFile(path, 'utf8')
    const renamed = before.replace(/^name: .*$/m, 'name: The Renamed')
    expect(renamed).not.toBe(before)

    let seen = project.output().length
    await writeFile(path, renamed.replace(/^kind: .*$/m, 'kind: ORGANISATION'))
    await project.printed(/The server goes on with corpus/, seen)
    expect(project.output().slice(seen)).toMatch(/data\/actors\/taliban\.yaml:\d+:\d+/)
    expect(JSON.stringify(await ask(project, nameOfTheTaliban))).not.toContain('Renamed')

    seen = project.output().length
    await writeFile(path, renamed)
    await project.printed(/The data is without errors again\. Serving corpus [0-9a-f]{12}/, seen)
    expect(await ask(project, nameOfTheTaliban)).toEqual({
      data: { actor: { name: 'The Renamed' } },
    })

    seen = project.output().length
    await writeFile(path, before)
    await project.printed(/Serving corpus [0-9a-f]{12}/, seen)
    expect(JSON.stringify(await ask(project, nameOfTheTaliban))).not.toContain('Renamed')
  })

  it('sees every save of an editor that writes a new file and moves it into place', async () => {
    const path = join(copy.folder, 'data', 'actors', 'taliban.yaml')
    const before = await readFile(path, 'utf8')
    const save = async (text: string) => {
      const seen = project.output().length
      await writeFile(`${path}.tmp~`, text)
      await rename(`${path}.tmp~`, path)
      await project.printed(/Serving corpus [0-9a-f]{12}/, seen)
    }
    await save(before.replace(/^name: .*$/m, 'name: The First'))
    await save(before.replace(/^name: .*$/m, 'name: The Second'))
    expect(await ask(project, nameOfTheTaliban)).toEqual({
      data: { actor: { name: 'The Second' } },
    })

    const seen = project.output().length
    await rm(path)
    await writeFile(path, before)
    await project.printed(/Serving corpus [0-9a-f]{12}/, seen)
    expect(JSON.stringify(await ask(project, nameOfTheTaliban))).not.toContain('Second')
  })

  it('sees files in folders that are new', async () => {
    const seen = project.output().length
    const folder = join(copy.folder, 'data', 'articles', 'a-new-one')
    await mkdir(folder)
    await writeFile(join(folder, 'article.txt'), 'Nothing has happened.')
    await project.printed(/The server goes on with corpus/, seen)
    expect(project.output().slice(seen)).toContain('a-new-one')
  })

  it('ends with all that it started when it is told to', async () => {
    await project.end('SIGTERM')
    await expect(fetch(project.address)).rejects.toThrow('fetch failed')
    const server = createServer().listen(project.port, '127.0.0.1')
    await once(server, 'listening')
    server.close()
  })
})

describe('npm start refuses', () => {
  it.each([
    [['--port', 'abc'], 'Cannot start on port "abc": expected a number from 1 to 65535'],
    [['--port', '0'], 'Cannot start on port "0": expected a number from 1 to 65535'],
    [['--port', '70000'], 'Cannot start on port "70000": expected a number from 1 to 65535'],
    [['--prot', '1'], "Cannot start: Unknown option '--prot'"],
  ])('%s', async (args, message) => {
    const refused = startProject(copy.folder, args)
    expect(await refused.ended).toBe(1)
    expect(refused.output()).toContain(message)
  })

  it('a port that is taken, and names another', async () => {
    const port = await freePort()
    const server = createServer().listen(port, '127.0.0.1')
    await once(server, 'listening')
    const refused = startProject(copy.folder, ['--port', String(port)])
    expect(await refused.ended).toBe(1)
    server.close()
    expect(refused.output()).toContain(
      `Cannot start on port ${port}: something else listens there. Choose another: npm start -- --port ${port + 1}`,
    )
  })

  it('data with errors, and shows them', async () => {
    const refused = startProject(copy.folder, ['--port', String(await freePort())])
    expect(await refused.ended).toBe(1)
    expect(refused.output()).toContain('a-new-one')
    expect(refused.output()).toContain('Cannot start: the findings above are errors.')
  })
})

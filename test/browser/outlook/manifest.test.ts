import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadPane } from '../../../server/http/pages/pages.ts'
import { type Running, startServer } from '../../http/support/server.ts'
import { all, parse } from '../../manifest/xml.ts'

const addresses = all(parse(readFileSync('manifest.xml', 'utf8'))).flatMap(({ attributes }) =>
  /^https:/.test(attributes.DefaultValue ?? '') ? [new URL(attributes.DefaultValue ?? '').pathname] : [],
)

const typeOf = (path: string): string =>
  ({ '.png': 'image/png', '.js': 'text/javascript; charset=utf-8' })[extname(path)] ?? 'text/html; charset=utf-8'

describe('the server with the built pane serves every address in the manifest', () => {
  const folder = mkdtempSync(join(tmpdir(), 'served-'))
  let server: Running
  beforeAll(async () => {
    expect(existsSync('dist/pane'), 'the pane is built').toBe(true)
    server = await startServer({ sqliteFile: join(folder, 'register.db') }, { pane: loadPane('dist/pane') })
  })
  afterAll(async () => {
    await server?.stop()
    rmSync(folder, { recursive: true })
  })

  it.each([...new Set(addresses)])('%s', async (path) => {
    const answer = await fetch(server.url + path)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe(typeOf(path))
    if (!path.endsWith('.png')) return
    // Outlook shows no icon that it may not keep.
    expect(answer.headers.get('cache-control')).not.toMatch(/no-cache|no-store|private/)
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(readFileSync(`addin/public${path}`))
  })
})

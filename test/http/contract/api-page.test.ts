import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ApiDocument, apiPage } from '../../outlook/serve/api-page.ts'
import { type Running, startServer } from '../support/server.ts'
import { everybody, whoMay } from '../support/who-may.ts'

let server: Running
let page: string
let document: ApiDocument
beforeAll(async () => {
  server = await startServer({ sqliteFile: join(mkdtempSync(join(tmpdir(), 'api-page-')), 'register.db') })
  document = (await server.ask('GET', '/openapi.json', { token: null })).body as unknown as ApiDocument
  page = apiPage(document)
})
afterAll(() => server.stop())

const sectionOf = (route: string) =>
  page.split('<section ').find((part) => part.includes(`<h2><code>${route}</code></h2>`)) ?? ''

test('lists every route of /openapi.json with its roles, answer and refusals', () => {
  for (const [path, methods] of Object.entries(document.paths))
    for (const method of Object.keys(methods)) {
      const section = sectionOf(`${method.toUpperCase()} ${path}`)
      const may = whoMay[`${method} ${path}`]?.may ?? []
      const said = may === everybody ? 'Everybody who is signed in' : may.join(', ')
      expect(section, path).toContain(`<dt>Who may</dt><dd>${said}</dd>`)
      expect(section, path).toMatch(/<dt>Answer<\/dt><dd><p>20[01]<\/p>/)
      expect(section, path).toContain('401: token-missing')
    }
})

test('spells out request bodies, and links to each route', () => {
  expect(sectionOf('POST /api/lookup')).toMatch(/<dt>Body<\/dt><dd><p><code>application\/json<\/code><\/p><pre/)
  const targets = new Set([...page.matchAll(/<section id="([^"]+)"/g)].map(([, id]) => id))
  const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
  expect(links.length).toBeGreaterThan(50)
  expect(links.filter((id) => !targets.has(id))).toEqual([])
})

test('runs no script', () => {
  expect(page).not.toMatch(/<script|javascript:|\son\w+=/i)
})

test('production does not serve this page', async () => {
  expect((await server.ask('GET', '/api-page', { token: null })).status).toBe(404)
})

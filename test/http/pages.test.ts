import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { withCommandSettings } from '../../server/http/pages/commands.ts'
import { compressPane, loadPane, type Pane } from '../../server/http/pages/pages.ts'
import { type Running, startServer } from './support/server.ts'

const script = `export const words = ${JSON.stringify('a calm colleague '.repeat(200))}`
let server: Running
let pane: Pane
let sqliteFile: string
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pane-'))
  mkdirSync(join(folder, 'assets'))
  mkdirSync(join(folder, 'icons'))
  const page = '<!doctype html><!--office-scripts--><!--pane-settings--><script nonce="__NONCE__"></script>'
  writeFileSync(join(folder, 'taskpane.html'), page)
  writeFileSync(join(folder, 'register.html'), page.replace('<!--office-scripts-->', ''))
  writeFileSync(join(folder, 'assets/pane-1a2b.js'), script)
  writeFileSync(join(folder, 'icons/icon-16.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47]))
  writeFileSync(join(folder, 'commands.js'), '(function(){})()')
  writeFileSync(join(folder, 'secret.key'), 'not to be served')
  const signIn = { authority: 'https://id.example', protocol: 'oidc', clientId: 'the-pane', scope: 's' } as const
  pane = await withCommandSettings(loadPane(folder), 'https://register.example', { signIn, graphUrl: null })
  await compressPane(pane)
  const env = {
    OFFICE_JS_URLS: 'https://a.example/lib/1/office.js?flight=2 https://b.example/two.js',
    FRAME_ANCESTORS: 'https://mail.example',
  }
  sqliteFile = join(folder, 'register.db')
  server = await startServer({ sqliteFile }, { env, pane })
})
afterAll(() => server.stop())

const settingsIn = (html: unknown): unknown =>
  JSON.parse(/<script type="application\/json" id="pane-settings">(.*?)<\/script>/.exec(String(html))?.[1] ?? 'null')

const get = (path: string, headers: Record<string, string> = {}) => server.ask('GET', path, { token: null, headers })

test('the accessibility statement is open to everybody, names the council, and runs nothing', async () => {
  const { status, headers, body } = await get('/accessibility.html')
  const html = String(body.text)
  expect(status).toBe(200)
  expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
  const nonce = /style nonce="([^"]+)"/.exec(html)?.[1] ?? 'none'
  expect(headers.get('content-security-policy')).toContain(`style-src 'self' 'nonce-${nonce}'`)
  expect(html).toContain('This website is run by Ambleford City Council.')
  expect(html).not.toContain('<script')
  const inWelsh = [
    get('/accessibility.html?language=cy'),
    get('/accessibility.html', { 'Accept-Language': 'cy-GB,cy' }),
  ]
  for (const answer of await Promise.all(inWelsh)) expect(String(answer.body.text)).toContain('<html lang="cy">')
  const chosen = await get('/accessibility.html?language=en', { 'Accept-Language': 'cy' })
  expect(String(chosen.body.text)).toContain('<html lang="en-GB">')
})

describe('a page', () => {
  test('contains Office.js, the settings and a fresh nonce', async () => {
    const { headers, body } = await get('/taskpane.html')
    const html = String(body.text)
    const nonce = /nonce="([^"]+)"/.exec(html)?.[1] ?? ''
    expect(html).toContain(
      `<script nonce="${nonce}" defer src="https://a.example/lib/1/office.js?flight=2"></script>\n<script nonce="${nonce}" defer src="https://b.example/two.js">`,
    )
    expect(settingsIn(html)).toMatchObject({ signIn: { protocol: 'oidc', clientId: 'the-pane' } })
    expect(headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`)
    expect(String((await get('/taskpane.html')).body.text)).not.toContain(nonce)
  })

  test('can be framed by Outlook only', async () => {
    const { headers } = await get('/taskpane.html')
    expect(headers.get('content-security-policy')).toMatch(/frame-ancestors 'self' https:\/\/mail\.example$/)
    expect(headers.get('x-frame-options')).toBeNull()
    expect(headers.get('cross-origin-opener-policy')).toBeNull()
    expect(headers.get('cache-control')).toBe('no-store')
  })

  test('may call Microsoft Graph only where the council forwards through it', async () => {
    const connect = (policy: string | null) => /connect-src ([^;]*)/.exec(policy ?? '')?.[1]?.split(' ')
    const before = await get('/taskpane.html')
    expect(connect(before.headers.get('content-security-policy'))).toEqual([
      "'self'",
      'https://sign-in.ambleford.example',
      'https://a.example/lib/1/',
      'https://b.example/two.js',
    ])
    expect(settingsIn(before.body.text)).toMatchObject({ graphUrl: null })

    const granted = await startServer({ sqliteFile }, { env: { GRAPH_URL: 'https://graph.example' }, pane })
    const page = await granted.ask('GET', '/taskpane.html', { token: null })
    const tab = await granted.ask('GET', '/register.html', { token: null })
    await granted.stop()
    expect(connect(page.headers.get('content-security-policy'))).toContain('https://graph.example')
    expect(settingsIn(page.body.text)).toMatchObject({ graphUrl: 'https://graph.example' })
    // Nobody passes a message on from the central log.
    expect(connect(tab.headers.get('content-security-policy'))).not.toContain('https://graph.example')
  })

  test('runs inline scripts and styles only with the nonce, and outside scripts only from Office.js', async () => {
    const { headers, body } = await get('/taskpane.html')
    const policy = headers.get('content-security-policy') ?? ''
    const nonce = /nonce="([^"]+)"/.exec(String(body.text))?.[1] ?? 'none'
    // Office.js loads more from its own folder, and MicrosoftAjax.js. The page may load nothing else from those hosts.
    const ajax = 'https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js'
    const office = `https://a.example/lib/1/ https://b.example/two.js ${ajax}`
    expect(policy).toContain(`script-src 'self' 'nonce-${nonce}' ${office};`)
    expect(policy).toContain(`style-src 'self' 'nonce-${nonce}';`)
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe|strict-dynamic|\*(?!\.cdn\.office\.net)|http:/)
  })

  test('by default allows Office.js and MicrosoftAjax.js, each by its path', async () => {
    const usual = await startServer({ sqliteFile }, { pane })
    const { headers } = await usual.ask('GET', '/taskpane.html', { token: null })
    await usual.stop()
    const sources = /script-src ([^;]*)/.exec(headers.get('content-security-policy') ?? '')?.[1]?.split(' ') ?? []
    expect(sources.filter((one) => one.startsWith('https:'))).toEqual([
      'https://appsforoffice.microsoft.com/lib/1/hosted/',
      'https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js',
    ])
  })

  test('for the register in a tab cannot be framed, and runs only the register’s scripts', async () => {
    const { headers, body } = await get('/register.html')
    const policy = headers.get('content-security-policy') ?? ''
    const nonce = /nonce="([^"]+)"/.exec(String(body.text))?.[1] ?? 'none'
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain(`script-src 'self' 'nonce-${nonce}';`)
    expect(policy).not.toMatch(/unsafe|office\.js|a\.example|ajax|mail\.example/)
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin-allow-popups')
    expect(String(body.text)).toContain('id="pane-settings"')
  })
})

describe('commands, which classic Outlook on Windows runs without a page', () => {
  test('begin with their settings: the register’s address, and how people sign in', async () => {
    const { body, headers } = await get('/commands.js')
    const told = new Function(`${body.text}; return contactRegister`)()
    expect(told).toMatchObject({ origin: 'https://register.example', signIn: { clientId: 'the-pane' } })
    expect(headers.get('content-type')).toMatch(/^text\/javascript/)
  })

  test('are listed in the well-known file through which Outlook lets a script sign people in', async () => {
    const { body } = await get('/.well-known/microsoft-officeaddins-allowed.json')
    expect(body).toEqual({ allowed: [expect.stringMatching(/^https:\/\/[^/]+\/commands\.js$/)] })
  })
})

describe('a file', () => {
  test('under /assets is cached for good, any other for an hour', async () => {
    expect((await get('/assets/pane-1a2b.js')).headers.get('cache-control')).toContain('immutable')
    const icon = await get('/icons/icon-16.png')
    expect([icon.headers.get('content-type'), icon.headers.get('cache-control')]).toEqual([
      'image/png',
      'public, max-age=3600',
    ])
  })

  test('is not sent again while it is unchanged', async () => {
    const etag = (await get('/icons/icon-16.png')).headers.get('etag') ?? ''
    expect((await get('/icons/icon-16.png', { 'If-None-Match': `W/${etag}, "x"` })).status).toBe(304)
    expect((await get('/icons/icon-16.png', { 'If-None-Match': '"x"' })).status).toBe(200)
  })

  test('is compressed for browsers that accept it', async () => {
    for (const [taken, given] of [
      ['gzip, deflate, br', 'br'],
      ['gzip', 'gzip'],
      ['identity', null],
    ] as const) {
      const { headers, body } = await get('/assets/pane-1a2b.js', { 'Accept-Encoding': taken })
      expect([headers.get('content-encoding'), headers.get('vary')]).toEqual([given, 'Accept-Encoding'])
      expect(body.text).toBe(script)
    }
  })

  test('a header full of spaces does not keep the server busy', async () => {
    const shortest = async (header: string, filling: string) => {
      let ms = Number.POSITIVE_INFINITY
      for (let times = 0; times < 4; times++) {
        const began = performance.now()
        const { status } = await get('/assets/pane-1a2b.js', { [header]: `gzip${filling.repeat(14_000)}x` })
        ms = Math.min(ms, performance.now() - began)
        expect(status).toBe(200)
      }
      return ms
    }
    // A regular expression with spaces on both sides took 270 times as long as with letters; now it is a few times.
    for (const header of ['Accept-Encoding', 'If-None-Match'])
      expect((await shortest(header, ' ')) / (await shortest(header, 'a'))).toBeLessThan(60)
  })

  test.each([
    '/secret.key',
    '/assets/',
    '/assets/../taskpane.html/',
    '/assets/..%2fsecret.key',
    '/assets/%2e%2e/secret.key',
  ])('that is not part of the pane is not served: %s', async (path) => {
    expect((await get(path)).status).toBe(404)
  })
})

test('every answer has nosniff, no-referrer and HSTS, and API answers are never cached', async () => {
  for (const path of ['/taskpane.html', '/assets/pane-1a2b.js', '/api/me', '/healthz', '/nothing']) {
    const { headers } = await get(path)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d{8}; includeSubDomains$/)
  }
  expect((await server.ask('GET', '/api/me')).headers.get('cache-control')).toBe('no-store')
})

import { hash, randomBytes } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { type Context, Hono } from 'hono'
import type { PaneSettings } from '../contract/pane-settings.ts'
import type { Env } from './exchange.ts'

type File = { type: string; plain: Buffer; etag: string; lasting: boolean; br?: Buffer; gzip?: Buffer }

/** The built pane: pages as text to be filled in, every other file as bytes. Kept in memory, by the path asked for. */
export type Pane = { pages: Map<string, string>; files: Map<string, File> }

/** The central log's page: the only one that stands in a browser tab of its own. */
const registerPage = '/register.html'

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

/** Reads the built pane once. Only what was read is ever served, so that no path can lead outside. */
export function loadPane(folder: string): Pane {
  const pane: Pane = { pages: new Map(), files: new Map() }
  const found = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : []
  for (const entry of found.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name)
    const url = `/${relative(folder, path).split(sep).join('/')}`
    const bytes = readFileSync(path)
    const file = fileOf(url, bytes)
    if (url.endsWith('.html')) pane.pages.set(url, bytes.toString('utf8'))
    else if (file) pane.files.set(url, file)
  }
  return pane
}

/** A file as it is served, or null where its kind is not served at all. */
export function fileOf(url: string, plain: Buffer): File | null {
  const type = types[extname(url)]
  if (!type) return null
  const etag = `"${hash('sha256', plain, 'base64url').slice(0, 27)}"`
  return { type, plain, etag, lasting: url.startsWith('/assets/') }
}

/** Compresses the texts, one after another beside the first requests, which get them as they are until then. */
export async function compressPane({ files }: Pane): Promise<void> {
  for (const file of files.values()) {
    if (!/^text|svg|json/.test(file.type) || file.plain.length < 1024) continue
    file.gzip = await promisify(gzip)(file.plain, { level: 9 })
    file.br = await promisify(brotliCompress)(file.plain, {
      // A shade under the best: that would take a hundred times as long and tens of megabytes for two per cent.
      params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 18 },
    })
  }
}

/** The pane's pages and files. A page is filled in at each answer: Office.js, the settings, a new nonce. */
export function paneRoutes(pane: Pane, settings: PaneSettings, officeScripts: readonly string[]) {
  const routes = new Hono<Env>()
  for (const [url, text] of pane.pages) {
    const kind = url === registerPage ? 'tab' : 'page'
    routes.get(url, (c) => page(c, text, kind))
  }
  for (const url of new Set([...pane.files.keys()].map(routeOf))) {
    routes.get(url, (c, next) => {
      const file = pane.files.get(c.req.path)
      return file ? Promise.resolve(give(c, file)) : next().then(() => undefined)
    })
  }
  return routes

  function page(c: Context<Env>, text: string, kind: 'page' | 'tab'): Response {
    const nonce = randomBytes(16).toString('base64')
    const scripts = officeScripts.map((url) => `<script nonce="${nonce}" src="${attribute(url)}"></script>`).join('\n')
    const json = JSON.stringify(settings).replaceAll('<', '\\u003c')
    const filled = text
      .replaceAll('<!--office-scripts-->', () => scripts)
      .replaceAll('<!--pane-settings-->', () => `<script type="application/json" id="pane-settings">${json}</script>`)
      .replaceAll('__NONCE__', () => nonce)
    return new Response(filled, { headers: c.env.headers[kind](nonce) })
  }
}

/** A folder's files share a route, so that log and metrics stay small. */
const routeOf = (url: string) => (url.indexOf('/', 1) === -1 ? url : `/${url.split('/')[1]}/*`)
const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

function give(c: Context<Env>, file: File): Response {
  const { headers: asked } = c.env.incoming
  const headers: Record<string, string> = {
    ...(file.lasting ? c.env.headers.asset : c.env.headers.file),
    'Content-Type': file.type,
    ETag: file.etag,
    Vary: 'Accept-Encoding',
  }
  const held = asked['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  if (held?.includes(file.etag)) return new Response(null, { status: 304, headers })
  const taken = String(asked['accept-encoding'] ?? '').split(/\s*,\s*/)
  const encoding = (['br', 'gzip'] as const).find((name) => file[name] && taken.includes(name))
  if (encoding) headers['Content-Encoding'] = encoding
  const bytes = (encoding && file[encoding]) ?? file.plain
  return new Response(bytes as Uint8Array<ArrayBuffer>, { headers })
}

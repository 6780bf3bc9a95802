import { hash, randomBytes } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { type Context, Hono } from 'hono'
import type { PaneSettings } from '../../contract/settings/pane-settings.ts'
import type { Env } from '../exchange.ts'
import { compressions, type Encoding, encodings, isWorthCompressing } from './compress.ts'
import { notStarted } from './not-started.ts'
import { type OfficeSettings, officeTags } from './office-scripts.ts'

type File = {
  type: string
  etag: string
  lasting: boolean
  /** Its uncompressed bytes; if a compressed form is in memory, read from disk, because few requests need them. */
  plain: () => Promise<Uint8Array>
  compressed: Partial<Record<Encoding, Uint8Array>>
}

/**
 * The built pane: pages as templates, and every other file as bytes. Kept in memory by request path.
 */
export type Pane = { pages: Map<string, string>; files: Map<string, File> }

/** The central log's page: the only one in its own browser tab. */
const registerPage = '/register.html'

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

/** Reads the built pane once. Only files found then are ever served, so no path can lead outside. */
export function loadPane(folder: string): Pane {
  const pane: Pane = { pages: new Map(), files: new Map() }
  const found = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : []
  const paths = new Set(found.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name)))
  for (const path of paths) {
    const url = `/${relative(folder, path).split(sep).join('/')}`
    if (url.endsWith('.html')) pane.pages.set(url, readFileSync(path, 'utf8'))
    else if (extname(url) in types) pane.files.set(url, fileAt(url, path, paths))
  }
  return pane
}

/** A file with the compressed forms that the build put beside it. */
function fileAt(url: string, path: string, paths: ReadonlySet<string>): File {
  const file = fileOf(url, readFileSync(path))
  for (const encoding of encodings) {
    const beside = path + compressions[encoding].ending
    if (paths.has(beside)) file.compressed[encoding] = readFileSync(beside)
  }
  return Object.keys(file.compressed).length > 0 ? { ...file, plain: () => readFile(path) } : file
}

/** A served file made from bytes in memory. */
export function fileOf(url: string, bytes: Uint8Array): File {
  return {
    type: types[extname(url)] ?? 'application/octet-stream',
    etag: `"${hash('sha256', bytes, 'base64url').slice(0, 27)}"`,
    lasting: url.startsWith('/assets/'),
    plain: () => Promise.resolve(bytes),
    compressed: {},
  }
}

/** Compresses files that were incomplete at build time, one by one. Until then they are served uncompressed. */
export async function compressPane({ files }: Pane): Promise<void> {
  for (const [url, file] of files) {
    if (Object.keys(file.compressed).length > 0) continue
    const bytes = await file.plain()
    if (!isWorthCompressing(url, bytes)) continue
    for (const encoding of encodings) file.compressed[encoding] = await compressions[encoding].compress(bytes)
  }
}

/** The pane's pages and files. Each answer fills in a page: Office.js, the settings, a new nonce. */
export function paneRoutes(pane: Pane, settings: PaneSettings, office: OfficeSettings) {
  const routes = new Hono<Env>()
  const tags = officeTags(office)
  for (const [url, text] of pane.pages) {
    const kind = url === registerPage ? 'tab' : 'page'
    routes.get(url, (c) => page(c, text, kind))
  }
  for (const url of new Set([...pane.files.keys()].map(routeOf))) {
    routes.get(url, (c, next) => {
      const file = pane.files.get(c.req.path)
      return file ? give(c, file) : next().then(() => undefined)
    })
  }
  return routes

  function page(c: Context<Env>, text: string, kind: 'page' | 'tab'): Response {
    const nonce = randomBytes(16).toString('base64')
    const json = JSON.stringify(settings).replaceAll('<', '\\u003c')
    const filled = text
      .replaceAll('<!--office-scripts-->', () => tags)
      .replaceAll('<!--pane-settings-->', () => `<script type="application/json" id="pane-settings">${json}</script>`)
      .replaceAll('<!--not-started-->', () => notStarted(c.env.incoming.headers['accept-language'] ?? ''))
      .replaceAll('__NONCE__', () => nonce)
    return new Response(filled, { headers: c.env.headers[kind](nonce) })
  }
}

/** The files of a folder share a route, to keep log and metrics small. */
const routeOf = (url: string) => (url.indexOf('/', 1) === -1 ? url : `/${url.split('/')[1]}/*`)

async function give(c: Context<Env>, file: File): Promise<Response> {
  const { headers: asked } = c.env.incoming
  const headers: Record<string, string> = {
    ...(file.lasting ? c.env.headers.asset : c.env.headers.file),
    'Content-Type': file.type,
    ETag: file.etag,
    Vary: 'Accept-Encoding',
  }
  const held = asked['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  if (held?.includes(file.etag)) return new Response(null, { status: 304, headers })
  // No pattern with spaces on both sides: it needs a second for a header of nothing but spaces.
  const taken = String(asked['accept-encoding'] ?? '')
    .split(',')
    .map((name) => name.trim())
  const encoding = encodings.find((name) => file.compressed[name] && taken.includes(name))
  if (encoding) headers['Content-Encoding'] = encoding
  const bytes = (encoding && file.compressed[encoding]) ?? (await file.plain())
  return new Response(bytes as Uint8Array<ArrayBuffer>, { headers })
}

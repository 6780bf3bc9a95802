import { readFile } from 'node:fs/promises'
import { dirname, extname, join, normalize, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Hono } from 'hono'

const library = join(dirname(fileURLToPath(import.meta.resolve('@microsoft/office-js/package.json'))), 'dist')
const ours = fileURLToPath(new URL('../office/', import.meta.url))
const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
  '.png': 'image/png',
}

/** The scripts that the add-in's pages load, in this order. */
export const officeScripts = (origin: string): string[] =>
  ['own/microsoft-ajax.js', 'own/desktop-bridge.js', 'library/office.js', 'own/newer-members.js'].map(
    (path) => `${origin}/office/${path}`,
  )

/** Serves Office.js from its npm package as it is, with the small scripts that stand beside it. */
export function officeRoutes(app: Hono): void {
  app.get('/office/:where{own|library}/:path{.+}', async (context) => {
    const { where, path } = context.req.param()
    const root = where === 'own' ? ours : library
    // The package has this folder in small letters, the library asks for it otherwise.
    const file = normalize(join(root, path.replace(/^AgaveErrorUX\//, 'agaveerrorux/')))
    if (!file.startsWith(root.endsWith(sep) ? root : root + sep)) return context.notFound()
    const body = await readFile(file).catch(() => null)
    if (!body) return context.notFound()
    const type = types[extname(file)] ?? 'application/octet-stream'
    return context.body(new Uint8Array(body), 200, {
      'content-type': type,
      'cache-control': 'max-age=3600',
      'access-control-allow-origin': '*',
    })
  })
}

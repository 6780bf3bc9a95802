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

/**
 * The scripts that the add-in's pages load, in this order. With MicrosoftAjax.js before it, Office.js does not load that
 * from Microsoft's address, which is built into it: nothing may leave this machine.
 */
export const officeScripts = (origin: string): string[] =>
  ['own/microsoft-ajax.js', 'own/desktop-bridge.js', 'library/office.js', 'own/newer-members.js'].map(
    (path) => `${origin}/office/${path}`,
  )

export const typeOf = (file: string): string => types[extname(file)] ?? 'application/octet-stream'

/** The path of a file of the library; null if it leads outside. */
export const libraryFile = (path: string): string | null =>
  // The package has this folder in lower case, but the library requests it in another.
  within(library, path.replace(/^AgaveErrorUX\//, 'agaveerrorux/'))

function within(root: string, path: string): string | null {
  const file = normalize(join(root, path))
  return file.startsWith(root.endsWith(sep) ? root : root + sep) ? file : null
}

/** Serves Office.js from its npm package unchanged, with the small scripts beside it. */
export function officeRoutes(app: Hono): void {
  app.get('/office/:where{own|library}/:path{.+}', async (context) => {
    const { where, path } = context.req.param()
    const file = where === 'own' ? within(ours, path) : libraryFile(path)
    if (!file) return context.notFound()
    const body = await readFile(file).catch(() => null)
    if (!body) return context.notFound()
    return context.body(new Uint8Array(body), 200, {
      'content-type': typeOf(file),
      'cache-control': 'max-age=3600',
      'access-control-allow-origin': '*',
    })
  })
}

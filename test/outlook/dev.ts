import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

/**
 * `npm run dev`: as `npm start`, and what is saved is built again and seen at once. The register stays from one start
 * to the next; `-- --fresh` makes it anew.
 */
enableCompileCache(fileURLToPath(new URL('../../.local/compiled', import.meta.url)))
// Only now: what is loaded before it is compiled at every start.
await import('./dev/run-dev.ts')

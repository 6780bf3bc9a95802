import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

/**
 * `npm run dev`: like `npm start`, but a saved source is rebuilt and shown at once. The register is kept from one start
 * to the next; `-- --fresh` makes a new one.
 */
enableCompileCache(fileURLToPath(new URL('../../.local/compiled', import.meta.url)))
// Imported only now, because modules loaded before it are compiled at every start.
await import('./dev/run-dev.ts')

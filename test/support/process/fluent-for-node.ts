import { createRequire } from 'node:module'
import type { Plugin } from 'vitest/config'

const { resolve } = createRequire(import.meta.url)

/** Fluent's ES modules name files without their endings, which bundlers read and Node does not: its Common JS instead. */
export const fluentForNode: Plugin = {
  name: 'fluent-for-node',
  enforce: 'pre',
  resolveId: (id) => (/^@(fluentui|griffel)\//.test(id) ? { id: resolve(id), external: true } : null),
}

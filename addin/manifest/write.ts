/**
 * `npm run manifest -- --host https://register.example.gov.uk`, with any of these: `--support https://…`,
 * `--client <id>`, `--marks`, `--one-message`, `--out file`. They are described at `manifestFor`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { manifestFor } from './for-host.ts'

try {
  const {
    host,
    support,
    client,
    out,
    marks,
    'one-message': oneMessage,
  } = parseArgs({
    options: {
      host: { type: 'string' },
      support: { type: 'string' },
      client: { type: 'string' },
      out: { type: 'string' },
      marks: { type: 'boolean' },
      'one-message': { type: 'boolean' },
    },
  }).values
  if (!host) throw new Error('host: say where the register is served: --host https://register.example.gov.uk')

  const committed = readFileSync(new URL('../../manifest.xml', import.meta.url), 'utf8')
  const file = out ?? 'dist/manifest.xml'
  const manifest = manifestFor(committed, { host, support, client, marks, oneMessage })
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, manifest)
  console.log(`Wrote ${file}. Deploy it in the Microsoft 365 admin centre under Integrated apps.`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { commands } from '../../server/cli/commands.ts'
import { withSettingsFile } from '../../server/cli/settings-file.ts'
import { readSettings } from '../../server/settings/settings.ts'
import { certificate } from '../outlook/serve/certificate.ts'

const chapters = ['operators', 'microsoft-365', 'register-keeper', 'upgrading', 'proof']
const texts = ['README.md', ...chapters.map((name) => `docs/${name}.md`)].map((path) => readFileSync(path, 'utf8'))
const operators = readFileSync('docs/operators.md', 'utf8')
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))

/** The lines of the block that begins so, without its margin. */
const block = (first: string) =>
  (operators.split(/^ *```\n/m).find((part) => part.trimStart().startsWith(first)) ?? '').replaceAll(/^ +/gm, '')

test('the settings of the first day start a server, with the files where the chapter puts them', async () => {
  const { cert, key } = await certificate()
  const files: Record<string, string> = {
    'cert.pem': cert,
    'key.pem': key,
    'council.json': readFileSync('docs/council.json', 'utf8'),
  }
  const folder = mkdtempSync(join(tmpdir(), 'first-day-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'register.env')
  writeFileSync(file, block('PUBLIC_URL='))
  const { env } = withSettingsFile(['check', '--settings', file], {})
  const settings = readSettings(env, (path) => Buffer.from(files[path.replace('/etc/contact-register/', '')] ?? ''))
  expect(settings).toMatchObject({ listen: { port: 8443 }, register: { postgresUrl: env.DATABASE_URL } })
  expect(settings.mail).not.toBeNull()
})

test.each(texts)(
  'each value that a shell would take apart is shown in single quotes, and no file is sourced: %#',
  (text) => {
    const assigned = [...text.matchAll(/\b(?:SMTP_URL|BACKUP_RECIPIENTS|[A-Z_]+_TOKEN)=(\S)/g)]
    expect(assigned.filter(([, sign]) => sign !== "'").map(([whole]) => whole)).toEqual([])
    expect(text).not.toMatch(/set -a|^\s*(?:source|\.) \S+\.env/m)
  },
)

test('the service is started again until PostgreSQL is there, and runs as its own account', () => {
  const unit = block('[Unit]')
  expect(unit).toMatch(/^After=.* postgresql\.service$/m)
  // systemd gives up after five starts in ten seconds.
  expect(Number(/^RestartSec=(\d+)$/m.exec(unit)?.[1])).toBeGreaterThanOrEqual(3)
  expect(unit).toMatch(/^User=register$/m)
  expect(block('useradd')).toMatch(/^useradd .* register$/m)
})

test('the service runs what “npm run server” runs, on the port to which the address leads', () => {
  const unit = block('[Unit]')
  expect(unit).toContain(`\nExecStart=/srv/contact-register/node_modules/.bin/${scripts.server}\n`)
  expect(unit).toContain('\nWorkingDirectory=/srv/contact-register\n')
  expect(unit).toContain('\nEnvironment=PORT=443\n')
})

test('the chapters name only commands that there are', () => {
  for (const text of texts) {
    const named = [...text.matchAll(/npm run ([a-z][a-z:]*)(?: -- ([a-z][a-z-]+))?/g)]
    const missing = named.filter(([, script = '', command]) => {
      if (script === 'register' && command) return !(command in commands)
      return !(script in scripts)
    })
    expect(missing.map(([command]) => command)).toEqual([])
  }
})

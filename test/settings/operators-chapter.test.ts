import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { withSettingsFile } from '../../server/cli/settings-file.ts'
import { readSettings } from '../../server/settings.ts'
import { certificate } from '../outlook/serve/certificate.ts'

const pages = ['README.md', 'docs/operators.md', 'docs/microsoft-365.md', 'docs/upgrading.md', 'docs/proof.md']
const chapter = readFileSync('docs/operators.md', 'utf8')

/** The blocks of a page, without the indent that they have within a list. */
const blocksIn = (text: string) =>
  [...text.matchAll(/^( *)```\n([\s\S]*?)^\1```$/gm)].map(([, indent = '', block = '']) =>
    block.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  )
const blockWith = (words: string) => blocksIn(chapter).find((block) => block.includes(words)) ?? ''

test('the settings of the operators’ chapter are read as they stand there, and are valid', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'chapter-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'register.env')
  writeFileSync(file, blockWith("PUBLIC_URL='"))
  const { env } = withSettingsFile(['check', '--settings', file], {})
  const { cert, key } = await certificate()
  const files: Record<string, string | Buffer> = {
    'cert.pem': cert,
    'key.pem': key,
    'council.json': readFileSync('docs/council.json'),
  }
  const settings = readSettings(env, (path) => Buffer.from(files[path.split('/').at(-1) ?? ''] ?? ''))
  expect(settings.mail).toMatchObject({ from: 'contact.register@ambleford.gov.uk' })
})

test.each(pages)(
  '%s shows every value that a shell would take apart between single quotes, and sources no file',
  (page) => {
    const text = readFileSync(page, 'utf8')
    const assigned = [...text.matchAll(/\b(?:SMTP_URL|BACKUP_RECIPIENTS|CHECKPOINT_WITNESSES|[A-Z_]+_TOKEN)=(\S)/g)]
    expect(assigned.filter(([, sign]) => sign !== "'").map(([whole]) => whole)).toEqual([])
    expect(text).not.toMatch(/set -a|^\s*(?:source|\.) \S+\.env/m)
  },
)

test('the service is started again until PostgreSQL is there, and runs as its own account', () => {
  const unit = blockWith('Description=Contact register\n')
  expect(unit).toMatch(/^After=.* postgresql\.service$/m)
  // systemd gives up after five starts in ten seconds.
  expect(Number(/^RestartSec=(\d+)$/m.exec(unit)?.[1])).toBeGreaterThanOrEqual(3)
  for (const block of [unit, blockWith('Description=Backup')]) expect(block).toMatch(/^User=register$/m)
  expect(blockWith('useradd')).toContain(' register\n')
})

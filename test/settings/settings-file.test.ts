import { X509Certificate } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { expect, onTestFinished, test } from 'vitest'
import { trustOwnAuthorities, withSettingsFile } from '../../server/cli/settings-file.ts'
import { certificate } from '../outlook/serve/certificate.ts'

function file(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'settings-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, 'register.env'), text)
  return join(folder, 'register.env')
}

test('--settings reads the settings as systemd does: spaces, &, # and $ are only characters', () => {
  const text = `# The settings
BACKUP_RECIPIENTS='age1one age1two'
SMTP_URL='smtp://register:a&b#c$d@mail.example:587'
MAIL_FROM="register@ambleford.example"
PORT=8443
METRICS_TOKEN=
`
  const { given, env } = withSettingsFile(['backup', '--settings', file(text), '/backups'], { PORT: '443' })
  expect(given).toEqual(['backup', '/backups'])
  expect(env).toEqual({
    BACKUP_RECIPIENTS: 'age1one age1two',
    SMTP_URL: 'smtp://register:a&b#c$d@mail.example:587',
    MAIL_FROM: 'register@ambleford.example',
    METRICS_TOKEN: '',
    PORT: '443',
  })
})

test('without --settings, only the environment counts', () => {
  expect(withSettingsFile(['verify'], { PORT: '443' })).toEqual({ given: ['verify'], env: { PORT: '443' } })
})

test.each(['SMTP_URL=smtp://a:b#c@d', "SMTP_URL='a", 'A="b$c"', 'A=b\\ c', 'export A=b', "A='b' c"])(
  'a line that systemd and Node read differently is refused by its number: %s',
  (line) => {
    expect(() => withSettingsFile(['check', '--settings', file(`PORT=1\n${line}\n`)], {})).toThrow(
      /^--settings: line 2 of .*register\.env is not NAME=value\. Put the value between single quotes\.$/,
    )
  },
)

test('a missing file is named', () => {
  expect(() => withSettingsFile(['check', '--settings', '/nowhere/register.env'], {})).toThrow(
    /^--settings: there is no such/,
  )
  expect(() => withSettingsFile(['check', '--settings'], {})).toThrow(/^--settings: name the file/)
})

test('G: the council’s own authority in the file of settings counts for the commands, or is refused by name', async () => {
  const before = getCACertificates('default')
  onTestFinished(() => setDefaultCACertificates(before))
  const { caFile } = await certificate()
  trustOwnAuthorities({ NODE_EXTRA_CA_CERTS: caFile }, {})
  const { fingerprint256 } = new X509Certificate(readFileSync(caFile))
  expect(getCACertificates('default').map((one) => new X509Certificate(one).fingerprint256)).toContain(fingerprint256)
  expect(() => trustOwnAuthorities({ NODE_EXTRA_CA_CERTS: '/no/such.pem' }, {})).toThrow(
    /^NODE_EXTRA_CA_CERTS: there is no such file/,
  )
  expect(() => trustOwnAuthorities({ NODE_EXTRA_CA_CERTS: file('PORT=1') }, {})).toThrow(/no certificate in it/)
  // Node has read it itself.
  trustOwnAuthorities({ NODE_EXTRA_CA_CERTS: '/no/such.pem' }, { NODE_EXTRA_CA_CERTS: '/no/such.pem' })
})

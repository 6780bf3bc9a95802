import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readSettings } from '../../server/settings/settings.ts'
import { certificate } from '../outlook/serve/certificate.ts'

const compose = readFileSync('compose.yaml', 'utf8')
const dockerfile = readFileSync('Dockerfile', 'utf8')

/** What stands under a key of the server's own service, line by line. */
function under(key: string): string[] {
  const [, service = ''] = /^ {2}register:\n((?: {4}.*\n)+)/m.exec(compose) ?? []
  const [, lines = ''] = new RegExp(`^ {4}${key}:\n((?: {6}.*\n)+)`, 'm').exec(service) ?? []
  return lines.trim().split(/\n\s*/)
}

/** The lines of a service, without their indent. */
const servicesLines = (service: string) =>
  (new RegExp(`^ {2}${service}:\n((?: {4}.*\n)+)`, 'm').exec(compose)?.[1] ?? '').split('\n').map((line) => line.trim())

/** What a council writes into .local/council.env. */
const councils: Record<string, string> = {
  PUBLIC_URL: 'https://register.ambleford.example',
  POSTGRES_PASSWORD: 'letters1and2digits',
  ENTRA_TENANT_ID: '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11',
  ENTRA_API_CLIENT_ID: '11111111-2222-4333-8444-555555555555',
  SMTP_URL: 'smtp://register:secret@mail.ambleford.example:587',
  MAIL_FROM: 'register@ambleford.example',
  NODE_IMAGE: `node:24-slim@sha256:${'0'.repeat(64)}`,
  POSTGRES_IMAGE: `postgres:17@sha256:${'1'.repeat(64)}`,
}
/** As compose fills it in: `:-` and `-` come before a default, which `-` gives only if nothing is set. */
const filledIn = (value: string, from: Record<string, string>) =>
  value.replaceAll(/\$\{(\w+)(?:(:?)(-|\?)([^}]*))?\}/g, (_, name, colon, how, text) => {
    const given = from[name]
    return given === undefined || (given === '' && colon) ? (how === '-' ? text : '') : given
  })
const environmentOf = (from: Record<string, string>) =>
  Object.fromEntries(
    under('environment').flatMap((line) => {
      const [, name, value = ''] = /^(\w+): (.+)$/.exec(line) ?? []
      return name === undefined ? [] : [[name, filledIn(value, from)]]
    }),
  )
const environment = environmentOf(councils)

const readme = readFileSync('README.md', 'utf8')
const inReadme = [...readme.matchAll(/^\| (`[A-Z][A-Z_`, ]+`) \|/gm)].flatMap(([, cell = '']) =>
  [...cell.matchAll(/[A-Z_]{4,}/g)].map(([name]) => name),
)

/** Every setting that the programs ask the environment for. */
function asked(): Set<string> {
  const names = new Set<string>()
  const noting = (env: Record<string, string>) =>
    new Proxy(env, {
      get(all, name: string) {
        names.add(name)
        return all[name]
      },
    })
  for (const env of [environment, { OIDC_ISSUER: 'https://id.example' }])
    try {
      readSettings(noting(env), readFile)
    } catch {
      // What it asks for counts, not what it refuses.
    }
  for (const file of readdirSync('server/cli', { recursive: true, encoding: 'utf8' }).filter((one) =>
    one.endsWith('.ts'),
  ))
    for (const [, name = ''] of readFileSync(`server/cli/${file}`, 'utf8').matchAll(/\benv\.([A-Z_]+)/g))
      names.add(name)
  return names
}

/** The files as the container sees them: only what is mounted is there. */
const mounted = under('volumes').map((line) => line.replace(/^- /, '').split(':')[1] ?? '')
const { cert, key } = await certificate()
function readFile(path: string): Buffer {
  if (!mounted.some((place) => path === place || path.startsWith(`${place}/`)))
    throw new Error(`${path} is not mounted.`)
  return path.endsWith('council.json')
    ? readFileSync('docs/council.json')
    : Buffer.from(path.endsWith('key.pem') ? key : cert)
}

describe('compose.yaml', () => {
  test('gives the server valid settings', () => {
    expect(readSettings(environment, readFile)).toMatchObject({
      publicUrl: councils.PUBLIC_URL,
      register: { postgresUrl: `postgres://register:${councils.POSTGRES_PASSWORD}@postgres:5432/register` },
      mail: { from: councils.MAIL_FROM },
    })
  })

  const given = Object.keys(environment).filter((name) => environment[name] !== '' && name !== 'HOST')
  test.each(given)('names %s, which the server uses: the settings differ without it', (name) => {
    const whole = readSettings(environment, readFile)
    const { [name]: _, ...rest } = environment
    let without: unknown
    try {
      without = readSettings(rest, readFile)
    } catch (error) {
      without = error
    }
    expect(without).not.toEqual(whole)
  })

  test('passes every setting that the server, the command and the README know, unless compose.yaml itself decides it', () => {
    const decided = ['PORT', 'REGISTER_FILE']
    const known = [...new Set([...asked(), ...inReadme])].filter((name) => !decided.includes(name))
    expect(known.filter((name) => !(name in environment))).toEqual([])
    for (const name of known.filter((one) => !(one in councils) && environment[one] === ''))
      expect(under('environment')).toContain(`${name}: \${${name}:-}`)
  })

  test('behind a proxy, the server speaks plain HTTP; with the certificate named, too, it says what to leave out', () => {
    const proxied = { ...councils, BEHIND_PROXY: 'true' }
    const bare = environmentOf({ ...proxied, TLS_CERT_FILE: '', TLS_KEY_FILE: '' })
    expect(readSettings(bare, readFile)).toMatchObject({ listen: { tls: null, host: '0.0.0.0' } })
    expect(() => readSettings(environmentOf(proxied), readFile)).toThrow(/BEHIND_PROXY: leave it out/)
  })

  test('the operators’ chapter names what compose.yaml decides itself', () => {
    const chapter = readFileSync('docs/operators.md', 'utf8')
    const [, sentence = ''] =
      /`compose.yaml` decides some settings itself: (.+?)\. It passes every other one/.exec(chapter) ?? []
    const fixed = Object.keys(environment).filter((name) =>
      new RegExp(`^${name}: (?!\\$\\{${name}\\b)`, 'm').test(under('environment').join('\n')),
    )
    expect([...sentence.matchAll(/`([A-Z_]+)`/g)].map(([, name]) => name).toSorted()).toEqual(
      [...fixed, 'PORT', 'REGISTER_FILE'].toSorted(),
    )
  })

  test('has a folder for temporary files, of limited size, beside the read-only disk', () => {
    expect(servicesLines('register')).toContain('tmpfs: ["/tmp:size=256m,mode=1777"]')
  })

  test('lists at the top everything that the council must fill in', () => {
    const head = compose.slice(0, compose.indexOf('\nservices:'))
    const asked = new Set([...compose.matchAll(/\$\{(\w+)/g)].map(([, name = '']) => name))
    const optional = [...asked].filter((name) => !(name in councils))
    expect(Object.keys(councils).filter((name) => !asked.has(name))).toEqual([])
    for (const name of Object.keys(councils)) expect(head).toContain(name)
    for (const name of optional) expect(readme).toContain(`\`${name}\``)
  })

  test('takes every image by the digest that the council gives, and the image’s own tag without one', () => {
    const images = [...compose.matchAll(/\$\{(\w+_IMAGE):-([^}]+)\}/g)].map(([, name, tag]) => [name, tag])
    const [, tag] = /^ARG NODE_IMAGE=(\S+)$/m.exec(dockerfile) ?? []
    expect(images).toEqual([
      ['NODE_IMAGE', tag],
      ['POSTGRES_IMAGE', 'postgres:17'],
    ])
    expect(under('build')).toContain(`NODE_IMAGE: \${NODE_IMAGE:-${tag}}`)
    expect(compose.match(/^ +image: (?!\$)/gm)).toBeNull()
    const bases = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, base]) => base)
    expect(bases.filter((base) => !/^\$\{NODE_IMAGE\}$/.test(base ?? ''))).toEqual([])
    const chapter = readFileSync('docs/operators.md', 'utf8')
    for (const [name] of images) expect(chapter).toContain(`\`${name}\``)
  })

  test('maps the port on which the image listens', () => {
    const [, port] = /^ENV .*\bPORT=(\d+)/m.exec(dockerfile) ?? []
    expect(under('ports')).toEqual([`- "443:${port}"`])
    expect(dockerfile).toContain(`\nEXPOSE ${port}\n`)
  })

  test.each(['register', 'postgres'])('keeps %s within walls and a limit of memory', (service) => {
    const lines = servicesLines(service)
    for (const wall of [
      'read_only: true',
      'cap_drop: [ALL]',
      'security_opt: ["no-new-privileges:true"]',
      'mem_limit: 1g',
    ])
      expect(lines).toContain(wall)
  })

  test('gives the server a role of its own in a new database, and nobody the superuser’s', () => {
    expect(compose).not.toContain('POSTGRES_USER')
    const [, path = ''] = /- \.\/(\S+\.sql):\/docker-entrypoint-initdb\.d\//.exec(compose) ?? []
    const role = readFileSync(path, 'utf8')
    expect(role).toMatch(/^create role register login password :'password';$/m)
    expect(role).toMatch(/^alter role postgres password null;$/m)
  })
})

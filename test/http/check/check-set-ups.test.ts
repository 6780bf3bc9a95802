import { existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { certificate } from '../../outlook/serve/certificate.ts'
import { newRegisters } from '../../support/store/stores.ts'
import { newFolder, newPair, openSetUp, password, type SetUp, setUpWith, withoutClient } from '../support/set-up.ts'

let council: SetUp
beforeAll(async () => {
  council = await openSetUp()
})
afterAll(() => council.stop())

describe('npm run register -- check, for faults that need their own set-up', () => {
  describe('the certificate', () => {
    const shown = async (given: { days?: number; domains?: string[] }) =>
      await setUpWith({ pair: await newPair(newFolder(), { days: 99, domains: ['localhost'], ...given }) })

    test('reports a certificate for another host', async () => {
      const { found, said } = await (await shown({ domains: ['elsewhere.example'] })).check()
      expect(found, said).toEqual(['error: Certificate'])
      expect(said).toContain('It is not for localhost, but for elsewhere.example.')
      expect(said).toContain('What would be right: Put a certificate for localhost into TLS_CERT_FILE.')
    })

    test('reports an expired certificate, and its expiry date', async () => {
      const { found, said } = await (await shown({ days: -1 })).check()
      expect(found, said).toEqual(['error: Certificate'])
      expect(said).toMatch(/Certificate: It expired on \d+ \w+ 20\d\d\./)
    })

    test('only warns of a certificate that expires in a few weeks', async () => {
      const { found, said } = await (await shown({ days: 20 })).check()
      expect(found, said).toEqual(['warning: Certificate'])
      expect(said).toMatch(/Certificate: It expires on \d+ \w+ 20\d\d\./)
    })

    test('reports a certificate from an untrusted authority', async () => {
      const { caFile } = await certificate()
      const { found, said } = await (await shown({})).check({}, { authorities: [caFile] })
      expect(found, said).toEqual(['error: Certificate'])
      expect(said).toContain('It does not lead to an authority that this machine trusts')
      expect(said).toContain('Put the whole chain into TLS_CERT_FILE')
    })

    test('warns when the public address still serves another certificate', async () => {
      const { certFile, keyFile, caFile } = await newPair(newFolder(), { days: 99, domains: ['localhost'] })
      const authorities = [caFile, (await certificate()).caFile]
      const { found, said } = await council.check({ TLS_CERT_FILE: certFile, TLS_KEY_FILE: keyFile }, { authorities })
      expect(found, said).toEqual(['warning: Certificate'])
      expect(said).toContain('shows another certificate than TLS_CERT_FILE')
    })
  })

  describe('the app registration', () => {
    test('reports a registration with another redirect address', async () => {
      const elsewhere = await setUpWith({ registeredFor: 'https://elsewhere.example' })
      const { found, said } = await elsewhere.check({}, { manifest: withoutClient(elsewhere) })
      expect(found, said).toEqual(['error: Registration'])
      expect(said).toContain(`does not know the redirect address ${elsewhere.publicUrl}/redirect.html.`)
    })

    test('reports a registration for another resource than the pages request', async () => {
      const scope = `api://${council.env.OIDC_AUDIENCE}/access_as_user`
      const { found, said } = await council.check({ OIDC_SCOPE: scope }, { manifest: withoutClient(council) })
      expect(found, said).toEqual(['error: Registration'])
      expect(said).toContain(`does not know the resource api://${council.env.OIDC_AUDIENCE}.`)
    })
  })

  test.each([
    ['pages without a policy', () => '', ['error: Page policy'], /The pages come without a Content-Security-Policy/],
    [
      'a second policy, from a proxy, that allows only its own scripts',
      (own: string) => `${own}, upgrade-insecure-requests, default-src *; script-src 'self'`,
      ['error: Page policy', 'error: Page policy'],
      /stops what Office\.js loads: https:\/\/appsforoffice/,
    ],
    [
      'one that a proxy adds, and that forbids nothing',
      (own: string) => `${own}, upgrade-insecure-requests`,
      [],
      /^OK/,
    ],
  ])('judges %s', async (_, policy, expected, wrong) => {
    const name = 'content-security-policy'
    council.tamper((path, answer) =>
      path === '/taskpane.html'
        ? { ...answer, headers: { ...answer.headers, [name]: policy(String(answer.headers[name])) } }
        : answer,
    )
    const { found, said } = await council.check().finally(() => council.tamper(null))
    expect(found, said).toEqual(expected)
    expect(said).toMatch(wrong)
  })

  test('says that the running server has lost its file', async () => {
    const file = council.env.REGISTER_FILE ?? ''
    renameSync(file, `${file}.aside`)
    const { found, said } = await council.check().finally(() => renameSync(`${file}.aside`, file))
    expect(found, said).toEqual(['error: Database'])
    expect(said).toMatch(/The running server is not ready \(register-moved\), so it records nothing/)
  })

  describe('PostgreSQL', () => {
    const registerOn = async () => {
      const where = await newRegisters.PostgreSQL()
      if (!('postgresUrl' in where)) throw new Error('No PostgreSQL')
      return where.postgresUrl
    }

    test('reports a PostgreSQL that does not wait for its disk', async () => {
      const { found, said } = await (await setUpWith({ where: await newRegisters.PostgreSQL() })).check()
      expect(found, said).toEqual(['error: Database', 'not-checked: Database'])
      expect(said).toMatch(/PostgreSQL runs with fsync = off and full_page_writes = off\. A power cut can lose/)
    })

    test('reports an account without rights on the tables', async () => {
      const url = await registerOn()
      const account = `check_${Date.now()}`
      await run(
        url,
        `create role ${account} login; grant select on all tables in schema public to ${account}; grant usage, create on schema public to ${account}`,
      )
      onTestFinished(() => run(url, `drop owned by ${account}; drop role ${account}`))
      const other = new URL(url)
      other.username = account
      const { found, said } = await council.check({ REGISTER_FILE: undefined, DATABASE_URL: other.href })
      expect(found, said).toEqual(['error: Database', 'error: Database', 'not-checked: Database'])
      expect(said).toMatch(/The account in DATABASE_URL does not have every right on \d+ tables/)
      expect(said).toContain('Grant select, insert, update and delete on all of them')
    })

    test('reports a missing database, without repeating its address', async () => {
      const other = new URL(await registerOn())
      other.pathname = '/no_such_database'
      other.password = password
      const { found, said } = await council.check({ REGISTER_FILE: undefined, DATABASE_URL: other.href })
      expect(found, said).toEqual(['error: Database'])
      expect(said).toContain('PostgreSQL has no database of the name that DATABASE_URL gives')
      expect(said).not.toContain(password)
    })
  })

  test('lists what it could not check while the register is not running yet, and reports no error', async () => {
    const notYet = await setUpWith()
    await notYet.stopFront()
    const { found, said } = await notYet.check()
    expect(found, said).toEqual(['not-checked: Address', 'not-checked: Page policy'])
    expect(said).toContain('so the pages, their policy and the well-known file were not checked')
    expect(said).toMatch(/\nNot checked +Page policy: See Address\.\n/)
  })

  test('changes nothing: an empty folder stays empty', async () => {
    const sqliteFile = join(newFolder(), 'register.db')
    expect(await council.check({ REGISTER_FILE: sqliteFile })).toMatchObject({ found: [] })
    expect(existsSync(sqliteFile)).toBe(false)
  })
})

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(statement).finally(() => client.end())
}

import { readFileSync } from 'node:fs'
import { connect, getCiphers, type SecureVersion } from 'node:tls'
import { expect, onTestFinished, test } from 'vitest'
import { certificate } from '../../outlook/serve/certificate.ts'
import { newRegisters } from '../../support/store/stores.ts'
import { environment } from '../support/environment.ts'
import { openIssuer } from '../support/issuer.ts'
import { startMain } from '../support/process.ts'

/** A server with a certificate of its own, as it runs without a proxy. */
async function startWithCertificate() {
  const issuer = await openIssuer()
  onTestFinished(() => issuer.close())
  const { BEHIND_PROXY: _, ...env } = environment(issuer.keysUrl, await newRegisters.SQLite())
  const { certFile, keyFile, caFile } = await certificate()
  const main = startMain({ ...env, TLS_CERT_FILE: certFile, TLS_KEY_FILE: keyFile })
  return { port: Number((await main.says(/"port":(\d+)/))[1]), ca: readFileSync(caFile) }
}

/** The key exchange groups that the server accepts, of those that a client offers one by one. */
async function takenGroups({ port, ca }: Server, groups: string[]): Promise<string[]> {
  const isTaken = (ecdhCurve: string) =>
    new Promise<boolean>((resolve) => {
      const socket = connect({ port, host: '127.0.0.1', servername: 'localhost', ca, ecdhCurve }, () => {
        resolve(true)
        socket.end()
      })
      socket.on('error', () => resolve(false))
    })
  const taken = await Promise.all(groups.map(isTaken))
  return groups.filter((_, i) => taken[i])
}

type Server = Awaited<ReturnType<typeof startWithCertificate>>

/** Offers one cipher suite, or one version, as an old client would; resolves to what was agreed on, null when refused. */
function agreed({ port, ca }: Server, offer: { ciphers?: string; version: SecureVersion }): Promise<string | null> {
  const { version } = offer
  // Level 0 lets the client offer what OpenSSL disables by default.
  const ciphers = `${offer.ciphers ?? 'ALL'}:@SECLEVEL=0`
  return new Promise((resolve) => {
    const socket = connect(
      { port, host: '127.0.0.1', servername: 'localhost', ca, ciphers, minVersion: version, maxVersion: version },
      () => {
        resolve(socket.getCipher().name)
        socket.end()
      },
    )
    socket.on('error', () => resolve(null))
  })
}

test('with TLS 1.2 the server accepts only suites with forward secrecy and authenticated encryption', async () => {
  const server = await startWithCertificate()
  const offered = getCiphers().map((name) => name.toUpperCase())
  const old = offered.filter((name) => !name.startsWith('TLS_'))
  const taken = await Promise.all(old.map((ciphers) => agreed(server, { ciphers, version: 'TLSv1.2' })))
  const names = taken.filter((name) => name !== null)
  expect(names.length).toBeGreaterThan(2)
  expect(names.filter((name) => !/^ECDHE-.*(GCM|CHACHA20)/.test(name))).toEqual([])
  expect(offered).toEqual(expect.arrayContaining(['AES128-SHA', 'AES256-GCM-SHA384', 'ECDHE-RSA-AES256-SHA']))
})

test('the server accepts TLS 1.3 with strong key exchange groups only, and no version before 1.2', async () => {
  const server = await startWithCertificate()
  expect(await agreed(server, { version: 'TLSv1.3' })).toMatch(/^TLS_/)
  for (const version of ['TLSv1', 'TLSv1.1'] as const) expect(await agreed(server, { version }), version).toBeNull()
  // Including the hybrid that withstands quantum computers; none of the weak or unusual curves.
  const strong = ['X25519MLKEM768', 'X25519', 'P-256', 'P-384']
  const weak = ['P-192', 'P-224', 'secp256k1', 'brainpoolP256r1', 'sect283k1']
  expect(await takenGroups(server, [...strong, ...weak])).toEqual(strong)
})

test('the server chooses the strongest suite, whatever the client prefers', async () => {
  const server = await startWithCertificate()
  const weakFirst = {
    // OpenSSL requires a suite of TLS 1.2 beside them.
    'TLSv1.3': 'TLS_AES_128_GCM_SHA256:TLS_AES_256_GCM_SHA384:ECDHE-RSA-AES128-GCM-SHA256',
    'TLSv1.2':
      'ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384',
  } as const
  for (const version of ['TLSv1.3', 'TLSv1.2'] as const)
    expect(await agreed(server, { version, ciphers: weakFirst[version] }), version).toMatch(/AES_?256/)
})

import { readFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { TLSSocket } from 'node:tls'
import { expect, onTestFinished, test } from 'vitest'
import { isInClear } from '../../../server/register/copy/check-store.ts'
import { openRegister } from '../../../server/register/register.ts'
import { whyNotOpened } from '../../../server/register/store/why-not-opened.ts'
import { newFolder, newPair } from '../../http/support/set-up.ts'

/** Answers like PostgreSQL when it is asked for TLS, and shows a certificate; without one, it refuses TLS. */
async function postgresWith(pair: { certFile: string; keyFile: string } | null): Promise<number> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.once('data', () => {
      socket.write(pair ? 'S' : 'N')
      if (!pair) return
      const [cert, key] = [readFileSync(pair.certFile), readFileSync(pair.keyFile)]
      new TLSSocket(socket, { isServer: true, cert, key }).on('error', () => undefined)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return (server.address() as AddressInfo).port
}

const whyNot = (port: number, more = '') =>
  openRegister({ postgresUrl: `postgres://keeper:s3cret@localhost:${port}/register?sslmode=verify-full${more}` }).then(
    () => 'opened',
    whyNotOpened,
  )

test('G: a register says what is wrong with the certificate of PostgreSQL, or that it has none', async () => {
  const right = await newPair(newFolder(), { days: 99, domains: ['localhost'] })
  const other = await newPair(newFolder(), { days: 99, domains: ['elsewhere.example'] })
  expect(await whyNot(await postgresWith(right))).toMatch(/authority is not known here: .*sslrootcert/)
  expect(await whyNot(await postgresWith(other), `&sslrootcert=${other.caFile}`)).toMatch(
    /certificate for another name/,
  )
  expect(await whyNot(await postgresWith(null))).toMatch(/does not speak TLS/)
  expect(await whyNot(await postgresWith(right), '&sslrootcert=/no/such.pem')).toMatch(/sslrootcert, is not there/)
})

test.each(['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'SELF_SIGNED_CERT_IN_CHAIN', 'DEPTH_ZERO_SELF_SIGNED_CERT'])(
  'G: %s is an authority that is not known',
  (code) => expect(whyNotOpened(Object.assign(new Error('x'), { code }))).toMatch(/authority is not known here/),
)

test('G: a connection is in the clear if it leaves this machine without TLS', () => {
  const away = { tls: false, here: '192.0.2.1', there: '192.0.2.2' }
  expect(isInClear(away)).toBe(true)
  expect(isInClear({ ...away, tls: true })).toBe(false)
  for (const [here, there] of [
    [null, null],
    ['127.0.0.1', '127.0.0.1'],
    ['127.0.0.2', '127.0.0.1'],
    ['::1', '::1'],
    ['192.0.2.1', '192.0.2.1'],
  ])
    expect(isInClear({ tls: false, here: here ?? null, there: there ?? null })).toBe(false)
})

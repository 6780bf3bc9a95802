import type { X509Certificate } from 'node:crypto'
import { once } from 'node:events'
import { type AddressInfo, isIP } from 'node:net'
import { connect, createServer, getCACertificates } from 'node:tls'
import { whyUnreachable } from './ask.ts'
import { error, type Finding, notChecked, type SetUp, warning } from './finding.ts'

/** Renewing a certificate by hand takes several weeks. */
const warnBeforeMs = 28 * 86_400_000
const longest = 10_000

/** A certificate as a browser sees it. `distrusted`: why a browser would not trust it; null if it would. */
type Shown = { leaf: X509Certificate; distrusted: string | null }

/** Checks the chain, host name and dates of the certificate, in the files and at the public address. */
export async function* checkCertificate({ settings, clock }: SetUp): AsyncIterable<Finding> {
  const { hostname, port } = new URL(settings.publicUrl)
  const judge = (shown: Shown, where: string) =>
    judged(shown, { hostname, where, now: clock(), zone: settings.councilFile.timeZone })
  const { tls } = settings.listen
  const own = tls && (await shownByFiles(tls, hostname))
  if (own) yield* judge(own, 'TLS_CERT_FILE')
  const live = await shownAt(hostname, Number(port) || 443, hostname).catch(whyUnreachable)
  if (typeof live !== 'string' && !own) yield* judge(live, 'the proxy')
  else if (typeof live !== 'string' && live.leaf.fingerprint256 !== own?.leaf.fingerprint256)
    yield warning(
      `${settings.publicUrl} shows another certificate than TLS_CERT_FILE.`,
      'Start the server again, so that it takes the new file. If a proxy does TLS, set BEHIND_PROXY=true instead.',
    )
  else if (typeof live === 'string' && !own)
    yield notChecked(
      `${settings.publicUrl} ${live}, so its certificate was not checked.`,
      'Start the register and its reverse proxy, and check again.',
    )
}

type About = { hostname: string; where: string; now: Date; zone: string }

function* judged({ leaf, distrusted }: Shown, { hostname, where, now, zone }: About): Iterable<Finding> {
  const [from, until] = [new Date(leaf.validFrom), new Date(leaf.validTo)]
  const inWords = (date: Date) => date.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: zone })
  const renew = `Get a new certificate for ${hostname} and put it into ${where}.`
  if (now > until) return yield error(`It expired on ${inWords(until)}.`, renew)
  if (now < from)
    return yield error(`It is not valid before ${inWords(from)}.`, `${renew} Or put this machine’s clock right.`)
  if (!(isIP(hostname) ? leaf.checkIP(hostname) : leaf.checkHost(hostname)))
    return yield error(
      `It is not for ${hostname}, but for ${leaf.subjectAltName?.replaceAll(/(DNS|IP Address):/g, '')}.`,
      `Put a certificate for ${hostname} into ${where}.`,
    )
  if (until.getTime() - now.getTime() < warnBeforeMs)
    yield warning(`It expires on ${inWords(until)}.`, `${renew} After that day nobody can open the add-in.`)
  if (distrusted)
    yield error(
      `It does not lead to an authority that this machine trusts (${distrusted}).`,
      `Put the whole chain into ${where}: the server’s own certificate first, then each one that signed the one before it. If your council has its own authority, name its certificate in NODE_EXTRA_CA_CERTS and check again.`,
    )
}

/** Makes a TLS handshake with the files themselves, as a browser would, on a local port. */
async function shownByFiles({ cert, key }: { cert: Buffer; key: Buffer }, hostname: string): Promise<Shown> {
  const server = createServer({ cert, key })
  server.on('tlsClientError', () => undefined)
  try {
    await once(server.listen(0, '127.0.0.1'), 'listening')
    return await shownAt('127.0.0.1', (server.address() as AddressInfo).port, hostname)
  } finally {
    server.close()
  }
}

async function shownAt(host: string, port: number, name: string): Promise<Shown> {
  const ca = [...getCACertificates('default'), ...getCACertificates('system')]
  const named = isIP(name) ? {} : { servername: name }
  const socket = connect({ host, port, ca, rejectUnauthorized: false, ...named })
  socket.setTimeout(longest, () => socket.destroy(new Error('Timeout')))
  try {
    await once(socket, 'secureConnect')
    const leaf = socket.getPeerX509Certificate()
    if (!leaf) throw new Error('EPROTO')
    // `authorizationError` is a string code, although its type says Error.
    return { leaf, distrusted: socket.authorized ? null : String(socket.authorizationError) }
  } finally {
    socket.destroy()
  }
}

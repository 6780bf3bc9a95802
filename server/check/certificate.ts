import type { X509Certificate } from 'node:crypto'
import { once } from 'node:events'
import { type AddressInfo, isIP } from 'node:net'
import { connect, createServer, getCACertificates } from 'node:tls'
import { whyUnreachable } from './ask.ts'
import { type Finding, findingsFor, type SetUp } from './finding.ts'

const { error, warning, notChecked } = findingsFor('Certificate')
const day = 86_400_000
/** Renewing a certificate by hand takes several weeks. */
const warnBefore = 28 * day
const longest = 10_000

/** A certificate as a browser sees it. `distrusted`: why a browser would not trust it; null if it would. */
type Shown = { leaf: X509Certificate; distrusted: string | null }

/** Checks the chain, host name and dates of the certificate, in the files and at the public address. */
export async function checkCertificate({ settings, clock }: SetUp): Promise<Finding[]> {
  const { hostname, port } = new URL(settings.publicUrl)
  const judge = (shown: Shown, where: string) =>
    judged(shown, { hostname, where, now: clock(), zone: settings.councilFile.timeZone })
  const { tls } = settings.listen
  const own = tls && (await shownByFiles(tls, hostname))
  const findings = own ? judge(own, 'TLS_CERT_FILE') : []
  const live = await shownAt(hostname, Number(port) || 443, hostname).catch(whyUnreachable)
  if (typeof live === 'string')
    return own
      ? findings
      : notChecked(
          `${settings.publicUrl} ${live}, so its certificate was not checked.`,
          'Start the register and its reverse proxy, and check again.',
        )
  if (!own) return judge(live, 'the proxy')
  if (live.leaf.fingerprint256 === own.leaf.fingerprint256) return findings
  return [
    ...findings,
    ...warning(
      `${settings.publicUrl} shows another certificate than TLS_CERT_FILE.`,
      'Start the server again, so that it takes the new file. If a proxy does TLS, set BEHIND_PROXY=true instead.',
    ),
    ...judge(live, 'what answers at the public address'),
  ]
}

function judged(
  { leaf, distrusted }: Shown,
  { hostname, where, now, zone }: { hostname: string; where: string; now: Date; zone: string },
): Finding[] {
  const [from, until] = [new Date(leaf.validFrom), new Date(leaf.validTo)]
  const inWords = (date: Date) => date.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: zone })
  const renew = `Get a new certificate for ${hostname} and put it into ${where}.`
  const findings: Finding[] = []
  if (now > until) findings.push(...error(`It expired on ${inWords(until)}.`, renew))
  else if (now < from)
    findings.push(...error(`It is not valid before ${inWords(from)}.`, `${renew} Or put this machine’s clock right.`))
  else if (until.getTime() - now.getTime() < warnBefore)
    findings.push(...warning(`It expires on ${inWords(until)}.`, `${renew} After that day nobody can open the add-in.`))
  const named = isIP(hostname) ? leaf.checkIP(hostname) : leaf.checkHost(hostname)
  if (!named)
    findings.push(
      ...error(
        `It is not for ${hostname}, but for ${namesOf(leaf)}.`,
        `Put a certificate for ${hostname} into ${where}.`,
      ),
    )
  const isNamedAlready = findings.some(({ grade }) => grade === 'error') && ofItself.test(distrusted ?? '')
  if (distrusted && !isNamedAlready) findings.push(...error(...whyDistrusted(distrusted, where)))
  return findings
}

/** Error codes for a certificate's own dates and name. The first also appears when one in its chain has expired. */
const ofItself = /^(CERT_HAS_EXPIRED|CERT_NOT_YET_VALID|ERR_TLS_CERT_ALTNAME_INVALID)$/

const namesOf = (leaf: X509Certificate) => leaf.subjectAltName?.replaceAll(/(DNS|IP Address):/g, '') ?? 'no host at all'

function whyDistrusted(code: string, where: string): [wrong: string, right: string] {
  if (code === 'DEPTH_ZERO_SELF_SIGNED_CERT')
    return [
      'It is self-signed, so neither browsers nor Outlook trust it.',
      'Get one from an authority that your computers trust.',
    ]
  const own = 'If your council has its own authority, name its certificate in NODE_EXTRA_CA_CERTS and check again.'
  if (/^UNABLE_TO_/.test(code))
    return [
      'It does not lead to an authority that this machine trusts: the intermediate certificates are missing, or the authority is unknown here.',
      `Put the whole chain into ${where}: the server’s own certificate first, then each one that signed the one before it. ${own}`,
    ]
  if (code === 'CERT_HAS_EXPIRED')
    return [
      'One of the certificates between it and its authority has expired.',
      `Get the ones that the authority uses today, and put them into ${where} after the server’s own.`,
    ]
  return [
    `Its chain does not end at an authority that this machine trusts (${code}).`,
    `Get one from an authority that your computers trust. ${own}`,
  ]
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
  socket.setTimeout(longest, () => socket.destroy(Object.assign(new Error('Timeout'), { code: 'ETIMEDOUT' })))
  try {
    await once(socket, 'secureConnect')
    const leaf = socket.getPeerX509Certificate()
    if (!leaf) throw Object.assign(new Error('no certificate'), { code: 'EPROTO' })
    // `authorizationError` is a string code, although its type says Error.
    const distrusted = socket.authorized ? null : String(socket.authorizationError)
    return { leaf, distrusted }
  } finally {
    socket.destroy()
  }
}

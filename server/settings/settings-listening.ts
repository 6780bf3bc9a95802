import { createSecureContext } from 'node:tls'

/** Where the server listens. `tls` is null behind a proxy; `host` undefined means every interface. */
export type Listening = { host: string | undefined; port: number; tls: { cert: Buffer; key: Buffer } | null }

/** How `readSettings` reads one setting, and refuses it. `refusals`: how many there are so far. */
type Reading = {
  text(name: string): string | undefined
  file(name: string, what: string): Buffer
  wholeNumber(name: string, fallback: number, least: number, most: number): number
  refuse(name: string, why: string): string
  refusals(): number
}

/**
 * Reads HOST, PORT and TLS. Behind a proxy on this machine the server speaks plain HTTP, so without HOST only this
 * machine reaches it then: nobody reads or changes anything on the way.
 */
export function readListening(reading: Reading): Listening {
  const isBehindProxy = readProxy(reading)
  return {
    host: reading.text('HOST') ?? (isBehindProxy ? '127.0.0.1' : undefined),
    port: reading.wholeNumber('PORT', 8443, 0, 65_535),
    tls: isBehindProxy === false ? readTls(reading) : null,
  }
}

/** Null: it has been refused. */
function readProxy({ text, refuse }: Reading): boolean | null {
  const proxy = text('BEHIND_PROXY') ?? 'false'
  if (proxy !== 'true' && proxy !== 'false') {
    refuse('BEHIND_PROXY', 'must be true or false.')
    return null
  }
  if (proxy === 'true' && hasTls(text))
    refuse('BEHIND_PROXY', 'leave it out where TLS_CERT_FILE and TLS_KEY_FILE are given, or leave those out.')
  return proxy === 'true'
}

const hasTls = (text: Reading['text']) => text('TLS_CERT_FILE') !== undefined || text('TLS_KEY_FILE') !== undefined

function readTls({ text, file, refuse, refusals }: Reading): Listening['tls'] {
  if (!hasTls(text)) {
    refuse('TLS_CERT_FILE', 'is missing. Give it with TLS_KEY_FILE, or BEHIND_PROXY=true where a proxy does TLS.')
    return null
  }
  const before = refusals()
  const cert = file('TLS_CERT_FILE', 'the path of a certificate (PEM)')
  const key = file('TLS_KEY_FILE', 'the path of the certificate’s private key (PEM)')
  try {
    if (refusals() === before) createSecureContext({ cert, key })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_OSSL_X509_KEY_VALUES_MISMATCH')
      refuse('TLS_KEY_FILE', 'is not the key of TLS_CERT_FILE. Give the private key that belongs to that certificate.')
    else refuse('TLS_CERT_FILE', 'must be a PEM certificate, and TLS_KEY_FILE its own private key without a password.')
  }
  return { cert, key }
}

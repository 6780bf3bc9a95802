import { connect as connectPlain, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import type { FeedLine } from '../cases/audit/feed.ts'

/** Where the receiver listens. */
export type Receiver = { host: string; port: number; tls: boolean }

/**
 * Reads `tls://siem.example:6514`; `tcp://` only for a receiver on this machine, because nothing encrypts it. Null if it
 * is neither.
 */
export function readReceiver(address: string): Receiver | null {
  const [, scheme, host = '', port = ''] = /^(tls|tcp):\/\/(\[[\da-f:]+\]|[\w.-]+):(\d{1,5})$/i.exec(address) ?? []
  const isOwn = /^(localhost|127\.0\.0\.1|\[::1\])$/.test(host)
  if (!scheme || Number(port) > 65_535 || (scheme === 'tcp' && !isOwn)) return null
  return { host: host.replace(/^\[|\]$/g, ''), port: Number(port), tls: scheme === 'tls' }
}

/** Facility 13 (log audit), severity 6 (informational). */
const priority = 13 * 8 + 6

/** RFC 5424, framed by its length (RFC 6587, RFC 5425): the message is the same JSON as in the feed over HTTP. */
export function syslogFrame({ entry, json }: Pick<FeedLine, 'entry' | 'json'>, host: string): Buffer {
  const header = `<${priority}>1 ${entry.at} ${visible(host, 255)} contact-register - ${visible(entry.what, 32)} -`
  const message = Buffer.from(`${header} ${json}`)
  return Buffer.concat([Buffer.from(`${message.length} `), message])
}

/** A header's word: visible ASCII, `-` if there is none. */
const visible = (text: string, longest: number) => text.replaceAll(/[^\x21-\x7e]/g, '').slice(0, longest) || '-'

/** How long the receiver may take for one batch, in ms. */
const patienceMs = 30_000

/**
 * Gives frames to the receiver over a connection of their own. Syslog has no acknowledgement, so this ends its side and
 * waits until the receiver has read everything and closed its own. Rejects if it did not.
 */
export function giveToReceiver({ host, port, tls }: Receiver, frames: readonly Buffer[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket: Socket = tls
      ? connectTls({ host, port, servername: host, minVersion: 'TLSv1.2' })
      : connectPlain({ host, port })
    let isClosedByReceiver = false
    socket.setTimeout(patienceMs, () => socket.destroy(new Error('The receiver did not answer in time.')))
    socket.once(tls ? 'secureConnect' : 'connect', () => socket.end(Buffer.concat(frames)))
    socket.once('end', () => {
      isClosedByReceiver = socket.writableFinished
    })
    socket.once('error', reject)
    socket.once('close', () =>
      isClosedByReceiver ? resolve() : reject(new Error('The receiver closed before it had everything.')),
    )
    // What it sends is of no use, but its end is noticed only by reading.
    socket.resume()
  })
}

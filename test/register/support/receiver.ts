import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

/** A frame that a syslog receiver has read: its header and its JSON. */
export type Received = { header: string; json: { id: string } }

/** Takes whole frames (octet counting) from the front of what arrived; the rest stays. */
function framesIn(bytes: Buffer): { frames: string[]; rest: Buffer } {
  const frames: string[] = []
  let rest = bytes
  for (;;) {
    const [, digits = ''] = /^(\d+) /.exec(rest.subarray(0, 12).toString('latin1')) ?? []
    const from = digits.length + 1
    const until = from + Number(digits)
    if (!digits || rest.length < until) return { frames, rest }
    frames.push(rest.subarray(from, until).toString('utf8'))
    rest = rest.subarray(until)
  }
}

/** A receiver on this machine that keeps what it reads, in order. `slowMs`: how long it waits between reads. */
export async function startReceiver({ slowMs = 0 } = {}) {
  const received: Received[] = []
  const open = new Set<Socket>()
  let watch: (received: Received[]) => void = () => {}
  const server = createServer(async (socket) => {
    open.add(socket)
    socket.on('error', () => {}).on('close', () => open.delete(socket))
    let left: Buffer = Buffer.alloc(0)
    try {
      for await (const part of socket) {
        const { frames, rest } = framesIn(Buffer.concat([left, part]))
        left = rest
        for (const frame of frames) {
          const at = frame.indexOf('{')
          received.push({ header: frame.slice(0, at - 1), json: JSON.parse(frame.slice(at)) })
        }
        watch(received)
        if (slowMs) await wait(slowMs)
      }
    } catch {
      // The sender was killed.
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    address: `tcp://127.0.0.1:${port}`,
    received,
    /** Resolves once this is true of what was received. */
    until: (isReached: (received: Received[]) => boolean) =>
      new Promise<void>((resolve) => {
        watch = (all) => isReached(all) && resolve()
        watch(received)
      }),
    /** Resets every connection, as a receiver that dies does. */
    breakOff: () => {
      for (const socket of open) socket.resetAndDestroy()
    },
    stop: async () => {
      for (const socket of open) socket.destroy()
      server.close()
    },
  }
}

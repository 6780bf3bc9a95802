import { once } from 'node:events'
import type { Server } from 'node:http'
import type { Server as HttpsServer } from 'node:https'
import type { AddressInfo } from 'node:net'

/**
 * Listens on localhost and returns the port. If a preferred port is taken, uses the next free one of the ten that
 * follow; 0 lets the system choose.
 */
export async function listen(server: Server | HttpsServer, preferred: number): Promise<number> {
  for (let port = preferred; ; port++) {
    try {
      server.listen(port, 'localhost')
      await once(server, 'listening')
      return (server.address() as AddressInfo).port
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
      if (!taken || preferred === 0 || port > preferred + 10) throw error
    }
  }
}

/** Closes open connections, because a browser keeps its own alive for as long as it likes. */
export async function stopServer(server: Server | HttpsServer): Promise<void> {
  if (!server.listening) return
  const closed = once(server, 'close')
  server.close()
  server.closeAllConnections()
  await closed
}

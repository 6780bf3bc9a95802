import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from '../support/process/free-port.ts'
import { type Program, type RunningServer, runServer } from './run-server.ts'
import { type StandIn, startStandIn } from './stand-in.ts'

export const project = fileURLToPath(new URL('../..', import.meta.url))

export type Demo = {
  standIn: StandIn
  serverPort: number
  /** Starts the server again on its port, with the same register. */
  restart(): Promise<void>
  stop(): Promise<void>
}

export type DemoOptions = {
  /** Preferred ports; 0 lets the system choose. */
  port: number
  addInPort: number
  /** Folders of `.eml` files. */
  mail?: string[]
  /** The register's file, for the port that the mail client got. */
  registerFile: (port: string) => Promise<string>
  program?: Program
  pages?: string
  /** A proxy between the stand-in and the server; returns the port to ask. */
  before?: (serverPort: number) => Promise<number>
}

/** The stand-in Outlook with the real server behind it, on this machine. */
export async function startDemo({ port, addInPort, mail = [], registerFile, ...rest }: DemoOptions): Promise<Demo> {
  const serverPort = await freePort()
  const asked = (await rest.before?.(serverPort)) ?? serverPort
  let graph = true
  let server: RunningServer | undefined
  const start = async () => {
    const settings = { REGISTER_FILE: file, ...(graph ? { GRAPH_URL: standIn.graph.url } : {}) }
    server = await runServer(standIn, serverPort, settings, rest.program)
  }
  const restart = async () => {
    await server?.stop()
    await start()
  }
  const turn = async (on: boolean) => {
    graph = on
    await restart()
  }
  let file = ''
  const turnGraph = { isOn: () => graph, turn }
  const standIn = await startStandIn({
    serverPort: () => asked,
    port,
    addInPort,
    mail,
    pages: rest.pages,
    turnGraph,
  })
  const stop = async () => {
    await server?.stop()
    await standIn.stop()
  }
  file = await registerFile(new URL(standIn.origin).port)
  try {
    await start()
  } catch (error) {
    await stop()
    throw error
  }
  return { standIn, serverPort, restart, stop }
}

/** Folders as typed, relative to where npm was called. */
export function foldersOfMail(given: string[]): string[] {
  const folders = given.map((one) => resolve(process.env.INIT_CWD ?? project, one))
  const missing = folders.find((folder) => !existsSync(folder))
  if (missing) throw new Error(`--mail: there is no folder ${missing}.`)
  return folders
}

/** Runs until somebody stops it; reports a failed start in one line. */
export async function runUntilStopped(start: () => Promise<{ stop(): Promise<void> }>): Promise<void> {
  let running: { stop(): Promise<void> } | undefined
  const stop = async () => {
    await running?.stop()
    process.exit()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop)
  try {
    running = await start()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
    await stop()
  }
}

import { Writable } from 'node:stream'
import { onTestFinished } from 'vitest'
import { createCouncilCache } from '../../../server/council/council-cache.ts'
import { openLog } from '../../../server/http/log.ts'
import { loadPane, type Pane } from '../../../server/http/pages/pages.ts'
import { serve } from '../../../server/http/serve.ts'
import { nextOriginalToRead } from '../../../server/register/evidence/next-original-to-read.ts'
import { openRegister, type Register } from '../../../server/register/register.ts'
import { newId } from '../../../server/register/store/new-id.ts'
import type { Reading } from '../../../server/register/store.ts'
import { readSettings } from '../../../server/settings/settings.ts'
import type { Where } from '../../support/store/stores.ts'
import { mustBeAsPromised } from './as-promised.ts'
import { environment } from './environment.ts'
import { type Issuer, openIssuer } from './issuer.ts'

type Asked = {
  /** The answer was made up by the test, so it need not be what the contract promises. */
  madeUp?: true
  token?: string | null
  key?: string
  body?: unknown
  headers?: Record<string, string>
}
export type Told = { status: number; headers: Headers; body: Record<string, unknown> }

export type Running = {
  url: string
  port: number
  issuer: Issuer
  register: Register
  /** How often the register was asked for anything. */
  asked(): number
  /** Everything that was logged. */
  logged(): string
  /**
   * Asks as Amira by default. An object is sent as JSON, text and bytes as they are. The answer must match the
   * contract.
   */
  ask(method: string, path: string, asked?: Asked): Promise<Told>
  /** The server's clock. */
  clock(): Date
  /** Moves the server's clock forward. */
  wait(ms: number): void
  /** Stops the server's clock, so that only `wait` moves it. */
  stopClock(): void
  stop(): Promise<void>
}

/** `readsOriginals`: extracts the words of what is filed, for which each server starts a process; otherwise they wait. */
type Extras = {
  readsOriginals?: true
  env?: NodeJS.ProcessEnv
  pane?: Pane
  around?: (register: Register) => Register
}

/** The real server in this process, on a port of the kernel's choice, with a real register and an issuer of its own. */
export async function startServer(
  where: Where,
  { env, pane, around = (same) => same, readsOriginals }: Extras = {},
): Promise<Running> {
  const issuer = await openIssuer()
  const settings = readSettings({ ...environment(issuer.keysUrl, where), ...env })
  const register = await openRegister(settings.register)
  let asked = 0
  let ahead = 0
  let stoppedAt: number | null = null
  const clock = () => new Date((stoppedAt ?? Date.now()) + ahead)
  const lines: string[] = []
  const target = new Writable({
    write(line, _, done) {
      lines.push(String(line))
      done()
    },
  })
  const counted = around({
    ...register,
    read: (work) => {
      asked++
      return register.read(work)
    },
    readOnce: (work) => {
      asked++
      return register.readOnce(work)
    },
    look: (work) => {
      asked++
      return register.look(work)
    },
    write: (work) => {
      asked++
      return register.write(work)
    },
  })
  const log = openLog('info', target)
  const council = createCouncilCache(register, settings.councilFile, (what) => log.error(what, 'not readable'))
  const serving = await serve(settings, {
    register: counted,
    beside: readsOriginals ? register : withoutOriginalToRead(register),
    council,
    pane: pane ?? loadPane('nowhere'),
    log,
    clock,
    newId,
  })
  const url = `http://127.0.0.1:${serving.port}`
  const amira = await issuer.token()

  return {
    url,
    port: serving.port,
    issuer,
    register,
    asked: () => asked,
    logged: () => lines.join(''),
    clock,
    stopClock: () => {
      stoppedAt = Date.now()
    },
    wait: (ms) => {
      ahead += ms
    },
    async ask(method, path, { token = amira, key, body, headers = {}, madeUp } = {}) {
      const plain = typeof body === 'string' || body instanceof Uint8Array
      const answer = await fetch(url + path, {
        method,
        headers: {
          ...(token === null ? {} : { Authorization: `Bearer ${token}` }),
          ...(key === undefined ? {} : { 'Idempotency-Key': key }),
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: plain ? (body as string) : JSON.stringify(body) }),
      })
      const text = await answer.text()
      const isJson = answer.headers.get('content-type')?.includes('json')
      const told = { status: answer.status, headers: answer.headers, body: isJson ? JSON.parse(text) : { text } }
      if (!madeUp) mustBeAsPromised(method, path, told.status, told.body)
      return told
    },
    async stop() {
      await serving.stop(2_000)
      await register.close()
      await issuer.close()
    },
  }
}

const withoutOriginalToRead = (register: Register): Register => ({
  ...register,
  read: async <T>(work: (reading: Reading) => Promise<T>) =>
    work === (nextOriginalToRead as unknown) ? (undefined as T) : await register.read(work),
})

/** The same, for one test: on a new register, stopped when the test has finished. */
export async function serverFor(newRegister: () => Promise<Where>, extras: Extras = {}): Promise<Running> {
  const running = await startServer(await newRegister(), extras)
  onTestFinished(() => running.stop())
  return running
}

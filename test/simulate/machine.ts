import type Database from 'better-sqlite3'
import { actItself } from '../../server/cases/act-itself.ts'
import { sealLooks } from '../../server/cases/audit/seal-looks.ts'
import { settleMailedLetter, settleUnlessStillToGo } from '../../server/cases/letter/mailed-letter.ts'
import { createCouncilCache } from '../../server/council/council-cache.ts'
import { actIn } from '../../server/http/act-in.ts'
import { makeApp } from '../../server/http/app.ts'
import type { Exchange, Needs, Person } from '../../server/http/exchange.ts'
import { BodyMemory } from '../../server/http/limits/body-memory.ts'
import { RateLimit } from '../../server/http/limits/rate-limit.ts'
import { WriteLimit } from '../../server/http/limits/write-limit.ts'
import { openLog } from '../../server/http/log.ts'
import { Metrics } from '../../server/http/metrics.ts'
import { fixedHeaders } from '../../server/http/pages/headers.ts'
import { startPost } from '../../server/post/post.ts'
import type { Sender } from '../../server/post/sender.ts'
import { openRegister, type Register } from '../../server/register/register.ts'
import { newId } from '../../server/register/store/new-id.ts'
import { deleteDaily, runDaily } from '../../server/running/daily.ts'
import type { Settings } from '../../server/settings/settings.ts'
import { type Answer, type Asked, answerTo, requestOf } from './exchange.ts'

/** The parts of one server, as `main.ts` puts them together, without sockets, timers and sign-in. */
export type Machine = {
  readonly name: string
  readonly register: Register
  isAlive(): boolean
  /** Whether this is one of its connections. */
  owns(database: Database.Database): boolean
  answer(who: Person, asked: Asked): Promise<Answer>
  /** Its daily work. Returns whether it did it, whether it had missed days, and whether it deleted anything. */
  daily(): Promise<{ did: boolean; away: boolean; deleted: boolean }>
  seal(): Promise<void>
  /** Sends the mail that is due. Resolves when nothing is under way any more. */
  post(sender: Sender): Promise<void>
  /** Ends it at once: what was not committed is rolled back, and nobody gets an answer. */
  kill(): void
  stop(): Promise<void>
}

const log = openLog('silent')
/** One for all servers, because its default metrics are those of the process. */
let metrics: Metrics | undefined

type Parts = {
  name: string
  settings: Settings
  now: () => Date
  opened: () => Database.Database[]
  turns: () => Promise<void>
}

const pane = { pages: new Map(), files: new Map() }

/** Starts a server on the store that others may be using. */
export async function startMachine({ name, settings, now, opened, turns }: Parts): Promise<Machine> {
  opened()
  const register = await openRegister(settings.register)
  const connections = opened()
  let alive = true
  let underWay = 0
  const counted = <T>(work: Promise<T>): Promise<T> => {
    underWay++
    return work.finally(() => underWay--)
  }
  const council = createCouncilCache(register, settings.councilFile, () => undefined)
  const needs: Needs = {
    register,
    settings,
    council,
    clock: now,
    newId,
    lookups: new RateLimit(settings.lookupsPerMinute, register),
    // Texts of originals have a process of their own, which a run leaves out.
    words: { wake: () => undefined, atRest: async () => undefined, stop: async () => undefined },
  }
  metrics ??= new Metrics()
  const admitted = new WeakMap<object, Person>()
  const admit = async (exchange: Exchange) => {
    const person = admitted.get(exchange.incoming)
    if (!person) throw new Error('Nobody asks.')
    exchange.person = person
    exchange.council = await council.at(now())
    exchange.count = (lookUps) => needs.lookups.takeAll(actIn(exchange, needs), lookUps)
  }
  const app = makeApp(needs, admit, pane, metrics, log)
  const headers = fixedHeaders({ ...settings, authority: settings.signIn.pane.authority })
  const intake = {
    bodyMemory: new BodyMemory(),
    writes: new WriteLimit(settings.writesPerMinute, register),
    clock: now,
  }

  const answer: Machine['answer'] = async (who, asked) => {
    const sent = requestOf(asked)
    admitted.set(sent.incoming, who)
    const begun = {
      ...sent,
      headers,
      ...intake,
      reference: 'simulated',
      route: 'unknown',
      bodyHash: '',
      looks: new Map(),
    }
    return await counted(answerTo((request, env) => app.fetch(request, env), asked, begun as unknown as Exchange))
  }
  const itself = () => actItself({ settings, council, clock: now, newId })
  const daily: Machine['daily'] = async () => {
    const act = await itself()
    const done = await runDaily(register, act)
    const deleted = await deleteDaily(register, act)
    return { did: done !== null, away: done?.daysAway !== undefined, deleted: deleted !== null }
  }

  return {
    name,
    register,
    isAlive: () => alive,
    owns: (database) => connections.includes(database),
    answer,
    daily,
    seal: () => sealLooks(register, { at: now(), newId }),
    async post(sender) {
      const asking: Register = {
        ...register,
        read: (work) => counted(register.read(work)),
        write: (work) => counted(register.write(work)),
      }
      const sending: Sender = { ...sender, send: (mail) => counted(sender.send(mail)) }
      const post = startPost({
        register: asking,
        sender: sending,
        clock: now,
        server: name,
        letters: {
          settleUnlessStillToGo: async (tx, mail, mayHaveArrived) =>
            settleUnlessStillToGo(tx, await itself(), mail, { server: name, mayHaveArrived }),
          settle: async (tx, mail, outcome) => settleMailedLetter(tx, await itself(), mail, outcome),
        },
        onTrouble: () => undefined,
      })
      for (let quiet = 0; quiet < 4; quiet = underWay === 0 ? quiet + 1 : 0) await turns()
      await post.stop()
    },
    kill() {
      alive = false
      for (const one of connections) one.close()
    },
    async stop() {
      alive = false
      await sealLooks(register, { at: now(), newId })
      await register.close()
    },
  }
}

import type { Person } from '../../server/http/exchange.ts'
import type { Role } from '../../server/policy/vocabulary.ts'
import type { Council } from '../../server/settings/settings.ts'
import { colleagues, tenantId } from '../cast.ts'
import type { Customer } from './book.ts'
import type { Chance } from './chance.ts'
import { londonDay } from './days.ts'
import type { Machine } from './machine.ts'
import type { MailServer } from './mail-server.ts'
import type { OnFile } from './register-file.ts'
import type { Trace } from './trace.ts'
import type { VirtualTime } from './virtual-time.ts'

export type Who = keyof typeof colleagues

/** A promise of the register is broken: the run ends here, and its seed finds the same again. */
export class Broken extends Error {
  constructor(what: string) {
    super(what)
    this.name = 'Broken'
  }
}

/** Something that was acknowledged, as the audit trail must have it once. */
export type Acted = { what: string; subjectId: string; by: Who; seen: boolean }

/** The server is killed before the commit, or after it and before any answer; or the disk is full. */
export type AtCommit = 'before' | 'after' | 'fails'

/** One run: its chance, its time, its servers, and what was acknowledged to people. */
export type World = {
  readonly chance: Chance
  readonly time: VirtualTime
  readonly trace: Trace
  readonly council: Council
  readonly machines: Machine[]
  readonly mail: MailServer
  readonly file: OnFile
  readonly customers: Customer[]
  readonly acted: Acted[]
  /** How often each fault came, and each act: a run in which nothing happens proves nothing. */
  readonly counts: Record<string, number>
  /** How many idempotency keys were used. */
  keys: number
  /** How often the keeper changed the wording for staff. */
  wordings: number
  /** Whether the network and the servers have faults. */
  faults: boolean
  /** What happens to a server at its next commit. */
  atCommit: { machine: Machine; when: AtCommit } | null
  start(at: number): Promise<void>
  turns(n?: number): Promise<void>
}

export const today = ({ time }: World): string => londonDay(time.now())

export const count = (world: World, what: string): void => {
  world.counts[what] = (world.counts[what] ?? 0) + 1
}

const minute = 60_000
export const passMinutes = ({ time }: World, minutes: number): void => time.step(minutes * minute)

export function personOf(who: Who): Person {
  const { oid, name, address, roles } = colleagues[who]
  return { oid, tid: tenantId, name, address, roles: roles as Role[] }
}

/** A server that is running; if there is none, one is started. */
export async function anyMachine(world: World): Promise<Machine> {
  const alive = world.machines.filter((one) => one.isAlive())
  if (alive.length > 0) return world.chance.one(alive)
  await world.start(world.chance.whole(0, world.machines.length - 1))
  return await anyMachine(world)
}

import { setImmediate as turnOfTheLoop } from 'node:timers/promises'
import { sql } from 'kysely'
import { pointsByKey } from '../customer/customers.ts'
import type { Register } from '../register.ts'
import { statement } from '../store/statement.ts'

type Gathering = { keys: Set<string>; known: Promise<Set<string>> }

const maxKeys = 64
const open = new WeakMap<Register, Gathering>()

/**
 * Whether any of these addresses (by key) is on the register. Almost every look ends here, so calls in the same turn of
 * the event loop share one query: the more there are, the less each costs.
 */
export async function isAnyKnown(register: Register, keys: string[]): Promise<boolean> {
  if (keys.length === 0) return false
  let gathering = open.get(register)
  if (!gathering || gathering.keys.size + keys.length > maxKeys) gathering = begin(register)
  for (const key of keys) gathering.keys.add(key)
  const known = await gathering.known
  return keys.some((key) => known.has(key))
}

function begin(register: Register): Gathering {
  const keys = new Set<string>()
  const gathering = { keys, known: ask() }
  open.set(register, gathering)
  return gathering

  async function ask(): Promise<Set<string>> {
    await turnOfTheLoop()
    if (open.get(register) === gathering) open.delete(register)
    const rows = await register.readOnce((reading) => knownAmong(reading, { keys: [...keys] }))
    return new Set(rows.flatMap(({ key }) => key ?? []))
  }
}

type Known = { key: string | null; applied: string | null }

/** Which of these addresses count for a customer; one more row has the migrations that `Register.readOnce` checks. */
const knownAmong = statement((db, { keys }: { keys: string[] }) =>
  pointsByKey(db, 'email', keys)
    .select(['key', sql<string | null>`null`.as('applied')])
    .$castTo<Known>()
    .unionAll(sql<Known>`select null, string_agg(name, ',') from kysely_migration`),
)

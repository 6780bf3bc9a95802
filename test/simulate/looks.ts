import { type Customer, isTold, rightStanding } from './book.ts'
import { londonDay } from './days.ts'
import { ask } from './network.ts'
import { Broken, count, today, type World } from './world.ts'

type Standing = { kind: string; restrictionId?: string; instruction?: { say: string; reminder: string } }

/**
 * What staff see of somebody, by address or by telephone number, on any server, whatever it has cached: a restricted
 * customer is shown as restricted, and nobody else is.
 */
export async function look(world: World, customer: Customer): Promise<void> {
  const service = world.chance.one(['Housing', 'Planning', 'Council Tax'])
  const day = today(world)
  const byNumber = world.chance.percent(40)
  const said = world.wordings
  const told = byNumber
    ? await ask(world, 'amira', 'POST', '/api/lookup', { by: 'number', value: customer.number, service })
    : await ask(world, 'dan', 'POST', '/api/standing', { addresses: [customer.address], service })
  if (londonDay(world.time.now()) !== day) return
  const shown = byNumber ? foundIn(told.body) : (told.body.standings as { standing: Standing }[])[0]?.standing
  const right = rightStanding(customer, service, day)
  const kind = shown?.kind ?? 'nothing'
  count(world, `shown ${kind}`)
  const surface = byNumber ? 'by number' : 'by address'
  if (kind !== right) throw new Broken(`shown ${surface} as ${kind} instead of ${right}`)
  if (kind !== 'restricted') return
  const restriction = customer.restrictions.find(({ id }) => id === shown?.restrictionId)
  if (!restriction) throw new Broken(`shown ${surface} with another restriction`)
  const { reminder, say } = shown?.instruction ?? { reminder: '', say: '' }
  if ((reminder !== '') !== isTold(restriction))
    throw new Broken(isTold(restriction) ? 'no reminder for who was told' : 'a reminder for who was not told')
  // A look-up by number has its own instruction; only its reminder is in the council's words.
  const words = byNumber ? reminder : say
  if (words === '') return
  // Those of a change whose answer was lost are newer than what was acknowledged.
  const spoken = Number(/\((\d+)\)/.exec(words)?.[1] ?? 0)
  if (said === world.wordings && spoken < said) throw new Broken(`told ${surface} what to do in outdated words`)
}

function foundIn({ found }: Record<string, unknown>): Standing {
  const { kind, standing } = found as { kind: string; standing?: Standing }
  return standing ?? { kind: kind === 'no-match' ? 'not-on-register' : kind }
}

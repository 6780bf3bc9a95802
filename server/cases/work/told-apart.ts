import type { Say } from '../../contract/texts/say.ts'
import { workTitles as texts } from '../../contract/texts/words/work-titles.ts'
import { dayIn } from '../../letters/day-in.ts'
import { dayAt } from '../../policy/calendar.ts'
import { referenceOf } from '../../policy/reference.ts'
import { findRestriction } from '../../register/restriction/restrictions.ts'
import type { Reading } from '../../register/store.ts'
import type { Act } from '../act.ts'

type Entry = { title: string; restrictionId: string | null; since: string }

/**
 * The same entries, but those with the same title say which each is: by the services of its restriction, else by the day
 * since when it waits, else by its restriction's reference.
 */
export async function toldApart<One extends Entry>(reading: Reading, act: Act, say: Say, all: One[]): Promise<One[]> {
  const groups = Map.groupBy(all, ({ title }) => title)
  const alike = all.filter(({ title }) => (groups.get(title)?.length ?? 0) > 1)
  if (alike.length === 0) return all
  const services = await servicesOf(reading, alike, say)
  const ways: ((one: One) => string)[] = [
    ({ restrictionId }) => services.get(restrictionId ?? '') ?? '',
    ({ since }) => dayIn(say, dayAt(new Date(since), act.council.timeZone)),
    ({ restrictionId }) => (restrictionId === null ? '' : referenceOf('restriction', restrictionId)),
  ]
  return all.map((one) => {
    const group = groups.get(one.title) ?? []
    const way = group.length > 1 ? ways.find((tell) => new Set(group.map(tell)).size === group.length) : undefined
    return way ? { ...one, title: say(texts['which-one'], { title: one.title, which: way(one) }) } : one
  })
}

/** P8: in words, the services that each of these restrictions binds. */
async function servicesOf(reading: Reading, all: readonly Entry[], say: Say): Promise<Map<string, string>> {
  const ids = [...new Set(all.flatMap(({ restrictionId }) => restrictionId ?? []))]
  const services = new Map<string, string>()
  for (const id of ids) {
    const restriction = await findRestriction(reading, id)
    services.set(id, restriction?.terms.services?.join(', ') || say(texts['whole-council']))
  }
  return services
}

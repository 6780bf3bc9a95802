import { RecentMap } from './recent-map.ts'

/** One person's usage on a day (in UTC); `unsettled` of it is known only to this server. */
type Total = { day: number; unsettled: number }

const dayMs = 86_400_000

/** Each person's usage in a day, in any unit, passed on in portions so that few requests cost the store anything. */
export class DayTotals {
  /** Whoever is forgotten loses less than a portion. */
  readonly #people = new RecentMap<Total>()
  readonly #portion: number
  constructor(portion: number) {
    this.#portion = portion
  }

  /** Adds usage. Returns what to pass on now, once; null while it is less than a portion. */
  add(person: string, taken: number, now: number): { day: string; taken: number } | null {
    const day = Math.floor(now / dayMs)
    const known = this.#people.get(person)
    const total = known?.day === day ? known : { day, unsettled: 0 }
    total.unsettled += taken
    this.#people.set(person, total)
    if (total.unsettled < this.#portion) return null
    const all = { day: new Date(day * dayMs).toISOString().slice(0, 10), taken: total.unsettled }
    total.unsettled = 0
    return all
  }
}

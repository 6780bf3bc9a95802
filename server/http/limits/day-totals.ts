/** One person's usage on a day (in UTC); `unsettled` of it is known only to this server. */
type Total = { day: number; unsettled: number }

const dayMs = 86_400_000
/** The most people remembered at once. Forgetting those away longest loses less than a portion each. */
const maxPeople = 20_000

/** Each person's usage in a day, in any unit, passed on in portions so that few requests cost the store anything. */
export class DayTotals {
  #lately = new Map<string, Total>()
  #before = new Map<string, Total>()
  readonly #portion: number
  constructor(portion: number) {
    this.#portion = portion
  }

  /** Adds usage. Returns what to pass on now, once; null while it is less than a portion. */
  add(person: string, taken: number, now: number): { day: string; taken: number } | null {
    const day = Math.floor(now / dayMs)
    const known = this.#lately.get(person) ?? this.#before.get(person)
    const total = known?.day === day ? known : { day, unsettled: 0 }
    total.unsettled += taken
    this.#remember(person, total)
    if (total.unsettled < this.#portion) return null
    const all = { day: new Date(day * dayMs).toISOString().slice(0, 10), taken: total.unsettled }
    total.unsettled = 0
    return all
  }

  #remember(person: string, total: Total): void {
    this.#lately.set(person, total)
    if (this.#lately.size < maxPeople / 2) return
    this.#before = this.#lately
    this.#lately = new Map()
  }
}

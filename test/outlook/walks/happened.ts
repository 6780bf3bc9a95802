import type { colleagues } from '../../cast.ts'

export type Person = keyof typeof colleagues

/** An entry of the audit trail. `customer`: that customer's contact points, in comparable form; none if unknown. */
export type Entry = {
  at: string
  what: string
  by: string
  customer: readonly string[]
  facts: Record<string, unknown>
}
/** An entry of the access ledger. */
export type Look = { at: string; by: string; foundBy: string; customer: readonly string[] }
/** A successful request to the register, and the answer's body if it is JSON. */
export type Answered = { at: string; method: string; path: string; by: string; body: unknown }
/** A message that arrived. */
export type Arrived = { at: string; mailbox: string; from: string; subject: string }

/**
 * Everything that has happened since the demo began: in the register, in its answers and in the mailboxes. Oldest
 * first.
 */
export type Happened = {
  readonly trail: readonly Entry[]
  readonly looks: readonly Look[]
  readonly answers: readonly Answered[]
  readonly mail: readonly Arrived[]
}

/** When a step was done, as far as this shows; null if it was not. `by`: the directory id of the walk's person. */
export type Reached = (happened: Happened, by: string) => string | null

type About = { customer?: string; by?: string; facts?: (facts: Record<string, unknown>) => boolean }

const isAbout = (wanted: string | undefined, customer: readonly string[]) =>
  wanted === undefined || customer.includes(wanted)

/** The person did it: the audit trail has the entry. */
export const did =
  (what: string, { customer, by: other, facts = () => true }: About = {}): Reached =>
  ({ trail }, by) =>
    trail.find(
      (one) => one.what === what && one.by === (other ?? by) && isAbout(customer, one.customer) && facts(one.facts),
    )?.at ?? null

/** The person looked at this customer: the access ledger has it. */
export const looked =
  (customer: string, foundBy?: string): Reached =>
  ({ looks }, by) =>
    looks.find(
      (one) => one.by === by && one.customer.includes(customer) && (foundBy === undefined || one.foundBy === foundBy),
    )?.at ?? null

/** The register answered the person. */
export const answered =
  (method: string, path: RegExp, fits: (answer: Answered) => boolean = () => true): Reached =>
  ({ answers }, by) =>
    answers.find((one) => one.method === method && path.test(one.path) && one.by === by && fits(one))?.at ?? null

/** A message from this address arrived in a mailbox. */
export const arrived =
  (mailbox: string, from: string, subject: RegExp): Reached =>
  ({ mail }) =>
    mail.find((one) => one.mailbox === mailbox && one.from === from && subject.test(one.subject))?.at ?? null

/** All of these. */
export const all =
  (...ends: readonly Reached[]): Reached =>
  (happened, by) => {
    const moments = ends.map((end) => end(happened, by))
    return moments.includes(null) ? null : (moments.toSorted().at(-1) ?? null)
  }

/** `then`, by this person, after `first`. */
export const after =
  (first: Reached, by: string, then: Reached): Reached =>
  (happened, walker) => {
    const since = first(happened, walker)
    if (since === null) return null
    const later = <T extends { at: string }>(entries: readonly T[]) => entries.filter(({ at }) => at >= since)
    const { trail, looks, answers, mail } = happened
    return then({ trail: later(trail), looks: later(looks), answers: later(answers), mail: later(mail) }, by)
  }

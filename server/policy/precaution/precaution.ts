import { type Day, monthsLater } from '../calendar.ts'
import { mayDecideAs, type Posts } from '../judging/posts.ts'
import type { Account } from '../judging/same-person.ts'
import { Refusal } from '../refusal.ts'
import { type PrecautionStep, precautionSteps, type Telling } from '../vocabulary-precautions.ts'
import type { Officer } from '../who-may.ts'

/** P15: precautions are looked at again as often as the log is reviewed. */
const maxMonths = 6

/** What to do before a visit; `more`: in the officer's words. Staff see this, and nothing else. */
export type BeforeVisit = { steps: readonly PrecautionStep[]; more: string | null }

/** When they ended, and whether the customer was told. */
export type PrecautionState = { ended: boolean; telling: Telling }

/**
 * P4, P13, G: precautions for visits are a decision about a person: an authorising officer who holds a post makes it,
 * keeps it and ends it.
 */
export const mayDecidePrecautions = (officer: Officer & Account, posts: Posts): Refusal | null =>
  mayDecideAs(officer, posts)

/** They say what to do. */
export const mayAskOfStaff = ({ steps, more }: BeforeVisit): Refusal | null =>
  steps.length === 0 && more === null ? new Refusal('precaution-missing') : null

/** They say what to do, and a day to look at them again. */
export function mayRecordPrecaution(what: BeforeVisit, lookAgainOn: Day, today: Day): Refusal | null {
  return mayAskOfStaff(what) ?? mayLookAgainOn(lookAgainOn, today)
}

/** They continue once somebody has looked at them again. */
export const mayKeepPrecaution = ({ ended }: PrecautionState, lookAgainOn: Day, today: Day): Refusal | null =>
  ended ? new Refusal('precaution-ended') : mayLookAgainOn(lookAgainOn, today)

/** They end once. They never expire: somebody could be hurt. */
export const mayEndPrecaution = ({ ended }: PrecautionState): Refusal | null =>
  ended ? new Refusal('precaution-ended') : null

/** G: how the customer was told is recorded once. */
export function mayTellOfPrecaution({ ended, telling }: PrecautionState): Refusal | null {
  if (ended) return new Refusal('precaution-ended')
  return telling === 'to-tell' ? null : new Refusal('already-sent')
}

function mayLookAgainOn(lookAgainOn: Day, today: Day): Refusal | null {
  if (lookAgainOn <= today) return new Refusal('in-the-past')
  return lookAgainOn > monthsLater(today, maxMonths) ? new Refusal('precaution-too-long') : null
}

/** P15: precautions decided with a restriction are looked at again when it is reviewed, and within six months. */
export const lookAgainWith = (reviewOn: Day, today: Day): Day => {
  const latest = monthsLater(today, maxMonths)
  return reviewOn < latest ? reviewOn : latest
}

/** What several precautions say together, each once and in one order. */
export function together(all: readonly BeforeVisit[]): { steps: PrecautionStep[]; more: string[] } {
  const given = new Set(all.flatMap(({ steps }) => steps))
  const more = new Set(all.flatMap(({ more: words }) => words ?? []))
  return { steps: precautionSteps.filter((step) => given.has(step)), more: [...more] }
}

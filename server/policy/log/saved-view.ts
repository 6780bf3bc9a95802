import { Refusal } from '../refusal.ts'

/** The views that one person can save for one list. */
export const mostViews = 30

/** Days after which views are deleted whose author no longer looks at theirs, because they have left for example. */
export const viewDays = 365

/** P15: whether somebody with that many views can save another. */
export const maySaveView = (others: number): Refusal | null =>
  others < mostViews ? null : new Refusal('too-many-views')

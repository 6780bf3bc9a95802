import type { Writing } from '../register/store.ts'
import type { Act } from './act.ts'

/** What a sweep did, in counts: for the log. */
export type Swept = { reviewNotices: number; customerNotices: number; ended: number }

/**
 * P15: notices of reviews that come near, are due or overdue, and the end of what ran out; `act.at` is the clock. As
 * often as it is run, also by several servers, each notice goes once; missed days are made up for.
 */
export declare function sweepDueDates(tx: Writing, act: Act): Promise<Swept>

import { Refusal } from '../refusal.ts'

/** Percentages of the quota at which the register keeper is told, once each. */
const warnedAt = [95, 80] as const

/** P1: whether originals of so many bytes fit in the quota. */
export const mayKeepOriginals = (kept: number, bytes: number, quota: number): Refusal | null =>
  bytes > 0 && kept + bytes > quota ? new Refusal('no-room-for-original') : null

/** The share of the quota (per cent) to tell the register keeper of; null while there is enough room. */
export const quotaShareToReport = (kept: number, quota: number): (typeof warnedAt)[number] | null =>
  warnedAt.find((share) => kept * 100 >= quota * share) ?? null

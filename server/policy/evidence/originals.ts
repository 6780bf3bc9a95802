import { Refusal } from '../refusal.ts'

/** Of the quota: from here on the register keeper is told, once at each of them. */
const warnedAt = [95, 80] as const

/** P1: whether originals of so many bytes find room beside what is kept. Refuses: no-room-for-original. */
export const mayKeepOriginals = (kept: number, bytes: number, quota: number): Refusal | null =>
  bytes > 0 && kept + bytes > quota ? new Refusal('no-room-for-original') : null

/** The share of the quota (per cent) that is to be told when so much is kept; null while there is room enough. */
export const shareToTell = (kept: number, quota: number): (typeof warnedAt)[number] | null =>
  warnedAt.find((share) => kept * 100 >= quota * share) ?? null

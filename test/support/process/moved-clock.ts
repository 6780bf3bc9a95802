import { readFileSync } from 'node:fs'

/**
 * Loaded before a server (`node --import`): its clock then runs CLOCK_AHEAD_MS milliseconds ahead, and CLOCK_PACE times
 * as fast; on SIGUSR2 it jumps to the offset in CLOCK_FILE. Timers keep their pace. Only tests load it, so that nobody
 * can shift the clock of a council's server.
 */
let ahead = Number(process.env.CLOCK_AHEAD_MS ?? 0)
const pace = Number(process.env.CLOCK_PACE ?? 1)
const { CLOCK_FILE: file } = process.env
const RealDate = Date
const began = RealDate.now()
const now = () => Math.floor(began + (RealDate.now() - began) * pace + ahead)

class MovedDate extends RealDate {
  constructor(...given: [] | [number | string | Date]) {
    if (given.length === 0) super(now())
    else super(...given)
  }
  static override now(): number {
    return now()
  }
}

globalThis.Date = MovedDate as DateConstructor
if (file) process.on('SIGUSR2', () => (ahead = Number(readFileSync(file, 'utf8'))))

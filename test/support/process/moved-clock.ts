/**
 * Loaded before a server (`node --import`): its clock then runs CLOCK_AHEAD_MS milliseconds ahead. Timers keep their
 * pace. Only tests load it, so that nobody can shift the clock of a council's server.
 */
const ahead = Number(process.env.CLOCK_AHEAD_MS ?? 0)
const RealDate = Date
const now = () => RealDate.now() + ahead

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

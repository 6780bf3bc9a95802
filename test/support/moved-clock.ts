/**
 * Loaded before a server (`node --import`): its clock then runs so many milliseconds ahead. Timers keep their pace. Only
 * tests load it, so that no server of a council's can be told another time.
 */
const ahead = Number(process.env.CLOCK_AHEAD_MS ?? 0)
const RealDate = Date

class MovedDate extends RealDate {
  constructor(...given: [] | [number | string | Date]) {
    if (given.length === 0) super(RealDate.now() + ahead)
    else super(...given)
  }
  static override now(): number {
    return RealDate.now() + ahead
  }
}

globalThis.Date = MovedDate as DateConstructor

import { type Ground, type Place, type Seat, takeSeat } from './seat.ts'

/** One of several lanes that run trials at the same time. Each keeps its own seats. */
export type Lane = {
  ground: Ground
  seat(place: Place): Promise<Seat>
  /** Closes a seat that still shows something of this trial, so that the next trial does not use it. */
  drop(seat: Seat): Promise<void>
}

function laneOn(ground: Ground): Lane & { close(): Promise<void> } {
  const kept = new Map<Place, Seat>()
  return {
    ground,
    seat: async (place) => {
      const seat = kept.get(place) ?? (await takeSeat(ground, place))
      kept.set(place, seat)
      return seat
    },
    drop: async (seat) => {
      if (kept.get(seat.place) !== seat) return
      kept.delete(seat.place)
      await seat.close()
    },
    close: async () => {
      for (const seat of kept.values()) await seat.close()
    },
  }
}

/** How many run at once: mostly they wait for a time-out of Outlook's or of the pane's. */
const many = 5

/** Does all of the work, in order, several at a time. */
export async function inLanes<T, R>(ground: Ground, all: T[], work: (one: T, lane: Lane) => Promise<R>): Promise<R[]> {
  const results = new Array<R>(all.length)
  const left = all.entries()
  const lane = async () => {
    const own = laneOn(ground)
    try {
      for (const [n, one] of left) results[n] = await work(one, own)
    } finally {
      await own.close()
    }
  }
  await Promise.all(Array.from({ length: many }, lane))
  return results
}

import { setImmediate as turnOfTheLoop } from 'node:timers/promises'
import type { TrailProof } from '../../contract/audit.ts'
import { mayAs } from '../../policy/who-may.ts'
import { positionAt, type TrailPosition, trailLength, verifyNext } from '../../register/audit/audit-trail.ts'
import type { Register } from '../../register/register.ts'
import { type Act, enforce } from '../act.ts'

/** Entries between two turns of the event loop: a few milliseconds of work, so that nobody waits. */
const batchSize = 200
/** Entries in one answer: about a second of work. */
const maxEntries = 20_000

/**
 * G: verifies the trail after entry `from`, or names the first broken entry. A long trail takes several requests. The
 * chain holds across them: each part starts from the hash at which the previous one ended.
 */
export async function proveTrail(register: Register, act: Act, from: number): Promise<TrailProof> {
  enforce(mayAs(act.by, 'Auditor'))
  const of = await register.read(trailLength)
  const link = await register.read((reading) => positionAt(reading, from))
  if (!link) return { sound: from - 1, of, next: null, firstBroken: { seq: from, why: 'This entry is missing.' } }
  let sound: TrailPosition = link
  while (sound.seq < from + maxEntries) {
    const part = await next(register, sound)
    sound = part.sound
    if (part.atEnd || part.firstBroken) return { sound: sound.seq, of, next: null, firstBroken: part.firstBroken }
    await turnOfTheLoop()
  }
  return { sound: sound.seq, of, next: sound.seq, firstBroken: null }
}

const next = (register: Register, from: TrailPosition) =>
  register.read((reading) => verifyNext(reading, from, batchSize))

import { Refused, type Sender } from '../../server/post/sender.ts'
import type { Chance } from './chance.ts'
import type { Machine } from './machine.ts'
import type { Trace } from './trace.ts'

/** One mail as the server has it: how often it came to each recipient, and how often the sender could not know that. */
type Delivered = { came: Map<string, number>; doubtful: number; subject: string; text: string }

/** How many times in a hundred each fault occurs. */
const rates = { refuses: 6, hangs: 4, acceptsThenFails: 4, partly: 3, killed: 1 }

/** A mail server that by chance refuses, hangs, or takes a mail and then says nothing. */
export class MailServer {
  readonly delivered = new Map<string, Delivered>()
  readonly #chance: Chance
  readonly #trace: Trace
  /** Taken in this round. */
  readonly #unmarked = new Set<string>()
  isDown = false
  isSound = false
  constructor(chance: Chance, trace: Trace) {
    this.#chance = chance
    this.#trace = trace
  }

  /** The sender of one server, which may be killed while it sends. */
  senderOf(machine: Machine): Sender {
    return {
      send: async ({ id, to, subject, text }) => {
        if (!machine.isAlive()) throw new Error('Nobody sends.')
        const how = this.#how()
        this.#trace.add(`mail ${id} ${machine.name} ${how} ${subject}`)
        if (how === 'refuses') throw new Refused('451 try again', { left: to, forGood: false })
        if (how === 'hangs') throw new Error('Timeout')
        const took = how === 'partly' ? to.slice(0, -1) : to
        this.#take({ id, subject, text }, took, how === 'acceptsThenFails' || how === 'killed')
        if (how === 'takes' || how === 'partly') this.#unmarked.add(id)
        if (how === 'killed') machine.kill()
        if (how === 'killed' || how === 'acceptsThenFails') throw new Error('The connection was lost.')
        if (took.length < to.length) throw new Refused('452 too many', { left: to.slice(took.length), forGood: false })
      },
      close: () => undefined,
    }
  }

  /** A round of one server is over: if it was killed, nobody knows which of its mails it could mark as sent. */
  roundOver(machine: Machine): void {
    if (!machine.isAlive()) for (const id of this.#unmarked) (this.delivered.get(id) as Delivered).doubtful++
    this.#unmarked.clear()
  }

  #how(): keyof typeof rates | 'takes' {
    if (this.isSound) return 'takes'
    if (this.isDown) return 'refuses'
    for (const [how, rate] of Object.entries(rates)) if (this.#chance.percent(rate)) return how as keyof typeof rates
    return 'takes'
  }

  #take(
    { id, ...mail }: { id: string; subject: string; text: string },
    to: readonly string[],
    isDoubtful: boolean,
  ): void {
    const known = this.delivered.get(id) ?? { came: new Map<string, number>(), doubtful: 0, ...mail }
    for (const one of to) known.came.set(one, (known.came.get(one) ?? 0) + 1)
    if (isDoubtful) known.doubtful++
    this.delivered.set(id, known)
  }
}

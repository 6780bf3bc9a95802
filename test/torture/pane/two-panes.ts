import { colleagues } from '../../cast.ts'
import { type Action, actions } from './actions.ts'
import { go, open } from './go.ts'
import type { Lane } from './lanes.ts'
import { type Writer, writer } from './people.ts'
import { recordsOf } from './register.ts'
import { type Seat, takeSeat } from './seat.ts'
import type { Outcome } from './trial.ts'

const others = ['the same person, in the same browser', 'the same person, in another browser', 'a colleague'] as const
export type TwoPanes = { row: string; name: string; action: Action; other: (typeof others)[number] }

/**
 * The actions that the register records once, however many people do them. Passing on is recorded each time, and so is
 * what somebody writes in their own words. A polite warning counts only once it was sent, so each may open one.
 */
const once = ['escalation', 'another address']

export const twoPanes: TwoPanes[] = actions
  .filter(({ name }) => once.includes(name))
  .flatMap((action) =>
    others.map((other) => ({ row: 'two panes at once', name: `${action.name}: with ${other}`, action, other })),
  )

/** What the second person is told. */
const clearWord = /has already been (recorded|escalated|reported)/

/** Two panes on one message do the same at once: it is recorded once, and the second person is told. */
export async function triedTwice({ action, other }: TwoPanes, { ground }: Lane): Promise<Outcome> {
  const who = await writer(ground.stack, action.who)
  const one = await takeSeat(ground, action.place)
  const beside = other === 'the same person, in the same browser' ? { beside: one } : {}
  const two = await takeSeat(
    ground,
    action.place,
    other === 'a colleague' ? { person: colleagues.dan.address } : beside,
  )
  try {
    const seats = [one, two]
    for (const seat of seats) await ready(action, seat, who)
    const base = await recordsOf(ground.stack, action, who)
    const gone = await Promise.all(seats.map((seat) => both(action, seat, who)))
    const records = (await recordsOf(ground.stack, action, who)) - base
    const wrong = gone.filter(({ ended }) => !ended).map(({ view }) => `neither done nor explained: ${view.text}`)
    return { acknowledged: 1, lost: Number(records < 1), doubled: Math.max(0, records - 1), wrong }
  } finally {
    await two.close()
    await one.close()
  }
}

const both = (action: Action, seat: Seat, who: Writer) =>
  go(seat, action, who, {
    patience: 25_000,
    ended: ({ text, waits }) => !waits && (action.done.test(text) || clearWord.test(text)),
  })

/** Does everything but the last press, so that both panes press at the same moment. */
async function ready(action: Action, seat: Seat, who: Writer): Promise<void> {
  const [last] = action.hands.slice(-1)
  const press = typeof last?.press === 'string' ? last.press : ''
  await open(seat, who)
  const hands = action.hands.slice(0, -1)
  const isThere = ({ buttons, standing }: { buttons: string[]; standing: string | null }) =>
    standing !== null && buttons.includes(press)
  const { ended, view } = await go(seat, { ...action, hands }, who, { patience: 15_000, ended: isThere })
  if (!ended) throw new Error(`It could not start: ${view.text}`)
}

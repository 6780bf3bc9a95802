import { setTimeout as wait } from 'node:timers/promises'
import type { Action, Hand } from './actions.ts'
import type { Writer } from './people.ts'
import type { Seat } from './seat.ts'
import type { View } from './view.ts'

export type Gone = {
  /** Whether the wanted state came in time. */
  ended: boolean
  /** Every text that the pane showed meanwhile. */
  said: string[]
  view: View
}

type Way = {
  ended: (view: View) => boolean | Promise<boolean>
  /** In ms. */
  patience: number
  /** Presses only the action's own buttons, because the fault is not over. */
  handsOnly?: true
}

/** The pane asks for the service before the first act, and each time where it cannot remember the answer. */
const service = { asks: /Which service are you in\?/, press: 'Housing' }
/** The buttons with which the pane offers to go on after a fault. */
const waysOn = ['Continue', 'I have done this', 'I have sent it', 'Send now', 'Try again', 'Load it again']
/** How long to wait before the same button is pressed again, in ms. */
const rest = 1_500

/** Does the action and presses what the pane offers, as a person would, until it is done or patience runs out. */
export async function go(seat: Seat, action: Action, who: Writer, { ended, patience, handsOnly }: Way): Promise<Gone> {
  const giveUpAt = performance.now() + patience
  const said: string[] = []
  const pressedAt = new Map<string, number>()
  for (;;) {
    const view = await seat.look()
    if (said.at(-1) !== view.text) said.push(view.text)
    if (await ended(view)) return { ended: true, said, view }
    if (performance.now() > giveUpAt) return { ended: false, said, view }
    const isAsked = service.asks.test(view.text) && view.buttons.includes(service.press)
    const way = isAsked ? service.press : handsOnly ? undefined : wayOn(view)
    const hand = action.done.test(view.text) ? undefined : next(action, who, view)
    const press = way ?? (hand && nameOf(hand, who))
    const last = pressedAt.get(press ?? '')
    // Outlook's own buttons can always be pressed, and do not show that they are busy.
    const rested =
      last === undefined || (performance.now() - last > rest && (action.place !== 'ribbon' || isOver(action, view)))
    if (press && rested) {
      pressedAt.set(press, performance.now())
      // The button may have gone in the meantime, or be behind an open menu.
      await (hand && !way ? doWith(seat, hand, who) : seat.press(press)).catch(() => seat.page.keyboard.press('Escape'))
    }
    if (!handsOnly && /could not start/.test(view.text)) await reload(seat)
    await wait(60)
  }
}

/** Beside a standing, "Refresh" only asks the register again, which does not help. */
const wayOn = ({ buttons, text }: View): string | undefined =>
  [...waysOn, ...(text.includes('No message is open') ? ['Refresh'] : [])].find((one) => buttons.includes(one))

/** The last step whose button is there; none while that button is disabled. */
function next({ hands }: Action, who: Writer, view: View): Hand | undefined {
  const hand = hands.findLast((one) => [...view.buttons, ...view.busy].includes(nameOf(one, who)))
  return hand && view.buttons.includes(nameOf(hand, who)) ? hand : undefined
}

/** Outlook's own button has finished its work, and asks to be pressed again. */
const isOver = ({ again }: Action, { text }: View): boolean => again?.test(text) ?? false

const nameOf = ({ press }: Hand, who: Writer) => (typeof press === 'string' ? press : press(who))

async function doWith(seat: Seat, hand: Hand, who: Writer): Promise<void> {
  const pane = seat.outlook.pane()
  for (const [label, value] of Object.entries(hand.choose ?? {})) {
    const field = pane.getByLabel(label, { exact: true })
    if ((await field.inputValue()) !== value) await field.selectOption(value)
  }
  if (hand.answer) await pane.getByRole('radio', { name: hand.answer }).check()
  const { fields } = await seat.look()
  for (const [label, text] of Object.entries(writtenBy(hand, who))) {
    if (label in fields && fields[label] !== text) await pane.getByLabel(label, { exact: true }).fill(text)
  }
  await seat.press(nameOf(hand, who))
}

/** What a step writes, by the labels of the fields. */
export const writtenBy = ({ write = {} }: Hand, who: Writer): Record<string, string> =>
  Object.fromEntries(Object.entries(write).map(([label, text]) => [label, typeof text === 'string' ? text : text(who)]))

/** Reloads the pane, which loses everything that it has only in memory. */
export async function reload(seat: Seat): Promise<void> {
  await seat
    .frame()
    ?.evaluate(() => location.reload())
    .catch(() => undefined)
}

/** Opens the messages that the action is about. */
export async function open({ outlook, place, look }: Seat, { subjects }: Writer): Promise<void> {
  for (const subject of subjects) await outlook.arrived(subject)
  if (place === 'several') {
    await outlook.select(subjects)
    return outlook.openSelected()
  }
  await outlook.closeItem()
  // A pane that does not listen yet would miss the message, and for a moment it still shows the one before.
  const isReady = async () =>
    (await outlook.calls()).includes('olkItemSelectedChanged') && (await look()).standing === null
  const giveUpAt = performance.now() + 2_000
  while (place === 'pane' && !(await isReady()) && performance.now() < giveUpAt) await wait(20)
  await outlook.openMessage(subjects[0] ?? '')
}

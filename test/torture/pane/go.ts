import { setTimeout as wait } from 'node:timers/promises'
import type { Action, Hand } from './actions.ts'
import type { Writer } from './people.ts'
import type { Seat } from './seat.ts'
import type { View } from './view.ts'

export type Gone = {
  /** What is wanted has come. */
  ended: boolean
  /** Everything that was said on the way. */
  said: string[]
  view: View
}

type Way = {
  ended: (view: View) => boolean | Promise<boolean>
  /** In ms. */
  patience: number
  /** Nothing that is offered beside the action itself is pressed, for the fault still stands. */
  handsOnly?: true
}

/** What is offered to go on with once something has gone wrong. */
const waysOn = ['Continue', 'I have done this', 'Send now', 'Try again']
/** What was pressed is not pressed again before so long, in ms. */
const rest = 1_500

/** Does what the action wants and what the pane offers, as a person would who wants it done, until it is or patience ends. */
export async function go(seat: Seat, action: Action, who: Writer, { ended, patience, handsOnly }: Way): Promise<Gone> {
  const giveUpAt = performance.now() + patience
  const said: string[] = []
  const pressedAt = new Map<string, number>()
  for (;;) {
    const view = await seat.look()
    if (said.at(-1) !== view.text) said.push(view.text)
    if (await ended(view)) return { ended: true, said, view }
    if (performance.now() > giveUpAt) return { ended: false, said, view }
    const way = handsOnly ? undefined : wayOn(view)
    const hand = action.done.test(view.text) ? undefined : next(action, who, view)
    const press = way ?? (hand && nameOf(hand, who))
    const last = pressedAt.get(press ?? '')
    // A button of Outlook's own can always be pressed, and says nothing while it is at work.
    const rested =
      last === undefined || (performance.now() - last > rest && (action.place !== 'ribbon' || isOver(action, view)))
    if (press && rested) {
      pressedAt.set(press, performance.now())
      // What was there a moment ago may have gone.
      await (hand && !way ? doWith(seat, hand, who) : seat.press(press)).catch(() => undefined)
    }
    if (!handsOnly && /could not be loaded|could not start/.test(view.text)) await reload(seat)
    await wait(60)
  }
}

/** Beside a standing "Refresh" asks the register anew, which leads nowhere further. */
const wayOn = ({ buttons, text }: View): string | undefined =>
  [...waysOn, ...(text.includes('No message is open') ? ['Refresh'] : [])].find((one) => buttons.includes(one))

/** The furthest that is there; nothing while that cannot be pressed. */
function next({ hands }: Action, who: Writer, view: View): Hand | undefined {
  const hand = hands.findLast((one) => [...view.buttons, ...view.busy].includes(nameOf(one, who)))
  return hand && view.buttons.includes(nameOf(hand, who)) ? hand : undefined
}

/** What was pressed in Outlook itself came to an end that wants it to be pressed again. */
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

/** What a hand writes, by the labels of the fields. */
export const writtenBy = ({ write = {} }: Hand, who: Writer): Record<string, string> =>
  Object.fromEntries(Object.entries(write).map(([label, text]) => [label, typeof text === 'string' ? text : text(who)]))

/** The pane is closed and opened again, with everything that it only had in mind gone. */
export async function reload(seat: Seat): Promise<void> {
  await seat
    .frame()
    ?.evaluate(() => location.reload())
    .catch(() => undefined)
}

/** Opens what the action is about: whatever is shown then is about that. */
export async function open({ outlook, place, look }: Seat, { subjects }: Writer): Promise<void> {
  for (const subject of subjects) await outlook.arrived(subject)
  if (place === 'several') {
    await outlook.select(subjects)
    return outlook.openSelected()
  }
  await outlook.closeItem()
  // A pane that does not listen yet would not hear of the message, and of one that was open it says so a moment longer.
  const isReady = async () =>
    (await outlook.calls()).includes('olkItemSelectedChanged') && (await look()).standing === null
  const giveUpAt = performance.now() + 2_000
  while (place === 'pane' && !(await isReady()) && performance.now() < giveUpAt) await wait(20)
  await outlook.openMessage(subjects[0] ?? '')
}

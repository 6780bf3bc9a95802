import { setTimeout as wait } from 'node:timers/promises'
import { samplesOf, startSampling } from '../../browser/support/sampler.ts'
import type { Action } from './actions.ts'
import { type Gone, go, open, reload, writtenBy } from './go.ts'
import type { Lane } from './lanes.ts'
import { type Writer, writer } from './people.ts'
import { recordsOf } from './register.ts'
import type { Seat, SeatOptions } from './seat.ts'
import { setPace, takeSeat } from './seat.ts'
import type { View } from './view.ts'

/** When the fault begins: while the pane starts, while a message is opened, or while the action is done. */
export type Phase = 'start' | 'open' | 'act'

/** One fault at one step of one action. */
export type Trial = {
  /** The line in the result that it counts for. */
  row: string
  name: string
  action: Action
  phase: Phase
  /** What is different from the start of the pane; the trial then opens its own. */
  seat?: SeatOptions
  pace: number
  /** Begins the fault; `lift` ends it. */
  put(seat: Seat): unknown
  lift(seat: Seat): unknown
  /** Whether the fault had an effect at all. */
  felt(seat: Seat): boolean | Promise<boolean>
  /** What the pane must say meanwhile; null if it may go on without a word. */
  words: RegExp | null
  /** The pane is reloaded once the fault has had an effect. */
  reloads?: true
  /** The person looks at another message before they go on. */
  leaves?: true
}

export type Outcome = { acknowledged: number; lost: number; doubled: number; wrong: string[] }

/** In ms. */
const patience = { under: 16_000, words: 1_200, after: 40_000 }

/** Does the action during the fault, goes on once it is over, and counts what the register has recorded. */
export async function tried(trial: Trial, lane: Lane): Promise<Outcome> {
  const { action, phase, pace } = trial
  const who = await writer(lane.ground.stack, action.who, action.messages)
  // Each command has a new frame, so the whole seat must have its pace.
  const hurried = action.place === 'ribbon' && pace > 1
  // The pane for several messages keeps showing what was escalated last.
  const fresh = trial.seat !== undefined || hurried || action.place === 'several'
  const options = phase === 'start' ? { ...trial.seat, pace } : hurried ? { pace } : {}
  const seat = fresh ? await takeSeat(lane.ground, action.place, options) : await lane.seat(action.place)
  const wrong: string[] = []
  try {
    if (phase === 'open') await put(trial, seat)
    await open(seat, who)
    await sample(seat)
    if (phase === 'act' || action.before) {
      const ready = await readyFor(action, seat, who)
      if (!ready) throw new Error(`It could not start: ${(await seat.look()).text}`)
    }
    if (phase === 'act') await put(trial, seat)
    const base = await recordsOf(lane.ground.stack, action, who)
    const count = async () => (await recordsOf(lane.ground.stack, action, who)) - base
    const under = await goUnder(trial, seat, who)
    wrong.push(...(await wrongUnder(trial, seat, who, under)))
    if (trial.reloads) wrong.push(...(await falselyWell(seat, who)))
    if (trial.reloads) await reload(seat)
    await trial.lift(seat)
    await setPace(seat, 1).catch(() => undefined)
    if (trial.reloads) await sample(seat)
    if (trial.leaves) await lookElsewhere(trial, lane, seat, who)
    const after = await goOn(trial, seat, who, count)
    wrong.push(...(await falselyWell(seat, who)))
    const records = action.audited ? await settled(count) : Number(after.ended)
    if (!after.ended) wrong.push(`it never finished; the pane says: ${lastWords(after)}`)
    await leave(action, seat)
    if (!after.ended || after.view.waits) await lane.drop(seat)
    return {
      acknowledged: Number(after.ended),
      lost: Number(records < 1),
      doubled: Math.max(0, records - 1),
      wrong,
    }
  } catch (error) {
    await lane.drop(seat)
    throw error
  } finally {
    if (fresh) await seat.close()
  }
}

async function put({ put: begin, pace }: Trial, seat: Seat): Promise<void> {
  await begin(seat)
  await setPace(seat, pace)
}

/** Does what comes before the action, and returns whether one of its buttons is there. */
async function readyFor(action: Action, seat: Seat, who: Writer): Promise<boolean> {
  const { before, hands } = action
  if (before && !(await readyFor(before, seat, who))) return false
  if (before && !(await go(seat, before, who, { patience: 15_000, ended: isDone(before) })).ended) return false
  const presses = hands.map(({ press }) => (typeof press === 'string' ? press : press(who)))
  const isThere = ({ buttons, standing }: View) =>
    (presses.length === 0 || presses.some((press) => buttons.includes(press))) &&
    (action.place !== 'pane' || standing !== null)
  return (await go(seat, { ...action, hands: [] }, who, { patience: 15_000, ended: isThere })).ended
}

const isDone =
  ({ done, place, name, hidesStanding }: Action) =>
  ({ text, standing, waits }: View) =>
    done.test(text) &&
    !waits &&
    (place !== 'pane' || standing !== null || hidesStanding === true || name === 'opening a message')

/** Does the action during the fault, until it is done anyway or the pane has said what is wrong. */
async function goUnder(trial: Trial, seat: Seat, who: Writer): Promise<Gone> {
  const { action, words, felt, reloads } = trial
  let toldAt: number | null = null
  const done = isDone(action)
  const ended = async (view: View) => {
    if (reloads) return await felt(seat)
    if (toldAt === null && words?.test(view.text) && (await felt(seat))) toldAt = performance.now()
    if (done(view)) return words === null || toldAt !== null
    return toldAt !== null && performance.now() - toldAt > patience.words
  }
  return await go(seat, action, who, { patience: patience.under, ended, handsOnly: true })
}

async function wrongUnder(trial: Trial, seat: Seat, who: Writer, { said, view }: Gone): Promise<string[]> {
  const { action, words, felt, reloads } = trial
  if (!(await felt(seat))) return [`the fault had no effect; the pane says: ${lastWords({ said })}`]
  if (reloads) return []
  const told = words === null || said.some((one) => words.test(one))
  const kept = action.hands.flatMap((hand) => Object.entries(writtenBy(hand, who)))
  const gone = kept.filter(([label, text]) => label in view.fields && view.fields[label] !== text)
  return [
    ...(told ? [] : [`the pane did not explain it, but says: ${lastWords({ said })}`]),
    ...(isDone(action)(view) ? [] : gone.map(([label]) => `what was written under “${label}” is gone`)),
  ]
}

/** Opens another message and then this one again, where a form has to be opened again. */
async function lookElsewhere({ action }: Trial, { ground }: Lane, seat: Seat, who: Writer): Promise<void> {
  for (const one of [await writer(ground.stack, action.who), who]) {
    await open(seat, one)
    const there = ({ text, standing }: View) => standing !== null && text.includes(one.name)
    await go(seat, { ...action, hands: [] }, one, { patience: 10_000, ended: there, handsOnly: true })
  }
}

/** The fault is over. What the pane sends on its own after a reload is not pressed a second time. */
async function goOn({ action, reloads }: Trial, seat: Seat, who: Writer, count: () => Promise<number>): Promise<Gone> {
  const done = isDone(action)
  const ended = async (view: View) => {
    if (done(view)) return true
    return Boolean(reloads) && action.audited !== null && !view.waits && view.text !== '' && (await count()) > 0
  }
  if (reloads) {
    const alone = await go(seat, { ...action, hands: [] }, who, { patience: 4_000, ended })
    if (alone.ended) return alone
  }
  if (action.place === 'ribbon') {
    const kept = await go(seat, action, who, { patience: 20_000, ended: (view) => done(view) || isKept(view) })
    if (kept.ended && isKept(kept.view)) return await sentByPane(seat, action, who, count)
    return kept
  }
  return await go(seat, action, who, { patience: patience.after, ended })
}

const isKept = ({ text }: View) => /record it when you next open the pane/.test(text)

async function sentByPane(seat: Seat, action: Action, who: Writer, count: () => Promise<number>): Promise<Gone> {
  await seat.outlook.openPane()
  const gone = await go(seat, { ...action, hands: [] }, who, {
    patience: 20_000,
    ended: async () => (await count()) > 0,
  })
  await seat.page.evaluate(() => window.outlook.set({ button: null }))
  return gone
}

/** Waits until there is one record: a record that replaces another comes a moment before that one is undone. */
async function settled(count: () => Promise<number>): Promise<number> {
  const giveUpAt = performance.now() + 5_000
  for (;;) {
    const records = await count()
    if (records === 1 || performance.now() > giveUpAt) return records
    await wait(50)
  }
}

const sample = async (seat: Seat): Promise<void> => {
  const frame = seat.place === 'pane' ? seat.frame() : null
  if (frame) await startSampling(frame).catch(() => undefined)
}

/** Everybody who writes is on the register, so the pane must never say that one of them is not. */
async function falselyWell(seat: Seat, who: Writer): Promise<string[]> {
  const frame = seat.place === 'pane' ? seat.frame() : null
  const samples = frame ? await samplesOf(frame).catch(() => []) : []
  const falsely = (samples ?? []).some(
    ({ item, standing }) => standing === 'not-on-register' && item !== null && who.subjects.includes(item),
  )
  return falsely ? ['somebody on the register was shown as not on it'] : []
}

async function leave({ leave: press }: Action, seat: Seat): Promise<void> {
  if (press) await seat.press(press).catch(() => undefined)
  await seat.page.evaluate(() => window.outlook.set({ forms: [], notices: {} }))
}

const lastWords = ({ said }: Pick<Gone, 'said'>) => (said.at(-1) ?? '').replaceAll(/\s+/g, ' ').slice(0, 400)

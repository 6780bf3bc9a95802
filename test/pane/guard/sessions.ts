import { type Client, clients } from '../../outlook/client/clients.ts'
import { type ComposeFault, composeFaults } from '../../outlook/client/compose-faults.ts'
import { composeEvents, type Opening, openings } from '../../outlook/client/event-table.ts'
import type { Trouble } from '../../outlook/host/surroundings.ts'
import { oneOf, type Random, randomFrom } from '../switches/random.ts'
import { passes } from './clocked.ts'
import { ana, guardDesk, jo } from './desk.ts'
import type { RegisterState, SignInState } from './register.ts'

/** Why a draft to a restricted customer may stay without the line, or go without the question: each is counted. */
export type Cause =
  | 'no event was raised'
  | 'the handler was ended'
  | 'Outlook had not resolved the customer'
  | 'Outlook refused a call'
  | 'the register did not answer'
  | 'nobody was signed in'
  | 'silenced by the council'

export type Session = {
  seed: number
  /** What must never be; empty where all is well. */
  wrong: string[]
  /** Per draft as it was written, and as it was sent. */
  line: 'shown' | 'none needed' | Cause
  send: 'asked' | 'none needed' | Cause
  heldMs: number
}

type Desk = ReturnType<typeof guardDesk>

/** One seeded session: somebody opens a draft, changes its recipients a few times, and sends it, amid faults. */
export async function composeSession(seed: number): Promise<Session> {
  const random = randomFrom(seed)
  const setting = settingFrom(random)
  const desk = deskFor(random, setting)
  const wrong: string[] = []
  const expectLine = () => {
    const line = desk.line()
    const shown = line !== null && /^Restricted contact: jo/.test(line)
    const cause = causeWhile(desk, setting)
    if (shown && !isAddressed(desk) && !setting.isBoardDead && !ofOutlook.includes(cause))
      wrong.push(`a line about nobody: ${line}`)
    if (line !== null && /no contact restriction|not restricted/i.test(line)) wrong.push(`called free: ${line}`)
    if (!isAddressed(desk)) return 'none needed'
    if (!shown && cause === null) wrong.push(`no line, and no cause: ${line}`)
    return shown ? 'shown' : (cause ?? 'none needed')
  }

  await Promise.race([desk.open(setting.opening), passes(0)])
  await passes(random() * 400)
  for (let n = Math.floor(random() * 4); n > 0; n -= 1) {
    const field = oneOf(random, ['to', 'to', 'cc', 'bcc'] as const)
    desk.write({ [field]: oneOf(random, [[jo], [ana], [ana, jo], []]) })
    await passes(oneOf(random, [30, 120, 400, 2_500]))
    if (random() < 0.2) desk.events.left()
  }
  await passes(12_000)
  const line = expectLine() as Session['line']

  if (random() < 0.3) desk.register.state = setting.laterState
  const before = desk.runs.length
  const start = Date.now()
  let heldMs = 0
  void desk.events.send()
  for (let waited = 0; waited < 6_000 && !isSettled(desk); waited += 100) {
    await passes(100)
    heldMs = Date.now() - start
  }
  if (desk.seen.slow) wrong.push('Outlook had to say that the add-in is slow')
  if (heldMs > 5_000) wrong.push(`held for ${heldMs} ms`)
  const send = sendOutcome(desk, setting, before, wrong)
  if (desk.seen.question) desk.events.answer(desk.seen.question.buttons.find(({ does }) => does === 'stay') ?? stay)
  desk.events.closed()
  await passes(20_000)
  if (desk.seen.sent > 1) wrong.push('sent more than once')
  return { seed, wrong, line, send, heldMs }
}

/** A line that Outlook did not let the guard take away. */
const ofOutlook: (Cause | null)[] = ['no event was raised', 'the handler was ended', 'Outlook refused a call']
const stay = { label: '', does: 'stay' } as const
const isSettled = ({ seen }: Desk) => seen.sent > 0 || seen.question !== null
const isAddressed = ({ draft }: Desk) => [...draft.to, ...draft.cc, ...draft.bcc].includes(jo)

type Setting = ReturnType<typeof settingFrom>

const states: RegisterState[] = ['answers', 'away', 'hangs', 'fault', 'half', 'too-many', 'silenced']
const signIns: SignInState[] = ['given', 'refused', 'unreachable', 'hangs', 'impossible']
const troubled = [
  'recipients.getAsync',
  'from.getAsync',
  'subject.getAsync',
  'sessionData.getAsync',
  'sessionData.setAsync',
  'notificationMessages.replaceAsync',
  'notificationMessages.getAllAsync',
  'notificationMessages.removeAsync',
]

/** Most of it goes well in most sessions: otherwise nothing would be left to say. */
function settingFrom(random: Random) {
  const usually = <T>(share: number, usual: T, all: readonly T[]) => (random() < share ? usual : oneOf(random, all))
  const raised = ['raised', 'not-raised'] as const
  const troubles = new Map<string, Trouble>()
  if (random() < 0.3) troubles.set(oneOf(random, troubled), oneOf(random, ['silent', 'failing', 'idle'] as const))
  const faults = random() < 0.3 ? [oneOf(random, Object.keys(composeFaults) as ComposeFault[])] : []
  return {
    client: oneOf(random, Object.keys(clients) as Client[]),
    opening: oneOf(random, openings) as Opening,
    readings: {
      openedReply: oneOf(random, raised),
      bothCompose: oneOf(random, raised),
      paneForms: oneOf(random, raised),
    },
    faults,
    doubled: random() < 0.2 ? [oneOf(random, composeEvents)] : [],
    lost: random() < 0.2 ? [oneOf(random, composeEvents)] : [],
    troubles,
    isBoardDead: [...troubles.keys()].some((name) => name.startsWith('notificationMessages')),
    state: usually(0.7, 'answers', states),
    laterState: oneOf(random, states),
    signIn: usually(0.8, 'given', signIns),
    unresolved: random() < 0.1 ? [jo] : [],
    resolvedAfter: oneOf(random, [50, 400, 1_000]),
    first: oneOf(random, [[jo], [ana], [ana, jo], []]),
  }
}

function deskFor(random: Random, given: Setting): Desk {
  const { client, readings, faults, doubled, lost, troubles, state, signIn, unresolved, resolvedAfter, first } = given
  const slow = oneOf(random, [10, 60, 400, 1_500])
  return guardDesk({
    writing: { client, ...readings, faults, doubled, lost },
    draft: { to: [...first], inReplyTo: /reply/.test(given.opening) ? '<m1@example.org>' : null },
    register: { state, ms: () => random() * slow },
    signIn,
    callMs: () => 2 + random() * 40,
    trouble: (name) => troubles.get(name) ?? null,
    unresolved,
    resolvedAfter,
  })
}

/** Why there may be no line; null where there has to be one. */
function causeWhile(desk: Desk, setting: Setting): Cause | null {
  const { runs, register } = desk
  if (setting.unresolved.length > 0) return 'Outlook had not resolved the customer'
  const heard = runs.filter(({ at }) => at >= desk.changedAt())
  if (heard.length === 0) return 'no event was raised'
  if (heard.every(({ wasStopped }) => wasStopped)) return 'the handler was ended'
  return causeOfAnswer(desk, setting, register.state)
}

function causeOfAnswer({ desk }: Desk, setting: Setting, state: RegisterState): Cause | null {
  if (desk.signIn !== 'given') return 'nobody was signed in'
  if (state === 'silenced') return 'silenced by the council'
  if (state !== 'answers') return 'the register did not answer'
  const isCut = [...setting.troubles].some(
    ([name, how]) =>
      name === 'recipients.getAsync' || (setting.isBoardDead && how !== 'idle') || name.endsWith('getAllAsync'),
  )
  return isCut ? 'Outlook refused a call' : null
}

function sendOutcome(desk: Desk, setting: Setting, before: number, wrong: string[]): Session['send'] {
  const { seen, runs, register } = desk
  const asked = seen.question !== null && /Contact with jo/.test(seen.question.words)
  if (asked && !isAddressed(desk)) wrong.push('asked about nobody')
  if (asked) return 'asked'
  if (!isAddressed(desk)) return 'none needed'
  const own = runs.slice(before).filter(({ event }) => event === 'beforeSending')
  const run = own.find(({ wasStopped }) => !wasStopped) ?? own[0]
  const cause = !run
    ? 'no event was raised'
    : setting.unresolved.length > 0
      ? 'Outlook had not resolved the customer'
      : run.wasStopped
        ? 'the handler was ended'
        : causeOfAnswer(desk, { ...setting, isBoardDead: false }, register.state)
  if (cause === null) wrong.push('went without the question, and without a cause')
  const isUnchecked = cause === 'the register did not answer' || cause === 'nobody was signed in'
  if (isUnchecked && !setting.isBoardDead && !/^(Not |Restricted contact)/.test(desk.line() ?? ''))
    wrong.push(`${cause}, and no line says so: ${desk.line()}`)
  return cause ?? 'none needed'
}

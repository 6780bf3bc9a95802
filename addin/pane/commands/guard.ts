import { tellReplySent } from '../../outlook/device-storage.ts'
import { commandContext, type Draft, draftKey, readDraft, sendInsteadTo } from '../../outlook/draft.ts'
import { noteOnItem } from '../../outlook/item-notice.ts'
import { sendDialogRunsFunctions } from '../../outlook/profile.ts'
import { confirmSent, type NotCheckedWhy, type RegisterConnection } from './ask-register.ts'
import { type CheckedDraft, checkDraft, knownBefore } from './check-draft.ts'
import { before, type Deadline, deadlineIn, within } from './deadline.ts'
import {
  nobodyToReplace,
  notCheckedWords,
  noticeFor,
  notPassed,
  passed,
  passToContact,
  questionFor,
  type SendQuestion,
} from './guard-words.ts'
import { type KnownDraft, saysWords } from './own-draft.ts'
import { type PassContext, passContext, readPassContext } from './pass-context.ts'
import { isNothingNew, keepAnswer, type Remembered, remember } from './remembered.ts'

/** Milliseconds that a check may take while somebody writes. */
const longestWhileWriting = 4000
/** Milliseconds: Outlook says after five seconds that the add-in is slow, and the message has waited until then. */
const longestAtSend = 4500
/** How many of these milliseconds are left for saying that nobody was checked. */
const forTheLine = 700
/** Milliseconds until the pane has recorded the reply that it has just opened. */
const untilRecorded = 1500
/** Milliseconds between readings of a draft whose recipients Outlook has not resolved yet. */
const untilResolved = [400, 800, 1600]
/** How often one event follows recipients that change while the register answers: each change raises an event, too. */
const mostRounds = 4

/** The answer to Outlook about a message being sent. */
export type Verdict = {
  allowEvent: boolean
  errorMessage?: string
  cancelLabel?: string
  commandId?: string
  contextData?: string
}

/** The button in the manifest that passes a draft to the contact. */
const passCommand = 'Register.Compose.Pass'

/**
 * P14: a draft has opened, new or saved before: the same as when its recipients change, and also where Outlook resolves
 * them only after that.
 */
export async function draftOpened(way: RegisterConnection): Promise<void> {
  for (const ms of untilResolved) {
    const draft = await readDraft()
    if (draft === null || draft.recipients.length > 0) break
    await new Promise((later) => setTimeout(later, ms))
  }
  await recipientsChanged(way)
}

/**
 * P14: tells the writer as soon as a restricted customer is among the recipients. The line is that of the recipients as
 * they are when it is shown, however late the register answers about earlier ones.
 */
export async function recipientsChanged(way: RegisterConnection): Promise<void> {
  await followRecipients(way).catch(() => noteOnItem('check', notCheckedWords('fault')))
}

async function followRecipients(way: RegisterConnection): Promise<void> {
  for (let round = 0; round < mostRounds; round += 1) {
    const draft = await readDraft()
    if (draft === null) return await noteOnItem('check', notCheckedWords('recipients-unread'))
    const line = await lineFor(way, draft)
    if (await isStill(draft)) {
      if (line !== undefined) await noteOnItem('check', line)
      // Another event's line, about earlier recipients, may have come in between.
      if (await isStill(draft)) return
    }
  }
}

const isStill = async (draft: Draft): Promise<boolean> => {
  const now = await readDraft()
  return now !== null && draftKey(now) === draftKey(draft)
}

/** The line above the draft: null for none, undefined if the present one is right. */
async function lineFor(way: RegisterConnection, draft: Draft): Promise<string | null | undefined> {
  const kept = await remember()
  if (await isNothingNew(kept, draft)) return undefined
  const ask = () => checkDraft(way, draft, { kept, until: deadlineIn(longestWhileWriting) })
  let checked = await ask()
  if (checked.kind === 'known' && isReminderToRecord(checked)) {
    await new Promise((later) => setTimeout(later, untilRecorded))
    checked = await ask()
  }
  if (checked.kind === 'silent') return null
  const line = noticeFor(checked, checked.own)
  await keepAnswer(draft, checked, line)
  return line
}

/** The draft says the reminder's words, and the pane, which opens it first and records it then, has not recorded it yet. */
const isReminderToRecord = ({ restricted, own, text }: KnownDraft) =>
  own.length === 0 &&
  text !== null &&
  restricted.some(({ mayWrite, instruction }) => !mayWrite && saysWords(text, instruction.reminder))

/**
 * What is known while a message waits to be sent, for when the time is over or the add-in fails. `isDecided`: it goes
 * without a question.
 */
type SoFar = { draft: Draft | null; kept: Remembered | null; isDecided: boolean }

/**
 * P14: asks before the message is sent: a question, never a refusal. An unchecked message is sent, and a line above it
 * says so. A message that the pane opened is not questioned: it counts from now on, because it is being sent. Answers
 * within five seconds, whatever happens, and changes nothing in the message.
 */
export async function beforeSending(way: RegisterConnection): Promise<Verdict> {
  const until = deadlineIn(longestAtSend)
  const soFar: SoFar = { draft: null, kept: null, isDecided: false }
  const verdict = verdictOn(way, soFar, before(until, forTheLine)).catch(() => fromBefore(soFar, 'fault').verdict)
  return (await within(until, verdict, null)) ?? fromBefore(soFar, 'timed-out').atOnce
}

async function verdictOn(way: RegisterConnection, soFar: SoFar, until: Deadline): Promise<Verdict> {
  const [draft, kept] = await Promise.all([readDraft(), remember()])
  Object.assign(soFar, { draft, kept })
  if (draft === null) return await goesUnchecked(soFar, 'recipients-unread')
  const checked = await checkDraft(way, draft, { kept, until })
  const question = checked.kind === 'known' ? questionOf(checked) : null
  if (question) return asking(question)
  soFar.isDecided = true
  if (checked.kind === 'known') await Promise.all([noteUnchecked(checked), confirmOwn(way, checked, until)])
  return { allowEvent: true }
}

/**
 * P14: somebody who was called restricted while the message was written is still asked about. `atOnce`: the same without
 * waiting for the line, because Outlook's own question about a slow add-in is next.
 */
function fromBefore(soFar: SoFar, why: NotCheckedWhy): { verdict: Promise<Verdict>; atOnce: Verdict } {
  const { draft, kept, isDecided } = soFar
  const known = draft && !isDecided ? knownBefore(draft, kept, why) : null
  const question = known && questionOf(known)
  const atOnce = question ? asking(question) : { allowEvent: true }
  const isDone = isDecided || question !== null
  return { atOnce, verdict: isDone ? Promise.resolve(atOnce) : goesUnchecked(soFar, why) }
}

const questionOf = ({ restricted, own, notChecked }: KnownDraft) => questionFor(restricted, own, notChecked)

async function noteUnchecked(known: KnownDraft): Promise<void> {
  if (known.notChecked !== null) await noteOnItem('check', noticeFor(known, known.own))
}

async function confirmOwn(way: RegisterConnection, { own }: KnownDraft, until: Deadline): Promise<void> {
  // If several drafts were opened for one message, the newest counts.
  const going = (['reminder', 'warning', 'forward'] as const).map((kind) => own.find((one) => one.kind === kind))
  const told = await Promise.all(going.map(async (one) => (one ? await confirmSent(way, one, until) : false)))
  if (told.some(Boolean)) tellReplySent()
}

async function goesUnchecked(soFar: SoFar, why: NotCheckedWhy): Promise<Verdict> {
  soFar.isDecided = true
  await noteOnItem('check', notCheckedWords(why))
  return { allowEvent: true }
}

/** The button beside the question, if this Outlook can run a function from there; otherwise the ribbon has it. */
function asking({ words, contact, customers }: SendQuestion): Verdict {
  const asked = { allowEvent: false, errorMessage: words }
  if (!sendDialogRunsFunctions()) return asked
  const contextData = passContext({ contact, insteadOf: customers })
  return { ...asked, cancelLabel: passToContact(), commandId: passCommand, contextData }
}

/**
 * P14: replaces the restricted customers with the designated contact; nothing is sent. Chosen in the send dialog, it knows
 * whom to replace even if the register has become unreachable since.
 * @returns what was done, in words that also stand above the draft
 */
export async function passDraft(way: RegisterConnection): Promise<string> {
  const words = await passedDraft(way).catch(() => notCheckedWords('fault'))
  await noteOnItem('act', words)
  return words
}

async function passedDraft(way: RegisterConnection): Promise<string> {
  const [draft, kept, given] = await Promise.all([readDraft(), remember(), commandContext()])
  if (draft === null) return notCheckedWords('recipients-unread')
  const checked = await checkDraft(way, draft, { kept, until: deadlineIn(longestWhileWriting), pressed: true })
  const asked = replacing(checked) ?? (isAnswered(checked) ? null : readPassContext(given))
  if (asked === null)
    return checked.kind === 'known' && checked.notChecked ? notCheckedWords(checked.notChecked) : nobodyToReplace()
  const { name, address } = asked.contact
  return (await sendInsteadTo(asked.contact, asked.insteadOf)) ? passed(name) : notPassed(name, address)
}

const isAnswered = (checked: CheckedDraft) => checked.kind === 'known' && checked.unanswered.length === 0

/** The customers who are restricted to the contact that is named first. */
function replacing(checked: CheckedDraft): PassContext | null {
  const asked = checked.kind === 'known' ? checked.restricted.filter(({ mayWrite }) => !mayWrite) : []
  const [first] = asked
  if (!first) return null
  const { name, address } = first.instruction.passTo
  const theirs = asked.filter(({ instruction }) => instruction.passTo.address === address)
  return { contact: { name, address }, insteadOf: theirs.map((one) => one.address) }
}

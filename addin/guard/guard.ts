import { tellReplySent } from '../outlook/device-storage.ts'
import { commandContext, type Draft, draftKey, readDraft, sendInsteadTo } from '../outlook/draft.ts'
import { noteOnItem } from '../outlook/item-notice.ts'
import { sendDialogRunsFunctions } from '../outlook/profile.ts'
import { confirmSent, type NotCheckedWhy, type RegisterConnection } from './ask-register.ts'
import { type CheckedDraft, checkDraft } from './check-draft.ts'
import { before, type Deadline, deadlineIn, within } from './deadline.ts'
import { saysWords } from './own-draft.ts'
import { type PassContext, passContext, readPassContext } from './pass-context.ts'
import { isNothingNew, keepAnswer, remember } from './remembered.ts'
import {
  nobodyToReplace,
  notCheckedWords,
  noticeFor,
  notPassed,
  passed,
  passToContact,
  questionFor,
  type SendQuestion,
} from './words.ts'

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
  await followRecipients(way).catch(() => noteOnItem('check', notCheckedWords('no-means')))
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
  if (checked.kind === 'checked' && isReminderToRecord(checked)) {
    await new Promise((later) => setTimeout(later, untilRecorded))
    checked = await ask()
  }
  if (checked.kind === 'silent') return null
  if (checked.kind === 'not-checked') return notCheckedWords(checked.why)
  const { own } = checked
  const line = noticeFor(checked, own)
  await keepAnswer(draft, checked, { own, line })
  return line
}

/** The draft says the reminder's words, and the pane, which opens it first and records it then, has not recorded it yet. */
const isReminderToRecord = ({ restricted, own, text }: Extract<CheckedDraft, { kind: 'checked' }>) =>
  own.length === 0 &&
  text !== null &&
  restricted.some(({ mayWrite, instruction }) => !mayWrite && saysWords(text, instruction.reminder))

/**
 * P14: asks before the message is sent: a question, never a refusal. An unchecked message is sent, and a line above it
 * says so. A message that the pane opened is not questioned: it counts from now on, because it is being sent. Answers
 * within five seconds, whatever happens, and changes nothing in the message.
 */
export async function beforeSending(way: RegisterConnection): Promise<Verdict> {
  const until = deadlineIn(longestAtSend)
  const verdict = verdictOn(way, before(until, forTheLine)).catch(() => goesUnchecked('no-means'))
  return await within<Verdict, Verdict>(until, verdict, { allowEvent: true })
}

async function verdictOn(way: RegisterConnection, until: Deadline): Promise<Verdict> {
  const [draft, kept] = await Promise.all([readDraft(), remember()])
  if (draft === null) return await goesUnchecked('recipients-unread')
  const checked = await checkDraft(way, draft, { kept, until })
  if (checked.kind === 'silent') return { allowEvent: true }
  if (checked.kind === 'not-checked') return await goesUnchecked(checked.why)
  const { restricted, own } = checked
  const question = questionFor(restricted, own)
  if (question) return asking(question)
  // If several drafts were opened for one message, the newest counts.
  const going = (['reminder', 'warning', 'forward'] as const).map((kind) => own.find((one) => one.kind === kind))
  const told = await Promise.all(going.map(async (one) => (one ? await confirmSent(way, one, until) : false)))
  if (told.some(Boolean)) tellReplySent()
  return { allowEvent: true }
}

async function goesUnchecked(why: NotCheckedWhy): Promise<Verdict> {
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
  const words = await passedDraft(way)
  await noteOnItem('act', words)
  return words
}

async function passedDraft(way: RegisterConnection): Promise<string> {
  const [draft, kept, given] = await Promise.all([readDraft(), remember(), commandContext()])
  if (draft === null) return notCheckedWords('recipients-unread')
  const checked = await checkDraft(way, draft, { kept, until: deadlineIn(longestWhileWriting), pressed: true })
  const asked = checked.kind === 'checked' ? replacing(checked) : readPassContext(given)
  if (checked.kind === 'not-checked' && asked === null) return notCheckedWords(checked.why)
  if (asked === null) return nobodyToReplace()
  const { name, address } = asked.contact
  return (await sendInsteadTo(asked.contact, asked.insteadOf)) ? passed(name) : notPassed(name, address)
}

/** The customers who are restricted to the contact that is named first. */
function replacing({ restricted }: Extract<CheckedDraft, { kind: 'checked' }>): PassContext | null {
  const asked = restricted.filter(({ mayWrite }) => !mayWrite)
  const [first] = asked
  if (!first) return null
  const { name, address } = first.instruction.passTo
  const theirs = asked.filter(({ instruction }) => instruction.passTo.address === address)
  return { contact: { name, address }, insteadOf: theirs.map((one) => one.address) }
}

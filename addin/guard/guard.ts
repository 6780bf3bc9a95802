import { tellReplySent } from '../outlook/device-storage.ts'
import { readDraft, readDraftText, sendInsteadTo } from '../outlook/draft.ts'
import { noteOnItem } from '../outlook/item-notice.ts'
import { askRegister, type Checked, confirmSent, type OpenedReply, type RegisterConnection } from './ask-register.ts'
import { saysWords } from './own-draft.ts'
import { nobodyToReplace, notChecked, noticeFor, notPassed, passed, passToContact, questionFor } from './words.ts'

/** Milliseconds. A register that does not answer never holds up mail for longer. */
const longest = 4000
/** Milliseconds for telling the register that a reply goes. */
const longestConfirming = 2000
/** Milliseconds until the pane has recorded the reply that it has just opened. */
const untilRecorded = 1500

/** The answer to Outlook about a message being sent. */
export type Verdict = { allowEvent: boolean; errorMessage?: string; cancelLabel?: string; commandId?: string }

/** The button in the manifest that passes a draft to the contact. */
const passCommand = 'Register.Compose.Pass'

type Known = Extract<Checked, { kind: 'checked' }>
/** A checked draft, and which of the replies that the pane opened it is. */
type CheckedDraft = { kind: 'not-checked' } | (Known & { own: OpenedReply[]; text: string })

async function check(way: RegisterConnection): Promise<CheckedDraft> {
  const draft = await readDraft()
  if (!draft) return { kind: 'not-checked' }
  const checked = await askRegister(way, draft, longest)
  if (checked.kind === 'not-checked') return checked
  const mayBeOwn = draft.inReplyTo !== null && (checked.opened.length > 0 || checked.restricted.length > 0)
  const text = mayBeOwn ? await readDraftText() : ''
  return { ...checked, text, own: checked.opened.filter(({ words }) => saysWords(text, words)) }
}

/** P14: tells the writer as soon as a restricted customer is among the recipients. */
export async function recipientsChanged(way: RegisterConnection): Promise<void> {
  let checked = await check(way)
  if (checked.kind === 'checked' && isReminderToRecord(checked)) {
    await new Promise((later) => setTimeout(later, untilRecorded))
    checked = await check(way)
  }
  await noteOnItem('check', checked.kind === 'checked' ? noticeFor(checked, checked.own) : notChecked)
}

/** The draft says the reminder's words, and the pane, which opens it first and records it then, has not recorded it yet. */
const isReminderToRecord = ({ restricted, own, text }: Extract<CheckedDraft, { kind: 'checked' }>) =>
  own.length === 0 && restricted.some(({ mayWrite, instruction }) => !mayWrite && saysWords(text, instruction.reminder))

/**
 * P14: asks before the message goes: a question, never a refusal. An unchecked message goes, and a line above it says
 * so. The reply that the pane itself opened is not asked about: it counts from now on, since it goes.
 */
export async function beforeSending(way: RegisterConnection): Promise<Verdict> {
  const checked = await check(way)
  if (checked.kind === 'not-checked') {
    await noteOnItem('check', notChecked)
    return { allowEvent: true }
  }
  const { restricted, own } = checked
  const question = questionFor(restricted, own)
  if (question) {
    return {
      allowEvent: false,
      errorMessage: question.words,
      cancelLabel: passToContact(question.contact.name),
      commandId: passCommand,
    }
  }
  // One message: of several drafts that were opened for it, the newest.
  for (const kind of ['reminder', 'warning'] as const) {
    const going = own.find((one) => one.kind === kind)
    if (going && (await confirmSent(way, going, longestConfirming))) tellReplySent()
  }
  return { allowEvent: true }
}

/** P14: replaces the restricted customers with the designated contact; nothing is sent. */
export async function passDraft(way: RegisterConnection): Promise<void> {
  const checked = await check(way)
  if (checked.kind === 'not-checked') return await noteOnItem('act', notChecked)
  const asked = checked.restricted.filter(({ mayWrite }) => !mayWrite)
  const [first] = asked
  if (!first) return await noteOnItem('act', nobodyToReplace)
  const { name, address } = first.instruction.passTo
  const theirs = asked.filter(({ instruction }) => instruction.passTo.address === address)
  const done = await sendInsteadTo(
    { name, address },
    theirs.map((one) => one.address),
  )
  await noteOnItem('act', done ? passed(name) : notPassed(name, address))
}

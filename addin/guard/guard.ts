import { readDraft, sendInsteadTo } from '../outlook/draft.ts'
import { noteOnItem } from '../outlook/item-notice.ts'
import { askRegister, type RegisterConnection } from './ask-register.ts'
import { nobodyToReplace, notChecked, noticeFor, notPassed, passed, passToContact, questionFor } from './words.ts'

/** Milliseconds. A register that does not answer never holds up mail for longer. */
const longest = 4000

/** The answer to Outlook about a message being sent. */
export type Verdict = { allowEvent: boolean; errorMessage?: string; cancelLabel?: string; commandId?: string }

/** The button in the manifest that passes a draft to the contact. */
const passCommand = 'Register.Compose.Pass'

const check = async (way: RegisterConnection) => {
  const draft = await readDraft()
  return draft ? await askRegister(way, draft, longest) : ({ kind: 'not-checked' } as const)
}

/** P14: tells the writer as soon as a restricted customer is among the recipients. */
export async function recipientsChanged(way: RegisterConnection): Promise<void> {
  const checked = await check(way)
  await noteOnItem('check', checked.kind === 'checked' ? noticeFor(checked.restricted) : notChecked)
}

/**
 * P14: asks before the message goes: a question, never a refusal. An unchecked message goes, and a line above it says
 * so.
 */
export async function beforeSending(way: RegisterConnection): Promise<Verdict> {
  const checked = await check(way)
  if (checked.kind === 'not-checked') {
    await noteOnItem('check', notChecked)
    return { allowEvent: true }
  }
  const question = questionFor(checked.restricted)
  const contact = checked.restricted.find(({ mayWrite }) => !mayWrite)?.instruction.passTo
  if (!question || !contact) return { allowEvent: true }
  return {
    allowEvent: false,
    errorMessage: question,
    cancelLabel: passToContact(contact.name),
    commandId: passCommand,
  }
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

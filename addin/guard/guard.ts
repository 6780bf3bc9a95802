import { readDraft, sendInsteadTo } from '../outlook/draft.ts'
import { noteOnItem } from '../outlook/item-notice.ts'
import { askRegister, type Way } from './ask-register.ts'
import { nobodyToPass, notChecked, noticeFor, notPassed, passed, passToContact, questionFor } from './words.ts'

/** Mail is never held up longer by a register that does not answer. */
const longest = 4000

/** What Outlook is told once a message that is being sent has been looked at. */
export type Verdict = { allowEvent: boolean; errorMessage?: string; cancelLabel?: string; commandId?: string }

/** The button in the manifest that passes a draft to the contact. */
const passCommand = 'Register.Compose.Pass'

const check = async (way: Way) => {
  const draft = await readDraft()
  return draft ? await askRegister(way, draft, longest) : ({ kind: 'not-checked' } as const)
}

/** P14: who writes to a restricted customer is told so as soon as the recipient is there. */
export async function recipientsChanged(way: Way): Promise<void> {
  const checked = await check(way)
  await noteOnItem('check', checked.kind === 'checked' ? noticeFor(checked.restricted) : notChecked)
}

/** P14: and asked before it goes: a question, never a refusal. What was not checked goes, and the line above says so. */
export async function beforeSending(way: Way): Promise<Verdict> {
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

/** P14: the designated contact in place of the restricted customers; nothing is sent. */
export async function passDraft(way: Way): Promise<void> {
  const checked = await check(way)
  if (checked.kind === 'not-checked') return await noteOnItem('act', notChecked)
  const asked = checked.restricted.filter(({ mayWrite }) => !mayWrite)
  const [first] = asked
  if (!first) return await noteOnItem('act', nobodyToPass)
  const { name, address } = first.instruction.passTo
  const theirs = asked.filter(({ instruction }) => instruction.passTo.address === address)
  const done = await sendInsteadTo(
    { name, address },
    theirs.map((one) => one.address),
  )
  await noteOnItem('act', done ? passed(name) : notPassed(name, address))
}

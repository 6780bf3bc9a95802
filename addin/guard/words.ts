import { onlyResembles } from '../words/look-alike.ts'
import { dealsThemselves, yourWords } from '../words/named-words.ts'
import type { LookAlike, OpenedReply, Restricted } from './ask-register.ts'

/** Outlook's limit for a question. */
const maxCharacters = 500

export const notChecked =
  'The contact register was not asked about the recipients: it could not be reached. Take care, and check them yourself.'

type Recipients = { restricted: readonly Restricted[]; lookAlikes: readonly LookAlike[] }

/**
 * The line above a draft: who is restricted, and what to do; then whose address only looks like the council's. Null where
 * there is nothing to say.
 */
export function noticeFor({ restricted, lookAlikes }: Recipients, own: readonly OpenedReply[]): string | null {
  const [first, ...more] = gravestFirst(restricted, own)
  const others = more.length === 0 ? '' : ` And ${more.length} more.`
  const said = first ? [`Restricted contact: ${first.address}. ${whatToDo(first, own)}${others}`] : []
  const lines = [...said, ...lookAlikeLine(lookAlikes)]
  return lines.length > 0 ? lines.join(' ') : null
}

function lookAlikeLine([first, ...more]: readonly LookAlike[]): string[] {
  if (!first) return []
  const others = more.length === 0 ? '' : ` So do ${more.length} more.`
  return [`Check ${first.address} before you send. ${onlyResembles(first.resembles)}${others}`]
}

/** The same for the pane's card and for this line: whoever may write is not told otherwise. */
function whatToDo(restricted: Restricted, own: readonly OpenedReply[]): string {
  const { instruction } = restricted
  const ownDraft = isOwnDraft(restricted, own)
  if (ownDraft) return ownDraft.kind === 'reminder' ? ownReminder : ownWarning
  return instruction.you && (!instruction.mayReply || dealsThemselves(instruction.you))
    ? yourWords(instruction.you, instruction)
    : instruction.say
}

const ownReminder = 'This is the reminder that you opened in the pane. You can send it.'
const ownWarning = 'This is the polite warning that you opened in the pane. You can send it.'

const isOwnDraft = ({ address }: Restricted, own: readonly OpenedReply[]) =>
  own.find(({ addresses }) => addresses.includes(address))

/** The question before a message goes, and the contact to pass it to; null where none is needed. */
export function questionFor(
  restricted: readonly Restricted[],
  own: readonly OpenedReply[],
): { words: string; contact: Restricted['instruction']['passTo'] } | null {
  const asked = restricted.filter((one) => isAsked(one, own))
  const [first] = asked
  if (!first) return null
  const { passTo, reminder } = first.instruction
  const whom = asked.length === 1 ? first.address : `${first.address} and ${asked.length - 1} more`
  const question =
    `Contact with ${whom} is restricted. The designated contact is ${passTo.name}, ${passTo.post} (${passTo.address}). ` +
    'Pass the message to them, or send it anyway.'
  const withReminder = `${question} To remind the customer, you can write: “${reminder}”`
  if (withReminder.length <= maxCharacters) return { words: withReminder, contact: passTo }
  const cut = question.length <= maxCharacters ? question : `${question.slice(0, maxCharacters - 1)}…`
  return { words: cut, contact: passTo }
}

const isAsked = (restricted: Restricted, own: readonly OpenedReply[]): boolean =>
  !restricted.mayWrite && !isOwnDraft(restricted, own)

/** Outlook's limit for the label of the button beside the question. */
const maxInLabel = 20

export function passToContact(name: string): string {
  const label = `Pass to ${name}`
  return label.length <= maxInLabel ? label : 'Pass to the contact'
}

export const passed = (name: string): string =>
  `This message now goes to ${name}. Say whom it is about, look it over, and send it.`
export const notPassed = (name: string, address: string): string =>
  `Outlook would not change the recipients. Put ${name} (${address}) in their place yourself.`
export const nobodyToReplace = 'None of the recipients is a restricted contact, so nothing was changed.'

const gravestFirst = (all: readonly Restricted[], own: readonly OpenedReply[]) => [
  ...all.filter((one) => isAsked(one, own)),
  ...all.filter((one) => !isAsked(one, own)),
]

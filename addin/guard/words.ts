import type { ComposeAnswer } from '../../server/contract/standing/compose.ts'

type Restricted = ComposeAnswer['restricted'][number]

/** Outlook's limit for a question. */
const maxCharacters = 500

export const notChecked =
  'The contact register was not asked about the recipients: it could not be reached. Take care, and check them yourself.'

/** The line above a draft: who is restricted, and what to do. Null where there is nothing to say. */
export function noticeFor(restricted: readonly Restricted[]): string | null {
  const [first, ...more] = gravestFirst(restricted)
  if (!first) return null
  const others = more.length === 0 ? '' : ` And ${more.length} more.`
  return `Restricted contact: ${first.address}. ${first.instruction.say}${others}`
}

/** The question before a message goes; null where none is needed. */
export function questionFor(restricted: readonly Restricted[]): string | null {
  const asked = restricted.filter(({ mayWrite }) => !mayWrite)
  const [first] = asked
  if (!first) return null
  const { passTo, reminder } = first.instruction
  const whom = asked.length === 1 ? first.address : `${first.address} and ${asked.length - 1} more`
  const question =
    `Contact with ${whom} is restricted. The designated contact is ${passTo.name}, ${passTo.post} (${passTo.address}). ` +
    'Pass the message to them, or send it all the same.'
  const withReminder = `${question} To remind the customer, you can write: “${reminder}”`
  if (withReminder.length <= maxCharacters) return withReminder
  return question.length <= maxCharacters ? question : `${question.slice(0, maxCharacters - 1)}…`
}

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

const gravestFirst = (all: readonly Restricted[]) => [
  ...all.filter(({ mayWrite }) => !mayWrite),
  ...all.filter(({ mayWrite }) => mayWrite),
]

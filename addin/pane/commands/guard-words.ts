import { wasTold } from '../../../server/contract/standing/standing.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { notCheckedDraft } from '../../../server/contract/texts/words/guard.ts'
import { mostInNotice } from '../../outlook/item-notice.ts'
import { onlyResembles } from '../../words/look-alike.ts'
import { ownWords } from '../../words/named-words.ts'
import type { LookAlike, NotCheckedWhy, Opened, Restricted } from './ask-register.ts'

/** Outlook's limit for a question. */
const maxCharacters = 500

/** Why nobody was checked, and what to do. */
export const notCheckedWords = (why: NotCheckedWhy): string => say(notCheckedDraft[why])

type Recipients = {
  restricted: readonly Restricted[]
  lookAlikes: readonly LookAlike[]
  notChecked?: NotCheckedWhy | null
}

/**
 * The line above a draft: who is restricted and what to do, then whose address only looks like the council's, then that
 * others were not checked, which Outlook's limit never cuts off. Null if there is nothing to say.
 */
export function noticeFor({ restricted, lookAlikes, notChecked }: Recipients, own: readonly Opened[]): string | null {
  const [first, ...more] = gravestFirst(restricted, own)
  const others = more.length === 0 ? [] : [say('And {n} more.', { n: more.length })]
  const said = first
    ? [say('Restricted contact: {address}. {what}', { address: first.address, what: whatToDo(first, own) }), ...others]
    : []
  const lines = [...said, ...lookAlikeLine(lookAlikes)].join(' ')
  if (!notChecked) return lines || null
  return lines ? withOthers(lines, mostInNotice) : notCheckedWords(notChecked)
}

/** That not everybody was checked, after these words, which are cut to make room for it. */
function withOthers(words: string, most: number): string {
  const others = ` ${say('Others were not checked: check them yourself.')}`
  return `${fitting(words, most - others.length)}${others}`
}

const fitting = (words: string, most: number) => (words.length > most ? `${words.slice(0, most - 1)}…` : words)

function lookAlikeLine([first, ...more]: readonly LookAlike[]): string[] {
  if (!first) return []
  const others = more.length === 0 ? [] : [say('So do {n} more.', { n: more.length })]
  return [
    say('Check {address} before you send.', { address: first.address }),
    onlyResembles(first.resembles),
    ...others,
  ]
}

/** The same for the pane's card and for this line, so that somebody who may write is not told otherwise. */
function whatToDo(restricted: Restricted, own: readonly Opened[]): string {
  const { instruction } = restricted
  const ownDraft = isOwnDraft(restricted, own)
  if (ownDraft)
    return ownDraft.kind === 'reminder'
      ? say('This is the reminder that you opened in the pane. You can send it.')
      : say('This is the polite warning that you opened in the pane. You can send it.')
  return ownWords(instruction) ?? instruction.say
}

const isOwnDraft = ({ address }: Restricted, own: readonly Opened[]) =>
  own.find(({ addresses }) => addresses.includes(address))

/** The question before a message is sent, the contact to pass it to, and the customers whom the contact replaces. */
export type SendQuestion = { words: string; contact: { name: string; address: string }; customers: string[] }

/** Null if none is needed. `notChecked`: why others were not, which the question says too. */
export function questionFor(
  restricted: readonly Restricted[],
  own: readonly Opened[],
  notChecked: NotCheckedWhy | null = null,
): SendQuestion | null {
  const asked = restricted.filter((one) => isAsked(one, own))
  const [first] = asked
  if (!first) return null
  const { passTo, reminder } = first.instruction
  const whom =
    asked.length === 1 ? first.address : say('{address} and {n} more', { address: first.address, n: asked.length - 1 })
  const { name, post, address, standIn } = passTo
  const question = standIn
    ? say(
        'Contact with {whom} is restricted. {label}: {name}, {post} ({address}). Pass the message to them, or send it anyway.',
        { whom, label: standIn.label, name, post, address },
      )
    : say(
        'Contact with {whom} is restricted. The designated contact is {name}, {post} ({address}). Pass the message to them, or send it anyway.',
        { whom, name, post, address },
      )
  const asking = notChecked ? withOthers(question, maxCharacters) : fitting(question, maxCharacters)
  const withReminder = wasTold(first.instruction)
    ? say('{question} To remind the customer, you can write: “{reminder}”', { question: asking, reminder })
    : say('{question} The customer has not been told of this restriction: do not mention it to them.', {
        question: asking,
      })
  const theirs = asked.filter(({ instruction }) => instruction.passTo.address === passTo.address)
  return {
    words: withReminder.length <= maxCharacters ? withReminder : asking,
    contact: { name: passTo.name, address: passTo.address },
    customers: theirs.map(({ address }) => address),
  }
}

const isAsked = (restricted: Restricted, own: readonly Opened[]): boolean =>
  !restricted.mayWrite && !isOwnDraft(restricted, own)

/** The button beside the question. Outlook takes 20 characters, so it names nobody: the question does. */
export const passToContact = (): string => say('Pass to the contact')

/** P14: the draft goes to the contact instead of the customer. */
export const passed = (name: string): string =>
  say('This message now goes to {name}. Say whom it is about, look it over, and send it.', { name })
/** Outlook did not replace the customer: says whom to put in, and where. */
export const notPassed = (name: string, address: string): string =>
  say('Outlook would not change the recipients. Put {name} ({address}) in their place yourself.', { name, address })
/** No recipient has a contact to whom the draft could go instead. */
export const nobodyToReplace = (): string =>
  say('None of the recipients is a restricted contact, so nothing was changed.')

const gravestFirst = (all: readonly Restricted[], own: readonly Opened[]) => [
  ...all.filter((one) => isAsked(one, own)),
  ...all.filter((one) => !isAsked(one, own)),
]

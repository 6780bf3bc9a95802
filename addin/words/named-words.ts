import { words as texts } from '../../server/contract/messages/en/words.ts'
import { say } from '../../server/contract/messages/say.ts'
import { type Instruction, wasTold } from '../../server/contract/standing/standing.ts'

/** The role in which somebody may write, although others may not. */
export type You = NonNullable<Instruction['you']>

/**
 * What people read whom a restriction allows to write, instead of whom to pass the message to; and that the customer does
 * not know of it (P14).
 */
export function yourWords(you: You, instruction: Pick<Instruction, 'passTo' | 'reminder'>): string {
  const words = roleWords(you, instruction)
  return wasTold(instruction) ? words : `${words} ${say(texts, 'customer-not-told')}`
}

function roleWords(you: You, { passTo }: Pick<Instruction, 'passTo'>): string {
  switch (you) {
    case 'contact':
      return say(texts, 'you-are-designated-contact')
    case 'deputy':
      return say(texts, 'you-are-deputy-of', { name: passTo.standIn?.contact ?? passTo.name })
    case 'people':
      return say(texts, 'you-are-one-of')
    case 'councillor':
      return say(texts, 'this-customer-can-contact')
    case 'objections':
      return say(texts, 'office-for-objections')
    case 'officer':
      return say(texts, 'you-can-reply-as')
  }
}

/** What the restriction tells somebody whom it names, instead of what everybody else reads; null: the same. */
export function ownWords(instruction: Instruction): string | null {
  const { you, mayReply } = instruction
  return you && (!mayReply || dealsThemselves(you)) ? yourWords(you, instruction) : null
}

/** Whether they deal with this customer themselves, so that there is nothing to pass on. */
export const dealsThemselves = (you: You | null): boolean => you === 'contact' || you === 'deputy' || you === 'people'

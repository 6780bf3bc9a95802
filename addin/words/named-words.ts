import { type Instruction, wasTold } from '../../server/contract/standing/standing.ts'
import { say } from '../../server/contract/texts/say.ts'

/** The role in which somebody may write, although others may not. */
export type You = NonNullable<Instruction['you']>

/**
 * What people read whom a restriction allows to write, instead of whom to pass the message to; and that the customer does
 * not know of it (P14).
 */
export function yourWords(you: You, instruction: Pick<Instruction, 'passTo' | 'reminder'>): string {
  const words = roleWords(you, instruction)
  return wasTold(instruction)
    ? words
    : `${words} ${say('The customer has not been told of this restriction. Do not mention it to them.')}`
}

function roleWords(you: You, { passTo }: Pick<Instruction, 'passTo'>): string {
  switch (you) {
    case 'contact':
      return say('You are the designated contact. You can reply.')
    case 'deputy':
      return say('You are the deputy of {name}. You can reply.', { name: passTo.standIn?.contact ?? passTo.name })
    case 'people':
      return say('You are one of the people this customer can contact. You can reply.')
    case 'councillor':
      return say('This customer can contact you as their councillor. You can reply.')
    case 'objections':
      return say('The customer can write to this office if they disagree. You can reply.')
    case 'officer':
      return say('You can reply as an authorising officer.')
  }
}

/** What the restriction tells somebody whom it names, instead of what everybody else reads; null: the same. */
export function ownWords(instruction: Instruction): string | null {
  const { you, mayReply } = instruction
  return you && (!mayReply || dealsThemselves(you)) ? yourWords(you, instruction) : null
}

/** Whether they deal with this customer themselves, so that there is nothing to pass on. */
export const dealsThemselves = (you: You | null): boolean => you === 'contact' || you === 'deputy' || you === 'people'

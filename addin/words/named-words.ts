import type { Instruction } from '../../server/contract/standing/standing.ts'

/** As whom somebody may write, though others may not. */
export type You = NonNullable<Instruction['you']>

/** What the people whom a restriction lets write see, in place of whom to pass the message to. */
export function yourWords(you: You, { passTo }: Pick<Instruction, 'passTo'>): string {
  switch (you) {
    case 'contact':
      return 'You are the designated contact. You can reply.'
    case 'deputy':
      return `You are the deputy of ${passTo.name}. You can reply.`
    case 'people':
      return 'You are one of the people this customer can contact. You can reply.'
    case 'councillor':
      return 'This customer can contact you as their councillor. You can reply.'
    case 'officer':
      return 'You can reply as an authorising officer.'
  }
}

/** Whether they deal with this customer themselves, so that there is nothing to pass on. */
export const dealsThemselves = (you: You | null): boolean => you === 'contact' || you === 'deputy' || you === 'people'

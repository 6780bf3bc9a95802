import type { Instruction } from '../../server/contract/standing.ts'
import { listOf, optional, orNull, shaped, text, yesOrNo } from './shape.ts'

type Contact = Instruction['passTo']

/** An instruction card exactly as the contract has it. */
export const isInstruction = shaped<Instruction>({
  mayReply: yesOrNo,
  say: text,
  passTo: shaped<Contact>({
    name: text,
    address: text,
    post: text,
    telephone: optional(text),
    deputy: orNull(shaped<NonNullable<Contact['deputy']>>({ name: text, address: text, telephone: optional(text) })),
  }),
  arrangements: listOf(text),
  reminder: text,
})

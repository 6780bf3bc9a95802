import { composeLetter, letterToPrint } from '../../cases/letter/compose-letter.ts'
import { recordLetter } from '../../cases/letter/record-letter.ts'
import { putInForceAtOnce } from '../../cases/restriction/put-in-force-at-once.ts'
import * as contract from '../../contract/letter.ts'
import { letterAsDocx } from '../../letters/docx.ts'
import { type Endpoint, gives, reads, writes } from '../bind.ts'

export const letterEndpoints: Endpoint[] = [
  reads(contract.seeLetter, ({ register }, act, { id, query }) => composeLetter(register, act, id, query.on ?? null)),
  gives(contract.downloadLetter, async ({ register }, act, { id, query }) => {
    const letter = await letterToPrint(register, act, id, query.on ?? null)
    return {
      name: `${letter.reference} ${letter.on} ${letter.kind}.docx`,
      content: await letterAsDocx(letter, act.council),
    }
  }),
  writes(contract.recordLetter, (tx, act, { id, body }) => recordLetter(tx, act, id, body)),
  writes(contract.putInForceAtOnce, (tx, act, { id, body }) => putInForceAtOnce(tx, act, id, body)),
]

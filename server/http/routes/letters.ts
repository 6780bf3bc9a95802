import { composeLetter, letterToPrint } from '../../cases/letter/compose-letter.ts'
import { handOverLetter } from '../../cases/letter/hand-over.ts'
import { recordLetter } from '../../cases/letter/record-letter.ts'
import { recordLetterOwnWords } from '../../cases/letter/record-own-words.ts'
import { putInForceAtOnce } from '../../cases/restriction/put-in-force-at-once.ts'
import * as contract from '../../contract/letter.ts'
import { letterAsDocx } from '../../letters/docx.ts'
import type { Settings } from '../../settings/settings.ts'
import { type Endpoint, gives, reads, writes } from '../bind.ts'

const hasLetters = ({ notify }: Settings): boolean => notify !== null && notify.letterTemplateId !== null

export const letterEndpoints: Endpoint[] = [
  reads(contract.seeLetter, async ({ register, settings }, act, { id, query }) => ({
    ...(await composeLetter(register, act, id, query.on ?? null)),
    byNotify: hasLetters(settings),
  })),
  gives(contract.downloadLetter, async ({ register }, act, { id, query }) => {
    const letter = await letterToPrint(register, act, id, query.on ?? null)
    return {
      name: `${letter.reference} ${letter.on} ${letter.kind}.docx`,
      content: await letterAsDocx(letter, act.council),
    }
  }),
  writes(contract.recordLetter, (tx, act, { id, body }) => recordLetter(tx, act, id, body)),
  writes(contract.handOverLetter, (tx, act, { id }, { settings }) => handOverLetter(tx, act, id, hasLetters(settings))),
  writes(contract.recordOwnWords, (tx, act, { id, body }) => recordLetterOwnWords(tx, act, id, body)),
  writes(contract.putInForceAtOnce, (tx, act, { id, body }) => putInForceAtOnce(tx, act, id, body)),
]

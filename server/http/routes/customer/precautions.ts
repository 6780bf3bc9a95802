import {
  composePrecautionLetter,
  precautionLetterToPrint,
  tellOfPrecaution,
} from '../../../cases/precaution/precaution-letter.ts'
import { endPrecautionFor, keepPrecautionOn, recordPrecaution } from '../../../cases/precaution/precautions.ts'
import * as contract from '../../../contract/precaution.ts'
import { letterAsDocx } from '../../../letters/docx.ts'
import { type Endpoint, gives, reads, writes } from '../../bind.ts'

export const precautionEndpoints: Endpoint[] = [
  writes(contract.recordPrecaution, (tx, act, { id, body }) => recordPrecaution(tx, act, id, body)),
  writes(contract.keepPrecaution, (tx, act, { id, body }) => keepPrecautionOn(tx, act, id, body)),
  writes(contract.endPrecaution, (tx, act, { id, body }) => endPrecautionFor(tx, act, id, body)),
  reads(contract.seePrecautionLetter, ({ register }, act, { id, query }) =>
    composePrecautionLetter(register, act, id, query.on ?? null),
  ),
  gives(contract.downloadPrecautionLetter, async ({ register }, act, { id, query }) => {
    const letter = await precautionLetterToPrint(register, act, id, query.on ?? null)
    return { name: `${letter.reference} ${letter.on} visits.docx`, content: await letterAsDocx(letter, act.council) }
  }),
  writes(contract.tellOfPrecaution, (tx, act, { id, body }) => tellOfPrecaution(tx, act, id, body)),
]

import { acknowledgeRepresentation } from '../../cases/representation/acknowledge-representation.ts'
import { answerRepresentation } from '../../cases/representation/answer-representation.ts'
import { recordRepresentation } from '../../cases/representation/record-representation.ts'
import * as contract from '../../contract/representation.ts'
import { type Endpoint, writes } from '../bind.ts'
import { wakeTextExtraction } from '../wake-text-extraction.ts'

export const representationEndpoints: Endpoint[] = [
  writes(contract.recordRepresentation, (tx, act, { body }) => recordRepresentation(tx, act, body), {
    after: wakeTextExtraction,
  }),
  writes(contract.acknowledgeRepresentation, (tx, act, { id }) => acknowledgeRepresentation(tx, act, id)),
  writes(contract.answerRepresentation, (tx, act, { id, body }) => answerRepresentation(tx, act, id, body)),
]

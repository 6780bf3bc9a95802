import { answerCircumstances } from '../../cases/review/answer-circumstances.ts'
import { reportCircumstances } from '../../cases/review/report-circumstances.ts'
import * as contract from '../../contract/review/circumstances.ts'
import { type Endpoint, writes } from '../bind.ts'

export const circumstancesEndpoints: Endpoint[] = [
  writes(contract.reportCircumstances, (tx, act, { body }) => reportCircumstances(tx, act, body)),
  writes(contract.answerCircumstances, (tx, act, { id, body }) => answerCircumstances(tx, act, id, body)),
]

import { acknowledgeComplaint } from '../../../cases/rights-request/acknowledge-complaint.ts'
import { answerRights, extendRights, recordRightsRequest } from '../../../cases/rights-request/rights-requests.ts'
import * as contract from '../../../contract/rights-request.ts'
import { type Endpoint, writes } from '../../bind.ts'

export const rightsRequestEndpoints: Endpoint[] = [
  writes(contract.recordRightsRequest, (tx, act, { id, body }) => recordRightsRequest(tx, act, id, body)),
  writes(contract.extendRightsRequest, (tx, act, { id, body }) => extendRights(tx, act, id, body)),
  writes(contract.acknowledgeComplaint, (tx, act, { id, body }) => acknowledgeComplaint(tx, act, id, body)),
  writes(contract.answerRightsRequest, (tx, act, { id, body }) => answerRights(tx, act, id, body)),
]

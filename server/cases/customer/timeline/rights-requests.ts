import type { TimelineEvent } from '../../../contract/customer/customer.ts'
import { rightsAnswered, rightsExtended, rightsRequest } from '../../../contract/messages/en/rights.ts'
import { say } from '../../../contract/messages/say.ts'
import { dayInWords } from '../../../letters/plain-words.ts'
import type { KeptRightsRequest } from '../../../register/rights-request/rights-requests.ts'
import { whoHandled } from '../../rights-request/rights-requests.ts'
import { event, labelledTexts, type Reader } from './event.ts'

/** G: requests about the record and their answers. Everybody who reads it sees the customer's statement. */
export const rightsRequestEvents = (reader: Reader, requests: readonly KeptRightsRequest[]): TimelineEvent[] =>
  requests.flatMap((request) => {
    const { id, kind, receivedOn, dueOn, what, recordedAt, extension, answer } = request
    const { recordedBy, extendedBy, answeredBy } = whoHandled(request)
    const days = { receivedOn: dayInWords(receivedOn), dueOn: dayInWords(extension?.dueBefore ?? dueOn) }
    const recorded = event(`${id}+`, recordedAt, recordedBy, say(rightsRequest, kind, days), {
      said: reader.mayDecide ? labelledTexts(['What the customer asks', what]) : [],
    })
    const longer = extension
      ? [
          event(
            `${id}=`,
            extension.at,
            extendedBy,
            say(rightsExtended, 'told', { toldOn: dayInWords(extension.toldOn), dueOn: dayInWords(dueOn) }),
            { said: reader.mayDecide ? labelledTexts(['Why', extension.why]) : [] },
          ),
        ]
      : []
    if (answer === null) return [recorded, ...longer]
    const answered = event(`${id}-`, answer.at, answeredBy, say(rightsAnswered, answer.outcome), {
      said: labelledTexts(
        ['What the customer was told', reader.mayDecide ? answer.text : null],
        ['The customer’s statement', answer.statement],
      ),
    })
    return [recorded, ...longer, answered]
  })

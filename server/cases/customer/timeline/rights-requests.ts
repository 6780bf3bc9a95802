import type { TimelineEvent } from '../../../contract/customer/customer.ts'
import { rightsAnswered, rightsRequest } from '../../../contract/texts/words/rights.ts'
import { dayIn } from '../../../letters/day-in.ts'
import type { KeptRightsRequest } from '../../../register/rights-request/rights-requests.ts'
import { whoHandled } from '../../rights-request/rights-requests.ts'
import { event, labelledTexts, type Reader } from './event.ts'

/** G: requests about the record and their answers. Everybody who reads it sees the customer's statement. */
export const rightsRequestEvents = (reader: Reader, requests: readonly KeptRightsRequest[]): TimelineEvent[] =>
  requests.flatMap((request) => {
    const { say } = reader
    const { id, kind, receivedOn, dueOn, what, recordedAt, extension, acknowledgement, answer } = request
    const { recordedBy, extendedBy, acknowledgedBy, answeredBy } = whoHandled(request, say)
    const days = { receivedOn: dayIn(say, receivedOn), dueOn: dayIn(say, extension?.dueBefore ?? dueOn) }
    const recorded = event(`${id}+`, recordedAt, recordedBy, say(rightsRequest[kind], days), {
      said: reader.mayDecide ? labelledTexts(reader, ['customer-asks', what]) : [],
    })
    const longer = extension
      ? [
          event(
            `${id}=`,
            extension.at,
            extendedBy,
            say(
              'The customer was told on {toldOn} that the request about the record takes longer. It is now due by {dueOn}.',
              { toldOn: dayIn(say, extension.toldOn), dueOn: dayIn(say, dueOn) },
            ),
            { said: reader.mayDecide ? labelledTexts(reader, ['why', extension.why]) : [] },
          ),
        ]
      : []
    const told = acknowledgement
      ? [
          event(
            `${id}*`,
            acknowledgement.at,
            acknowledgedBy,
            say('The customer was told on {sentOn} that the complaint about our use of their data had come.', {
              sentOn: dayIn(say, acknowledgement.sentOn),
            }),
          ),
        ]
      : []
    if (answer === null) return [recorded, ...longer, ...told]
    const answered = event(`${id}-`, answer.at, answeredBy, say(rightsAnswered[answer.outcome]), {
      said: labelledTexts(
        reader,
        ['customer-told', reader.mayDecide ? answer.text : null],
        ['statement', answer.statement],
        ['had-a-part', reader.mayDecide ? answer.sameOfficerReason : null],
      ),
    })
    return [recorded, ...longer, ...told, answered]
  })

import * as v from 'valibot'
import { strictObject } from '../schemas.ts'
import { added } from './council.ts'

const sentences = strictObject({
  /** Before the list of behaviours. */
  behaviours: added('This is about the following behaviour:'),
  /** Before the list of the policy's measures (P8, P10, P11). */
  next: added('If it continues, we may limit how you can contact us. We could:'),
  /** G, Equality Act: nothing changes yet, and help is offered. */
  usual: added(
    'We would look at your situation first and write to you. Until then you can contact us as usual. Please tell us if something makes this hard for you, such as a disability or a difficult time. We will see how we can help.',
  ),
  lapses: added('This warning counts until {lapsesOn}, unless we withdraw it earlier.', ['lapsesOn']),
  objections: added(
    'If you disagree with this warning, or if there is something we should know, please tell {office} {how}. You can also ask somebody to do this for you. Where possible, somebody who did not take the decision will look at it again. We will answer you in writing.',
    ['office', 'how'],
  ),
  /** P14: what an objection came to. */
  stays: added('We have looked at it again, and the warning stays.'),
  /** The same, once the warning has lapsed. */
  stayed: added(
    'We have looked at it again, and we were right to give you the warning. It ended on {lapsesOn} and no longer counts.',
    ['lapsesOn'],
  ),
  withdrawn: added('We have looked at it again, and we have withdrawn the warning. It no longer counts.'),
  /** G: what is kept, who sees it, how long, and the customer's rights. `{months}` is the retention period. */
  privacy: added(
    'We keep a confidential record of this: our decision, the messages that led to it, this letter, and what you tell us about it. Staff who get a message from you see that we gave you this warning, and until when it counts. Only the officers who decide, review and look after the record see the reasons. We normally delete the record {months} after the warning ends. You can ask us for a copy of it, to correct it, or to stop using it: {privacyUrl}. You can also complain to the Information Commissioner: https://ico.org.uk.',
    ['months', 'privacyUrl'],
  ),
})

/** G (LGSCO): the sentences of a formal warning. */
export const formalWarningWording = v.optional(sentences, v.getDefaults(sentences) as v.InferOutput<typeof sentences>)

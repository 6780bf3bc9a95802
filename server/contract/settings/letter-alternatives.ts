import * as v from 'valibot'
import { strictObject } from '../schemas.ts'
import { added } from './council.ts'

const sentences = strictObject({
  /** P14: the opening, where the restriction began before its letter is sent. */
  begun: added(
    'I am writing to tell you how you can contact us. The arrangements in this letter have applied since {from}.',
    ['from'],
  ),
  /** P8: the rest is for a customer whom another restriction binds as well: nothing says that all is as usual. */
  variation: added(
    'I am writing to tell you that arrangements for contacting us have changed. The new ones apply from {from}.',
    ['from'],
  ),
  /** P14: after an opening, where it ends another that the customer was told of. */
  ends: added('They replace the arrangements that applied from {since}.', ['since']),
  liftingSubject: added('Arrangements for contacting {council} have ended'),
  lifting: added(
    'I am writing to tell you that special arrangements for contacting us have ended. From {from} they no longer apply.',
    ['from'],
  ),
  liftedServices: added('They were for the following services: {services}.', ['services']),
  /** P14: where what was lifted never came into force: the letter that confirms it had not gone. */
  neverBegunSubject: added('Arrangements for contacting {council} that will not apply'),
  neverBegun: added(
    'I am writing to tell you that the arrangements for contacting us that we had decided on will not apply.',
  ),
  changeNeverBegun: added(
    'I am writing to tell you that the change to the arrangements for contacting us that we had decided on will not apply.',
  ),
  /** P14: before the rest, where the customer has had no letter about what is reviewed or has ended. */
  notToldBefore: added(
    'Special arrangements for contacting us have applied since {since}. We have not written to you about them before.',
    ['since'],
  ),
  firstContinued: added('We have looked at them again, and they continue. This letter says why, and sets them out.'),
  services: added('These arrangements are for the following services: {services}.', ['services']),
  /** Where the customer has had a letter about the others. */
  others: added('What our earlier letter says about contacting {others} still applies.', ['others']),
  othersEverywhere: added('What our earlier letter says about contacting every service still applies.'),
  rest: added('You can contact our other services as usual.'),
  warned: added(
    'We would look at your situation first and write to you. Until then, the way you can contact us stays as it is. Please tell us if something makes this hard for you, such as a disability or a difficult time. We will see how we can help.',
  ),
  /** P10: where only some limits keep what goes beyond them on file. */
  onFileAbout: added('If you contact us about anything else, we read it and keep it on file. We do not answer it.'),
  onFileVolume: added(
    'If you contact us {channels} more often than this, we read it and keep it on file. We do not answer it.',
    ['channels'],
  ),
  /** P15: where no review comes before the last day. */
  noReview: added('The arrangements end on {until} without a review, unless you ask us for one.', ['until']),
  /** P15: where the review is overdue on the day of the letter. */
  reviewOverdue: added(
    'We should have reviewed the arrangements by {reviewOn}. We have not done so yet, and will do it as soon as we can.',
    ['reviewOn'],
  ),
  /** P15: a review that comes near decides nothing yet. `{how}`: "by letter to …". */
  beforeReview: added(
    'If there is something that we should know for this review, please tell {office} {how}. You can also ask somebody to do this for you. The limits that you have do not apply to this.',
    ['office', 'how'],
  ),
})

/** P8, P10, P14, P15: what letters say where the usual sentence would not be true. */
export const alternativeWording = v.optional(sentences, v.getDefaults(sentences) as v.InferOutput<typeof sentences>)

const toCouncillors = strictObject({
  arrangement: added('You can reach your ward councillors in this way: {arrangement}.', ['arrangement']),
  excepted: added('Your e-mail to {councillors} arrives as before.', ['councillors']),
  /** Where nothing was arranged, because the customer reaches them all the same. */
  forwarded: added(
    'You can still contact your ward councillors. Your e-mail to their council addresses comes to {contact} first, who passes it on.',
    ['contact'],
  ),
  /** Where mail is diverted for some services alone. */
  unchanged: added('You can contact your ward councillors as before.'),
  /** After `excepted`, where there are other councillors. */
  forwardedOthers: added(
    'Your e-mail to the council addresses of other councillors comes to {contact} first, who passes it on.',
    ['contact'],
  ),
  blockedOthers: added(
    'Your e-mail to the council addresses of other councillors does not arrive. You can still contact them in every other way that stays open to you.',
  ),
  blocked: added(
    'Your e-mail to the council addresses of your ward councillors does not arrive. You can still contact them in every other way that stays open to you.',
  ),
})

/** P16: how the customer reaches their ward councillors, where the restriction touches that. */
export const councillorsWording = v.optional(
  toCouncillors,
  v.getDefaults(toCouncillors) as v.InferOutput<typeof toCouncillors>,
)

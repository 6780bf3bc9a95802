import { say } from '../../../../server/contract/texts/say.ts'
import { type PartWords, sentence } from './part-words.ts'

const instead: typeof sentence = (name, ...words) => sentence(`alternatives.${name}`, ...words)
const councillors: typeof sentence = (name, ...words) => sentence(`councillors.${name}`, ...words)

/** P8, P14: what letters say where the usual sentence would not be true. */
export const alternativeFields = (): PartWords['groups'][number] => ({
  legend: say('Where the usual sentence would not be true'),
  hint: say('A letter uses these by itself, for example where another restriction of the customer is in force.'),
  fields: [
    instead('begun', say('Opening: it has begun already'), 'from'),
    instead('variation', say('Opening: a change, beside another restriction'), 'from'),
    instead('ends', say('After the opening: it ends another restriction'), 'since'),
    instead('liftingSubject', say('Subject: a lifting, beside another restriction')),
    instead('lifting', say('Opening: a lifting, beside another restriction'), 'from'),
    instead('liftedServices', say('For which services it was'), 'services'),
    instead('neverBegunSubject', say('Subject: what never came into force')),
    instead('neverBegun', say('Opening: a restriction that never came into force')),
    instead('changeNeverBegun', say('Opening: a change that never came into force')),
    instead('notToldBefore', say('Opening: the customer has had no letter about it'), 'since'),
    instead('firstContinued', say('Opening: a review that continues, after that')),
    instead('services', say('For which services, beside another restriction'), 'services'),
    instead('others', say('Where an earlier letter still applies'), 'others'),
    instead('othersEverywhere', say('An earlier letter for every service still applies')),
    instead('rest', say('All other services')),
    instead('warned', say('How to contact us after a formal warning, beside a restriction')),
    instead('onFileAbout', say('Other matters are kept on file')),
    instead('onFileVolume', say('Too many messages are kept on file'), 'channels'),
    instead('noReview', say('It ends before a review'), 'until'),
    instead('reviewOverdue', say('The review is late'), 'reviewOn'),
    instead('beforeReview', say('What to tell us before a review'), 'office', 'how'),
  ],
})

/** P16: how the customer reaches their ward councillors. */
export const councillorsFields = (): PartWords['groups'][number] => ({
  legend: say('Reaching ward councillors'),
  fields: [
    councillors('arrangement', say('What was arranged'), 'arrangement'),
    councillors('excepted', say('Councillors whose e-mail isn’t redirected'), 'councillors'),
    councillors('forwarded', say('E-mail to councillors is forwarded'), 'contact'),
    councillors('forwardedOthers', say('E-mail to other councillors is forwarded'), 'contact'),
    councillors('blockedOthers', say('E-mail to other councillors is blocked')),
    councillors('unchanged', say('Councillors are not affected')),
    councillors('blocked', say('E-mail to councillors is blocked')),
  ],
})

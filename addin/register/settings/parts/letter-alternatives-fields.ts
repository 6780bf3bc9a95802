import { settingsLetters as texts } from '../../../../server/contract/messages/en/settings-letters.ts'
import { say } from '../../../../server/contract/messages/say.ts'
import { type PartWords, sentence } from './part-words.ts'

const instead: typeof sentence = (name, ...words) => sentence(`alternatives.${name}`, ...words)
const councillors: typeof sentence = (name, ...words) => sentence(`councillors.${name}`, ...words)

/** P8, P14: what letters say where the usual sentence would not be true. */
export const alternativeFields = (): PartWords['groups'][number] => ({
  legend: say(texts, 'where-usual-is-not-true'),
  hint: say(texts, 'letters-choose-these'),
  fields: [
    instead('begun', say(texts, 'opening-it-has-begun'), 'from'),
    instead('variation', say(texts, 'opening-change-beside-others'), 'from'),
    instead('ends', say(texts, 'after-opening-ends-others'), 'since'),
    instead('liftingSubject', say(texts, 'subject-lifting-beside-others')),
    instead('lifting', say(texts, 'opening-lifting-beside-others'), 'from'),
    instead('liftedServices', say(texts, 'services-of-what-was-lifted'), 'services'),
    instead('neverBegunSubject', say(texts, 'subject-never-begun')),
    instead('neverBegun', say(texts, 'opening-never-begun')),
    instead('changeNeverBegun', say(texts, 'opening-change-never-begun')),
    instead('notToldBefore', say(texts, 'opening-not-told-before'), 'since'),
    instead('firstContinued', say(texts, 'opening-first-continued')),
    instead('services', say(texts, 'services-beside-others'), 'services'),
    instead('others', say(texts, 'which-others-apply'), 'others'),
    instead('othersEverywhere', say(texts, 'another-for-every-service')),
    instead('rest', say(texts, 'all-other-services')),
    instead('warned', say(texts, 'formal-warning-beside-others')),
    instead('onFileAbout', say(texts, 'other-matters-on-file')),
    instead('onFileVolume', say(texts, 'too-many-on-file'), 'channels'),
    instead('noReview', say(texts, 'it-ends-before-review'), 'until'),
    instead('reviewOverdue', say(texts, 'review-is-late'), 'reviewOn'),
    instead('beforeReview', say(texts, 'what-to-tell-before-review'), 'office', 'how'),
  ],
})

/** P16: how the customer reaches their ward councillors. */
export const councillorsFields = (): PartWords['groups'][number] => ({
  legend: say(texts, 'reaching-councillors'),
  fields: [
    councillors('arrangement', say(texts, 'what-was-arranged'), 'arrangement'),
    councillors('excepted', say(texts, 'e-mail-that-arrives'), 'councillors'),
    councillors('forwarded', say(texts, 'e-mail-forwarded'), 'contact'),
    councillors('forwardedOthers', say(texts, 'e-mail-to-others-forwarded'), 'contact'),
    councillors('blockedOthers', say(texts, 'e-mail-to-others-blocked')),
    councillors('unchanged', say(texts, 'councillors-unaffected')),
    councillors('blocked', say(texts, 'e-mail-blocked')),
  ],
})

import type { Taken } from '../../contract/route.ts'
import type { LetterPreview, wordingToPreview } from '../../contract/settings/settings.ts'
import { say } from '../../contract/texts/say.ts'
import { withParts } from '../../council/council-parts.ts'
import { compose } from '../../letters/compose.ts'
import { daysLater, monthsLater } from '../../policy/calendar.ts'
import type { LetterFacts, RestrictionLetterFacts } from '../../policy/letter/confirmation.ts'
import { instructionFor } from '../../policy/restriction/instruction.ts'
import { writePerson } from '../../policy/restriction/listed-person.ts'
import type { Terms } from '../../policy/restriction/terms.ts'
import type { Way } from '../../policy/restriction/ways.ts'
import { maySeeSettings } from '../../policy/settings/council-settings.ts'
import { behaviours, type LetterKind, letterKinds, type RestrictionLetterKind } from '../../policy/vocabulary.ts'
import { type ClosingLetterKind, closingLetterKinds } from '../../policy/vocabulary-outcomes.ts'
import { precautionSteps } from '../../policy/vocabulary-precautions.ts'
import { type Act, enforce, today } from '../act.ts'
import { arrangementWords } from '../standing/arrangement-words.ts'
import { signedBy } from './letter-text.ts'

/**
 * P14: previews a draft wording in every letter, the warning, the reminder and the instructions, for an invented
 * customer. Nothing is kept.
 */
export function previewLetters(
  act: Act,
  { wording, letters, letterhead, complaints }: Taken<typeof wordingToPreview>,
): LetterPreview {
  enforce(maySeeSettings(act.by))
  const council = withParts(act.council, {
    ...(wording && { wording }),
    ...(letters && { letters }),
    ...(letterhead && { letterhead }),
    ...(complaints && { complaints }),
  })
  const terms = exampleTerms(act)
  const factsOf = (kind: LetterKind): LetterFacts => {
    if (kind === 'formal-warning') return exampleWarning(act)
    if (kind === 'precautions') return examplePrecautions(act)
    return isClosing(kind) ? exampleClosing(act, kind) : exampleFacts(act, terms, kind)
  }
  const inWords = { ...council.wording, notTold: '', arrangement: arrangementWords(say) }
  const instruction = (measures: Terms['measures']) => instructionFor({ ...terms, measures, isTold: true }, inWords)
  return {
    letters: letterKinds.map((kind) => {
      const facts = factsOf(kind)
      return { kind, ...compose(facts, signedBy(act, facts), council) }
    }),
    warning: council.wording.warning,
    reminder: instruction(terms.measures).reminder,
    instructions: [...new Set([instruction(terms.measures).say, instruction([]).say])],
  }
}

/** Every kind of measure, so that the preview shows every sentence. */
function exampleTerms(act: Act): Terms {
  const [domain = 'council.example'] = act.council.domains
  const example = { name: 'Alex Example', post: 'Customer Relations', address: `alex.example@${domain}` }
  const deputy = { name: 'Robin Example', post: 'Customer Relations', address: `robin.example@${domain}` }
  const ways: Way[] = [{ channel: 'email', address: example.address }]
  return {
    measures: [
      { kind: 'designated-contact' },
      { kind: 'fewer-people', people: [example, deputy].map(writePerson) },
      { kind: 'volume', channel: 'email', atMost: 1, each: 'week' },
      { kind: 'type', what: 'repairs to your home' },
      { kind: 'days-and-times', when: 'Mondays from 9 to 12' },
      { kind: 'channel-closed', channel: 'telephone', instead: '' },
    ],
    ways,
    contact: example,
    deputy,
    mail: { kind: 'forward', exceptions: act.council.councillors.slice(0, 1).map(({ address }) => address) },
    services: act.council.services.slice(0, 2),
    scopeReason: null,
    until: monthsLater(today(act), 12),
    reviewOn: monthsLater(today(act), act.council.periods.reviewWithinMonths),
  }
}

const exampleOf = (act: Act) => ({
  to: { name: 'Jo Example', email: 'jo@example.org', postal: null },
  on: today(act),
  decidedOn: today(act),
  reasons: 'These are the reasons that an authorising officer has written.',
})

const exampleWarning = (act: Act): LetterFacts => ({
  ...exampleOf(act),
  kind: 'formal-warning',
  reference: 'F-1A2B-3C4D',
  receivedOn: null,
  behaviours,
  lapsesOn: monthsLater(today(act), act.council.periods.formalWarningLapsesAfterMonths),
})

const isClosing = (kind: LetterKind): kind is ClosingLetterKind => closingLetterKinds.some((one) => one === kind)

const exampleClosing = (act: Act, kind: ClosingLetterKind): LetterFacts => ({
  ...exampleOf(act),
  kind,
  reference: kind === 'precautions-ended' ? 'C-1A2B-3C4D' : 'F-1A2B-3C4D',
  receivedOn: kind === 'objection-answer' ? daysLater(today(act), -7) : null,
  since: daysLater(today(act), -14),
  outcome: kind === 'objection-answer' ? 'stays' : null,
  lapsesOn: monthsLater(today(act), act.council.periods.formalWarningLapsesAfterMonths),
})

const examplePrecautions = (act: Act): LetterFacts => ({
  ...exampleOf(act),
  kind: 'precautions',
  reference: 'C-1A2B-3C4D',
  receivedOn: null,
  steps: precautionSteps,
  more: 'they will telephone before they come.',
  lookAgainOn: monthsLater(today(act), 6),
})

const exampleFacts = (act: Act, terms: Terms, kind: RestrictionLetterKind): RestrictionLetterFacts => ({
  ...exampleOf(act),
  kind,
  reference: 'R-1A2B-3C4D',
  receivedOn: kind === 'representation-answer' ? daysLater(today(act), -7) : null,
  terms,
  inForceOn: today(act),
  liftedOn: today(act),
  reviewDue: terms.reviewOn,
  councillors: { affected: true, arrangement: 'by letter to the town hall' },
})

import type { Council } from '../council.ts'
import {
  isOfRestriction,
  type LetterFacts,
  type LetterPart,
  lacksOfAddressee,
  mandatoryParts,
  type RestrictionLetterFacts,
} from '../policy/letter/confirmation.ts'
import { howToContact } from '../policy/letter/how-to-contact.ts'
import { closingParts } from './closing.ts'
import { formalWarningParts } from './formal-warning.ts'
import { type Say, sayer } from './places.ts'
import { byChannel, dayInWords, howOften, listed, oneOf, withoutFullStop } from './plain-words.ts'
import { type SignedBy, signatureOf } from './signature.ts'
import { visitParts } from './visits.ts'
import { closedInWords, howToObject, openWays } from './ways.ts'

/**
 * A letter's text. `headings` are those of its paragraphs that head a section. `missing`: the mandatory parts that the
 * facts or the settings give no words for.
 */
export type Composed = { subject: string; paragraphs: string[]; headings: string[]; missing: LetterPart[] }

type Heading = keyof Council['wording']['letters']['headings']
type Section = { heading: Heading | null; parts: readonly LetterPart[] }

/**
 * P14: writes a letter to the customer from the council's sentences and the decision, part by part: who, how, when, the
 * reasons, until when, the review, objections, complaints and the ombudsman, and what is kept.
 */
export function compose(facts: LetterFacts, by: SignedBy, council: Council): Composed {
  const { letters } = council.wording
  const { kind } = facts
  const say = sayer(facts, council)
  const parts = partsOf(facts, council, say)
  const sections = sectionsOf[kind].flatMap(({ heading, parts: shown }) => {
    const words = shown.flatMap((part) => parts[part] ?? [])
    return words.length > 0 && heading ? [say(letters.headings[heading]), ...words] : words
  })
  return {
    subject: say(letters.subjects[kind]),
    paragraphs: [
      referenceLines(facts),
      say(letters.greeting),
      say(letters.openings[kind]),
      ...(isOfRestriction(facts) && facts.receivedOn
        ? [say(letters.answersYou, { receivedOn: dayInWords(facts.receivedOn) })]
        : []),
      ...sections,
      say(letters.closing),
      signatureOf(by, council),
    ],
    headings: Object.values(letters.headings).map((heading) => say(heading)),
    missing: missingIn(facts, parts, council),
  }
}

/** What a reader quotes, and the day on which it is sent. */
const referenceLines = ({ reference, on }: LetterFacts) => `Our reference: ${reference}\n${dayInWords(on)}`

const contact: Section = { heading: 'contact', parts: ['who', 'scope', 'stays-open', 'how', 'when'] }
const reasons: Section = { heading: 'reasons', parts: ['reasons', 'policy'] }
const duration: Section = { heading: 'duration', parts: ['until', 'review'] }
const rights: Section = { heading: 'rights', parts: ['representations', 'complaints', 'ombudsman'] }
const why: Section = { heading: 'reasons', parts: ['reasons'] }
const afterwards: Section = { heading: 'rights', parts: ['complaints', 'ombudsman'] }
const information: Section = { heading: 'information', parts: ['privacy', 'formats'] }

/** The sections of each letter, in order; with at least the mandatory parts. */
const sectionsOf: Record<LetterFacts['kind'], readonly Section[]> = {
  restriction: [contact, reasons, duration, rights, information],
  variation: [contact, reasons, duration, rights, information],
  'representation-answer': [reasons, contact, duration, rights, information],
  'review-continued': [reasons, contact, duration, rights, information],
  'review-notice': [{ heading: null, parts: ['review', 'representations', 'formats'] }],
  // The opening says when it ends; the arrangements no longer apply.
  'formal-warning': [
    { heading: 'behaviour', parts: ['behaviours'] },
    reasons,
    { heading: 'next', parts: ['next'] },
    { heading: 'duration', parts: ['lapses'] },
    rights,
    information,
  ],
  lifting: [reasons, afterwards, information],
  'objection-answer': [{ heading: null, parts: ['outcome', 'lapses'] }, reasons, afterwards, information],
  'formal-warning-withdrawal': [reasons, afterwards, information],
  // No decision about contact, so it does not name the policy.
  precautions: [{ heading: 'visits', parts: ['visits'] }, why, rights, information],
  'precautions-ended': [why, afterwards, information],
}

type Parts = Partial<Record<LetterPart, string[]>>

/** Without a letterhead, what depends on it is not listed as well. */
function missingIn(facts: LetterFacts, parts: Parts, { letterhead }: Council): LetterPart[] {
  const lacks: LetterPart[] = [...lacksOfAddressee(facts.to), ...(letterhead ? [] : (['letterhead'] as const))]
  const isIn = (part: LetterPart) =>
    part === 'how' && isOfRestriction(facts)
      ? facts.terms.measures.length > 0
      : (parts[part] ?? []).length > 0 || (!letterhead && isOfLetterhead(part))
  return mandatoryParts[facts.kind].filter((part) => (isOfEnvelope(part) ? lacks.includes(part) : !isIn(part)))
}

const isOfEnvelope = (part: LetterPart) => part === 'addressee' || part === 'address' || part === 'letterhead'
const isOfLetterhead = (part: LetterPart) => part === 'policy' || part === 'privacy' || part === 'representations'

function partsOf(facts: LetterFacts, council: Council, say: Say): Parts {
  const { letters } = council.wording
  return {
    reasons: facts.reasons?.trim() ? [say(letters.reasons), ...facts.reasons.trim().split(/\s*\n\s*/)] : [],
    ...rightsParts(facts, council, say),
    formats: [say(letters.formats)],
    ...ofKind(facts, council, say),
  }
}

/** What only some letters say, or say in their own way. */
function ofKind(facts: LetterFacts, council: Council, say: Say): Parts {
  if (isOfRestriction(facts)) return ofRestriction(facts, council, say)
  if (facts.kind === 'formal-warning') return formalWarningParts(facts, council, say)
  return facts.kind === 'precautions' ? visitParts(facts, council, say) : closingParts(facts, council, say)
}

function ofRestriction(facts: RestrictionLetterFacts, council: Council, say: Say): Parts {
  const { letters } = council.wording
  const { terms, kind } = facts
  return {
    ...contactParts(facts, council, say),
    until: [terms.until ? say(letters.until, { until: dayInWords(terms.until) }) : say(letters.noEnd)],
    review: facts.reviewDue || kind === 'restriction' || kind === 'variation' ? [say(letters.review)] : [],
  }
}

type ContactPart = 'who' | 'scope' | 'stays-open' | 'how' | 'when'

/** P8, P11, P14: the arrangements, said by channel, so that they cannot contradict each other. */
function contactParts(facts: RestrictionLetterFacts, council: Council, say: Say): Pick<Parts, ContactPart> {
  const {
    measures,
    who,
    deputy,
    services,
    wholeCouncil,
    how: intro,
    closed,
    onFile,
    freeTimes,
  } = council.wording.letters
  const { terms, kind, liftedOn } = facts
  const { only, open, about, times, closed: shut, onFile: isFiled } = howToContact(terms)
  const limits = open.flatMap(({ limits }) => limits)
  const isContactMeant = only === null || only.includes(terms.contact.name)
  const isContactAlone = only?.length === 1 && isContactMeant
  const ways = openWays(facts, council)
  return {
    who: [
      [
        ...(isContactMeant ? [say(who, { post: terms.contact.post })] : []),
        ...(isContactAlone ? [say(measures['designated-contact'])] : []),
        ...(only && !isContactAlone ? [say(measures['fewer-people'], { people: oneOf(only) })] : []),
        ...(isContactMeant && terms.deputy ? [say(deputy, { deputy: terms.deputy.name })] : []),
      ].join(' '),
    ],
    scope: [terms.services?.length ? say(services, { services: listed(terms.services) }) : say(wholeCouncil)],
    'stays-open': ways.length > 0 ? [[say(intro), ...ways].join('\n')] : [],
    how: [
      ...limits.map((limit) => say(measures.volume, { channel: byChannel[limit.channel], often: howOften(limit) })),
      ...(shut.length > 0 ? [say(closed, { channels: closedInWords(shut) })] : []),
      ...(about.length > 0 ? [say(measures.type, { what: oneOf(about.map(withoutFullStop)) })] : []),
      ...(isFiled ? [say(onFile)] : []),
    ],
    when:
      kind === 'lifting'
        ? liftedOn
          ? [dayInWords(liftedOn)]
          : []
        : [
            times.length > 0
              ? say(measures['days-and-times'], { times: oneOf(times.map(withoutFullStop)) })
              : say(freeTimes),
          ],
  }
}

type RightsPart = 'policy' | 'representations' | 'complaints' | 'ombudsman' | 'privacy'

/** P7, P14, G: objections to the deciding office, complaints, the ombudsman, and what is kept. */
function rightsParts(facts: LetterFacts, council: Council, say: Say): Pick<Parts, RightsPart> {
  const { letters } = council.wording
  const { letterhead, complaintsStages, complaintsUrl, periods } = council
  const how = howToObject(facts, council)
  const stages = complaintsStages === 1 ? 'one stage' : `${inWords[complaintsStages] ?? complaintsStages} stages`
  const months = `${periods.retention.restrictions} months`
  return {
    policy: letterhead
      ? [say(letters.policy, { policy: letterhead.policy.name, policyUrl: letterhead.policy.url })]
      : [],
    representations: letterhead && how ? [say(letters.objections, { office: letterhead.office.name, how })] : [],
    complaints: [say(letters.complaints, { stages, complaintsUrl })],
    ombudsman: [say(letters.ombudsman)],
    privacy: letterhead ? [say(letters.privacy, { months, privacyUrl: letterhead.privacyUrl })] : [],
  }
}

const inWords: Record<number, string> = { 2: 'two', 3: 'three', 4: 'four' }

import type { Council } from '../council/council.ts'
import { absencesAmong, attendanceOf, hasContactLeft } from '../policy/designated-contact/presence.ts'
import {
  isOfRestriction,
  type LetterFacts,
  type LetterPart,
  lacksOfAddressee,
  mandatoryPartsOf,
  type RestrictionLetterFacts,
} from '../policy/letter/confirmation.ts'
import type { LetterLanguage } from '../policy/vocabulary-languages.ts'
import { closingParts } from './closing.ts'
import { contactParts } from './contact.ts'
import { formalWarningParts } from './formal-warning.ts'
import { letterheadLines } from './letterhead.ts'
import { openingOf, subjectOf } from './opening.ts'
import { type Saying, sayer } from './placeholders.ts'
import { reviewIn } from './review-in.ts'
import { type SignedBy, signatureOf } from './signature.ts'
import { visitParts } from './visits.ts'
import { inEnglish, type Voice } from './voice.ts'
import { hasOpeningHours, howToObject } from './ways.ts'
import { type WelshLacks, welshVoice } from './welsh-voice.ts'

/**
 * A letter's text in one language. `headings` are those of its paragraphs that head a section. `missing`: the mandatory
 * parts that the facts or the settings give no words for.
 */
type InOneLanguage = { subject: string; paragraphs: string[]; headings: string[]; missing: LetterPart[] }

/** One of the languages of a letter: complete in itself, with its own letterhead. */
export type Half = InOneLanguage & { language: LetterLanguage; letterhead: string[]; page: string }

/**
 * A whole letter. `halves`: its languages, if there is more to it than English; then `lacks` says what keeps the Welsh
 * from being sent, and the rest is both halves, one after the other.
 */
export type Composed = InOneLanguage & { halves?: Half[]; lacks?: WelshLacks }

/**
 * P14, Welsh Language (Wales) Measure 2011: writes a letter in one language, or in both with equal standing: each half is
 * the whole letter.
 */
export function compose(
  facts: LetterFacts,
  by: SignedBy,
  council: Council,
  languages: readonly LetterLanguage[] = ['en'],
): Composed {
  if (languages.length === 1 && languages[0] === 'en') return composeIn(inEnglish, facts, by, council)
  const { voice, lacks } = welshVoice(council, facts.inWelsh ?? new Map())
  const halves = languages.map((language): Half => {
    const spoken = language === 'cy' ? voice : inEnglish
    const around = { letterhead: letterheadLines(council, spoken), page: spoken.word('page') }
    return { language, ...around, ...composeIn(spoken, facts, by, council) }
  })
  return {
    subject: halves.map(({ subject }) => subject).join(' | '),
    paragraphs: halves.flatMap(({ paragraphs }) => paragraphs),
    headings: halves.flatMap(({ headings }) => headings),
    missing: [...new Set(halves.flatMap(({ missing }) => missing))],
    halves,
    lacks: lacks(),
  }
}

type Heading = keyof Council['wording']['letters']['headings']
type Section = { heading: Heading | null; parts: readonly LetterPart[] }

/**
 * P14: writes a letter to the customer from the council's sentences and the decision, part by part: who, how, when, the
 * reasons, until when, the review, objections, complaints and the ombudsman, and what is kept.
 */
function composeIn(voice: Voice, facts: LetterFacts, by: SignedBy, council: Council): InOneLanguage {
  const { letters } = council.wording
  const { kind } = facts
  const say = sayer(facts, council, voice)
  const saying = { say, voice }
  const parts = partsOf(facts, council, saying)
  const peek = sayer(facts, council, { ...voice, council: voice.peek })
  const sections = sectionsOf[kind].flatMap(({ heading, parts: shown }) => {
    const words = shown.flatMap((part) => parts[part] ?? [])
    return words.length > 0 && heading ? [say(letters.headings[heading]), ...words] : words
  })
  return {
    subject: subjectOf(facts, council, saying),
    paragraphs: [
      referenceLines(facts, voice),
      say(letters.greeting),
      openingOf(facts, council, saying),
      ...answersYou(facts, council, saying),
      ...sections,
      say(letters.closing),
      signatureOf(by, council, voice, facts.on),
    ],
    headings: Object.values(letters.headings).map((heading) => peek(heading)),
    missing: missingIn(facts, parts, council),
  }
}

/** P14: to what the customer said, on each of the days, a letter about a restriction is the answer. */
function answersYou(facts: LetterFacts, { wording }: Council, { say, voice }: Saying): string[] {
  if (!isOfRestriction(facts) || facts.receivedOn === null) return []
  const { receivedOn, answers = [receivedOn] } = facts
  return [say(wording.letters.answersYou, { receivedOn: voice.listed(answers.map(voice.day)) })]
}

/** What a reader quotes, and the day on which it is sent. */
const referenceLines = ({ reference, on }: LetterFacts, voice: Voice) =>
  `${voice.word('reference', { reference })}\n${voice.day(on)}`

const contact: Section = { heading: 'contact', parts: ['who', 'scope', 'stays-open', 'how', 'when', 'councillors'] }
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
  // It is not a decision about contact, so it does not name the policy.
  precautions: [{ heading: 'visits', parts: ['visits'] }, why, rights, information],
  'precautions-ended': [why, afterwards, information],
}

type Parts = Partial<Record<LetterPart, string[]>>

/**
 * Without a letterhead, the parts that depend on it are not listed as missing too. P14: nobody can contact somebody who
 * has left, so no letter sends a customer to them.
 */
function missingIn(facts: LetterFacts, parts: Parts, council: Council): LetterPart[] {
  const { letterhead, contacts } = council
  const lacks: LetterPart[] = [...lacksOfAddressee(facts.to), ...(letterhead ? [] : (['letterhead'] as const))]
  const isIn = (part: LetterPart): boolean => {
    if (isOfRestriction(facts)) {
      const { terms, on } = facts
      if (part === 'who' && hasContactLeft(attendanceOf(terms, absencesAmong(contacts, on)))) return false
      if (part === 'how') return terms.measures.length > 0
      if (part === 'when' && hasOpeningHours(terms, council)) return true
    }
    return (parts[part] ?? []).length > 0 || (!letterhead && isOfLetterhead(part))
  }
  return mandatoryPartsOf(facts).filter((part) => (isOfEnvelope(part) ? lacks.includes(part) : !isIn(part)))
}

const isOfEnvelope = (part: LetterPart) => part === 'addressee' || part === 'address' || part === 'letterhead'
const isOfLetterhead = (part: LetterPart) => part === 'policy' || part === 'privacy' || part === 'representations'

function partsOf(facts: LetterFacts, council: Council, saying: Saying): Parts {
  const { say, voice } = saying
  const { letters } = council.wording
  const reasons = facts.reasons?.trim()
  return {
    reasons: reasons ? [say(letters.reasons), ...linesOf(voice.own(reasons))] : [],
    ...rightsParts(facts, council, saying),
    formats: [say(letters.formats)],
    ...ofKind(facts, council, saying),
  }
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** What only some letters say, or say in their own way. */
function ofKind(facts: LetterFacts, council: Council, saying: Saying): Parts {
  if (isOfRestriction(facts)) return ofRestriction(facts, council, saying)
  if (facts.kind === 'formal-warning') return formalWarningParts(facts, council, saying)
  return facts.kind === 'precautions' ? visitParts(facts, council, saying) : closingParts(facts, council, saying)
}

function ofRestriction(facts: RestrictionLetterFacts, council: Council, saying: Saying): Parts {
  const { letters } = council.wording
  const { terms, kind } = facts
  const { say, voice } = saying
  return {
    // It says nothing about the arrangements, so it needs no words for them.
    ...(kind === 'review-notice' ? {} : contactParts(facts, council, saying)),
    until: [terms.until ? say(letters.until, { until: voice.day(terms.until) }) : say(letters.noEnd)],
    review: facts.reviewDue || kind === 'restriction' || kind === 'variation' ? [reviewIn(facts, council, saying)] : [],
  }
}

type RightsPart = 'policy' | 'representations' | 'complaints' | 'ombudsman' | 'privacy'

/** P7, P14, G: objections to the deciding office, complaints, the ombudsman, and what is kept. */
function rightsParts(facts: LetterFacts, council: Council, { say, voice }: Saying): Pick<Parts, RightsPart> {
  const { letters } = council.wording
  const { letterhead, complaintsStages, complaintsUrl, periods } = council
  const how = howToObject(facts, council, voice)
  const objections = facts.kind === 'review-notice' ? letters.alternatives.beforeReview : letters.objections
  const page = { complaintsUrl: voice.council(complaintsUrl) }
  return {
    policy: letterhead
      ? [
          say(letters.policy, {
            policy: voice.council(letterhead.policy.name),
            policyUrl: voice.council(letterhead.policy.url),
          }),
        ]
      : [],
    representations: letterhead && how ? [say(objections, { office: voice.council(letterhead.office.name), how })] : [],
    complaints: [say(letters.complaints, { stages: voice.counted('stages', complaintsStages), ...page })],
    ombudsman: [say(letters.ombudsman)],
    privacy: letterhead
      ? [
          say(facts.kind === 'lifting' ? letters.privacyOver : letters.privacy, {
            months: voice.counted('months', periods.retention.restrictions),
            privacyUrl: voice.council(letterhead.privacyUrl),
          }),
        ]
      : [],
  }
}

import { mailPattern } from '../../../server/contract/parts.ts'
import type { Terms } from '../../../server/contract/restriction/terms.ts'
import type { Me } from '../../../server/contract/settings/me.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { terms as termsTexts } from '../../../server/contract/texts/words/terms.ts'
import type { Channel, MailArrangementKind, MarkPart } from '../../../server/policy/vocabulary.ts'
import { addMonths } from '../../words/dates.ts'
import { fromMeasure, type MeasureDraft, measureProblem, newMeasure, toMeasure } from './measure-draft.ts'
import {
  fromWays,
  noWayChosen,
  toWays,
  type WayChannel,
  type WaysDraft,
  wayChannels,
  waysProblems,
} from './ways-draft.ts'

export type PersonDraft = { name: string; post: string; address: string }

/** P8 to P16: the terms of a restriction in draft. */
export type TermsDraft = {
  measures: MeasureDraft[]
  /** P11: the ways that stay open. */
  ways: WaysDraft
  contact: PersonDraft
  deputy: PersonDraft
  mail: MailArrangementKind
  /** P16: addresses of councillors whose e-mail the mail arrangement does not affect. */
  exceptions: string[]
  /** P13: what a mark shows beside its header. */
  marks: MarkPart[]
  /** Null: all services. */
  services: string[] | null
  /** P8: why it covers more than the service that escalated. */
  scopeReason: string
  /** The services that it can cover without a reason; null: all. Without any, one of the council's. */
  startsFrom: string[] | null
  /** An empty day: no fixed end. */
  until: string
  reviewOn: string
  /** P15: when what it varies is due for review, which only a review puts off; null: it varies none, or that has passed. */
  reviewBy: string | null
}

/** Error messages, by field name. */
export type Problems = Record<string, string>

export const nobody: PersonDraft = { name: '', post: '', address: '' }

/**
 * P8, P10, P15: the mildest measure, one designated contact, who is named where the council has only one; the service
 * that escalated, if it is known; and the latest review date that the policy allows.
 */
export const mildestTerms = (council: Me['council'], today: string, escalatedBy: string | null): TermsDraft => {
  const startsFrom = council.services.filter((service) => service === escalatedBy)
  const [only, ...others] = council.contacts
  return {
    ...emptyTerms(council, today),
    measures: [newMeasure('designated-contact')],
    ...(only && others.length === 0 ? contactOf(only) : {}),
    services: startsFrom,
    startsFrom,
  }
}

/** P14: a designated contact of the council, with their deputy. */
export const contactOf = ({
  name,
  post,
  address,
  deputy,
}: Me['council']['contacts'][number]): Pick<TermsDraft, 'contact' | 'deputy'> => ({
  contact: { name, post, address },
  deputy: deputy ? { name: deputy.name, post: deputy.post, address: deputy.address } : nobody,
})

const emptyTerms = (council: Me['council'], today: string): TermsDraft => ({
  measures: [],
  ways: noWayChosen,
  contact: nobody,
  deputy: nobody,
  mail: 'none',
  exceptions: [],
  marks: [],
  services: null,
  scopeReason: '',
  startsFrom: null,
  until: '',
  reviewOn: addMonths(today, council.reviewWithinMonths),
  reviewBy: null,
})

/**
 * The current terms, to be changed. The review date starts as the latest allowed, but never after the end. `reviewDue`:
 * when the restriction is due for review; null: this is its review.
 */
export const termsFrom = (
  terms: Terms,
  council: Me['council'],
  today: string,
  reviewDue: string | null,
): TermsDraft => ({
  ...startsOn(terms, council, today, reviewDue !== null && reviewDue > today ? reviewDue : null),
  measures: terms.measures.map(fromMeasure),
  ways: fromWays(terms.ways),
  contact: terms.contact,
  deputy: terms.deputy ?? nobody,
  mail: terms.mail.kind,
  exceptions: terms.mail.exceptions,
  marks: terms.mail.marks ?? [],
  services: terms.services,
  scopeReason: terms.scopeReason ?? '',
  startsFrom: terms.services,
  until: terms.until ?? '',
})

const startsOn = (terms: Terms, council: Me['council'], today: string, reviewBy: string | null) => ({
  ...emptyTerms(council, today),
  reviewOn: earlier(earlier(addMonths(today, council.reviewWithinMonths), terms.until), reviewBy),
  reviewBy,
})

const earlier = (day: string, other: string | null) => (other !== null && other < day ? other : day)

const trimmed = ({ name, post, address }: PersonDraft): PersonDraft => ({
  name: name.trim(),
  post: post.trim(),
  address: address.trim(),
})
const isEmpty = (person: PersonDraft) => Object.values(trimmed(person)).every((part) => part === '')

/** The terms as the register takes them: texts trimmed, empty ones null. */
export const toTerms = (draft: TermsDraft): Terms => ({
  measures: draft.measures.map(toMeasure),
  ways: closesAChannel(draft) ? toWays(draft.ways, openWays(draft)) : [],
  contact: trimmed(draft.contact),
  deputy: isEmpty(draft.deputy) ? null : trimmed(draft.deputy),
  mail: mailOf(draft),
  services: draft.services,
  scopeReason: draft.scopeReason.trim() || null,
  until: draft.until || null,
  reviewOn: draft.reviewOn,
})

/** Only what belongs to the chosen arrangement is sent. */
const mailOf = ({ mail, exceptions, marks }: TermsDraft): Terms['mail'] => ({
  kind: mail,
  exceptions: diverts(mail) ? exceptions : [],
  ...(mail === 'mark' && marks.length > 0 ? { marks } : {}),
})

/** P13: whether e-mail no longer reaches its recipients. */
export const diverts = (mail: MailArrangementKind): boolean => mail === 'forward' || mail === 'block'

/** P11, P12: whether the customer loses a way to reach the council. */
export const closesAChannel = (draft: TermsDraft): boolean => closedChannels(draft).length > 0

/** P11: what the measures and the mail arrangement close. */
export const closedChannels = ({ measures, mail }: TermsDraft): Channel[] => [
  ...new Set([
    ...measures.flatMap(({ kind, channel }) => (kind === 'channel-closed' ? channel : [])),
    ...(mail === 'block' ? (['email'] as const) : []),
  ]),
]

/** P11: the ways that no measure closes. */
export const openWays = (draft: TermsDraft): WayChannel[] =>
  wayChannels.filter((way) => !closedChannels(draft).includes(way))

/** P16: whether this affects e-mail, which is how most people write to their councillors. */
export const touchesEmail = (draft: TermsDraft): boolean =>
  diverts(draft.mail) || closedChannels(draft).includes('email') || isForPeopleAlone(draft.measures)

/** Whether the customer may contact particular people alone, by whatever channel. */
export const isForPeopleAlone = (measures: readonly { kind: MeasureDraft['kind'] }[]): boolean =>
  measures.some(({ kind }) => kind === 'designated-contact' || kind === 'fewer-people')

/** P8: whether it covers more than it starts from, so that a reason is needed. */
export function isWider({ services, startsFrom }: Pick<TermsDraft, 'services' | 'startsFrom'>): boolean {
  if (startsFrom === null) return false
  if (services === null) return true
  return startsFrom.length === 0 ? services.length > 1 : services.some((service) => !startsFrom.includes(service))
}

const missing = () => say(termsTexts['this-is-needed'])

/** Whether something is typed that is not an e-mail address alone, without a name. */
export const isAddressWrong = (typed: string): boolean => typed.trim() !== '' && !mailPattern.test(typed.trim())

/** Problems that can be found before the request is sent; the register finds the others. */
export function termsProblems(draft: TermsDraft, today: string): Problems {
  const problems: Problems = {}
  if (draft.measures.length === 0) problems.measures = say(termsTexts['choose-at-least-one'])
  for (const measure of draft.measures) {
    const problem = measureProblem(measure)
    if (problem) problems[`measure.${measure.key}`] = problem
  }
  for (const part of ['name', 'post', 'address'] as const) {
    if (!draft.contact[part].trim()) problems[`contact.${part}`] = missing()
    if (!isEmpty(draft.deputy) && !draft.deputy[part].trim()) problems[`deputy.${part}`] = missing()
  }
  for (const part of ['contact', 'deputy'] as const) {
    const { address } = draft[part]
    if (isAddressWrong(address)) problems[`${part}.address`] = say(termsTexts['give-address-alone'])
  }
  if (closesAChannel(draft)) Object.assign(problems, waysProblems(draft.ways, openWays(draft)))
  if (draft.services?.length === 0) problems.services = say(termsTexts['choose-at-least-one-service'])
  if (isWider(draft) && !draft.scopeReason.trim()) problems.scopeReason = missing()
  return { ...problems, ...daysProblems(draft, today) }
}

/** P15: the review comes before the end, and neither has passed. Days are in the council's time zone. */
function daysProblems({ until, reviewOn }: TermsDraft, today: string): Problems {
  const problems: Problems = {}
  if (!reviewOn) problems.reviewOn = missing()
  else if (reviewOn <= today) problems.reviewOn = say(termsTexts['date-passed'])
  if (until && until <= today) problems.until = say(termsTexts['date-passed'])
  else if (until && until < reviewOn) problems.until = say(termsTexts['would-end-before-its'])
  return problems
}

/** The field for each refusal; refusals not listed appear below the form. */
export const termsFieldOf: Record<string, string> = {
  'no-measures': 'measures',
  'no-other-way-open': 'ways',
  'way-closed': 'ways',
  'way-details-missing': 'ways',
  'contact-is-customer': 'contact.address',
  'person-without-address': 'measures',
  'contact-not-councils': 'contact.address',
  'contact-has-left': 'contact.address',
  'unknown-service': 'services',
  'scope-overlaps': 'services',
  'no-mail-group': 'mail',
  'tag-needs-every-service': 'marks',
  'scope-reason-missing': 'scopeReason',
  'unknown-councillor': 'exceptions',
  'review-too-late': 'reviewOn',
  'until-before-review': 'until',
  'until-too-late': 'until',
  'in-the-past': 'reviewOn',
}

import type { Problem, ServerRefusalName } from '../contract/problem.ts'
import type { Say } from '../contract/texts/say.ts'
import { refusal } from '../contract/texts/words/refusal.ts'
import { serverRefusal } from '../contract/texts/words/server-refusal.ts'
import { referenceOf } from '../policy/reference.ts'
import { Refusal } from '../policy/refusal.ts'
import type { RefusalName } from '../policy/vocabulary-refusals.ts'
import { RegisterUnavailable } from '../register/register.ts'
import { issueInLanguage } from './issue-in-language.ts'

/** The server's own refusal of a request, before any rule is checked. */
export class ServerRefusal extends Error {
  readonly refusal: ServerRefusalName
  readonly errors: Problem['errors']
  readonly headers: Readonly<Record<string, string>>
  constructor(refusal: ServerRefusalName, errors?: Problem['errors'], headers: Record<string, string> = {}) {
    super(refusal)
    this.name = 'ServerRefusal'
    this.refusal = refusal
    this.errors = errors
    this.headers = headers
  }
}

/** The only place that maps refusals to statuses. */
const statusOf = {
  'nobody-named': 422,
  'who-is-it': 422,
  'several-fit': 422,
  'contact-point-not-valid': 422,
  colleague: 422,
  'unknown-service': 422,
  'unknown-customer': 409,
  'unknown-warning': 404,
  'unknown-formal-warning': 404,
  'formal-warning-over': 409,
  'formal-warning-not-given': 409,
  'formal-warning-must-be-told': 422,
  'already-formally-warned': 409,
  'formal-warning-stands': 409,
  'objection-recorded': 409,
  'no-objection': 409,
  'unknown-legal-question': 404,
  'advice-recorded': 409,
  'unknown-escalation': 404,
  'unknown-restriction': 404,
  'unknown-passed-on': 404,
  'unknown-proposal': 404,
  'already-restricted': 409,
  'message-already-warned': 409,
  'message-already-escalated': 409,
  'nothing-passed-on': 422,
  'not-in-force': 409,
  'customer-not-told': 409,
  'not-yours': 403,
  'undo-too-late': 409,
  'not-the-contact': 403,
  'must-be-read': 422,
  'unknown-duty': 404,
  'already-undone': 409,
  'nothing-to-confirm': 409,
  'reply-already-sent': 409,
  'already-withdrawn': 409,
  'already-decided': 409,
  'officer-has-acted': 409,
  'already-known': 409,
  'already-proposed': 409,
  'in-the-future': 422,
  'too-early': 422,
  'original-not-readable': 422,
  'original-of-another-message': 422,
  'unknown-piece': 409,
  'too-much-waiting': 409,
  'no-room-for-original': 409,
  'not-authorised': 403,
  'posts-without-holders': 409,
  'not-a-post-holder': 403,
  'not-the-reviewer': 403,
  'own-escalation': 403,
  'changed-meanwhile': 409,
  'reasons-missing': 422,
  'behaviour-missing': 422,
  'warnings-not-considered': 422,
  'support-not-considered': 422,
  'scope-reason-missing': 422,
  'scope-overlaps': 409,
  'no-mail-group': 422,
  'tag-needs-every-service': 422,
  'lesser-measures-not-considered': 422,
  'no-other-way-open': 422,
  'support-not-offered': 422,
  'mediation-not-considered': 422,
  'advice-awaited': 409,
  'no-advice-awaited': 409,
  'own-import': 403,
  'not-to-sign': 409,
  'closing-not-last-resort': 422,
  'councillors-unaffected-unexplained': 422,
  'way-closed': 422,
  'way-details-missing': 422,
  'no-measures': 422,
  'contact-is-customer': 422,
  'contact-not-councils': 422,
  'contact-has-left': 422,
  'person-without-address': 422,
  'unknown-councillor': 422,
  'councillors-not-considered': 422,
  'not-last-resort': 422,
  'review-too-late': 422,
  'in-the-past': 422,
  'before-the-decision': 422,
  'until-before-review': 422,
  'until-too-late': 422,
  'unknown-evidence': 404,
  'original-not-as-filed': 409,
  'unknown-letter': 404,
  'letter-incomplete': 422,
  'letter-overtaken': 409,
  'letter-half-missing': 409,
  'welsh-missing': 409,
  'welsh-words-missing': 409,
  'welsh-not-passed': 409,
  'letter-on-its-way': 409,
  'notify-not-set': 409,
  'address-not-for-notify': 422,
  'welsh-places-differ': 409,
  'already-sent': 409,
  'not-agreed': 409,
  'unknown-representation': 404,
  'already-answered': 409,
  'answer-not-sent': 409,
  'escalator-may-not-judge': 403,
  'another-judge-is-free': 403,
  'same-officer-reason-missing': 422,
  'grounds-missing': 422,
  'account-missing': 422,
  'unknown-circumstances': 404,
  'already-lifted': 409,
  'unknown-arrangement': 404,
  'nothing-to-arrange': 409,
  'rules-not-readable': 422,
  'rules-without-details': 422,
  'unknown-dead-letter': 404,
  'letter-for-officer': 409,
  'not-customers-address': 409,
  'unknown-retention-run': 404,
  'unknown-rights-request': 404,
  'had-a-part': 403,
  'request-not-extendable': 409,
  'not-a-complaint': 409,
  'already-extended': 409,
  'extension-too-late': 409,
  'unknown-hold': 404,
  'hold-lifted': 409,
  'hold-too-long': 422,
  'unknown-precaution': 404,
  'precaution-missing': 422,
  'precaution-ended': 409,
  'precaution-too-long': 422,
  'record-too-large': 422,
  'unknown-import': 404,
  'import-not-ready': 409,
  'address-not-councils': 422,
  'service-in-use': 409,
  'contact-still-named': 409,
  'mark-key-replaced': 409,
  'mark-key-until': 422,
  'unknown-version': 404,
  'version-not-readable': 409,
  'unknown-contact': 404,
  'period-not-valid': 422,
  'period-not-over': 422,
  'unknown-page': 422,
  'unknown-calendar-feed': 404,
  'calendar-secret-used': 409,
  'unknown-entry': 404,
  'unknown-contact-point': 404,
  'unknown-merge': 404,
  'unknown-record': 404,
  'belongs-to-another': 409,
  'already-removed': 409,
  'last-contact-point': 409,
  'last-way-to-find': 409,
  'name-is-own': 422,
  'same-customer': 422,
  'both-in-force': 409,
  'later-merge-first': 409,
  'contact-point-missing': 409,
  'not-correctable': 422,
  'not-changed': 422,
  'customer-was-told': 409,
  'not-found': 404,
  'method-not-allowed': 405,
  'token-missing': 401,
  'token-not-valid': 401,
  'token-expired': 401,
  'token-not-yet-valid': 401,
  'token-not-for-this-register': 401,
  'stronger-sign-in-needed': 401,
  'metrics-token-needed': 401,
  'mail-check-token-needed': 401,
  'feed-token-needed': 401,
  'notify-token-needed': 401,
  'directory-token-needed': 401,
  'returned-too-early': 503,
  'feed-cursor-unknown': 409,
  'sign-in-unavailable': 503,
  'length-needed': 411,
  'too-large': 413,
  'not-json': 415,
  'not-valid': 400,
  'request-not-readable': 400,
  'idempotency-key-needed': 400,
  'idempotency-key-reused': 422,
  'too-many-lookups': 429,
  'too-many-writes': 429,
  'too-much-written': 429,
  'too-busy': 503,
  'register-unavailable': 503,
  'disk-full': 503,
  'register-moved': 503,
  'server-too-old': 503,
  stopping: 503,
  unexpected: 500,
} as const satisfies Record<RefusalName | ServerRefusalName, number>

/** Every status that a problem may have. */
export type ProblemStatus = (typeof statusOf)[keyof typeof statusOf]

/** The status of a refusal, for the description of the routes. */
export const statusFor = (refusal: RefusalName | ServerRefusalName): ProblemStatus => statusOf[refusal]

/** By Node's error codes. */
const unreadable: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: statusOf['too-large'],
  ERR_HTTP_REQUEST_TIMEOUT: 408,
}

/** The status for a request that Node cannot read, the same as Node's own. */
export const statusOfUnreadable = (code: string): number => unreadable[code] ?? statusOf['request-not-readable']

const unavailable = {
  gone: 'register-unavailable',
  full: 'disk-full',
  moved: 'register-moved',
  upgraded: 'server-too-old',
} as const satisfies Record<RegisterUnavailable['why'], ServerRefusalName>

export const unavailableRefusal = ({ why }: RegisterUnavailable) => unavailable[why]

/** A problem ready to send. `unforeseen`: its cause must be logged. */
export type ProblemAnswer = { body: Problem; headers: Readonly<Record<string, string>>; unforeseen: boolean }

/**
 * Turns anything thrown into a problem. It contains none of an unforeseen error's text.
 * @param say speaks the language of whoever asked
 */
export function toProblem(error: unknown, reference: string, say: Say): ProblemAnswer {
  if (error instanceof Refusal) {
    const { body } = refused(error.refusal, say(refusal[error.refusal]), reference)
    const { customerId } = error
    if (customerId !== null) body.customer = { customerId, reference: referenceOf('customer', customerId) }
    return { body, headers: {}, unforeseen: false }
  }
  const own =
    error instanceof ServerRefusal
      ? error
      : new ServerRefusal(error instanceof RegisterUnavailable ? unavailableRefusal(error) : 'unexpected')
  const { body } = refused(own.refusal, say(serverRefusal[own.refusal]), reference)
  if (own.errors)
    body.errors = own.errors.map(({ path, message }) => ({ path, message: issueInLanguage(say, message) }))
  const headers = body.status === 503 ? { 'Retry-After': '5', ...own.headers } : own.headers
  return { body, headers, unforeseen: own !== error || own.refusal === 'sign-in-unavailable' }
}

function refused(name: RefusalName | ServerRefusalName, title: string, reference: string): { body: Problem } {
  return { body: { type: `urn:contact-register:${name}`, title, status: statusOf[name], reference } }
}

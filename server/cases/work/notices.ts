import { say } from '../../contract/texts/say.ts'
import { outcome } from '../../contract/texts/words/outcome.ts'
import { lowered } from '../../letters/sentences.ts'
import { referenceOf } from '../../policy/reference.ts'
import type { DecidedState, EscalationState, RepresentationOutcome, ReviewOutcome } from '../../policy/vocabulary.ts'
import type { LookUpExcess } from '../../policy/vocabulary-looks.ts'
import { isSameAccount, type Person } from '../../policy/who-may.ts'
import type { Writing } from '../../register/store.ts'
import { addMail } from '../../register/work/outbox.ts'
import { type Act, auditorAndKeeper } from '../act.ts'

/**
 * What a notice is about: a header names it, so that the pane finds it. The value is the section of the register's page
 * that shows it.
 */
const sectionOf = {
  Escalation: 'escalations',
  Restriction: 'restrictions',
  Arrangement: 'arrangements',
  PassedOn: 'passed-to-you',
  FormalWarning: 'formal-warnings',
  Customer: 'customers',
}
export type About = keyof typeof sectionOf

/**
 * `what`: what the reader should do, or now knows, without a name or a full stop; `more`: paragraphs that follow,
 * without a name either.
 */
type Notice = { to: string[]; about: About; id: string; what: string; reference: string; more?: string[] }

/** Where the register's page shows it. */
export const linkTo = ({ publicUrl }: Act, about: About, id: string): string =>
  `${publicUrl}/register.html#/${sectionOf[about]}/${id}`

/**
 * A notice as mail: its subject says what is wanted and the reference, its text leads to the register's page, and in
 * Outlook to the same place: its header names it for the pane.
 */
export function noticeOf(act: Act, { to, about, id, what, reference, more = [] }: Notice) {
  const subject = `${what}: ${reference}`
  const said = [subject, ...more].filter(Boolean).join('\n\n')
  return {
    to: [...new Set(to)],
    subject,
    text: `${said}\n\nOpen it in the register:\n${linkTo(act, about, id)}\n\nOr open this message in Outlook and choose Contact register.\n\n${act.council.name}\n`,
    headers: { [`X-Contact-Register-${about}`]: id },
  }
}

/**
 * Puts a notice into the outbox. It says that something waits and where, and nothing about the customer or the reasons:
 * more people read a mailbox than the register. The same key is sent once. Returns whether it is new.
 */
export const tell = (tx: Writing, act: Act, { key, ...notice }: Notice & { key: string }): Promise<boolean> =>
  addMail(tx, { id: act.newId(), key, at: act.at, ...noticeOf(act, notice) })

/** More than become overdue in a day; the rest is told of the next night, and the work list has all of them. */
export const toldInANight = 100

/** P3: a referral decides nothing yet. */
const subjects: Partial<Record<EscalationState, string>> = {
  'more-wanted': 'Details needed for your escalation',
  referred: 'Your escalation has been referred to legal services',
}

type ToWhoEscalated = {
  key: string
  escalationId: string
  to: string | null
  state: EscalationState
  /** What the officer wants to say about their decision. A question is shown in the pane only. */
  feedback: string | null
}

/**
 * P10: tells the person who escalated what became of it, with the officer's words for them, if their address is known.
 * Never the confidential reasons, and not the customer. Their pane tells them too.
 */
export async function tellWhoEscalated(
  tx: Writing,
  act: Act,
  { key, escalationId, to, state, feedback }: ToWhoEscalated,
): Promise<void> {
  if (to === null) return
  const reference = referenceOf('escalation', escalationId)
  const decided = state === 'more-wanted' ? '' : say(outcome[state as DecidedState])
  await tell(tx, act, {
    key,
    to: [to],
    about: 'Escalation',
    id: escalationId,
    what: subjects[state] ?? 'Your escalation has been decided',
    reference,
    more: [
      decided,
      ...(state === 'complaint' ? [act.council.complaintsUrl] : []),
      ...(feedback ? [say(outcome['officer-says']), feedback] : []),
      ...(decided === '' ? [] : supportIn(act)),
    ],
  })
}

/** G (HSE): the council's words on support for staff and on reporting, where it has given some. */
function supportIn({ council }: Act): string[] {
  const { staffSupport } = council.duties
  return staffSupport ? [[staffSupport.words, staffSupport.url ?? ''].filter(Boolean).join('\n')] : []
}

const forIct = {
  make: 'New mail rule to set up',
  'make-again': 'Mail rule to set up again for other addresses',
  remove: 'Mail rule to remove',
}

/** P13: notifies ICT. The reference is the restriction's, which ICT's page shows too. */
export async function tellIct(
  tx: Writing,
  act: Act,
  { arrangementId, restrictionId }: { arrangementId: string; restrictionId: string },
  work: keyof typeof forIct,
): Promise<void> {
  await tell(tx, act, {
    // Addresses may change more than once.
    key: `arrangement-${work}:${arrangementId}${work === 'make-again' ? `:${act.at.toISOString()}` : ''}`,
    to: [act.council.posts.ict.address],
    about: 'Arrangement',
    id: arrangementId,
    what: forIct[work],
    reference: referenceOf('restriction', restrictionId),
  })
}

/** P14, P15: tells of work on a restriction; returns whether the notice is new. */
export const tellOfRestriction = (
  tx: Writing,
  act: Act,
  { restrictionId: id, ...notice }: Pick<Notice, 'to' | 'what' | 'more'> & { key: string; restrictionId: string },
): Promise<boolean> => tell(tx, act, { ...notice, about: 'Restriction', id, reference: referenceOf('restriction', id) })

const answered: Record<RepresentationOutcome | ReviewOutcome, string> = {
  maintained: 'The restriction stays as it is.',
  continued: 'The restriction stays as it is.',
  varied: 'The restriction will change. The pane shows the change once the customer has been told in writing.',
  lifted: 'The restriction has ended. Open a message from the customer to see how to answer them now.',
  ended: 'The restriction ended before anybody answered. A letter tells the customer so.',
}

/** P15: no letter answers a report of changed circumstances by itself. */
const closedReport =
  'The restriction ended before anybody answered. Open a message from the customer to see how to answer them now.'

/**
 * P14, P15: tells whoever recorded a representation or reported changed circumstances what came of it, if their address
 * is known and somebody else answered. No name and no reasons: more people read a mailbox than the register.
 */
export async function tellWhoRecorded(
  tx: Writing,
  act: Act,
  { key, of, restrictionId, outcome, reporter }: WhatCame,
): Promise<void> {
  if (reporter.address === null || isSameAccount(reporter, act.by)) return
  const reference = referenceOf('restriction', restrictionId)
  const what = of === 'representation' ? 'The representation you recorded' : 'The changed circumstances you reported'
  const told = of === 'circumstances' && outcome === 'ended' ? closedReport : answered[outcome]
  const done = outcome === 'ended' ? 'closed' : 'answered'
  await addMail(tx, {
    id: act.newId(),
    key,
    to: [reporter.address],
    subject: `${outcome === 'ended' ? 'Closed' : 'Answered'}: ${lowered(what)}: ${reference}`,
    text: `${what} ${of === 'representation' ? 'has' : 'have'} been ${done}: ${reference}\n\n${told}\n\n${act.council.name}\n`,
    headers: {},
    at: act.at,
  })
}

type WhatCame = {
  key: string
  of: 'representation' | 'circumstances'
  restrictionId: string
  outcome: RepresentationOutcome | ReviewOutcome
  reporter: Person & { address: string | null }
}

/**
 * G: tells the person who reported a contact point, if their address is known, that it was decided, without naming it.
 */
export async function tellWhoReported(
  tx: Writing,
  act: Act,
  { proposalId, to, accepted }: { proposalId: string; to: string | null; accepted: boolean },
): Promise<void> {
  if (to === null) return
  const subject = accepted ? 'What you reported now counts in the register' : 'What you reported was not accepted'
  const more = accepted ? '' : ' The register keeper can tell you why.'
  await addMail(tx, {
    id: act.newId(),
    key: `proposal-decided:${proposalId}`,
    to: [to],
    subject,
    text: `${subject}.${more}\n\n${act.council.name}\n`,
    headers: {},
    at: act.at,
  })
}

const forAuditor: Record<LookUpExcess, { subject: string; what: string; choose: string }> = {
  stopped: {
    subject: 'Somebody was stopped who looked up too many',
    what: 'A person looked up more in the register than anybody needs, and was stopped for a moment.',
    choose: 'Stopped: too many look-ups',
  },
  'many-at-once': {
    subject: 'Unusually many look-ups at once',
    what: 'A person looked up more in the register within seconds than reading messages needs. They were not stopped.',
    choose: 'Unusually many look-ups at once',
  },
  'many-in-a-day': {
    subject: 'Unusually many look-ups in one day',
    what: 'A person has looked up more in the register today than a day of reading messages needs. They were not stopped.',
    choose: 'Unusually many look-ups in one day',
  },
}

/**
 * G: tells the auditor that somebody looked up more than anybody needs; only the ledger says who. Returns whether it is
 * new.
 */
export function tellAuditor(tx: Writing, act: Act, howMany: LookUpExcess, key: string): Promise<boolean> {
  const { subject, what, choose } = forAuditor[howMany]
  return addMail(tx, {
    id: act.newId(),
    key,
    to: [act.council.posts.auditor.address],
    subject,
    text: `${what} It may be a mistake, or an attempt to read the register out.\n\nThe access ledger says who it was. Choose “${choose}” at\n${act.publicUrl}/register.html#/ledger\n\n${act.council.name}\n`,
    headers: {},
    at: act.at,
  })
}

/**
 * P10, G: tells the auditor and the register keeper that an original is not as filed; only the audit trail says which.
 * Returns whether it is new.
 */
export const tellOfOriginal = (tx: Writing, act: Act, key: string): Promise<boolean> =>
  addMail(tx, {
    id: act.newId(),
    key,
    to: auditorAndKeeper(act),
    subject: 'An original in the register is not the file that was filed',
    text: `An original message kept as evidence was changed or removed after it was filed. Nobody can do that in the register itself, so somebody may have changed the database.\n\nDo not rely on this evidence. Keep every backup, and have ICT run “npm run register -- verify”, which lists everything that was changed.\n\nThe auditor can see which evidence it is under “Original not as filed” at\n${act.publicUrl}/register.html#/trail\n\n${act.council.name}\n`,
    headers: {},
    at: act.at,
  })

/** G: tells the register keeper that originals fill nearly all the room they may have: once a month for each share. */
export async function tellOfLittleRoom(tx: Writing, act: Act, share: number): Promise<void> {
  const subject = `Original messages take ${share}% of their room`
  await addMail(tx, {
    id: act.newId(),
    key: `originals-room:${share}:${act.at.toISOString().slice(0, 7)}`,
    to: [act.council.posts.registerKeeper.address],
    subject,
    text: `Original messages take ${share}% of the room that they may have in the register. When it is full, escalations are still filed, but without the original message.\n\nShorten the retention periods, or ask ICT for more room (ORIGINALS_GIGABYTES).\n\n${act.council.name}\n`,
    headers: {},
    at: act.at,
  })
}

/** G: tells the register keeper that clocks run into a year for which the settings have no bank holidays: once a year. */
export async function tellKeeperOfHolidays(tx: Writing, act: Act, year: string): Promise<void> {
  const subject = `Bank holidays of ${year} are missing`
  await addMail(tx, {
    id: act.newId(),
    key: `bank-holidays:${year}`,
    to: [act.council.posts.registerKeeper.address],
    subject,
    text: `Requests that reach into ${year} are due by working days, and the settings have no bank holidays of that year. Until you add them, such requests may show as due too early.\n\nAdd them under “Requests and concerns” at\n${act.publicUrl}/register.html#/settings/duties\n\n${act.council.name}\n`,
    headers: {},
    at: act.at,
  })
}

/** What happened to a customer, in their timeline: one sentence for each event, said by the server. */
export const timelineEvents = {
  open: 'Open {reference}',
  'open-letter': 'Open the letter',
  'save-original': 'Save the original',
  'save-message':
    'Save the message{about, select, subject { “{subject}”} other {}}{sent, select, on { of {day}} other {}}',
  and: '{first} and {last}',
  'warning-given': 'A polite warning was given{from, select, service { by {service}} other {}}, about {about}.',
  'warning-opened':
    'A reply with a polite warning was opened{from, select, service { by {service}} other {}}, about {about}.',
  'counts-until': 'It counts until {day}.',
  'does-not-count': 'It does not count.',
  'reply-not-confirmed': 'It is not confirmed that it was sent.',
  'reply-not-sent': 'It was not sent.',
  'warning-withdrawn': 'The polite warning of {day} was withdrawn, because it was given by mistake.',
  'tell-of-withdrawal': 'The customer was told of the warning, and should be told that it is withdrawn.',
  escalated: 'The behaviour was escalated{from, select, service {, {service}} other {}}: {reference}.',
  behaviour: 'Behaviour: {behaviours}.',
  'of-escalation': 'Escalation {reference}.',
  'point-added': '{point} was added.',
  'point-removed': '{point} was removed.',
  'point-corrected': '{point} was corrected to {value}.',
  'point-counts': '{point} counts as {whose} now.',
  'it-counts': 'It counts as {whose} now.',
  'shared-point': 'the shared {kind} {value}',
  'own-point': 'the {kind} {value}',
  'point-of': 'the {kind} {value} of the {part} {name}',
  'counts-own': 'the customer’s own',
  'counts-shared': 'shared with others',
  'counts-of': 'that of the {part} {name}',
  'point-reported': 'Another {kind} was reported: {value}.',
  'reported-as': 'It was reported as {whose}.',
  'report-accepted': 'The reported {kind} {value} was accepted, and counts.',
  'report-refused': 'The reported {kind} {value} was not accepted.',
  merged: 'The entry {reference} is about the same person, and was joined with this one.',
  unmerged: 'The entry {reference} was separated from this one again.',
  'duty-noted': 'What was passed on asks for: {name}.',
  'due-on': 'It is due on {day}.',
  'dealt-with': 'Dealt with: {name}.',
  'formal-warning-decided': 'A formal warning was decided{from, select, service {, {service}} other {}}: {reference}.',
  'formal-warning-withdrawn': 'The formal warning {reference} was withdrawn.',
  'formal-warning-sent':
    'The letter of the formal warning was sent on {day}{how, select, email { by e-mail} post { by post} hand { by hand} other {}}.',
  'formal-warning-ends': 'The warning ends on {day}.',
  'objection-recorded': 'The customer’s objection to the formal warning {reference}, received on {day}, was recorded.',
  'objection-due': 'An answer is due by {day}.',
  'objection-answered':
    'The customer’s objection to the formal warning {reference}, received on {day}, was answered: {outcome, select, withdrawn {it is withdrawn} other {it stays}}.',
  'letter-not-sent': '{letter} is not sent: the customer is not told.',
  'letter-sent':
    '{letter} was sent on {day}{how, select, email { by e-mail} post { by post} hand { by hand} other {}}.',
  'letter-to-send': '{letter} is to be sent.',
  'letter-was-not-sent': '{letter} was not sent: the customer is not told.',
  'legal-asked': 'Legal services were asked for advice on {reference}.',
  'legal-answered': 'Legal services gave their advice on {reference}.',
  'hold-placed': 'A hold was placed: nothing of this customer is deleted until it is lifted.',
  'hold-kept': 'A hold was kept. It will be looked at again by {day}.',
  'hold-lifted': 'A hold was lifted.',
  'precautions-recorded': 'Precautions for visits were recorded.',
  'precautions-kept': 'Precautions for visits were kept. We will look at them again by {day}.',
  'precautions-ended': 'Precautions for visits ended.',
  'precautions-not-told': 'The customer is not told of the precautions for visits.',
  'precautions-told': 'The customer was told of the precautions for visits on {day}.',
  agreed: 'The restriction {reference} was agreed{place, select, of {, in place of {replaced}} other {}}: {measures}.',
  'in-force-since': 'It is in force from {day}.',
  'ended-on': 'It ended on {day}.',
  'came-outside': '{contact} came outside the arrangements: {done}.',
  'counted-before': 'This message was counted before.',
  reminded: 'the customer was reminded',
  'reminder-not-confirmed': 'a reminder was opened (not confirmed)',
  'reminder-not-sent': 'a reminder was opened (not sent)',
  'passed-on': 'it was passed on',
  'forward-not-confirmed': 'a message to the contact was opened (not confirmed)',
  'forward-not-sent': 'a message to the contact was opened (not sent)',
  'was-in-force': 'The restriction {reference} was in force from {from} to {to}.',
  'is-in-force': 'The restriction {reference} is in force from {day}.',
  ended: 'The restriction {reference} ended: {cause}.',
  'applies-again':
    'The restriction {reference} applies again: the restriction that replaced it belongs to another person.',
  'waits-again':
    'The restriction {reference} needs its letter again: the restriction that replaced it belongs to another person.',
  replaced: 'The restriction {reference} was replaced{with, select, other {} one { by {next}}}.',
  'arrangement-again': 'The customer’s addresses changed, so ICT was asked to make the mail arrangement again.',
  'arrangement-block': 'ICT was asked to block the customer’s mail.',
  'arrangement-forward': 'ICT was asked to forward the customer’s mail.',
  'arrangement-mark': 'ICT was asked to mark the customer’s mail.',
  'arrangement-to-remove': 'ICT was asked to remove the mail arrangement.',
  'arrangement-removed': 'ICT removed the mail arrangement.',
  'arrangement-in-place': 'ICT put the mail arrangement in place.',
  'notice-customer': 'A letter to the customer about the review due on {day} was prepared.',
  'notice-further-post': 'A further post was told of the review due on {day}.',
  'notice-reviewer': 'The reviewer was told of the review due on {day}.',
  acknowledged: 'The customer was told that the representation had come.',
  'details-added': 'Details were added to the escalation.',
  'representation-received': 'A representation was received on {day}.',
  'told-so': 'The customer was told so on {day}.',
  'representation-answered': 'The representation was answered: {outcome}.',
  'representation-not-answered': 'The restriction ended before the representation was answered.',
  'circumstances-not-answered': 'The restriction ended before the changed circumstances were answered.',
  'circumstances-reported': 'Changed circumstances were reported{from, select, service { by {service}} other {}}.',
  'circumstances-answered': 'The report of changed circumstances was answered: {outcome}.',
  reviewed: 'The restriction {reference} was reviewed (due on {day}): {outcome}.',
} as const

/** Before what somebody wrote or said about an event. */
export const eventLabels = {
  why: 'Why',
  reasons: 'Reasons',
  happened: 'What happened',
  question: 'The question',
  advice: 'Their advice',
  note: 'Note',
  feedback: 'To the person who escalated',
  'support-worker': 'Support worker',
  'none-known': 'None is known.',
  adjustments: 'Reasonable adjustments',
  'went-over': 'Records that moved',
  'customer-said': 'What the customer said',
  'customer-says': 'What the customer says',
  'customer-asks': 'What the customer asks',
  'customer-told': 'What the customer was told',
  statement: 'The customer’s statement',
  'spoken-by': 'Who spoke for the customer',
  'had-a-part': 'Why somebody answered who had a part in it',
  'why-them': 'Why it was them',
  'why-at-once': 'Why it began before the letter was sent',
  'what-changed': 'What has changed',
  'behaviour-since': 'Behaviour since',
  needs: 'Needs',
  'lesser-measure': 'Lesser measure now',
  'before-visit': 'Before a visit',
} as const

/** What moved with an entry that was joined with another. */
export const eventsMoved = {
  contact_points: '{n, plural, one {# contact point} other {# contact points}}',
  proposals: '{n, plural, one {# reported contact point} other {# reported contact points}}',
  warnings: '{n, plural, one {# polite warning} other {# polite warnings}}',
  formal_warnings: '{n, plural, one {# formal warning} other {# formal warnings}}',
  escalations: '{n, plural, one {# escalation} other {# escalations}}',
  restrictions: '{n, plural, one {# restriction} other {# restrictions}}',
  holds: '{n, plural, one {# hold} other {# holds}}',
  precautions: '{n, plural, one {# record of precautions} other {# records of precautions}}',
  rights_requests: '{n, plural, one {# request about the record} other {# requests about the record}}',
} as const

/** Inside a sentence. */
export const eventPoints = {
  email: 'address',
  number: 'number',
  name: 'name',
  'postal-address': 'postal address',
} as const

/** Inside a sentence, and at its beginning. */
export const eventContacts = {
  email: 'a message',
  telephone: 'a telephone call',
  'in-person': 'a visit',
  post: 'a letter',
  'social-media': 'something on social media',
} as const

/** Inside a sentence. */
export const eventMeasures = {
  'designated-contact': 'one designated contact',
  'fewer-people': 'fewer people to contact',
  volume: 'how often',
  type: 'which kind of contact',
  'days-and-times': 'days and times',
  'channel-closed': 'a way of contact closed',
} as const

/** P14: at the beginning of a sentence. */
export const eventLetters = {
  restriction: 'The letter that confirms the restriction',
  variation: 'The letter that confirms the change',
  lifting: 'The letter that says the restriction has ended',
  'representation-answer': 'The letter that answers the representation',
  'review-continued': 'The letter about the review',
  'review-notice': 'The letter that announces the review',
  'objection-answer': 'The letter that answers the objection to the formal warning',
  'formal-warning-withdrawal': 'The letter that withdraws the formal warning',
  'precautions-ended': 'The letter that says that the precautions for visits ended',
} as const

export const eventDecisions = {
  approve: 'An authorising officer approved a restriction.',
  decline: 'An authorising officer declined the escalation.',
  'no-action': 'An authorising officer decided to take no action.',
  'ask-for-more': 'An authorising officer asked for more details.',
  'refer-to-legal': 'An authorising officer referred it to legal services.',
  'legal-advice': 'Legal services gave their advice.',
  'warn-instead': 'An authorising officer asked for a polite warning instead.',
  'treat-as-complaint': 'An authorising officer decided to treat it as a complaint.',
  'warn-formally': 'An authorising officer decided to give a formal warning.',
} as const

/** The outcome of a representation, of changed circumstances or of a review, at the end of a sentence. */
export const eventOutcomes = {
  maintained: 'it stays as it is',
  continued: 'it goes on as it is',
  varied: 'it is changed',
  lifted: 'it is lifted',
} as const

/** Why a restriction ended, at the end of a sentence. */
export const eventCauses = {
  officer: 'an authorising officer decided it',
  representation: 'a representation was upheld',
  review: 'the review decided it',
  circumstances: 'circumstances have changed',
  'ran-out': 'its last day has passed',
  'review-late': 'its review was too late',
  lifted: 'it was lifted',
} as const

/** Every field that a row may have, in the order of an export. */
export const fields = [
  'record',
  'recordId',
  'customerId',
  'name',
  'alsoKnownAs',
  'emails',
  'telephones',
  'postalAddresses',
  'shared',
  'representatives',
  'state',
  'measures',
  'ways',
  'precautions',
  'contactName',
  'contactPost',
  'contactAddress',
  'deputyName',
  'deputyPost',
  'deputyAddress',
  'services',
  'scopeReason',
  'inForceOn',
  'until',
  'liftedOn',
  'reviewOn',
  'reasons',
  'considered',
  'letterSentOn',
  'letterText',
  'letterNotSent',
  'letterMethod',
  'atOnceReason',
  'adjustments',
  'duties',
  'mail',
  'mailState',
  'councillors',
  'warnedOn',
  'lapsesOn',
  'channel',
  'escalatedOn',
  'behaviours',
  'account',
  'evidence',
  'recordedAt',
  'approvedBy',
  'ownReference',
  'notes',
  'varies',
  'escalationId',
  'restrictionId',
  'happenedOn',
  'receivedOn',
  'dueOn',
  'outcome',
  'doneAt',
  'feedback',
  'answeredBy',
  'acknowledgedOn',
  'acknowledgeBy',
  'answerBy',
  'sameOfficerReason',
  'spokenBy',
  'behaviourSince',
  'needs',
  'lesserNow',
  'letterKind',
  'withdrawnWhy',
  'answerReasons',
] as const
export type Field = (typeof fields)[number]

/** The titles, separated by bars: first the one that an export writes, then those that councils write. */
const known: Record<Field, string> = {
  record: 'Record|record type|type of record|entry type|kind|type|action|stage',
  recordId: 'Register id of the record|register id|record id',
  customerId: 'Register id of the customer|register customer id',
  name: 'Name|customer|customer name|full name|complainant|complainant name|client|person|resident' + '|contact',
  alsoKnownAs: 'Also known as|aka|alias|aliases|other names|other name|known as',
  emails:
    'E-mail|e-mail address|e-mail addresses|emails|mail|email(s)|customer email|address|addresses' + '|electronic mail',
  telephones:
    'Telephone|telephone number|telephone numbers|phone|phone number|phone numbers|phones|tel|tel no' +
    '|mobile|mobile number|number|contact number',
  postalAddresses:
    'Postal address|postal addresses|home address|home addresses|full address|street address|mailing address' +
    '|customer address|correspondence address',
  shared: 'Shared with others|shared contact details|shared addresses or numbers',
  representatives: 'Representatives|acting for the customer',
  state: 'State|status|current status|position',
  measures:
    'Measures|restriction|restrictions|restriction measures|restrictions in place|arrangements' +
    '|contact arrangements|restriction details|conditions|restriction type',
  ways: 'Ways that stay open|ways open|other ways of contact|alternative contact',
  precautions: 'Before a visit|precautions for visits|visit precautions',
  contactName:
    'Designated contact|designated contact name|single point of contact|spoc|point of contact' +
    '|named contact|contact officer|named officer|contact name',
  contactPost:
    'Post of the contact|designated contact post|contact post|contact job title|contact role|post' + '|job title',
  contactAddress:
    'Address of the contact|designated contact address|designated contact email|contact email' +
    '|contact address|spoc email|contact officer email|point of contact email',
  deputyName: 'Deputy|deputy name|deputy contact|second contact|cover',
  deputyPost: 'Post of the deputy|deputy post|deputy job title|deputy role',
  deputyAddress: 'Address of the deputy|deputy email|deputy address|deputy contact email',
  services: 'Services|service|service area|service areas|department|departments|team|directorate',
  scopeReason: 'Covers more services because',
  inForceOn:
    'In force on|start|start date|from|date from|date restricted|restricted from|restriction start' +
    '|restriction start date|effective from|date imposed|date applied|in force from' +
    '|date of restriction',
  until:
    'Until|end|end date|to|date to|expiry|expiry date|expires|restricted until|restriction end' +
    '|restriction end date|in force until',
  liftedOn: 'Lifted on|lifted|date lifted|removed on|date removed|ended on|date ended',
  reviewOn:
    'Review on|review|review date|date of review|next review|next review date|review due' +
    '|review due date|due for review',
  reasons: 'Reasons|reason|reason for restriction|reasons for restriction|grounds|details|background|why',
  considered: 'What was considered|considered|lesser measures considered|other measures considered',
  letterSentOn:
    'Letter sent on|letter sent|letter|letter date|date letter sent|date of letter' +
    '|confirmed in writing|notified|date notified|customer notified',
  letterText: 'Text of the letter|letter text|wording of the letter',
  letterNotSent: 'No letter because|reason for no letter|reason not notified|not notified because',
  letterMethod: 'How the letter went',
  atOnceReason: 'In force before the letter because',
  adjustments: 'Adjustments to make|adjustments|reasonable adjustments to make',
  duties: 'Requests and concerns in what was passed on',
  mail:
    'Mail arrangement|e-mail arrangement|email arrangements|mail rule|email rule|email forwarding' + '|email blocked',
  mailState: 'State of the mail arrangement|mail arrangement state|mail rule state',
  councillors: 'Councillors|councillor|councillors excepted|ward councillors|councillor exceptions',
  warnedOn:
    'Warning on|warning|warned|warned on|warning date|date of warning|date warned|warning given' +
    '|warning letter|warning sent|polite warning|polite warning on',
  lapsesOn: 'Warning lapses on|warning lapses|warning expires|warning expiry',
  channel: 'Channel|contact channel|method|received by',
  escalatedOn: 'Escalated on|escalated|date escalated|escalation|escalation date|referred on|date referred',
  behaviours: 'Behaviours|behaviour|behavior|type of behaviour',
  account: 'What happened|account|incident|incidents|summary|description',
  evidence: 'Evidence|list of evidence|evidence held',
  recordedAt: 'Recorded at|recorded|date recorded|recorded on|entered on|date entered|date added',
  approvedBy:
    'Approved by|approved|authorised by|authorised|authorising officer|approving officer|agreed by' +
    '|decision by|decided by',
  ownReference:
    'Own reference|our reference|our own reference|reference|ref|ref no|reference number' +
    '|casereference|casenumber|caseref|id|no',
  notes: 'Notes|note|our notes|own notes|our own notes|comments|comment|remarks|other information',
  varies: 'Register id of what it varies|varies',
  escalationId: 'Register id of the escalation|from escalation',
  // For records linked to a restriction: titles that no council uses for a column of its own log.
  restrictionId: 'Register id of the restriction',
  happenedOn: 'Happened on',
  receivedOn: 'Representation received on',
  dueOn: 'Review was due on',
  outcome: 'What came of it',
  doneAt: 'Decided, answered, or letter recorded, at',
  feedback: 'Words for the person who escalated',
  answeredBy: 'Decided, reviewed, answered or sent by',
  acknowledgedOn: 'Representation acknowledged on',
  acknowledgeBy: 'To be acknowledged by',
  answerBy: 'To be answered by',
  sameOfficerReason: 'Answered by the same officer because',
  spokenBy: 'Who spoke for the customer',
  behaviourSince: 'Behaviour since the last review',
  needs: 'What the customer needs',
  lesserNow: 'Whether a lesser measure would do now',
  letterKind: 'Which letter',
  withdrawnWhy: 'Withdrawn because',
  answerReasons: 'Reasons for the answer',
}

const titlesOf = (field: Field): string[] => known[field].split('|')

/** The title of a field, as exports and pages show it. */
export const titleOf = (field: Field): string => titlesOf(field)[0] ?? field

/** Titles match regardless of case, punctuation, spaces and accents. */
const key = (title: string): string =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/e[\s-]?mail/g, 'email')
    .replace(/[^a-z0-9]+/g, '')

const byKey = new Map(fields.flatMap((field) => titlesOf(field).map((title) => [key(title), field] as const)))

/** The field that a title names; undefined if unknown. */
export const fieldOf = (title: string): Field | undefined => byKey.get(key(title))

/** The field of each column, by title; null if it is not imported. If two have the same meaning, the first counts. */
export function matchColumns(header: readonly string[]): (Field | null)[] {
  const taken = new Set<Field>()
  return header.map((title) => {
    const field = fieldOf(title)
    if (!field || taken.has(field)) return null
    taken.add(field)
    return field
  })
}

/** The title of the first required column that is missing; null if none is. */
export function missingColumn(matching: readonly (Field | null)[]): string | null {
  const has = (...some: Field[]) => some.some((field) => matching.includes(field))
  if (!has('name')) return titleOf('name')
  if (!has('emails', 'telephones', 'postalAddresses'))
    return `${titleOf('emails')}, ${titleOf('telephones')} or ${titleOf('postalAddresses')}`
  return has('measures', 'warnedOn', 'escalatedOn')
    ? null
    : `${titleOf('measures')}, ${titleOf('warnedOn')} or ${titleOf('escalatedOn')}`
}

/** What a column of a council's own log may be: what such logs really have. */
export const fields = [
  'name',
  'firstNames',
  'surname',
  'alsoKnownAs',
  'emails',
  'telephones',
  'postalAddresses',
  'state',
  'measures',
  'ways',
  'contactName',
  'contactAddress',
  'services',
  'inForceOn',
  'until',
  'liftedOn',
  'reviewOn',
  'reasons',
  'letterSentOn',
  'letterNotSent',
  'mail',
  'warnedOn',
  'approvedBy',
  'ownReference',
  'notes',
] as const
export type Field = (typeof fields)[number]

/** Fields that several columns may be: "Phone 1" and "Phone 2", or the lines of an address and its postcode. */
const several: ReadonlySet<Field> = new Set(['alsoKnownAs', 'emails', 'telephones', 'postalAddresses', 'notes'])

/** The titles, separated by bars: first the register's own, then those that councils write. */
const known: Record<Field, string> = {
  name:
    'Name|customer|customer name|customers name|name of customer|name of person|full name|complainant' +
    '|complainant name|client|client name|person|person name|resident|resident name|individual|contact' +
    '|serviceuser|tenant|applicant|subject|surname first name',
  firstNames: 'First names|first name|forename|forenames|given name|given names|christian name',
  surname: 'Surname|last name|family name|second name',
  alsoKnownAs: 'Also known as|aka|alias|aliases|other names|other name|known as',
  emails:
    'E-mail|e-mail address|e-mail addresses|emails|mail|email(s)|customer email|customer email address' +
    '|electronic mail|email 1|email 2|email 3|email add|email id|known email addresses|known emails|email used',
  telephones:
    'Telephone|telephone number|telephone numbers|phone|phone number|phone numbers|phones|tel|tel no' +
    '|mobile|mobile number|mobile no|number|contact number|contact numbers|contact tel|phone no|phone nos|tel nos' +
    '|telephone no|home phone|home tel|home telephone|work phone|work tel|landline|phone 1|phone 2|tel 1|tel 2' +
    '|telephone 1|telephone 2|mob|mob no|known telephone numbers',
  postalAddresses:
    'Postal address|postal addresses|home address|home addresses|full address|street address|mailing address' +
    '|customer address|correspondence address|address of customer|property|property address' +
    '|address line|address line 1|address line 2|address line 3|address line 4|lines of the postal address' +
    '|address 1|address 2|address 3|address 4|house|house no|house number|house name|house name or number|street' +
    '|street name|road|town|city|town city|county|district|village|locality|postcode|post code|zip|postal code',
  state: 'State|status|current status|position',
  measures:
    'Measures|restriction|restrictions|restriction measures|restrictions in place|arrangements' +
    '|contact arrangements|restriction details|conditions|restriction type|type of restriction|action taken' +
    '|measures in place|nature of restriction|restriction imposed|agreed arrangements|how contact is managed' +
    '|contact plan|contact management plan|details of restriction|sanction',
  ways: 'Ways that stay open|ways open|other ways of contact|alternative contact',
  contactName:
    'Designated contact|designated contact name|single point of contact|spoc|point of contact' +
    '|named contact|contact officer|named officer|contact name|contact officer name|single point of contact name' +
    '|spoc name|named officer name|nominated officer|nominated contact|officer|lead officer|allocated officer' +
    '|key contact|designated officer|responsible officer|council contact|council contact name',
  contactAddress:
    'Address of the contact|designated contact address|designated contact email|contact email' +
    '|contact address|spoc email|contact officer email|point of contact email|named officer email' +
    '|single point of contact email|lead officer email|officer email|council contact email' +
    '|nominated officer email',
  services:
    'Services|service|service area|service areas|department|departments|dept|team|directorate|division|services covered',
  inForceOn:
    'In force on|start|start date|from|date from|date restricted|restricted from|restriction start' +
    '|restriction start date|effective from|date imposed|date applied|in force from|date of restriction' +
    '|restriction from|date started|commenced|commencement date|date of decision|decision date|imposed|start of restriction' +
    '|date added to register|date restriction imposed|restriction imposed on|effective date|date restriction started',
  until:
    'Until|end|end date|to|date to|expiry|expiry date|expires|restricted until|restriction end' +
    '|restriction end date|in force until|restriction to|end of restriction|date restriction ends|restriction ends',
  liftedOn:
    'Lifted on|lifted|date lifted|removed on|date removed|ended on|date ended|date closed|closed on' +
    '|date restriction lifted|withdrawn on',
  reviewOn:
    'Review on|review|review date|date of review|next review|next review date|review due' +
    '|review due date|due for review|to be reviewed|six month review|6 month review|review by|date of next review' +
    '|next review due|date for review',
  reasons:
    'Reasons|reason|reason for restriction|reasons for restriction|grounds|details|background|why|rationale' +
    '|justification|reason for decision|nature of behaviour|basis',
  letterSentOn:
    'Letter sent on|letter sent|letter|letter date|date letter sent|date of letter' +
    '|confirmed in writing|notified|date notified|customer notified|letter sent date|date letter issued' +
    '|letter issued|notification sent|notified on|date customer informed|date informed|customer informed',
  letterNotSent: 'No letter because|reason for no letter|reason not notified|not notified because',
  mail:
    'Mail arrangement|e-mail arrangement|email arrangements|mail rule|email rule|email forwarding' + '|email blocked',
  warnedOn:
    'Warning on|warning|warned|warned on|warning date|date of warning|date warned|warning given' +
    '|warning letter|warning sent|polite warning|polite warning on|warning issued|date warning issued' +
    '|warning letter sent|date of warning letter|first warning',
  approvedBy:
    'Approved by|approved|authorised by|authorised|authorising officer|approving officer|agreed by' +
    '|decision by|decided by|authorisation|sign off|signed off by|approver|decision maker|authorised officer',
  ownReference:
    'Own reference|our reference|our own reference|reference|ref|ref no|reference number' +
    '|casereference|casenumber|caseref|id|no|caseid|caseno|crm ref|crm reference|serial no|line no|item|item no',
  notes:
    'Notes|note|our notes|own notes|our own notes|comments|comment|remarks|other information' +
    '|officer comments|officer notes|additional information|additional notes|further information|update|updates|latest|what happened|account|incident|incidents|summary|description' +
    '|latest update',
}

const titlesOf = (field: Field): string[] => known[field].split('|')

/** The title of a field, as the template and the pages show it. */
export const titleOf = (field: Field): string => titlesOf(field)[0] ?? field

/** Titles match regardless of case, punctuation, spaces and accents. */
const key = (title: string): string =>
  title
    // Any cell may be asked about; no title is longer, with what it explains in brackets.
    .slice(0, 2000)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .replace(/e[\s-]?mail/g, 'email')
    .replace(/[^a-z0-9]+/g, '')

const byKey = new Map(fields.flatMap((field) => titlesOf(field).map((title) => [key(title), field] as const)))

/**
 * The field that a title names; undefined if unknown. What "Address" means depends on its cells: see `matchColumns`.
 */
export const fieldOf = (title: string): Field | undefined =>
  isAddress(title) ? 'emails' : (byKey.get(key(title)) ?? byKey.get(key(title).replace(/(?:es|s)$/, '')))

/** Titles under which councils keep either e-mail addresses or streets. */
const isAddress = (title: string): boolean => ['address', 'addresses'].includes(key(title))

/** How many different fields a row of titles names. */
export const knownTitles = (titles: readonly string[]): number =>
  new Set(titles.flatMap((title) => fieldOf(title) ?? [])).size

/** Finds what the cells below a column say, from 0. */
type CellsBelow = (column: number) => readonly string[]

/**
 * The field of each column, by title; null if it is not imported. If two have the same meaning, the first counts,
 * except where a field may be spread over several. "Address" means e-mail addresses or streets, whichever its cells
 * are.
 */
export function matchColumns(header: readonly string[], below: CellsBelow = () => []): (Field | null)[] {
  const taken = new Set<Field>()
  return header.map((title, i) => {
    const field = isAddress(title) && areStreets(below(i)) ? 'postalAddresses' : fieldOf(title)
    if (!field || (taken.has(field) && !several.has(field))) return null
    taken.add(field)
    return field
  })
}

/** Whether most of these cells that have anything lack an @. */
function areStreets(cells: readonly string[]): boolean {
  const some = cells.filter((cell) => cell.length > 5)
  return some.filter((cell) => !cell.includes('@')).length * 2 > some.length
}

/** The title of the first required column that is missing; null if none is. */
export function missingColumn(matching: readonly (Field | null)[]): string | null {
  const has = (...some: Field[]) => some.some((field) => matching.includes(field))
  if (!has('name', 'surname')) return titleOf('name')
  if (!has('emails', 'telephones', 'postalAddresses'))
    return `${titleOf('emails')}, ${titleOf('telephones')} or ${titleOf('postalAddresses')}`
  return has('measures', 'warnedOn') ? null : `${titleOf('measures')} or ${titleOf('warnedOn')}`
}

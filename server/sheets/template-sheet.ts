import { type Field, titleOf } from './columns.ts'
import { writeXlsx } from './xlsx/write-xlsx.ts'

/** What a council's own log needs, with what to write there. */
const columns: [Field, string][] = [
  ['name', 'One customer in each row, first name first.'],
  ['alsoKnownAs', 'Other names. Separate two with a semicolon.'],
  ['emails', 'Separate two with a semicolon. A row needs an e-mail address, a number or a postal address.'],
  ['telephones', 'Separate two with a semicolon.'],
  ['postalAddresses', 'Like: 12 High Street, Ambleford, AM1 2BC. The postcode comes last.'],
  ['measures', 'One on each line, like: No telephone calls; instead: by letter. Leave empty for a warning alone.'],
  ['ways', 'If a way of contact is closed: a way that stays open, like: Telephone: 01632 960101.'],
  ['contactName', 'The designated contact. A name from the settings is enough.'],
  ['contactAddress', 'The council’s address of the contact, if the settings do not name them.'],
  ['services', 'The services that it covers, as the settings name them. Leave empty for the whole council.'],
  ['state', 'in force, lifted, agreed or replaced. Leave empty to go by the days.'],
  ['inForceOn', 'The day on which it came into force, like: 3 November 2026.'],
  ['until', 'Its last day, if it has one.'],
  ['reviewOn', 'The day of the next review.'],
  ['liftedOn', 'The day on which it was lifted, if it was.'],
  ['letterSentOn', 'The day of the letter to the customer.'],
  ['letterNotSent', 'Why no letter was sent, if none was.'],
  ['reasons', 'Facts that the letter gave or would give.'],
  ['approvedBy', 'The post of the officer who approved it.'],
  ['mail', 'What ICT does with the customer’s e-mail: none, forward, block or mark.'],
  ['warnedOn', 'The day of a polite warning.'],
  ['ownReference', 'Your own reference.'],
  ['notes', 'Anything else that you keep about it.'],
]

/** An .xlsx to fill in: one sheet with the titles alone, another with what each column takes. */
export function templateSheet(services: readonly string[]): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const listed = services.length === 0 ? '' : ` They are: ${services.join('; ')}.`
  const help = columns.map(([field, words]) => [titleOf(field), field === 'services' ? words + listed : words])
  const titles = columns.map(([field]) => titleOf(field))
  return writeXlsx(['Log', [[titles]]], ['What to write', [[['Column', 'What to write'], ...help]]])
}

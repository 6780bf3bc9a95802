import type { SheetData } from 'write-excel-file/node'
import { type Field, titleOf } from './columns.ts'
import { safeCell } from './formula-safe.ts'

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
export async function templateSheet(services: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  const bold = (value: string) => ({ value, type: String, fontWeight: 'bold' as const })
  const plain = (value: string) => ({ value: safeCell(value), type: String, wrap: true })
  const titles: SheetData = [columns.map(([field]) => bold(titleOf(field)))]
  const listed = services.length === 0 ? '' : ` They are: ${services.join('; ')}.`
  const help: SheetData = [
    [bold('Column'), bold('What to write')],
    ...columns.map(([field, words]) => [bold(titleOf(field)), plain(field === 'services' ? words + listed : words)]),
  ]
  const { default: writeXlsxFile } = await import('write-excel-file/node')
  const file = writeXlsxFile([
    { data: titles, sheet: 'Log', columns: columns.map(() => ({ width: 24 })) },
    { data: help, sheet: 'What to write', columns: [{ width: 28 }, { width: 80 }] },
  ])
  return new Uint8Array(await file.toBuffer())
}

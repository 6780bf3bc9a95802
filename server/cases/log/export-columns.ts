import type { Cell } from '../../sheets/xlsx/write-xlsx.ts'

/** What an export says, by column. It is for reading: a backup moves a register. */
export const exportTitles = {
  customer: 'Customer',
  name: 'Name',
  alsoKnownAs: 'Also known as',
  emails: 'E-mail',
  telephones: 'Telephone',
  postalAddresses: 'Postal address',
  record: 'Record',
  state: 'State',
  services: 'Services',
  scopeReason: 'Why these services',
  happenedOn: 'Given or escalated on',
  measures: 'Measures',
  ways: 'Ways that stay open',
  contact: 'Designated contact',
  inForceOn: 'In force on',
  until: 'Until',
  liftedOn: 'Lifted on',
  reviewOn: 'Review on',
  behaviours: 'Behaviours',
  reasons: 'Reasons',
  decidedBy: 'Decided by',
  letterSentOn: 'Letter sent on',
  letterNotSent: 'No letter because',
  mail: 'Mail arrangement',
  ownReference: 'Own reference',
  notes: 'Notes',
} as const

/** The cells of one line of an export. */
export type Cells = Partial<Record<keyof typeof exportTitles, Cell>>

const columns = Object.keys(exportTitles) as (keyof typeof exportTitles)[]

/** The head of every export. */
export const titles: Cell[] = Object.values(exportTitles)

/** Lines in the order of the titles. */
export const inColumns = (rows: readonly Cells[]): Cell[][] =>
  rows.map((cells) => columns.map((column) => cells[column] ?? null))

export const dayCell = (day: string | null): Cell => day && { day }

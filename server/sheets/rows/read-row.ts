import type { Finding } from '../../policy/import/import-finding.ts'
import type { ParsedRow } from '../../policy/import/imported.ts'
import { mailArrangementKinds, restrictionStates } from '../../policy/vocabulary.ts'
import type { SheetRow } from '../sheet.ts'
import { listed, listedAddresses, listedNumbers } from '../words/lists.ts'
import { readMeasures } from '../words/measures-in-words.ts'
import { readWays } from '../words/ways-in-words.ts'
import { joinedContact, joinedName, joinedPostalAddresses } from './partial-fields.ts'
import { type ColumnsByField, type Corrections, RowCells } from './read-cells.ts'

/**
 * A row by its matched columns, each part read independently; a cell that cannot be read becomes a finding with its
 * field. What the keeper has corrected counts in place of the cell. `judgeRow` decides whether it may be imported.
 */
export function readRow(
  sheetRow: SheetRow,
  columns: ColumnsByField,
  corrections?: Corrections,
): { given: ParsedRow; findings: Finding[]; isSound: boolean } {
  const cells = new RowCells(sheetRow, columns, corrections)
  const contact = joinedContact(cells)
  const given: ParsedRow = {
    row: cells.row,
    name: joinedName(cells),
    alsoKnownAs: listed(cells.words('alsoKnownAs')),
    emails: listedAddresses(cells.words('emails')),
    telephones: listedNumbers(cells.words('telephones')),
    postalAddresses: joinedPostalAddresses(cells),
    isShared: false,
    restrictionState: cells.oneOf('state', restrictionStates, 'state-not-known', spokenStates),
    measures: measures(cells, contact.name),
    ways: ways(cells),
    contact,
    services: listed(/^all\b/i.test(cells.words('services')) ? '' : cells.words('services')),
    inForceOn: cells.day('inForceOn'),
    until: cells.day('until'),
    liftedOn: cells.day('liftedOn'),
    reviewOn: cells.day('reviewOn'),
    reasons: cells.text('reasons'),
    letterSentOn: cells.day('letterSentOn'),
    letterNotSent: cells.text('letterNotSent'),
    mail: cells.oneOf('mail', mailArrangementKinds, 'mail-not-known', spokenMail) ?? 'none',
    warnedOn: cells.day('warnedOn'),
    approvedBy: cells.words('approvedBy'),
    ownReference: cells.text('ownReference'),
    notes: cells.text('notes'),
  }
  return { given, findings: cells.findings, isSound: cells.isSound }
}

function measures(cells: RowCells, contact: string): ParsedRow['measures'] {
  if (cells.words('measures') === '') return null
  const read = readMeasures(cells.words('measures'), contact)
  if (!read) cells.tell('measures', 'measure-not-known')
  return read ?? []
}

function ways(cells: RowCells): ParsedRow['ways'] {
  if (cells.words('ways') === '') return null
  const read = readWays(cells.words('ways'))
  if (!read) cells.tell('ways', 'way-not-known')
  return read
}

const spokenStates: [RegExp, ParsedRow['restrictionState'] & string][] = [
  [/^(?:active|live|current|in place|ongoing|yes|restricted)/, 'in-force'],
  [/^(?:lifted|ended|expired|closed|removed|inactive|lapsed|withdrawn)/, 'lifted'],
  [/^(?:replaced|varied|superseded)/, 'replaced'],
  [/^(?:agreed|approved|awaiting letter)/, 'agreed'],
]

const spokenMail: [RegExp, ParsedRow['mail']][] = [
  [/forward|divert|redirect/, 'forward'],
  [/block|bounce|reject/, 'block'],
  [/^mark\b/, 'mark'],
]

import { expect, test } from 'vitest'
import { saidIn } from '../../../server/cases/import/fingerprints.ts'
import { matchColumns } from '../../../server/sheets/columns.ts'
import { columnsByField } from '../../../server/sheets/rows/read-cells.ts'
import { readRow } from '../../../server/sheets/rows/read-row.ts'

/** What 1.0.0 made of the row below. Its fingerprint must be the one that a register of 1.0.0 has for that row. */
const as100 =
  '{"row":0,"recordId":null,"customerId":null,"name":"Jo Marsh","alsoKnownAs":[],"emails":["jo@marsh.example"],"telephones":[],"record":null,"restrictionState":null,"escalationState":null,"measures":[{"kind":"designated-contact"}],"contact":{"name":"Sam Reyes","post":"","address":"sam.reyes@ambleford.gov.uk"},"deputy":{"name":"","post":"","address":""},"services":[],"inForceOn":"2026-11-03","until":null,"liftedOn":null,"reviewOn":null,"reasons":"Many calls.","letterSentOn":"2026-11-02","letterNotSent":"","mail":"none","mailState":null,"councillors":[],"warnedOn":null,"lapsesOn":null,"channel":null,"escalatedOn":null,"behaviours":[],"account":"","recordedAt":null,"approvedBy":"","ownReference":"","notes":"","varies":null,"escalationId":null}'

const cellsOf = {
  Name: 'Jo Marsh',
  'E-mail': 'jo@marsh.example',
  Measures: 'Designated contact',
  'In force on': '3 November 2026',
  Reasons: 'Many calls.',
  'Letter sent on': '2 November 2026',
  'Designated contact': 'Sam Reyes',
  'Address of the contact': 'sam.reyes@ambleford.gov.uk',
}

function saidBy(row: Record<string, string>): string {
  const columns = columnsByField(matchColumns(Object.keys(row)))
  return saidIn(readRow({ row: 2, cells: Object.values(row) }, columns).given)
}

test('P15: a file that 1.0.0 imported is recognised: later columns do not count while they are empty', () => {
  expect(saidBy(cellsOf)).toBe(as100)
  expect(saidBy({ ...cellsOf, 'Postal address': '', 'Ways that stay open': '' })).toBe(as100)
  expect(saidBy({ ...cellsOf, 'Postal address': '1 High Street, Ambleford, AM1 2BC' })).not.toBe(as100)
})

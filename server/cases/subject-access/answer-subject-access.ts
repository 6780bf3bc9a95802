import { referenceOf } from '../../policy/reference.ts'
import { Refusal } from '../../policy/refusal.ts'
import type { OriginalFault } from '../../policy/vocabulary-originals.ts'
import { mayAs } from '../../policy/who-may.ts'
import { recordAccess } from '../../register/audit/access-ledger.ts'
import { entryOf } from '../../register/customer/customers.ts'
import { originalsOf } from '../../register/evidence/originals.ts'
import type { Register } from '../../register/register.ts'
import { type Everything, everythingOn } from '../../register/subject-access/everything-on.ts'
import { byteOrderMark, csvLines } from '../../sheets/csv.ts'
import { asDocx } from '../../subject-access/as-docx.ts'
import { asText } from '../../subject-access/as-text.ts'
import { blocksOf } from '../../subject-access/blocks.ts'
import { piecesOf, recordOf } from '../../subject-access/record.ts'
import { faultInWords, type Piece } from '../../subject-access/record-parts.ts'
import { type ArchiveFile, zipped } from '../../subject-access/zipped.ts'
import { type Act, audit, enforce, foundEntry } from '../act.ts'
import { reportOriginals } from '../evidence/report-originals.ts'

/** In bytes of originals: an archive of this kind is limited to four gigabytes. */
const most = 3_500_000_000

/**
 * G: everything held on one person in one archive: a readable document (.docx, and the same as text), all of it as
 * JSON, and the evidence as it came. Third parties are marked. It is streamed as it is made. Each one is recorded in
 * the audit trail and the access ledger.
 */
export async function answerSubjectAccess(
  register: Register,
  act: Act,
  asked: string,
): Promise<{ name: string; parts: AsyncGenerator<Uint8Array> }> {
  enforce(mayAs(act.by, 'RegisterKeeper'))
  const { customerId, all } = await register.write(async (tx) => {
    const customerId = foundEntry(act, await entryOf(tx, asked), 'unknown-entry')
    const all = await everythingOn(tx, customerId)
    const bytes = all.evidence.reduce((sum, one) => sum + (one.bytes ?? 0), 0)
    if (bytes > most) throw new Refusal('record-too-large')
    const customerIds = [customerId]
    await recordAccess(tx, { at: act.at, by: act.by, foundBy: 'subject-access', customerIds, newId: act.newId })
    const facts = { evidence: all.evidence.length, bytes }
    await audit(tx, act, { what: 'subject-access-answered', subjectId: customerId, customerId, facts })
    return { customerId, all }
  })
  // No name in it: more people see a file's name than the file.
  const name = `subject-access-${referenceOf('customer', customerId)}`
  return { name: `${name}.zip`, parts: zipped(filesOf(register, act, name, customerId, all), act.at) }
}

async function* filesOf(
  register: Register,
  act: Act,
  name: string,
  customerId: string,
  all: Everything,
): AsyncGenerator<ArchiveFile> {
  // The document says whether each original is still as filed, so all are compared before it is made.
  const pieces: Piece[] = []
  for (const piece of piecesOf(all)) {
    const fault = piece.file ? (await originalFor(register, act, customerId, piece.evidenceId))?.fault : null
    pieces.push({ ...piece, file: piece.file && fileName(piece.file, fault), fault: fault ?? null })
  }
  const { timeZone } = act.council
  const title = `Subject access: ${name.slice('subject-access-'.length)}`
  const record = recordOf(all, pieces, { customerId, at: act.at, by: act.by.name, council: act.council })
  yield { name: `${name}.docx`, bytes: await asDocx(title, blocksOf(record, timeZone), act.council), squeeze: false }
  yield { name: `${name}.txt`, bytes: text(asText(title, blocksOf(record, timeZone))), squeeze: true }
  yield { name: `${name}.json`, bytes: text(JSON.stringify(record, null, 2)), squeeze: true }

  const kept = pieces.filter(({ file }) => file !== null)
  for (const { evidenceId, file, fault } of kept) {
    const original = await originalFor(register, act, customerId, evidenceId)
    // Skip an original that changed since it was compared: its name would say otherwise.
    if (file && original?.content && original.fault === fault)
      yield { name: file, bytes: original.content, squeeze: false }
  }
  if (kept.length > 0)
    yield { name: 'evidence/list.csv', bytes: text(byteOrderMark + csvLines(listOf(kept))), squeeze: true }
}

const fileName = (file: string, fault: OriginalFault | null | undefined): string =>
  fault === 'changed' ? file.replace('.eml', ' not as filed.eml') : file

async function originalFor(register: Register, act: Act, customerId: string, evidenceId: string) {
  const originals = await register.read((reading) => originalsOf(reading, [evidenceId]))
  await reportOriginals(register, act, customerId, originals.values())
  return originals.get(evidenceId)
}

const listOf = (pieces: Piece[]): string[][] => [
  ['File', 'Added (UTC)', 'SHA-256 when it came', 'Bytes', 'As it came'],
  ...pieces.map(({ file, addedAt, sha256, bytes, fault }) => [
    file ?? '',
    addedAt,
    sha256 ?? '',
    String(bytes),
    fault ? `NO. ${faultInWords[fault]}` : 'yes',
  ]),
]

const text = (said: string) => new TextEncoder().encode(said)

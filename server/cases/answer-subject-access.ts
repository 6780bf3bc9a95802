import { createHash } from 'node:crypto'
import { referenceOf } from '../policy/reference.ts'
import { Refusal } from '../policy/refusal.ts'
import { mayAs } from '../policy/who-may.ts'
import { keepAccess } from '../register/access-ledger.ts'
import { entriesOf, entryOf } from '../register/customers.ts'
import { everythingOn, originalOf } from '../register/everything-on.ts'
import type { Register } from '../register/register.ts'
import { byteOrderMark, csvLines } from '../sheets/csv.ts'
import { asDocx } from '../subject-access/as-docx.ts'
import { asText } from '../subject-access/as-text.ts'
import { blocksOf } from '../subject-access/blocks.ts'
import { recordOf } from '../subject-access/record.ts'
import type { Piece, Told } from '../subject-access/record-parts.ts'
import { type ArchiveFile, zipped } from '../subject-access/zipped.ts'
import { type Act, audit, found, obey } from './act.ts'

/** In bytes of originals: an archive of this kind ends at four gigabytes. */
const most = 3_500_000_000

/**
 * G: everything held on one person as one archive: a readable document (.docx, and the same as text), all of it as JSON,
 * and the evidence as it came. Third parties are marked. It is made while it is sent. That it was made is in the audit
 * trail and in the access ledger, each time. Refuses: not-authorised, unknown-entry, record-too-large.
 */
export async function answerSubjectAccess(
  register: Register,
  act: Act,
  asked: string,
): Promise<{ name: string; parts: AsyncGenerator<Uint8Array> }> {
  obey(mayAs(act.by, 'RegisterKeeper'))
  const { customerId, all } = await register.write(async (tx) => {
    const customerId = found(await entryOf(tx, asked), 'unknown-entry')
    const all = await everythingOn(tx, await entriesOf(tx, customerId))
    const bytes = all.evidence.reduce((sum, one) => sum + (one.bytes ?? 0), 0)
    if (bytes > most) throw new Refusal('record-too-large')
    const customerIds = [customerId]
    await keepAccess(tx, { at: act.at, by: act.by, foundBy: 'subject-access', customerIds, newId: act.newId })
    const facts = { evidence: all.evidence.length, bytes }
    await audit(tx, act, { what: 'subject-access-answered', subjectId: customerId, customerId, facts })
    return { customerId, all }
  })
  const { record, pieces } = recordOf(all, { customerId, at: act.at, by: act.by.name, council: act.council })
  // Impersonal: a file's name is seen by more people than the file.
  const name = `subject-access-${referenceOf('customer', customerId)}`
  return { name: `${name}.zip`, parts: zipped(filesOf(register, act, name, record, pieces), act.at) }
}

async function* filesOf(
  register: Register,
  act: Act,
  name: string,
  record: { [section: string]: Told },
  pieces: Piece[],
): AsyncGenerator<ArchiveFile> {
  const { timeZone } = act.council
  const title = `Subject access: ${name.slice('subject-access-'.length)}`
  const text = (said: string) => new TextEncoder().encode(said)
  yield { name: `${name}.docx`, bytes: await asDocx(title, blocksOf(record, timeZone), act.council), squeeze: false }
  yield { name: `${name}.txt`, bytes: text(asText(title, blocksOf(record, timeZone))), squeeze: true }
  yield { name: `${name}.json`, bytes: text(JSON.stringify(record, null, 2)), squeeze: true }

  const rows = [['File', 'Added (UTC)', 'SHA-256 when it came', 'Bytes', 'As it came']]
  for (const { evidenceId, file, addedAt, sha256, bytes } of pieces) {
    if (file === null) continue
    const original = await register.read((reading) => originalOf(reading, evidenceId))
    const same = original && createHash('sha256').update(original).digest('hex') === sha256
    rows.push([file, addedAt, sha256 ?? '', String(bytes), original ? (same ? 'yes' : 'NO') : 'no longer held'])
    if (original) yield { name: file, bytes: original, squeeze: false }
  }
  if (rows.length > 1) yield { name: 'evidence/list.csv', bytes: text(byteOrderMark + csvLines(rows)), squeeze: true }
}

import { strFromU8, unzipSync } from 'fflate'
import { answerSubjectAccess } from '../../server/cases/subject-access/answer-subject-access.ts'
import type { Register } from '../../server/register/register.ts'
import { ruth } from './deciding.ts'

/** A subject access archive: its files by name, the record as JSON, and the document's text. */
export async function disclosed(register: Register, customerId: string, act = ruth) {
  const { name, parts } = await answerSubjectAccess(register, act, customerId)
  const pieces: Uint8Array[] = []
  for await (const piece of parts) pieces.push(piece)
  const files = unzipSync(Buffer.concat(pieces))
  const json = Object.keys(files).find((one) => one.endsWith('.json')) ?? ''
  const text = Object.keys(files).find((one) => one.endsWith('.txt')) ?? ''
  return {
    name,
    files,
    record: JSON.parse(strFromU8(files[json] ?? new Uint8Array())),
    text: strFromU8(files[text] ?? new Uint8Array()),
  }
}

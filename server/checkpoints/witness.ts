import { type SignedCheckpoint, withProof } from './checkpoint.ts'
import type { Hash } from './merkle.ts'
import type { VerifyingKey } from './note-key.ts'
import { checkNote, readSignatures, type Signature } from './signed-note.ts'

/** A witness (C2SP tlog-witness): where checkpoints are sent, and the key with which it signs them. */
export type Witness = { url: string; key: VerifyingKey }

/** How a witness answered. `refused`: it knows another history of this log, so somebody shows different ones. */
export type Witnessed =
  | { outcome: 'signed'; signature: Signature }
  | { outcome: 'refused' | 'unknown-log' | 'not-reached' | 'answer-not-valid'; status: number | null }

/** In ms, for each request; at most two are made. */
const patience = 10_000
/** The most bytes that are read of an answer. */
const longest = 16 * 1024

/** Makes the proof from a size to the checkpoint's. */
type ProveFrom = (size: number) => Promise<Hash[]>

/**
 * Sends a checkpoint to a witness and gets its signature. The witness says what it knows if the register is wrong about
 * that; the second request then proves from there. Only a number, hashes and signatures leave the register.
 */
export async function askWitness(witness: Witness, checkpoint: SignedCheckpoint, prove: ProveFrom): Promise<Witnessed> {
  try {
    const first = await send(witness, checkpoint)
    const known = first.status === 409 ? Number(/^(\d{1,15})\n?$/.exec(first.text)?.[1] ?? Number.NaN) : null
    if (known === null) return judged(witness, checkpoint, first)
    if (!(known <= checkpoint.size)) return { outcome: 'refused', status: 409 }
    const from = { size: known, proof: await prove(known) }
    return judged(witness, checkpoint, await send(witness, { ...checkpoint, from }))
  } catch {
    return { outcome: 'not-reached', status: null }
  }
}

type Answer = { status: number; text: string }

async function send({ url }: Witness, checkpoint: SignedCheckpoint): Promise<Answer> {
  const answer = await fetch(`${url.replace(/\/$/, '')}/add-checkpoint`, {
    method: 'POST',
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    body: withProof(checkpoint),
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
  })
  return { status: answer.status, text: await readSome(answer) }
}

async function readSome({ body }: Response): Promise<string> {
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const part of body ?? []) {
    bytes += part.length
    if (bytes > longest) throw new Error('The answer is too long.')
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

function judged({ key }: Witness, { note }: SignedCheckpoint, { status, text }: Answer): Witnessed {
  if (status === 404) return { outcome: 'unknown-log', status }
  if (status === 409 || status === 422) return { outcome: 'refused', status }
  if (status !== 200) return { outcome: 'not-reached', status }
  const signature = readSignatures(text).find(
    (one) => checkNote({ text: note.text, signatures: [one] }, key).at !== null,
  )
  return signature ? { outcome: 'signed', signature } : { outcome: 'answer-not-valid', status }
}

import * as v from 'valibot'
import { bytes, count, moment } from './parts.ts'
import { read } from './route.ts'
import { object } from './schemas.ts'

const size = v.pipe(v.string(), v.regex(/^\d{1,15}$/, 'must be a number of entries'))

const sizes = v.pipe(
  object({ from: size, to: size }),
  v.forward(
    v.check(({ from, to }) => Number(from) <= Number(to), 'must not be smaller than from'),
    ['to'],
  ),
)

/** The newest e-mail with a checkpoint: `sent` to everybody, still `waiting`, or given up (`dead`). */
const checkpointMail = object({
  state: v.picklist(['waiting', 'sent', 'dead']),
  /** When it was sent; until then, since when it waits. */
  at: moment,
})

/** The newest signed checkpoints of the audit trail, newest first. */
export const checkpointList = object({
  /** Whether this server signs any. */
  isSigning: v.boolean(),
  /** The public key, as a C2SP vkey; null if this server does not sign. Compare it with the one noted down. */
  key: v.nullable(v.string()),
  /** Who gets the first checkpoint of each day by e-mail: the auditor, and the mailboxes that the server is set to. */
  mailTo: v.array(v.string()),
  /** Null if none has been written, or none for so long that it is no longer kept. */
  newestMail: v.nullable(checkpointMail),
  checkpoints: v.array(
    object({
      origin: v.string(),
      size: count,
      signedAt: moment,
      /** Over all entries, in Base64: the root of the RFC 9162 Merkle tree. */
      root: v.string(),
      /** The checkpoint with its proof and its signatures: a C2SP signed note, to keep as a file. */
      text: v.string(),
    }),
  ),
})

/** That the trail of `from` entries is the beginning of that of `to`: RFC 9162, section 2.1.4. */
export const consistency = object({
  from: count,
  to: count,
  /** How many entries the trail has. */
  of: count,
  /** Hashes in Base64, in the order of the RFC; null if the trail does not have `to` entries: its end was cut off. */
  proof: v.nullable(v.array(bytes)),
})

export const seeCheckpoints = read('/api/checkpoints', ['Auditor'], {
  summary: 'G: the newest signed checkpoints of the audit trail, to keep elsewhere',
  answer: checkpointList,
  counts: 'nobody',
})

export const proveConsistency = read('/api/checkpoints/proof', ['Auditor'], {
  summary: 'G: prove that the audit trail of `from` entries is the beginning of that of `to` entries',
  query: sizes,
  answer: consistency,
  counts: 'nobody',
})

export type CheckpointList = v.InferOutput<typeof checkpointList>
export type Consistency = v.InferOutput<typeof consistency>

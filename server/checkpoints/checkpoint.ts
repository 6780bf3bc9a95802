import type { Hash } from './merkle.ts'
import { type Note, noteText, readSignatures } from './signed-note.ts'

/** The head of a log (C2SP tlog-checkpoint): how many entries it has, and the root over all of them. */
export type Head = { size: number; root: Hash }

/** `origin` names the log. */
export type Checkpoint = Head & { origin: string }

/** A signed checkpoint. `from`: what it can be compared with by its proof, without the log itself. */
export type SignedCheckpoint = Checkpoint & { note: Note; from: { size: number; proof: Hash[] } | null }

/** The text that is signed. */
export const checkpointText = ({ origin, size, root }: Checkpoint): string =>
  `${origin}\n${size}\n${root.toString('base64')}\n`

/**
 * A signed checkpoint with the proof of what came before: how it is sent to a witness (C2SP tlog-witness), mailed and
 * kept.
 */
export function withProof({ note, from }: Pick<SignedCheckpoint, 'note' | 'from'>): string {
  const proof = (from?.proof ?? []).map((hash) => `${hash.toString('base64')}\n`).join('')
  return `old ${from?.size ?? 0}\n${proof}\n${noteText(note)}`
}

const hash = String.raw`[A-Za-z\d+/]{43}=`
const block = new RegExp(
  String.raw`(?:^old (\d{1,15})\n((?:${hash}\n){0,63})\n)?^([^\n]{1,400})\n(0|[1-9]\d{0,14})\n(${hash})\n\n((?:— [^\n]+(?:\n|$))+)`,
  'gmu',
)

/** Every signed checkpoint in a text: a file, a saved e-mail, several one after another. No signature is checked. */
export function readCheckpoints(given: string): SignedCheckpoint[] {
  const text = given.replaceAll('\r\n', '\n').replace(/^[ \t]+|(?<![ \t])[ \t]+$/gm, '')
  return [...text.matchAll(block)].map(([, old, proof = '', origin = '', size = '', root = '', lines = '']) => {
    const checkpoint = { origin, size: Number(size), root: Buffer.from(root, 'base64') }
    return {
      ...checkpoint,
      note: { text: checkpointText(checkpoint), signatures: readSignatures(lines) },
      from: old === undefined ? null : { size: Number(old), proof: hashesIn(proof) },
    }
  })
}

const hashesIn = (lines: string): Hash[] =>
  lines
    .split('\n')
    .filter(Boolean)
    .map((line) => Buffer.from(line, 'base64'))

import type { Evidence, InteractionFacts } from '../../contract/parts.ts'
import { mayHaveHappened } from '../../policy/escalation/recorded-interaction.ts'
import { compareOriginal, messageIdsIn } from '../../policy/evidence/message-id.ts'
import { Refusal } from '../../policy/refusal.ts'
import type { EvidenceToKeep } from '../../register/evidence/evidence.ts'
import type { KeptInteraction } from '../../register/evidence/interaction.ts'
import { type Act, enforce } from '../act.ts'

/** The message or call that an act is about, in the form that the register keeps. */
export function acceptInteraction(act: Act, interaction: InteractionFacts): KeptInteraction {
  if (interaction.channel !== 'email') enforce(mayHaveHappened(new Date(interaction.at), act.at, act.council.timeZone))
  const messageId = interaction.channel === 'email' ? interaction.internetMessageId?.trim() || null : null
  return { channel: interaction.channel, messageId, facts: JSON.stringify(interaction) }
}

/** P1: a piece of evidence with its original's bytes, which must not be another message's. */
export function acceptEvidence(act: Act, { contact, original }: Evidence): EvidenceToKeep {
  const taken = acceptInteraction(act, contact)
  if (original === null) return { interaction: taken, original, compared: false }
  const bytes = bytesOf(original)
  const compared = compareOriginal(taken.messageId, messageIdsIn(headersOf(bytes)))
  if (compared instanceof Refusal) throw compared
  return { interaction: taken, original: bytes, compared }
}

/** As Latin-1, one character a byte: the compared headers are ASCII. Does not read the body, which may be large. */
function headersOf(bytes: Uint8Array): string {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const ends = ['\n\n', '\n\r\n'].map((end) => all.indexOf(end)).filter((at) => at >= 0)
  return all.toString('latin1', 0, Math.min(all.length, ...ends.map((at) => at + 3)))
}

/**
 * Buffer skips what it cannot decode, which shows in the length and the last bytes. Encoding everything again to
 * compare would take as long as the rest.
 */
function bytesOf(base64: string): Uint8Array {
  const bytes = Buffer.from(base64, 'base64')
  const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0
  const length = base64.length - padding
  const last = bytes.subarray(bytes.length - (bytes.length % 3)).toString('base64')
  const isWhole = bytes.length === Math.floor((length * 3) / 4)
  if (bytes.length === 0 || !isWhole || last.slice(0, length % 4) !== base64.slice(length - (length % 4), length)) {
    throw new Refusal('original-not-readable')
  }
  return bytes
}

import { describe, expect, test } from 'vitest'
import { checkpointText, readCheckpoints, withProof } from '../../server/checkpoints/checkpoint.ts'
import {
  isKeyName,
  makeKey,
  noteWithTime,
  readSecret,
  readVerifier,
  secretText,
  verifierText,
} from '../../server/checkpoints/note-key.ts'
import { checkNote, cosign, noteText, readSignatures, signNote } from '../../server/checkpoints/signed-note.ts'

/** The example of Go's `note` package, which wrote this format first. */
const peter = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'
const said = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n"
const bySigned =
  '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n'

const at = new Date('2026-11-03T09:00:00.000Z')
const key = makeKey('register.ambleford.example/trail')
const head = { origin: 'register.ambleford.example/trail', size: 1204, root: Buffer.alloc(32, 7) }
const note = signNote(checkpointText(head), key, at)

describe('signed notes', () => {
  test('the known example is right, and wrong with one letter changed', () => {
    const read = readVerifier(peter)
    const signatures = readSignatures(bySigned)
    if (!read) throw new Error('not read')
    expect(checkNote({ text: said, signatures }, read.key)).toEqual({ isSigned: true, at: null })
    expect(checkNote({ text: said.replace('answer', 'Answer'), signatures }, read.key).isSigned).toBe(false)
    expect(verifierText(read.key)).toBe(peter)
  })

  test('a key is read again as it was written, and no other text is a key', () => {
    const again = readSecret(`${secretText(key)}\n`)
    expect(again && secretText(again)).toBe(secretText(key))
    expect(readVerifier(verifierText(key))?.key.raw).toEqual(key.raw)
    expect(readVerifier(verifierText(key, noteWithTime))?.kind).toBe(noteWithTime)
    for (const text of ['', secretText(key), peter.replace('c74f20a3', 'c74f20a4'), peter.slice(0, -1), `${peter}x`])
      expect(readVerifier(text), text).toBeNull()
    for (const text of ['', verifierText(key), secretText(key).replace('trail', 'tale')])
      expect(readSecret(text), text).toBeNull()
    expect(['register/trail', 'a b', 'a+b', '', 'a\nb'].map(isKeyName)).toEqual([true, false, false, false, false])
  })

  test('a signature holds for its text, its time and its key alone', () => {
    expect(checkNote(note, key)).toEqual({ isSigned: true, at })
    const other = makeKey(key.name)
    expect(checkNote(note, other)).toEqual({ isSigned: false, at: null })
    const [alone, withTime] = note.signatures
    if (!alone || !withTime) throw new Error('not signed')
    const later = Buffer.from(withTime.bytes)
    later[7] = (later[7] ?? 0) + 1
    expect(checkNote({ ...note, signatures: [alone, { ...withTime, bytes: later }] }, key).isSigned).toBe(false)
    expect(checkNote({ text: note.text.replace('1204', '1205'), signatures: note.signatures }, key).isSigned).toBe(
      false,
    )
    expect(checkNote({ ...note, signatures: [] }, key).isSigned).toBe(false)
  })

  test('a witness’s signature beside it is ignored by whoever does not know the witness', () => {
    const witness = makeKey('witness.example/w1')
    const both = { ...note, signatures: [...note.signatures, cosign(note.text, witness, at)] }
    expect(checkNote(both, key).isSigned).toBe(true)
    expect(checkNote(both, witness)).toEqual({ isSigned: true, at })
  })
})

describe('checkpoints in a text', () => {
  const from = { size: 1100, proof: [Buffer.alloc(32, 1), Buffer.alloc(32, 2)] }

  test('are read from a file, from several in a row, and from an e-mail around them', () => {
    const body = withProof({ note, from })
    expect(body).toMatch(/^old 1100\n.{44}\n.{44}\n\nregister\.ambleford\.example\/trail\n1204\n.{44}\n\n— register/)
    for (const text of [body, `Dear auditor,\n\n${body}\nThe council`, body.replaceAll('\n', '\r\n'), body.trimEnd()]) {
      const [read, ...more] = readCheckpoints(text)
      expect(more).toEqual([])
      expect(read).toMatchObject({ ...head, from })
      expect(read && checkNote(read.note, key)).toEqual({ isSigned: true, at })
    }
    expect(readCheckpoints(`${body}\n${noteText(note)}`).map((one) => one.from)).toEqual([from, null])
    expect(readCheckpoints('register\n12\nnot a root\n\n— a b\n')).toEqual([])
  })
})

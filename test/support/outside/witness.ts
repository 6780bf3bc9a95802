import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import { readCheckpoints, type SignedCheckpoint } from '../../../server/checkpoints/checkpoint.ts'
import { isConsistent } from '../../../server/checkpoints/merkle.ts'
import { makeKey, noteWithTime, type VerifyingKey, verifierText } from '../../../server/checkpoints/note-key.ts'
import { checkNote, cosign, noteText } from '../../../server/checkpoints/signed-note.ts'

type Answer = { status: number; body: string }

/** A witness as C2SP's tlog-witness describes one: it signs a checkpoint only if it extends the last one it signed. */
export async function startWitness(log: { origin: string; key: VerifyingKey }) {
  const key = makeKey('witness.example/w1')
  const requests: string[] = []
  const state: { known: SignedCheckpoint | null; answer: ((body: string) => Answer) | null } = {
    known: null,
    answer: null,
  }

  function judge(body: string): Answer {
    const [given] = readCheckpoints(body)
    if (given?.origin !== log.origin) return { status: 404, body: '' }
    if (!checkNote(given.note, log.key).isSigned) return { status: 403, body: '' }
    const { known } = state
    if (given.from?.size !== (known?.size ?? 0)) return { status: 409, body: `${known?.size ?? 0}\n` }
    if (known && !isConsistent(known, given, given.from.proof)) return { status: 422, body: '' }
    state.known = given
    const signature = cosign(given.note.text, key, new Date('2026-12-02T09:00:01.000Z'))
    return { status: 200, body: noteText({ text: '', signatures: [signature] }).slice(1) }
  }

  const server = createServer(async (request, response) => {
    let body = ''
    for await (const part of request) body += part
    requests.push(`${request.method} ${request.url}\n${body}`)
    const { status, body: text } = (state.answer ?? judge)(body)
    response.writeHead(status, { 'Content-Type': status === 409 ? 'text/x.tlog.size' : 'text/plain' }).end(text)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/log`
  return { url, key, setting: `${url}#${verifierText(key, noteWithTime)}`, requests, state }
}

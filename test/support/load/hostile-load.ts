import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { longestSheet } from '../../../server/contract/import/import.ts'
import { newId } from '../../../server/register/store/new-id.ts'
import { colleagues } from '../../cast.ts'
import { type Issuer, openIssuer } from '../../http/support/issuer.ts'
import { escalateAna, warnAna } from '../../http/support/requests.ts'
import { message } from '../acts.ts'
import { childrenOf } from '../process/children.ts'
import { type ServerProcess, startServer } from '../process/server-process.ts'
import type { Where } from '../store/stores.ts'
import { askForStandings, type Manner, type Standings } from './standings.ts'
import { type Answers, stormOf } from './storm.ts'

/**
 * An innocent message with a long table, and hostile ones like it: each once took a minute or more to lay out as a
 * table.
 */
const html = (content: string) =>
  `From: ana@example.org\r\nContent-Type: multipart/mixed; boundary=q\r\n\r\n--q\r\nContent-Type: text/html\r\n\r\n${content}\r\n--q--\r\n`
const many = (what: string) => what.repeat(1_900_000 / what.length)
const contents = [
  `<table>${Array.from({ length: 10_000 }, (_, n) => `<tr><td>Row ${n}</td><td>Nothing was done</td></tr>`).join('')}</table>`,
  `<table>${many('<td>')}`,
  `<table>${many('<td>x')}`,
  many('<table><tr><td>'),
  many('<b>'),
]

async function personAt(server: ServerProcess, issuer: Issuer, who: keyof typeof colleagues) {
  const token = await issuer.token(colleagues[who], { exp: 4_000_000_000 })
  return async (method: string, path: string, body?: object) => {
    const answer = await fetch(server.url + path, {
      method,
      headers: {
        Authorization: `Bearer ${token}`,
        'Idempotency-Key': newId(),
        ...(body && { 'Content-Type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    })
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
  }
}
const p95 = (took: number[]) => took.toSorted((a, b) => a - b)[Math.floor(took.length * 0.95)] ?? 0

/** In MB: the server with its child processes. */
async function memoryOf({ child: { pid = 0 } }: ServerProcess): Promise<number> {
  const all = [pid, ...(await childrenOf(pid))]
  const kept = all.map((each) => {
    try {
      // Proportional: counts shared memory once for all of them.
      return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${each}/smaps_rollup`, 'utf8'))?.[1] ?? 0)
    } catch {
      return 0
    }
  })
  return kept.reduce((sum, kB) => sum + kB, 0) / 1024
}

/**
 * Prepares a storm: one person sends twenty of the largest escalations at once; another, who has warned about a
 * message, sends more warnings about it than the limit for a minute.
 */
async function readyToStorm(server: ServerProcess, issuer: Issuer): Promise<() => Promise<Answers>> {
  const original = Buffer.alloc(32_000_000, 'word ').toString('base64')
  const [evidence] = escalateAna.evidence
  const bytesOf = (body: object) => new TextEncoder().encode(JSON.stringify(body))
  const tokenOf = (who: keyof typeof colleagues) => issuer.token(colleagues[who], { exp: 4_000_000_000 })
  const kit = await personAt(server, issuer, 'kit')
  const { body: warned } = await kit('POST', '/api/warnings', warnAna)
  await kit('POST', `/api/warnings/${warned.warningId}/reply`, { sent: true })
  const large = bytesOf({ ...escalateAna, evidence: [{ ...evidence, original }] })
  const sent = [
    { path: '/api/escalations', token: await tokenOf('sam'), body: large, times: 20 },
    { path: '/api/warnings', token: await tokenOf('kit'), body: bytesOf(warnAna), times: 300 },
  ]
  return () => stormOf({ url: server.url, sent })
}

export type UnderHostileLoad = {
  /** In ms: the 95th percentile of a standing, before (0 when none was timed) and during the load. */
  before: number
  during: number
  /** How many standings were answered while originals were waiting to be read. */
  whileWaiting: number
  /** In MB: the peak memory of the server with its child processes. */
  memory: number
  /** The text of the first, innocent original; and the result of checking the spreadsheet. */
  words: string
  found: unknown
  /** The answers to those who write more than the limit. */
  answers: Answers
}

/** Made beforehand, like all that is sent: while it is made, nothing else happens in this process. */
const lines = Buffer.from(`Name,E-mail\n${'a\n'.repeat(longestSheet / 2 - 100)}`)
const spreadsheet = { file: lines.toString('base64'), format: 'csv' }

/**
 * Hostile originals, `often` of each kind, are filed and viewed, a hostile spreadsheet is checked, and two people write
 * more than the limit, while somebody fetches standings. Standings are timed for `quietMs` before the load, too.
 */
export async function underHostileLoad(
  where: Where,
  manner: Manner = 'in-turn',
  often = 2,
  quietMs = 1_500,
): Promise<UnderHostileLoad> {
  const issuer = await openIssuer()
  // The default limits on what a person may write in a minute.
  const server = await startServer(where, issuer, {
    env: { WRITES_PER_MINUTE: '120', WRITE_MEGABYTES_PER_MINUTE: '200' },
  })
  let done = false
  let asking: Standings | undefined
  try {
    const at = (who: keyof typeof colleagues) => personAt(server, issuer, who)
    const [amira, frances, ruth] = [await at('amira'), await at('frances'), await at('ruth')]
    const storm = await readyToStorm(server, issuer)
    const escalation = hostileEscalation(often)
    const dan = { url: server.url, token: await issuer.token(colleagues.dan, { exp: 4_000_000_000 }), manner }
    const before = quietMs ? p95(await quietStandings(dan, quietMs)) : 0
    asking = askForStandings(dan)
    let memory = 0
    const measuring = (async () => {
      while (!done) {
        memory = Math.max(memory, await memoryOf(server))
        await wait(50)
      }
    })()
    const { findings } = (await ruth('POST', '/api/imports/check', spreadsheet)).body
    const filed = await amira('POST', '/api/escalations', escalation)
    const filedAfter = asking.count()
    const storming = storm()
    let read: Evidence = [{ reading: 'waiting', text: null }]
    while (read.some(({ reading }) => reading === 'waiting')) {
      // Asked often: a standing given once all are read does not count as one given meanwhile.
      await wait(50)
      const { body } = await frances('GET', `/api/escalations/${filed.body.escalationId}`)
      read = body.evidence as Evidence
    }
    const whileWaiting = asking.count() - filedAfter
    const answers = await storming
    done = true
    await measuring
    const during = p95(await asking.stop())
    asking = undefined
    return { before, during, whileWaiting, memory, words: read[0]?.text ?? '', found: findings, answers }
  } finally {
    done = true
    await asking?.end()
    await server.stop()
    await issuer.close()
  }
}

async function quietStandings(asking: Parameters<typeof askForStandings>[0], ms: number): Promise<number[]> {
  const quiet = askForStandings(asking)
  await wait(ms)
  return await quiet.stop()
}

type Evidence = { reading: string; text: string | null }[]

const hostileEscalation = (often: number) => ({
  ...escalateAna,
  evidence: Array.from({ length: often }, (_, n) => contents.map((content) => html(`${content}${n || ''}`)))
    .flat()
    .map((original) => ({
      contact: message({ internetMessageId: `<${newId()}@example.org>` }),
      original: Buffer.from(original).toString('base64'),
    })),
})

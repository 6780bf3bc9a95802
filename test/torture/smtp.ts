import { setTimeout as wait } from 'node:timers/promises'
import type { SMTPServerOptions } from 'smtp-server'
import { openToRead } from '../../server/register/store/open-to-read.ts'
import { nextMailAt } from '../../server/register/work/outbox.ts'
import { clue, message } from '../support/acts.ts'
import { type Mailbox, startMailServer } from '../support/outside/smtp-server.ts'
import type { Where } from '../support/store/stores.ts'
import { judged, type Torture, type TortureResult } from './result.ts'
import { type Cut, cutting } from './support/cutting.ts'
import { startLoad } from './support/load.ts'
import { bothStores, type Scene, withScene } from './support/scene.ts'

/** The server's clock runs sixty times as fast: a minute's wait before the next attempt takes a second. */
const fast = {
  NODE_OPTIONS: `--import ${new URL('../support/process/moved-clock.ts', import.meta.url).href}`,
  CLOCK_PACE: '60',
  MAIL_FROM: 'register@ambleford.example',
}

type Fault = {
  fault: string
  options?: SMTPServerOptions
  cut?: Cut
  /** The mail server is down while the letters are written. */
  down?: true
}

/** Puts off every second recipient, `times` times in all. */
function puttingOff(times: number): () => Error | null {
  let [turn, refused] = [0, 0]
  return () => {
    if (turn++ % 2 === 0 || refused >= times) return null
    refused++
    return Object.assign(new Error('Try again later'), { responseCode: 451 })
  }
}

const faults = (letters: number): Fault[] => {
  const refusal = puttingOff(letters)
  return [
    { fault: 'mail server down', down: true },
    {
      fault: 'mail server slow',
      options: {
        onMailFrom: (_, __, done) => void setTimeout(done, 700),
        onRcptTo: (_, __, done) => void setTimeout(done, 300),
      },
    },
    {
      fault: 'half refused at first',
      options: { onRcptTo: (_, __, done) => done(refusal()) },
    },
    { fault: 'cut off mid-message', cut: 'in-the-middle' },
    { fault: 'cut off before the answer', cut: 'before-the-answer' },
  ]
}

/** The mail server is down, slow or refuses: every letter arrives, and none that it acknowledged arrives twice. */
export const torture: Torture = (letters = 12) =>
  withScene(async (scene) => {
    const results: TortureResult[] = []
    for (const { store, where } of await bothStores(scene))
      for (const fault of faults(letters)) results.push(await posted(scene, store, where, fault, letters))
    return results
  })

async function posted(
  scene: Scene,
  store: string,
  where: Where,
  { fault, options, cut, down }: Fault,
  letters: number,
) {
  let box = await startMailServer(options)
  const { port } = box
  const cuts = cut ? await cutting(scene, port, cut, Math.ceil(letters / 2)) : null
  if (down) await box.stop()
  const server = await scene.server(where, { env: { ...fast, SMTP_URL: `smtp://127.0.0.1:${cuts?.port ?? port}` } })
  // Somebody keeps working: after each act the server checks whether there is mail to send.
  const load = startLoad(() => [server.url], scene.token, { writers: 1 })
  const filed: string[] = []
  for (let n = 0; n < letters; n++) filed.push(await escalated(server.url, scene.token, `${fault} ${n}`))
  if (down) {
    await wait(1_500)
    box = await startMailServer(options, port)
  }
  await allLeft(where)
  const account = await load.end(where)
  await server.stop()
  await box.stop()

  const arrivals = arrived(box)
  const expected = filed.flatMap((id) => officers.map((to) => `${id} ${to}`))
  const allowed = cut === 'before-the-answer' ? (cuts?.cuts() ?? 0) : 0
  const twice = expected.filter((each) => (arrivals.get(each)?.length ?? 0) > 1)
  const otherIds = twice.filter((each) => new Set(arrivals.get(each)).size > 1)
  if (otherIds.length > 0) account.wrong.push('the same mail arrived with two Message-IDs')
  if (cuts && cuts.cuts() === 0) account.wrong.push('nothing was cut off')
  return judged(
    { fault, store, times: letters },
    {
      acknowledged: expected.length,
      lost: expected.filter((each) => !arrivals.has(each)).length + account.lost,
      doubled: Math.max(0, twice.length - allowed * officers.length) + account.doubled,
      wrong: account.wrong,
    },
    [],
  )
}

const officers = ['frances.lane@ambleford.example', 'tom.birch@ambleford.example']

/** For each escalation and recipient, the Message-IDs under which it came. One mail can be about several. */
function arrived({ mails, sessions }: Mailbox): Map<string, string[]> {
  const all = new Map<string, string[]>()
  for (const [n, mail] of mails.entries()) {
    const about = new Set(mail.text?.match(uuids))
    for (const key of (sessions[n] ?? []).flatMap((to) => [...about].map((id) => `${id} ${to}`)))
      all.set(key, [...(all.get(key) ?? []), mail.messageId ?? ''])
  }
  return all
}

const uuids = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g

async function escalated(url: string, token: string, key: string): Promise<string> {
  const id = `${key.replaceAll(' ', '-')}@load.example`
  const answer = await fetch(`${url}/api/escalations`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', 'Idempotency-Key': id },
    body: JSON.stringify({
      customer: clue({ addresses: [id] }),
      service: 'Planning',
      evidence: [{ contact: message({ internetMessageId: `<${id}>` }) }],
    }),
  })
  if (!answer.ok) throw new Error(`An escalation was answered ${answer.status}.`)
  return ((await answer.json()) as { escalationId: string }).escalationId
}

/** Waits until the outbox is empty, for at most a minute and a half. */
async function allLeft(where: Where): Promise<void> {
  const register = await openToRead(where)
  const giveUpAt = performance.now() + 90_000
  try {
    while ((await register.read((reading) => nextMailAt(reading, new Date()))) !== null && performance.now() < giveUpAt)
      await wait(200)
  } finally {
    await register.close()
  }
}

import { openToRead } from '../../server/register/store/open-to-read.ts'
import { proved } from '../support/store/proved.ts'
import type { Where } from '../support/store/stores.ts'
import { post } from '../torture/support/post.ts'
import type { Scene } from '../torture/support/scene.ts'
import type { Sent } from './load.ts'
import type { AfterCut } from './stage.ts'

/** What a cut did to the promises. `wrong` says in words what else is wrong. */
export type Judgement = { acknowledged: number; inFlight: number; lost: number; doubled: number; wrong: string[] }

/**
 * Starts the server on what a cut at `position` left, and sends again the writes that had no answer then, and a few
 * that had one. Counts what is on the register: each acknowledged write once, and each write that was sent again once.
 */
export async function judgeCut(scene: Scene, after: AfterCut, sent: Sent[], position: number): Promise<Judgement> {
  const acknowledged = sent.filter(({ acknowledgedAt }) => acknowledgedAt <= position)
  const inFlight = sent.filter(({ sentAt, acknowledgedAt }) => sentAt <= position && acknowledgedAt > position)
  const counts = { acknowledged: acknowledged.length, inFlight: inFlight.length }
  const server = await scene.server(after.where).catch((error: Error) => error)
  if (server instanceof Error) {
    const wrong = [`it did not start: ${server.message.slice(0, 400)}`]
    return { ...counts, lost: acknowledged.length, doubled: 0, wrong }
  }
  const promised = await keptPromises(server.url, scene.token, after.where, { acknowledged, inFlight })
  await server.stop()
  const differences = await differencesIn(after.where)
  return { ...counts, ...promised, wrong: [...promised.wrong, ...differences] }
}

type Both = { acknowledged: Sent[]; inFlight: Sent[] }

async function keptPromises(url: string, token: string, where: Where, { acknowledged, inFlight }: Both) {
  // Counted before anything is sent again.
  const before = await countedIn(where)
  const lost = acknowledged.filter(({ messageId }) => !before.has(messageId))
  const wrong: string[] = []
  for (const act of inFlight) wrong.push(...(await sendAgain(url, token, act, null)))
  for (const act of acknowledged.slice(-3))
    if (!lost.includes(act)) wrong.push(...(await sendAgain(url, token, act, act.answer)))
  const now = await countedIn(where)
  for (const { messageId } of inFlight) if (!now.has(messageId)) wrong.push('a write that was sent again is not there')
  return { lost: lost.length, doubled: [...now.values()].filter((times) => times > 1).length, wrong }
}

async function sendAgain(url: string, token: string, act: Sent, answer: string | null): Promise<string[]> {
  const again = await post(url + act.path, token, act.body, act.key).catch(() => null)
  if (!again?.ok)
    return [`a write that was sent again was answered ${again?.status} ${(await again?.text())?.slice(0, 200)}`]
  const same = answer === null || (await again.text()) === answer
  return same ? [] : ['a write that was sent again got another answer']
}

/** How often each message is on the register, as a warning or as evidence; empty if it cannot be read. */
async function countedIn(where: Where): Promise<Map<string, number>> {
  const counted = new Map<string, number>()
  const register = await openToRead(where).catch(() => null)
  try {
    const rows = await register?.read(async (reading) => [
      ...(await reading.selectFrom('warnings').select('message_id').execute()),
      ...(await reading.selectFrom('evidence').select('message_id').execute()),
    ])
    for (const { message_id } of rows ?? [])
      if (message_id?.endsWith('@load.example>')) counted.set(message_id, (counted.get(message_id) ?? 0) + 1)
  } catch {
    // Then everything counts as lost.
  }
  await register?.close()
  return counted
}

/** Breaks of the audit trail, and everything that differs from it, as `npm run register -- verify` finds them. */
export async function differencesIn(where: Where): Promise<string[]> {
  try {
    const register = await openToRead(where)
    try {
      const { firstBroken, differences } = await proved(register)
      return [
        ...(firstBroken ? [`the audit trail is broken at ${firstBroken.seq}: ${firstBroken.why}`] : []),
        ...differences.map((one) => `differs from the audit trail: ${JSON.stringify(one).slice(0, 200)}`),
      ]
    } finally {
      await register.close()
    }
  } catch (error) {
    return [`cannot be verified: ${(error as Error).message.slice(0, 200)}`]
  }
}

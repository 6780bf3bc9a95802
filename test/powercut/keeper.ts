import { setTimeout as wait } from 'node:timers/promises'
import { newId } from '../../server/register/store/new-id.ts'
import { colleagues } from '../cast.ts'
import type { Scene } from '../torture/support/scene.ts'

export type Import = { importId: string; state: string; list: string }

/** What the register keeper does to import a file, and the officer who signs it. */
export async function keeperAt(scene: Scene, url: string) {
  const inAWeek = { exp: Math.floor(Date.now() / 1000) + 7 * 86_400 }
  const tokens = {
    keeper: await scene.issuer.token(colleagues.ruth, inAWeek),
    officer: await scene.issuer.token(colleagues.tom, inAWeek),
  }
  const ask = async (method: string, path: string, body?: Uint8Array | object, who: keyof typeof tokens = 'keeper') => {
    const isFile = body instanceof Uint8Array
    const answer = await fetch(`${url}/api/imports${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${tokens[who]}`,
        ...(method === 'POST'
          ? { 'Idempotency-Key': newId(), 'Content-Type': isFile ? 'text/csv' : 'application/json' }
          : {}),
      },
      ...(body && { body: isFile ? Buffer.from(body) : JSON.stringify(body) }),
    })
    return { ok: answer.ok, status: answer.status, told: (await answer.json()) as Import & { imports: Import[] } }
  }
  const stateOf = async (id: string) => (await ask('GET', `/${id}`)).told.state
  return {
    upload: async (file: Uint8Array) => (await ask('POST', '', file)).told.importId,
    run: (id: string) => ask('POST', `/${id}/run`),
    stateOf,
    /** P13: an officer signs what it would put in force. */
    async sign(id: string): Promise<void> {
      await ask('POST', `/${id}/ask-to-sign`)
      const { list } = (await ask('GET', `/${id}/to-sign`, undefined, 'officer')).told
      await ask('POST', `/${id}/signature`, { outcome: 'sign', list }, 'officer')
    },
    /** @throws if it reaches none of these states within a minute */
    async settled(id: string, ...states: string[]): Promise<string> {
      for (let tries = 0; tries < 1_200; tries++) {
        const state = await stateOf(id)
        if (states.includes(state)) return state
        await wait(50)
      }
      throw new Error(`The import did not finish: ${await stateOf(id)}`)
    },
  }
}

export type Keeper = Awaited<ReturnType<typeof keeperAt>>

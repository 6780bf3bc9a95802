import { newId } from '../../server/register/store/new-id.ts'
import { colleagues } from '../cast.ts'
import type { Scene } from '../torture/support/scene.ts'

type Import = { importId: string; state: string; list: string }

/** What the register keeper does to import a file, and the officer who signs it. */
export async function keeperAt(scene: Scene, url: string) {
  const inAWeek = { exp: Math.floor(Date.now() / 1000) + 7 * 86_400 }
  const tokens = {
    keeper: await scene.issuer.token(colleagues.ruth, inAWeek),
    officer: await scene.issuer.token(colleagues.tom, inAWeek),
  }
  const ask = async (method: string, path: string, who: keyof typeof tokens, body?: object) => {
    const answer = await fetch(`${url}/api/imports${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${tokens[who]}`,
        ...(body && { 'Idempotency-Key': newId(), 'Content-Type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as Import & { imports: Import[] }
  }
  return {
    give: async (file: Uint8Array) => {
      const body = { file: Buffer.from(file).toString('base64'), format: 'csv' }
      return (await ask('POST', '', 'keeper', body)).importId
    },
    /** Undefined: there is no such import. */
    stateOf: async (id: string) =>
      (await ask('GET', '', 'keeper')).imports.find(({ importId }) => importId === id)?.state,
    /** P13: an officer signs what it would put in force, and all of it is taken in. */
    async sign(id: string): Promise<void> {
      const { list } = await ask('GET', `/${id}/to-sign`, 'officer')
      await ask('POST', `/${id}/signature`, 'officer', { outcome: 'sign', list })
    },
  }
}

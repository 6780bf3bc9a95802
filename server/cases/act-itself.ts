import type { Council } from '../settings/settings.ts'
import type { Act } from './act.ts'

/** Who acts where the register acts on its own behalf: it has no role, and its oid belongs to nobody. */
export const theRegister: Act['by'] = {
  oid: 'the-register-itself',
  tid: 'the-register-itself',
  name: 'The register',
  address: null,
  roles: [],
}

type Needs = Pick<Act, 'newId'> & {
  settings: Pick<Act, 'publicUrl' | 'originalsQuota'>
  council: { at(at: Date): Council | Promise<Council> }
  clock: () => Date
}

/** An act of the register itself, now: what it does daily, or when another system has news. */
export async function actItself({ settings, council, clock, newId }: Needs): Promise<Act> {
  const at = clock()
  const { publicUrl, originalsQuota } = settings
  return { by: theRegister, at, newId, council: await council.at(at), publicUrl, originalsQuota, looks: new Map() }
}

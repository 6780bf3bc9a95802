import { recordAccess } from '../../register/audit/access-ledger.ts'
import type { Register } from '../../register/register.ts'
import type { Writing } from '../../register/store.ts'
import type { Act } from '../act.ts'

type Looking = Pick<Act, 'at' | 'by' | 'newId' | 'looks'>

/** G: records in the access ledger whom the answer to a write reveals, in the same transaction. */
export async function recordLooks(tx: Writing, { at, by, newId, looks }: Looking): Promise<void> {
  for (const foundBy of new Set(looks.values())) {
    const customerIds = [...looks].flatMap(([id, how]) => (how === foundBy ? id : []))
    await recordAccess(tx, { at, by, foundBy, customerIds, newId })
  }
}

/**
 * G: a refusal reveals somebody too: "already restricted", or "not yours" instead of "not on the register". Its
 * transaction is rolled back, so the looks are kept in a separate one before the refusal is sent. `about` is the
 * customer whom the refusal itself names.
 */
export async function recordLooksOfRefusal(register: Register, act: Looking, about: string | null): Promise<void> {
  const looks: Looking['looks'] =
    about === null || act.looks.has(about) ? act.looks : new Map([...act.looks, [about, 'case']])
  if (looks.size > 0) await register.look((tx) => recordLooks(tx, { ...act, looks }))
}

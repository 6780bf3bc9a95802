import { createHash } from 'node:crypto'
import type { ActualTip } from './actual.ts'
import { prefix } from './rule.ts'

/** A hidden mail contact: whoever begins to write to the address sees the tip, without any add-in. */
export type WantedTip = { name: string; address: string; tip: string }

/** Every contact of the register starts with this; others are never touched. */
export const tipPrefix = `${prefix}Tip-`

/** One for each address. The name says nothing about the person; the same address always gets the same name. */
export const wantedTips = (addresses: readonly string[], tip: string): WantedTip[] =>
  tip === ''
    ? []
    : [...new Set(addresses.map((address) => address.toLowerCase()))].sort().map((address) => ({
        name: `${tipPrefix}${createHash('sha256').update(address).digest('hex').slice(0, 24)}`,
        address,
        tip,
      }))

/** `rule` is the contact's name in Exchange. */
export type TipDrift = { kind: 'tip-missing' | 'tip-left' | 'tip-changed'; rule: string }

/** Where the contacts in the tenant differ from those that the register wants. `actual` null: not printed. */
export function compareTips(wanted: readonly WantedTip[], actual: readonly ActualTip[] | null): TipDrift[] {
  if (actual === null) return []
  const byName = new Map(actual.map((one) => [one.name, one]))
  const names = new Set(wanted.map(({ name }) => name))
  return [
    ...wanted.flatMap(({ name, address, tip }): TipDrift[] => {
      const one = byName.get(name)
      if (!one) return [{ kind: 'tip-missing', rule: name }]
      return one.address === address && one.tip === tip && one.hidden ? [] : [{ kind: 'tip-changed', rule: name }]
    }),
    ...actual
      .filter(({ name }) => name.startsWith(tipPrefix) && !names.has(name))
      .map(({ name }): TipDrift => ({ kind: 'tip-left', rule: name })),
  ]
}

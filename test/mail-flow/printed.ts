import { readTenant, type Tenant } from '../../server/mail-flow/actual.ts'
import { compareRules } from '../../server/mail-flow/difference.ts'
import type { WantedRule } from '../../server/mail-flow/rule.ts'
import { settingsOf } from '../../server/mail-flow/settings.ts'
import type { Wanted } from '../../server/mail-flow/wanted.ts'

/** What Exchange prints of a rule that the script made; `given` is what somebody changed. */
export const printed = (rule: WantedRule, given: object = {}) => {
  const { texts, lists } = settingsOf(rule)
  const all: [string, string | string[]][] = [...Object.entries(texts), ...Object.entries(lists)]
  return {
    Name: rule.name,
    Comments: rule.comments,
    State: 'Enabled',
    Mode: 'Enforce',
    FromScope: 'NotInOrganization',
    SenderAddressLocation: 'HeaderOrEnvelope',
    ...Object.fromEntries(all.map(([name, value]) => [name, value.length > 0 ? value : null])),
    DeleteMessage: false,
    ExpiryDate: rule.expiresAt,
    ...given,
  }
}

export const readAs = (given: unknown): Tenant => {
  const found = readTenant(new TextEncoder().encode(JSON.stringify(given)))
  if (typeof found === 'string') throw new Error(found)
  return found
}
export const read = (...rules: object[]): Tenant => readAs(rules)
export const compare = (rules: readonly WantedRule[], ended: readonly string[], tenant: Tenant) =>
  compareWanted({ rules: [...rules], refused: [], untouched: [] }, ended, tenant)
export const compareWanted = (
  wanted: Wanted,
  ended: readonly string[],
  tenant: Tenant,
  confirmed: readonly string[] = [],
) => compareRules({ ...wanted, tips: [] }, { ended, confirmed }, tenant)

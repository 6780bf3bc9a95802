import type { Whose } from '../../policy/contact-point/whose.ts'
import type { Tables } from '../tables/tables.ts'

/** Empty for the customer's own, as in every record from before the columns existed. */
export type WhoseColumns = Pick<Tables['contact_points'], 'whose' | 'part' | 'representative'>

/** The columns that say whose a contact point is; all are empty for the customer's own. */
export const whoseColumns = (whose: Whose): WhoseColumns => ({
  whose: whose.kind === 'own' ? null : whose.kind,
  part: whose.kind === 'representative' ? whose.part : null,
  representative: whose.kind === 'representative' ? whose.name : null,
})

/** Whose a contact point is, from its columns. */
export function whoseOf({ whose, part, representative }: WhoseColumns): Whose {
  if (whose === 'representative' && part !== null) return { kind: whose, part, name: representative ?? '' }
  return { kind: whose === 'shared' ? 'shared' : 'own' }
}

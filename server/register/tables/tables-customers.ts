import type { ContactPointKind, ProposalState } from '../../policy/vocabulary.ts'
import type { CustomerLanguage } from '../../policy/vocabulary-languages.ts'
import type { RepresentativePart, WhoseKind } from '../../policy/vocabulary-points.ts'

/** Who acted: identity is `oid` and `tid`; the name is only for display. */
type By = { by_oid: string; by_tid: string; by_name: string }

/** Whose a contact point is. Empty: the customer's own; `part` and `representative` are a representative's. */
type OfWhom = {
  whose: Exclude<WhoseKind, 'own'> | null
  part: RepresentativePart | null
  representative: string | null
}

/** Customers, their contact points and the reports of further ones. Moments as in tables.ts. */
export type CustomerTables = {
  /** `merged_into`: the entry of the same person, to which everything moved. */
  customers: {
    id: string
    added_at: string
    merged_into: string | null
    /** In which language they want their letters; empty: not asked. */
    language: CustomerLanguage | null
    language_at: string | null
    language_by_oid: string | null
    language_by_tid: string | null
    language_by_name: string | null
  }
  contact_points: By &
    OfWhom & {
      id: string
      customer_id: string
      kind: ContactPointKind
      /** As first entered. */
      value: string
      /** What it is matched by. */
      key: string
      why: string
      added_at: string
      /** Since when it no longer counts: it is kept, but finds nobody. */
      removed_at: string | null
      removed_why: string | null
      /** The contact point that corrects it. */
      replaced_by: string | null
      /** The words that find it: `search-text.ts`. */
      search_text: string | null
      removed_by_oid: string | null
      removed_by_tid: string | null
      removed_by_name: string | null
    }
  proposals: By &
    OfWhom & {
      id: string
      customer_id: string
      kind: ContactPointKind
      value: string
      key: string
      why: string
      proposed_at: string
      state: ProposalState
      withdrawn_at: string | null
      /** Only for writing back to that person. */
      by_address: string | null
      decided_at: string | null
      /** Why the register keeper refused it. */
      reason: string | null
      decided_by_oid: string | null
      decided_by_tid: string | null
      decided_by_name: string | null
    }
}

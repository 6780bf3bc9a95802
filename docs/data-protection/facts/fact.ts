import type { Tables } from '../../../server/register/tables/tables.ts'
import type { Holding } from './holdings.ts'
import type { Keeping } from './keeping.ts'
import type { Purpose } from './purposes.ts'
import type { Viewers } from './viewers.ts'

/** Whom a record is about. */
export type Subject = 'customer' | 'third parties' | 'representative' | 'staff' | 'councillors' | 'nobody'

/** What the papers say of a table. Every column stands under one holding. */
export type TableFact<Column extends string> = {
  /** What one row is, in a few words. */
  row: string
  about: readonly Subject[]
  purpose: Purpose
  seen: Viewers
  kept: Keeping
  columns: { readonly [H in Holding]?: readonly Column[] }
  /** Who sees a holding, where they differ from those who see the rest. */
  seenOf?: { readonly [H in Holding]?: Viewers }
}

/** The tables of one of the five kinds. */
export type TableFacts = { readonly [T in keyof Tables]?: TableFact<keyof Tables[T] & string> }

/** Who acted: the directory's ids, and the name for display. */
export const by = ['by_oid', 'by_tid', 'by_name'] as const

/** Who did something to a record later. */
export const byWhom = <What extends string>(what: What) =>
  [`${what}_by_oid`, `${what}_by_tid`, `${what}_by_name`] as const

/** How two accounts are known to be one person. */
export const byAccount = ['by_address', 'by_key'] as const

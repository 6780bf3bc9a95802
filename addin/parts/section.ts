import type { ComponentType } from 'react'
import type { Role } from '../../server/policy/vocabulary.ts'
import type { LateComponent } from './late.tsx'

/**
 * What a page of the register is given: the parts of the fragment after the section's own path, and what follows `?`.
 * `#/customers/1234?tab=letters` gives `['1234']` and `tab=letters`.
 */
export type SectionProps = { rest: string[]; query: URLSearchParams }

/** One section of the register's page, found at `#/<path>`. */
export type Section = {
  path: string
  /** Its name in the list of sections and in the browser's tab: never a person's name, since browsers keep it. */
  title: string
  /** Who may open it; the register itself refuses everybody else. */
  roles: readonly Role[]
  page: ComponentType<SectionProps> | LateComponent<SectionProps>
  /** It is opened from another one and does not stand in the list. */
  unlisted?: true
}

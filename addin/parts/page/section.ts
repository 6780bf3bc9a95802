import type { QueryClient } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import type { Role } from '../../../server/policy/vocabulary.ts'
import type { Call } from '../../api/call.ts'
import type { LateComponent } from '../late.tsx'

/**
 * What a page of the register is given: the parts of the fragment after the section's own path, and what follows `?`.
 * `#/customers/1234?tab=letters` gives `['1234']` and `tab=letters`.
 */
export type SectionProps = { rest: string[]; query: URLSearchParams }

/** The way to the register, and where its answers are kept for whoever shows them. */
export type Register = { queryClient: QueryClient; call: Call }

/** One section of the register's page, found at `#/<path>`. */
export type Section = {
  path: string
  /** Its name in the list of sections and in the browser's tab: never a person's name, since browsers keep it. */
  title: string
  /** Who may open it; the register itself refuses everybody else. `anybody`: what they see there depends on who they are. */
  roles: readonly Role[] | 'anybody'
  page: ComponentType<SectionProps> | LateComponent<SectionProps>
  /** Asks the register for what the page begins with, so that the answer is on its way while the page is being drawn. */
  ask?: (register: Register, where: SectionProps) => Promise<void>
  /** It is opened from another one and does not stand in the list. */
  unlisted?: true
}

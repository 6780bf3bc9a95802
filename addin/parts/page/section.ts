import type { QueryClient } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import type { Role } from '../../../server/policy/vocabulary.ts'
import type { Call } from '../../api/call.ts'
import type { LazyComponent } from '../lazy-component.tsx'

/**
 * The props of a register page: the parts of the fragment after the section's own path, and what follows `?`.
 * `#/customers/1234?tab=letters` gives `['1234']` and `tab=letters`.
 */
export type SectionProps = { rest: string[]; query: URLSearchParams }

/** The client of the register's API, and the cache of its answers. */
export type Register = { queryClient: QueryClient; call: Call }

/** One section of the register's page, found at `#/<path>`. */
export type Section = {
  path: string
  /** Its name in the navigation and the browser's tab: never a person's name, since browsers keep it. */
  title: string
  /** Who can open it; the register itself refuses everybody else. `anybody`: what they see depends on who they are. */
  roles: readonly Role[] | 'anybody'
  page: ComponentType<SectionProps> | LazyComponent<SectionProps>
  /** Prefetches the page's first data while the page is being loaded. */
  ask?: (register: Register, where: SectionProps) => Promise<void>
  /** It is opened from another section, and is not in the navigation. */
  unlisted?: true
  /** The heading of its group in the navigation. */
  group?: string | undefined
  /** The path of the section that its pages are opened from: the way back to it stands above them. */
  within?: string
  /** What a page below the section's own is called, with the way back to the section: "A customer". */
  record?: string | undefined
}

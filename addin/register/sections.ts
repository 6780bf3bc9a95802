import { lazy } from 'react'
import type { Role } from '../../server/policy/vocabulary.ts'
import type { Section } from '../parts/section.ts'

/** Who reads the log and what is on it. */
const readers = ['AuthorisingOfficer', 'Reviewer', 'RegisterKeeper'] as const

/** Every section of the register's page, in the order in which they are listed. */
export const sections: readonly Section[] = [
  // The log, and what stands on it
  { path: 'log', title: 'The log', roles: readers, page: lazy(() => import('../log/log-page.tsx')) },
  {
    path: 'restrictions',
    title: 'A restriction',
    roles: readers,
    page: lazy(() => import('./opened-pages.tsx').then((m) => ({ default: m.RestrictionSection }))),
    unlisted: true,
  },
  {
    path: 'escalations',
    title: 'An escalation',
    roles: ['AuthorisingOfficer', 'RegisterKeeper'],
    page: lazy(() => import('./opened-pages.tsx').then((m) => ({ default: m.EscalationSection }))),
    unlisted: true,
  },
  {
    path: 'letters',
    title: 'A letter',
    roles: readers,
    page: lazy(() => import('./opened-pages.tsx').then((m) => ({ default: m.LetterSection }))),
    unlisted: true,
  },
  // Customers
  // Reviews
  { path: 'reviews', title: 'Reviews', roles: readers, page: lazy(() => import('./reviews-section.tsx')) },
  // Figures
  // Subject access
  // Import and export
  // Retention
  // Settings
  // Ledger and audit
]

/** The sections that somebody with these roles may open. */
export const openTo = (roles: readonly Role[]): Section[] =>
  sections.filter((section) => section.roles.some((role) => roles.includes(role)))

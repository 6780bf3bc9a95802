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
  {
    path: 'customers',
    title: 'Customers',
    roles: readers,
    page: lazy(() => import('../customer/customers-section.tsx')),
  },
  // Reviews
  { path: 'reviews', title: 'Reviews', roles: readers, page: lazy(() => import('./reviews-section.tsx')) },
  // Figures
  { path: 'glance', title: 'At a glance', roles: readers, page: lazy(() => import('../figures/glance-page.tsx')) },
  { path: 'report', title: 'Anonymous report', roles: readers, page: lazy(() => import('../figures/report-page.tsx')) },
  // Subject access
  {
    path: 'subject-access',
    title: 'Subject access',
    roles: ['RegisterKeeper'],
    page: lazy(() => import('../subject-access/subject-access-page.tsx')),
    unlisted: true,
  },
  // Import and export
  {
    path: 'import',
    title: 'Take a spreadsheet in',
    roles: ['RegisterKeeper'],
    page: lazy(() => import('../import-export/import-page.tsx')),
  },
  {
    path: 'export',
    title: 'Export the log',
    roles: ['RegisterKeeper'],
    page: lazy(() => import('../import-export/export-page.tsx')),
  },
  // Retention
  {
    path: 'retention',
    title: 'Retention',
    roles: ['RegisterKeeper'],
    page: lazy(() => import('../retention/retention-page.tsx')),
  },
  // Mail rules
  {
    path: 'mail-flow',
    title: 'Mail rules',
    roles: ['ICT', 'RegisterKeeper', 'AuthorisingOfficer'],
    page: lazy(() => import('../mail-flow/mail-flow-page.tsx')),
  },
  // Settings
  {
    path: 'settings',
    title: 'Settings',
    roles: ['RegisterKeeper'],
    page: lazy(() => import('../settings/settings-page.tsx')),
  },
  // Ledger and audit
  { path: 'ledger', title: 'Access ledger', roles: ['Auditor'], page: lazy(() => import('../ledger/ledger-page.tsx')) },
  { path: 'audit', title: 'Audit trail', roles: ['Auditor'], page: lazy(() => import('../ledger/trail-page.tsx')) },
]

/** The sections that somebody with these roles may open. */
export const openTo = (roles: readonly Role[]): Section[] =>
  sections.filter((section) => section.roles.some((role) => roles.includes(role)))

import { type ComponentType, createElement } from 'react'
import type { Role } from '../../server/policy/vocabulary.ts'
import LogPage from '../log/log-page.tsx'
import { fetchLog } from '../log/use-log.ts'
import { lazyComponent } from '../parts/lazy-component.tsx'
import type { Section, SectionProps } from '../parts/page/section.ts'

/** The roles that can read the log and its records. */
const readers = ['AuthorisingOfficer', 'Reviewer', 'RegisterKeeper'] as const

/** A page whose code is loaded when somebody goes there. */
const page = (load: () => Promise<{ default: ComponentType<SectionProps> }>) =>
  lazyComponent(async () => (await load()).default, createElement('p', { className: 'quiet late' }, 'Loading…'))

/** Every section of the register's page, in navigation order. */
export const sections: readonly Section[] = [
  // The log and its records
  // The log itself is in the main bundle: it is what most people open.
  { path: 'log', title: 'The log', roles: readers, page: LogPage, ask: fetchLog },
  {
    path: 'restrictions',
    title: 'A restriction',
    roles: readers,
    page: page(() => import('./opened-pages.tsx').then((m) => ({ default: m.RestrictionSection }))),
    unlisted: true,
  },
  {
    path: 'escalations',
    title: 'An escalation',
    // People who escalated come here from an e-mail, mostly without a role.
    roles: 'anybody',
    page: page(() => import('./opened-pages.tsx').then((m) => ({ default: m.EscalationSection }))),
    unlisted: true,
  },
  {
    path: 'formal-warnings',
    title: 'A formal warning',
    roles: readers,
    page: page(() => import('./opened-pages.tsx').then((m) => ({ default: m.FormalWarningSection }))),
    unlisted: true,
  },
  {
    path: 'letters',
    title: 'A letter',
    roles: readers,
    page: page(() => import('./opened-pages.tsx').then((m) => ({ default: m.LetterSection }))),
    unlisted: true,
  },
  {
    path: 'passed-to-you',
    title: 'Passed to you',
    // Designated contacts have no role: the register knows them by their accounts.
    roles: 'anybody',
    page: page(() => import('./opened-pages.tsx').then((m) => ({ default: m.PassedToYouSection }))),
    unlisted: true,
  },
  // Customers
  {
    path: 'customers',
    title: 'Customers',
    roles: readers,
    page: page(() => import('./customers-with-acts.tsx')),
  },
  // Reviews
  { path: 'reviews', title: 'Reviews', roles: readers, page: page(() => import('./reviews-section.tsx')) },
  // Figures
  { path: 'glance', title: 'At a glance', roles: readers, page: page(() => import('../figures/glance-page.tsx')) },
  { path: 'report', title: 'Anonymous report', roles: readers, page: page(() => import('../figures/report-page.tsx')) },
  // Subject access
  {
    path: 'subject-access',
    title: 'Subject access',
    roles: ['RegisterKeeper'],
    page: page(() => import('../subject-access/subject-access-page.tsx')),
    unlisted: true,
  },
  // Import and export
  {
    path: 'import',
    title: 'Import',
    roles: ['RegisterKeeper'],
    page: page(() => import('../import-export/import-page.tsx')),
  },
  {
    path: 'sign-import',
    title: 'Sign an import',
    roles: ['AuthorisingOfficer', 'RegisterKeeper'],
    page: page(() => import('../import-export/sign-import-page.tsx')),
    unlisted: true,
  },
  {
    path: 'export',
    title: 'Export the log',
    roles: ['RegisterKeeper'],
    page: page(() => import('../import-export/export-page.tsx')),
  },
  // Retention
  {
    path: 'retention',
    title: 'Retention',
    roles: ['RegisterKeeper'],
    page: page(() => import('../retention/retention-page.tsx')),
  },
  // Mail rules
  {
    path: 'arrangements',
    title: 'Mail arrangements',
    roles: ['ICT', 'RegisterKeeper'],
    page: page(() => import('./opened-pages.tsx').then((m) => ({ default: m.ArrangementSection }))),
    unlisted: true,
  },
  {
    path: 'mail-flow',
    title: 'Mail rules',
    roles: ['ICT', 'RegisterKeeper', 'AuthorisingOfficer'],
    page: page(() => import('../mail-flow/mail-flow-page.tsx')),
  },
  // Settings
  {
    path: 'settings',
    title: 'Settings',
    roles: ['RegisterKeeper'],
    page: page(() => import('../settings/settings-page.tsx')),
  },
  // Ledger and audit
  { path: 'ledger', title: 'Access ledger', roles: ['Auditor'], page: page(() => import('../ledger/ledger-page.tsx')) },
  {
    path: 'own-parts',
    title: 'Judged by people involved',
    roles: ['Auditor'],
    page: page(() => import('../ledger/own-parts-page.tsx')),
  },
  { path: 'audit', title: 'Audit trail', roles: ['Auditor'], page: page(() => import('../ledger/trail-page.tsx')) },
]

/** The sections that somebody with these roles can open. A designated contact finds what was passed to them in the list. */
export const openTo = (roles: readonly Role[], isContact = false): Section[] =>
  sections
    .filter((section) => section.roles === 'anybody' || section.roles.some((role) => roles.includes(role)))
    .map((section) => (isContact && section.path === 'passed-to-you' ? listed(section) : section))

function listed({ unlisted: _, ...section }: Section): Section {
  return section
}

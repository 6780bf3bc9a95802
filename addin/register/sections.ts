import { type ComponentType, createElement } from 'react'
import type { Role } from '../../server/policy/vocabulary.ts'
import { fetchWork } from '../api/work.ts'
import { fetchLog } from '../log/use-log.ts'
import { lazyComponent } from '../parts/lazy-component.tsx'
import type { Section, SectionProps } from '../parts/page/section.ts'
import { LogSection } from './log-section.tsx'

/** The roles that can read the log and its records. */
const readers = ['AuthorisingOfficer', 'Reviewer', 'RegisterKeeper'] as const

/** A page whose code is loaded when somebody goes there. */
const page = (load: () => Promise<{ default: ComponentType<SectionProps> }>) =>
  lazyComponent(async () => (await load()).default, createElement('p', { className: 'quiet late' }, 'Loading…'))

/** Every section of the register's page, in navigation order. */
export const sections: readonly Section[] = [
  // What waits
  {
    path: 'work',
    title: 'Waiting for you',
    roles: ['AuthorisingOfficer', 'Reviewer', 'RegisterKeeper', 'ICT'],
    page: page(async () => ({ default: (await import('./work-section.tsx')).WorkSection })),
    ask: fetchWork,
    group: 'To do',
  },
  {
    path: 'passed-to-you',
    title: 'Passed to you',
    // Designated contacts have no role: the register knows them by their accounts.
    roles: 'anybody',
    page: page(() => import('./opened-pages.tsx').then((m) => ({ default: m.PassedToYouSection }))),
    unlisted: true,
    group: 'To do',
  },
  {
    path: 'reviews',
    title: 'Reviews',
    roles: readers,
    page: page(() => import('./reviews-section.tsx')),
    group: 'To do',
    record: 'One after another',
  },
  // The log and its records. The log itself is in the main bundle: it is what most people open.
  { path: 'log', title: 'The log', roles: readers, page: LogSection, ask: fetchLog, group: 'The register' },
  {
    path: 'restrictions',
    title: 'A restriction',
    roles: readers,
    page: page(() => import('./opened-pages.tsx').then((m) => ({ default: m.RestrictionSection }))),
    unlisted: true,
    within: 'log',
  },
  {
    path: 'escalations',
    title: 'An escalation',
    // People who escalated come here from an e-mail, mostly without a role.
    roles: 'anybody',
    page: page(() => import('./opened-pages.tsx').then((m) => ({ default: m.EscalationSection }))),
    unlisted: true,
    within: 'log/escalations',
  },
  {
    path: 'formal-warnings',
    title: 'A formal warning',
    roles: readers,
    page: page(() => import('./opened-pages.tsx').then((m) => ({ default: m.FormalWarningSection }))),
    unlisted: true,
    within: 'log/escalations',
  },
  {
    path: 'letters',
    title: 'A letter',
    roles: readers,
    page: page(() => import('./opened-pages.tsx').then((m) => ({ default: m.LetterSection }))),
    unlisted: true,
    within: 'log',
  },
  {
    path: 'customers',
    title: 'Customers',
    roles: readers,
    page: page(() => import('./customers-with-acts.tsx')),
    group: 'The register',
    record: 'A customer',
  },
  {
    path: 'subject-access',
    title: 'Subject access',
    roles: ['RegisterKeeper'],
    page: page(() => import('../subject-access/subject-access-page.tsx')),
    unlisted: true,
    within: 'customers',
  },
  // Figures
  {
    path: 'glance',
    title: 'At a glance',
    roles: readers,
    page: page(() => import('../figures/glance-page.tsx')),
    group: 'Figures',
  },
  {
    path: 'report',
    title: 'Anonymous report',
    roles: readers,
    page: page(() => import('../figures/report-page.tsx')),
    group: 'Figures',
  },
  // Keeping the register
  {
    path: 'import',
    title: 'Import',
    roles: ['RegisterKeeper'],
    page: page(() => import('../import-export/import-page.tsx')),
    group: 'Records',
  },
  {
    path: 'sign-import',
    title: 'Sign an import',
    roles: ['AuthorisingOfficer', 'RegisterKeeper'],
    page: page(() => import('../import-export/sign-import-page.tsx')),
    unlisted: true,
    within: 'work',
  },
  {
    path: 'export',
    title: 'Export',
    roles: ['RegisterKeeper'],
    page: page(() => import('../import-export/export-page.tsx')),
    group: 'Records',
  },
  {
    path: 'retention',
    title: 'Retention',
    roles: ['RegisterKeeper'],
    page: page(() => import('../retention/retention-page.tsx')),
    group: 'Records',
  },
  // Mail and settings
  {
    path: 'arrangements',
    title: 'Mail arrangements',
    roles: ['ICT', 'RegisterKeeper'],
    page: page(() => import('./opened-pages.tsx').then((m) => ({ default: m.ArrangementSection }))),
    unlisted: true,
    within: 'mail-flow',
  },
  {
    path: 'unsent-mail',
    title: 'Mail not sent',
    roles: ['RegisterKeeper'],
    page: page(() => import('./opened-pages.tsx').then((m) => ({ default: m.UnsentMailSection }))),
    unlisted: true,
    within: 'work',
  },
  {
    path: 'mail-flow',
    title: 'Mail rules',
    roles: ['ICT', 'RegisterKeeper', 'AuthorisingOfficer'],
    page: page(() => import('../mail-flow/mail-flow-page.tsx')),
    group: 'Set-up',
  },
  {
    path: 'settings',
    title: 'Settings',
    roles: ['RegisterKeeper'],
    page: page(() => import('../settings/settings-page.tsx')),
    group: 'Set-up',
  },
  // Ledger and audit
  {
    path: 'ledger',
    title: 'Access ledger',
    roles: ['Auditor'],
    page: page(() => import('../ledger/ledger-page.tsx')),
    group: 'Audit',
  },
  {
    path: 'own-parts',
    title: 'Judged by people involved',
    roles: ['Auditor'],
    page: page(() => import('../ledger/own-parts-page.tsx')),
    group: 'Audit',
  },
  {
    path: 'audit',
    title: 'Audit trail',
    roles: ['Auditor'],
    page: page(() => import('../ledger/trail-page.tsx')),
    group: 'Audit',
  },
  { path: 'help', title: 'Help', roles: 'anybody', page: page(() => import('./help-section.tsx')), unlisted: true },
]

/** The sections that somebody with these roles can open. A designated contact finds what was passed to them in the list. */
export const openTo = (roles: readonly Role[], isContact = false): Section[] =>
  sections
    .filter((section) => section.roles === 'anybody' || section.roles.some((role) => roles.includes(role)))
    .map((section) => (isContact && section.path === 'passed-to-you' ? listed(section) : section))

function listed({ unlisted: _, ...section }: Section): Section {
  return section
}

/** The section that a page is within, to go back to; undefined for a section itself, and where it is not open. */
export function parentOf(section: Section, rest: readonly string[], open: readonly Section[]): Section | undefined {
  if (section.record && rest.length > 0) return section
  const path = section.within?.split('/')[0]
  return open.find((one) => one.path === path && !one.unlisted)
}

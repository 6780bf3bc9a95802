import { type ComponentType, createElement } from 'react'
import { sectionGroups, sectionRecords, sectionTitles } from '../../../server/contract/texts/words/register-page.ts'
import type { Role } from '../../../server/policy/vocabulary.ts'
import { fetchWork } from '../../api/work.ts'
import { lazyComponent } from '../../parts/lazy-component.tsx'
import type { Section, SectionProps } from '../../parts/page/section.ts'
import { spoken } from '../../words/spoken.ts'
import { fetchLog } from '../log/use-log.ts'
import { Loading } from './loading.tsx'
import { LogSection } from './log-section.tsx'

/** The roles that can read the log and its records. */
const readers = ['AuthorisingOfficer', 'Reviewer', 'RegisterKeeper'] as const

/** A page whose code is loaded when somebody goes there. */
const page = (load: () => Promise<{ default: ComponentType<SectionProps> }>) =>
  lazyComponent(async () => (await load()).default, createElement(Loading))

/** A section without its words, which are in the catalogue. */
type Unnamed = Omit<Section, 'title' | 'group' | 'record'> & {
  path: keyof typeof sectionTitles
  group?: keyof typeof sectionGroups
}

const unnamed: readonly Unnamed[] = [
  // What waits
  {
    path: 'work',
    roles: ['AuthorisingOfficer', 'Reviewer', 'RegisterKeeper', 'ICT'],
    page: page(async () => ({ default: (await import('./work-section.tsx')).WorkSection })),
    ask: fetchWork,
    group: 'to-do',
  },
  {
    path: 'passed-to-you',
    // Designated contacts have no role: the register knows them by their accounts.
    roles: 'anybody',
    page: page(() => import('./opened-pages.tsx').then((m) => ({ default: m.PassedToYouSection }))),
    unlisted: true,
    group: 'to-do',
  },
  {
    path: 'reviews',
    roles: readers,
    page: page(() => import('./reviews-section.tsx')),
    group: 'to-do',
  },
  // The log and its records. The log itself is in the main bundle: it is what most people open.
  { path: 'log', roles: readers, page: LogSection, ask: fetchLog, group: 'register' },
  {
    path: 'restrictions',
    roles: readers,
    page: page(() => import('./opened-pages.tsx').then((m) => ({ default: m.RestrictionSection }))),
    unlisted: true,
    within: 'log',
  },
  {
    path: 'escalations',
    // People who escalated come here from an e-mail, mostly without a role.
    roles: 'anybody',
    page: page(() => import('./opened-pages.tsx').then((m) => ({ default: m.EscalationSection }))),
    unlisted: true,
    within: 'log/escalations',
  },
  {
    path: 'formal-warnings',
    roles: readers,
    page: page(() => import('./opened-pages.tsx').then((m) => ({ default: m.FormalWarningSection }))),
    unlisted: true,
    within: 'log/escalations',
  },
  {
    path: 'letters',
    roles: readers,
    page: page(() => import('./opened-pages.tsx').then((m) => ({ default: m.LetterSection }))),
    unlisted: true,
    within: 'log',
  },
  {
    path: 'customers',
    roles: readers,
    page: page(() => import('./customers-with-acts.tsx')),
    group: 'register',
  },
  {
    path: 'subject-access',
    roles: ['RegisterKeeper'],
    page: page(() => import('../keeping/subject-access-page.tsx')),
    unlisted: true,
    within: 'customers',
  },
  // Figures
  {
    path: 'report',
    roles: readers,
    page: page(() => import('../report/report-page.tsx')),
    group: 'figures',
  },
  // Keeping the register
  {
    path: 'import',
    roles: ['RegisterKeeper'],
    page: page(() => import('../import/import-page.tsx')),
    group: 'records',
  },
  {
    path: 'sign-import',
    roles: ['AuthorisingOfficer', 'RegisterKeeper'],
    page: page(() => import('../import/sign-import-page.tsx')),
    unlisted: true,
    within: 'work',
  },
  {
    path: 'export',
    roles: ['RegisterKeeper'],
    page: page(() => import('../import/export-page.tsx')),
    group: 'records',
  },
  {
    path: 'retention',
    roles: ['RegisterKeeper'],
    page: page(() => import('../keeping/retention-page.tsx')),
    group: 'records',
  },
  // Mail and settings
  {
    path: 'arrangements',
    roles: ['ICT', 'RegisterKeeper'],
    page: page(() => import('./opened-pages.tsx').then((m) => ({ default: m.ArrangementSection }))),
    unlisted: true,
    within: 'mail-flow',
  },
  {
    path: 'unsent-mail',
    roles: ['RegisterKeeper'],
    page: page(() => import('./opened-pages.tsx').then((m) => ({ default: m.UnsentMailSection }))),
    unlisted: true,
    within: 'work',
  },
  {
    path: 'mail-flow',
    roles: ['ICT', 'RegisterKeeper', 'AuthorisingOfficer'],
    page: page(() => import('../work/mail-flow-page.tsx')),
    group: 'set-up',
  },
  {
    path: 'settings',
    roles: ['RegisterKeeper'],
    page: page(() => import('../settings/settings-page.tsx')),
    group: 'set-up',
  },
  // Ledger and audit
  {
    path: 'ledger',
    roles: ['Auditor'],
    page: page(() => import('../keeping/ledger-page.tsx')),
    group: 'audit',
  },
  {
    path: 'own-parts',
    roles: ['Auditor'],
    page: page(() => import('../keeping/own-parts-page.tsx')),
    group: 'audit',
  },
  {
    path: 'audit',
    roles: ['Auditor'],
    page: page(() => import('../keeping/trail-page.tsx')),
    group: 'audit',
  },
  { path: 'help', roles: 'anybody', page: page(() => import('./help-section.tsx')), unlisted: true },
]

const titles = spoken(sectionTitles)
const groups = spoken(sectionGroups)
const records: Readonly<Record<string, string>> = spoken(sectionRecords)

/** Every section of the register's page, in navigation order. Its words are said when they are read. */
export const sections: readonly Section[] = unnamed.map(({ group, ...section }) => ({
  ...section,
  get title() {
    return titles[section.path]
  },
  get group() {
    return group && groups[group]
  },
  get record() {
    return records[section.path]
  },
}))

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

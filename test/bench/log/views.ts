import type { RestrictionLogQuestion } from '../../../server/contract/log.ts'
import { logMarks, measureKinds, restrictionSorts, restrictionStates } from '../../../server/policy/vocabulary.ts'
import { council } from '../../support/acts.ts'
import { dice, nameOf } from './fill.ts'

type Asked = Partial<RestrictionLogQuestion>
type Kind = { name: string; views: Asked[] }

const directions = ['ascending', 'descending'] as const
const sorts = restrictionSorts.flatMap((by) => directions.map((direction) => ({ by, direction })))
const [first = '', family = ''] = nameOf(40_123).toLowerCase().split(' ')
const [firstService = ''] = council.services

const filters: Asked[] = [
  ...restrictionStates.map((state) => ({ states: [state] })),
  ...logMarks.map((mark) => ({ marks: [mark] })),
  ...measureKinds.map((measure) => ({ measure })),
  ...council.services.map((service) => ({ service })),
  { states: ['in-force'], marks: ['overdue', 'mail-outstanding'], service: firstService },
  { states: ['agreed', 'lifted'], marks: ['letter-outstanding'], measure: 'volume' },
]

/** By whole or partial name, address or number, by a domain that thousands share, by a name of nobody, by reference. */
const searches = (reference: string) => [
  nameOf(40_123),
  family,
  family.slice(0, 4),
  first.slice(0, 2),
  first.slice(0, 1),
  `${first} ${family.slice(0, 2)}`,
  `${nameOf(7).toLowerCase().replace(' ', '.')}.7@example.net`,
  `${first}.${family}`,
  '07100 0',
  '@example.org',
  'example',
  'nobody-of-this-name',
  reference,
]

/** Every kind of view of the log that is measured. */
export function kinds(reference: string): Kind[] {
  return [
    { name: 'first page', views: [{}] },
    { name: 'every order', views: sorts.map((sort) => ({ sort })) },
    { name: 'every filter', views: filters },
    { name: 'every search', views: searches(reference).map((search) => ({ search })) },
    { name: 'filter, order and search together', views: together(reference) },
  ]
}

/** Two hundred random combinations, the same in every run. */
function together(reference: string): Asked[] {
  const { pick } = dice(7)
  const all = searches(reference)
  return Array.from({ length: 200 }, () => ({ ...pick(filters), sort: pick(sorts), search: pick([null, ...all]) }))
}

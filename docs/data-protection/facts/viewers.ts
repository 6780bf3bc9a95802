import type { Role } from '../../../server/policy/vocabulary.ts'

type Seen = {
  /** As the papers say it. */
  who: string
  /** Roles that get it from a page of the register. A test compares them with the routes and the policy. */
  roles: readonly Role[]
}

const officer = 'authorising officers'
const keeper = 'register keeper'

/** Who sees a holding on a screen or in a file of the register. */
export const viewers = {
  case: {
    who: `${officer}, ${keeper}; staff, what they recorded themselves`,
    roles: ['AuthorisingOfficer', 'RegisterKeeper'],
  },
  confidential: { who: `${officer}, ${keeper}`, roles: ['AuthorisingOfficer', 'RegisterKeeper'] },
  readers: {
    who: `${officer}, reviewer, ${keeper}`,
    roles: ['AuthorisingOfficer', 'Reviewer', 'RegisterKeeper'],
  },
  standing: {
    who: `${officer}, reviewer, ${keeper}; staff, about one sender at a time, the instruction only`,
    roles: ['AuthorisingOfficer', 'Reviewer', 'RegisterKeeper'],
  },
  precautions: {
    who: `${officer}, reviewer, ${keeper}; staff, what to do before a visit, never why`,
    roles: ['AuthorisingOfficer', 'Reviewer', 'RegisterKeeper'],
  },
  passed: {
    who: `${officer}, reviewer, ${keeper}; the designated contact and deputy, what was passed to them`,
    roles: ['AuthorisingOfficer', 'Reviewer', 'RegisterKeeper'],
  },
  adjustments: {
    who: `${officer}, ${keeper}; the designated contact and deputy, what to do, never why`,
    roles: ['AuthorisingOfficer', 'RegisterKeeper'],
  },
  evidence: {
    who: `${officer}, ${keeper}; reviewer, what came with a representation or an objection`,
    roles: ['AuthorisingOfficer', 'RegisterKeeper'],
  },
  author: { who: `the officer who writes it; ${keeper}, in a subject access file`, roles: ['AuthorisingOfficer'] },
  keeper: { who: keeper, roles: ['RegisterKeeper'] },
  signing: { who: `${keeper}; ${officer}, what they sign`, roles: ['AuthorisingOfficer', 'RegisterKeeper'] },
  mail: { who: `ICT, ${keeper}, ${officer}`, roles: ['AuthorisingOfficer', 'ICT', 'RegisterKeeper'] },
  ledger: { who: `auditor, by reference; ${keeper}, the looks at one customer`, roles: ['Auditor'] },
  auditor: { who: 'auditor, by reference and without names of customers', roles: ['Auditor'] },
  settings: { who: `${officer}, ${keeper}`, roles: ['AuthorisingOfficer', 'RegisterKeeper'] },
  own: { who: 'the person themselves', roles: ['AuthorisingOfficer', 'Reviewer'] },
  nobody: { who: 'nobody: the server alone', roles: [] },
} as const satisfies Record<string, Seen>

export type Viewers = keyof typeof viewers

import type { Channel } from '../../../server/policy/vocabulary.ts'

/** P4: every way of contact, in the order in which they are offered. */
export const channels = ['email', 'telephone', 'in-person', 'post', 'social-media'] as const satisfies Channel[]
export type { Channel }

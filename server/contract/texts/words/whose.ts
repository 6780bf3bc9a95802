import type { RepresentativePart } from '../../../policy/vocabulary-points.ts'

/** Inside a sentence. */
export const partWords = {
  solicitor: 'solicitor',
  mp: 'MP',
  councillor: 'councillor',
  advocate: 'advocate',
  carer: 'carer',
  'support-worker': 'support worker',
  relative: 'relative',
} as const satisfies Record<RepresentativePart, string>

import { useRef } from 'react'
import type { Known } from '../standing/view.ts'
import type { Sender } from './senders.ts'

/** The standings, the gravest first: what limits a reply, then what may, then nothing. */
export const gravestFirst = [
  'restricted',
  'agreed',
  'decision-pending',
  'formally-warned',
  'warned',
  'shared',
  'not-checked',
  'other-service',
  'not-on-register',
  'colleague',
] as const satisfies (Known['kind'] | 'not-checked')[]

/** What the list shows of them: `not-checked` also while it is still being checked. */
export const kindOf = ({ view }: Pick<Sender, 'view'>): Known['kind'] | 'not-checked' =>
  view.kind === 'known' ? view.standing.kind : 'not-checked'

/** The keys of the senders, the gravest standing first, and within each in the order of the selection. */
export const inOrder = (senders: Pick<Sender, 'key' | 'view'>[]): string[] =>
  gravestFirst.flatMap((kind) => senders.filter((one) => kindOf(one) === kind)).map(({ key }) => key)

/**
 * The senders, the gravest first once all are checked. After that each keeps its place, whatever becomes of its standing:
 * a button must not move under the pointer.
 */
export function useInOrder(senders: Sender[], settled: boolean): Sender[] {
  const order = useRef<string[]>([])
  const isSame = order.current.length === senders.length && senders.every(({ key }) => order.current.includes(key))
  if (!isSame) order.current = settled ? inOrder(senders) : []
  const { current } = order
  return current.length === 0 ? senders : [...senders].sort((a, b) => current.indexOf(a.key) - current.indexOf(b.key))
}

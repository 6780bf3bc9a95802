import { Refusal } from '../../policy/refusal.ts'
import type { Page, Position, View } from '../../register/log/log-page.ts'

/** The order that a cursor belongs to: it is meaningless in another. */
type Order = { by: string; direction: string }
export type Cursors = { next: string | null; previous: string | null }

/** Cursors for the pages before and after this one. */
export function cursorsOf({ positions, hasNext, hasPrevious }: Page, order: Order): Cursors {
  const [first, last] = [positions[0], positions.at(-1)]
  return {
    next: hasNext && last ? cursorText(last, order, 'next') : null,
    previous: hasPrevious && first ? cursorText(first, order, 'previous') : null,
  }
}

const cursorText = ({ by, id }: Position, order: Order, which: 'next' | 'previous') =>
  Buffer.from(JSON.stringify([order.by, order.direction, which, by, id])).toString('base64url')

/** Reads a cursor back. */
export function readCursor(cursor: string | null, order: Order, isNumber: boolean): View['from'] {
  if (cursor === null) return null
  const [by, direction, which, value, id] = parsed(cursor)
  const isRight =
    by === order.by &&
    direction === order.direction &&
    (which === 'next' || which === 'previous') &&
    typeof value === (isNumber ? 'number' : 'string') &&
    (typeof value === 'string' ? !value.includes('\0') && value.isWellFormed() : Number.isInteger(value)) &&
    typeof id === 'string' &&
    /^[\da-f-]{36}$/.test(id)
  if (!isRight) throw new Refusal('unknown-page')
  return { position: { by: value as string | number, id: id as string }, backwards: which === 'previous' }
}

function parsed(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(value) ? value : []
  } catch {
    return []
  }
}

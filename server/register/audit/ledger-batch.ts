import { newId } from '../store/new-id.ts'

/**
 * The looks that this process records between two seals form a batch. Sealing begins a new batch and waits for
 * operations under way; then nothing more is added to the old batch.
 */
let batch = newId()
const closed = new Set<string>()

/** Operations that can record a look and began between two seals. */
type Span = { open: number; whenOver: (() => void) | null }
let span: Span = { open: 0, whenOver: null }
let before: Promise<unknown> = Promise.resolve()

/** In a process that runs for weeks, only the newest are needed. */
const maxRemembered = 1_000

/** The batch for a look that is recorded now. */
export const ledgerBatch = (): string => batch

/** Whether this process filled a batch and is done with it. */
export const isClosedHere = (id: string): boolean => closed.has(id)

/** Call this before anything that can record a look, and `endInSpan` after it. */
export function beginInSpan(): Span {
  span.open++
  return span
}

/** Call this once what began with `beginInSpan` is over, even if it failed. */
export function endInSpan(begun: Span): void {
  begun.open--
  if (begun.open === 0) begun.whenOver?.()
}

/** Begins the next batch, and waits until nothing more is added to the previous one, which it returns. */
export async function closeBatch(): Promise<string> {
  const [ended, closing] = [span, batch]
  span = { open: 0, whenOver: null }
  closed.add(batch)
  const [oldest] = closed
  if (closed.size > maxRemembered && oldest) closed.delete(oldest)
  batch = newId()
  const over = new Promise<void>((resolve) => {
    if (ended.open === 0) resolve()
    else ended.whenOver = resolve
  })
  // Operations from earlier spans can add to this batch too.
  before = Promise.all([before, over])
  await before
  return closing
}

/** The lowest id that a batch begun at `ms` or later can have. */
export const batchAt = (ms: number): string => {
  const time = Math.max(0, ms).toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-000000000000`
}

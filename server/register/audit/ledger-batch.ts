import { newId } from '../store/new-id.ts'

/**
 * The looks that this process records between two seals form a batch. Sealing begins a new batch and waits for
 * operations under way; then nothing more is added to the old batch.
 */
let batch = newId()
const closed = new Set<string>()
/** Those of them that this process has not sealed since. Another server may have sealed a part of one. */
const unsealed = new Set<string>()

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

/** The batches that this process is done with and has not sealed, the oldest first; many have no look in them. */
export const unsealedHere = (): string[] => [...unsealed]

/** Call this once this process has sealed a batch that it is done with: nothing more can be left of it. */
export const sealedHere = (id: string): void => void unsealed.delete(id)

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

/** Begins the next batch, and waits until nothing more is added to the previous one. */
export async function closeBatch(): Promise<void> {
  const ended = span
  span = { open: 0, whenOver: null }
  for (const batches of [closed, unsealed]) {
    batches.add(batch)
    const [oldest] = batches
    if (batches.size > maxRemembered && oldest) batches.delete(oldest)
  }
  batch = newId()
  const over = new Promise<void>((resolve) => {
    if (ended.open === 0) resolve()
    else ended.whenOver = resolve
  })
  // Operations from earlier spans can add to this batch too.
  before = Promise.all([before, over])
  await before
}

/** The lowest id that a batch begun at `ms` or later can have. */
export const batchAt = (ms: number): string => {
  const time = Math.max(0, ms).toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-000000000000`
}

import { newId } from '../store/new-id.ts'

/**
 * The looks that this process keeps between two seals make a batch. To seal them, a new batch begins, and what was under
 * way is waited for: then nothing is added to the old one any more.
 */
let batch = newId()
const closed = new Set<string>()

/** What may keep a look, and began between two seals. */
type Span = { open: number; whenOver: (() => void) | null }
let span: Span = { open: 0, whenOver: null }
let before: Promise<unknown> = Promise.resolve()

/** Of a process that runs for weeks only the newest are of use. */
const mostRemembered = 1_000

/** The batch to which a look belongs that is kept now. */
export const ledgerBatch = (): string => batch

/** Whether this process filled a batch, and is done with it. */
export const isClosedHere = (id: string): boolean => closed.has(id)

/** Whatever may keep a look begins with this, and ends with `endInSpan`. */
export function beginInSpan(): Span {
  span.open++
  return span
}

export function endInSpan(begun: Span): void {
  begun.open--
  if (begun.open === 0) begun.whenOver?.()
}

/** Begins the next batch, and waits until nothing is added to the one before. */
export async function closeBatch(): Promise<void> {
  const ended = span
  span = { open: 0, whenOver: null }
  closed.add(batch)
  const [oldest] = closed
  if (closed.size > mostRemembered && oldest) closed.delete(oldest)
  batch = newId()
  const over = new Promise<void>((resolve) => {
    if (ended.open === 0) resolve()
    else ended.whenOver = resolve
  })
  // What began earlier still may add to this one too.
  before = Promise.all([before, over])
  await before
}

/** The first id that a batch can have that was begun at a moment or later. */
export const batchAt = (ms: number): string => {
  const time = Math.max(0, ms).toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-000000000000`
}

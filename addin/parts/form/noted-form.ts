import { useEffect, useRef } from 'react'
import { onWriteEnded } from '../../api/ended-writes.ts'
import { type Failure, failureWords, isRefused, mayHaveArrived } from '../../api/failure.ts'
import { endDraftNotes, readPaneNote, usePaneNote, writePaneNote } from '../pane-note.ts'
import { type Keyed, sameOrNew } from './use-key-for.ts'

/** The last request of a form. `lost`: why its answer was lost, if it was; then it may have been recorded. */
type Last = Keyed & { lost?: string | undefined }

const keyName = (form: string) => `form-key ${form}`
const lastOf = (form: string) => readPaneNote<Last>(keyName(form))
const noteLast = (form: string, last: Last | undefined) => writePaneNote(keyName(form), last, 'opened')

/** The requests that may still be answered, by their keys; `open`: how often one is under way. */
const asked = new Map<string, Way & { form: string; sender: Hearer; open: number }>()
/** What the forms on the page do once they are answered. */
const onPage = new Map<string, Set<Hearer>>()

type Hearer = { current: ((answer: unknown) => void) | undefined }
type Way = {
  /** The form stays open once it is answered, and ends its draft itself. */
  stays?: boolean
  /** What it does then is noted, and done also where the form is not on the page any more. */
  whenGone?: boolean
}

// Heard here and not in a form: the one that sent it may be gone, and another of the same name in its place.
onWriteEnded((key, end) => {
  const request = asked.get(key)
  if (!request) return
  const { form, sender, stays, whenGone } = request
  request.open -= 1
  if ('answer' in end) asked.delete(key)
  const last = lastOf(form)
  if (last?.key !== key) return
  if ('failure' in end) {
    noteLast(form, { ...last, lost: lostAfter(end.failure, last) })
    return
  }
  for (const heard of [...(onPage.get(form) ?? (whenGone ? [sender] : []))]) heard.current?.(end.answer)
  if (stays) noteLast(form, undefined)
  else endForm(form)
})

function lostAfter(failure: Failure, { lost }: Last): string | undefined {
  if (mayHaveArrived(failure)) return failureWords(failure)
  return isRefused(failure) ? undefined : lost
}

/** Ends a form's draft and key, also where the form is gone. */
export function endForm(form: string): void {
  endDraftNotes(form)
  noteLast(form, undefined)
}

/** Whether the register may have recorded what was sent: its answer was lost, or is still awaited. */
export function mayBeRecorded(form: string): boolean {
  const last = lastOf(form)
  return last !== undefined && (last.lost !== undefined || isOpen(last))
}

const isOpen = ({ key }: Last): boolean => (asked.get(key)?.open ?? 0) > 0

type NotedForm = {
  keyFor: (body: unknown) => string
  /** A request is under way, perhaps since before the form was opened again. */
  sending: boolean
  /** Why an answer was lost, perhaps before the form was opened again; null: none was. */
  lost: string | null
}

/**
 * The requests of a form whose draft is noted under this name, or under names that begin with it. Key and draft come back
 * together when the form is reopened, or its message is. They end together once the register has answered, whether or not
 * the form is still there.
 * @param onAnswered what the form on the page then does with the answer, whichever instance of it sent the request
 */
export function useNotedForm<Answer>(form: string, onAnswered?: (answer: Answer) => void, way: Way = {}): NotedForm {
  const [last] = usePaneNote<Last>(keyName(form))
  const latest = useRef<Hearer['current']>(undefined)
  // All requests under one name go to the same route.
  latest.current = onAnswered as Hearer['current']
  useEffect(() => {
    const all = (onPage.get(form) ?? new Set<Hearer>()).add(latest)
    onPage.set(form, all)
    return () => {
      all.delete(latest)
      if (all.size === 0 && onPage.get(form) === all) onPage.delete(form)
    }
  }, [form])
  // Reads the note of the moment: of two presses, the second may come before the form is drawn again.
  const keyFor = (body: unknown) => {
    const before = lastOf(form)
    const { key, ...request } = { ...before, ...sameOrNew(before, body) }
    const open = asked.get(key)?.open ?? 0
    asked.set(key, { ...way, form, sender: latest, open: open + 1 })
    noteLast(form, { key, ...request })
    return key
  }
  return { keyFor, sending: last !== undefined && isOpen(last), lost: last?.lost ?? null }
}

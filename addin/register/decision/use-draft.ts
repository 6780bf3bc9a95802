import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { EscalationSeen } from '../../../server/contract/customer/dossier.ts'
import { draftDecision } from '../../../server/contract/decision/decision-draft.ts'
import type { Me } from '../../../server/contract/settings/me.ts'
import { useCall } from '../../api/api-context.ts'
import { ask } from '../../api/client.ts'
import { asFailure, type Failure } from '../../api/failure.ts'
import { useKeyFor } from '../../parts/form/use-key-for.ts'
import { useDraftNote, usePaneNote } from '../../parts/pane-note.ts'
import { todayIn } from '../../words/dates.ts'
import { type DecisionDraft, type Looked, lookedAt, newDecision, savedDecision } from './decision-draft.ts'

/** A decision in draft: what was written here, or else what was saved on the server, or else a new one. */
export type Draft = {
  draft: DecisionDraft
  /** P13: what the officer saw when they began to write, or last went on in spite of what changed. */
  looked: Looked
  /** Null while nothing else applies: goes on with what was written. */
  goOn: (() => void) | null
  note: (draft: DecisionDraft) => void
  /** When it was saved to finish later; null: it is not, or what is shown was not begun from that. */
  savedAt: string | null
  /** Saves it for the person alone. */
  save: () => void
  /** Deletes what was saved and written, and starts again. */
  discard: () => void
  busy: boolean
  /** It was just saved, deleted or changed for a newer version: the result is shown beside the button. */
  isRecent: boolean
  failure: Failure | null
  /** What failed was a deletion. */
  isDeletion: boolean
  newer: Newer | null
  /** Other versions are set aside: shows the next of them, and sets this one aside. */
  swap: (() => void) | null
}

/** A newer version was saved in another window: the two ways on. */
type Newer = {
  /** It could not be fetched. */
  isMissing: boolean
  see: () => void
  /** Null where the officer meant to delete what was saved: there is nothing to keep. */
  keep: (() => void) | null
}

/** What was written here. `base`: when the version that it was begun from was saved; null: it was begun anew. */
type Written = { draft: DecisionDraft; base: string | null }

/** The form of the decision, for its notes and its key. */
export const decisionForm = (escalationId: string) => `decision-draft ${escalationId}`

/** Whether an outcome is chosen in the draft. */
export const useIsChosen = (escalationId: string): boolean =>
  !!usePaneNote<Written>(decisionForm(escalationId))[0]?.draft.outcome

/** P13: the draft of a decision. It stays while the page is open, and on the server once it is saved. */
export function useDraft(seen: EscalationSeen, council: Me['council']): Draft {
  const { escalationId } = seen
  const call = useCall()
  const queryClient = useQueryClient()
  const keyFor = useKeyFor()
  const [fresh] = useState(() => newDecision(seen, council, todayIn(council.timeZone)))
  const form = seen.draft?.form ?? null
  const last = seen.draft?.savedAt ?? null
  const saved = useMemo(() => savedDecision(fresh, form), [fresh, form])
  const stored = { draft: saved ?? fresh, base: last }
  const [written, note, now] = useDraftNote<Written>(decisionForm(escalationId), [
    stored,
    ...[null, last].map((base) => ({ draft: fresh, base })),
  ])
  const [aside = [], setAside, asideNow] = useDraftNote<Written[]>(`${decisionForm(escalationId)} aside`, [[stored]])
  const [began, setBegan] = usePaneNote<Looked>(`${decisionForm(escalationId)} looked`, 'opened')
  const [isMissing, setMissing] = useState(false)
  const [sawNewer, setSawNewer] = useState(false)
  const shown = written ?? stored
  const send = useMutation({
    mutationFn: ({ key, form, after }: { key: string; form: string | null; after: string | null }) =>
      ask(call, draftDecision, { id: escalationId, key, body: { form, seen: after } }),
    onSuccess: async ({ savedAt }, { form }) => {
      // What was asked about before it was saved would be heard afterwards.
      await queryClient.cancelQueries({ queryKey: ['escalation', escalationId] })
      queryClient.setQueryData<EscalationSeen>(['escalation', escalationId], (now) =>
        now ? { ...now, draft: form !== null && savedAt !== null ? { form, savedAt } : null } : now,
      )
      setAside(undefined)
      const mine = now()
      note(form !== null && mine ? { ...mine, base: savedAt } : undefined)
    },
  })
  const give = (form: string | null, after: string | null) => {
    setMissing(false)
    // Each press is one act: the same words may be saved again after they were deleted.
    send.mutate({ key: keyFor({ form, after }), form, after })
  }
  const failure = send.error ? asFailure(send.error) : null
  const isDeletion = send.variables?.form === null
  const isConflict = failure?.told?.name === 'changed-meanwhile'
  /** Fetches what was saved in the other window. What was written here stays. Undefined: it could not be fetched. */
  const fetchNewer = async (): Promise<string | null | undefined> => {
    note(now() ?? shown)
    setMissing(false)
    try {
      await queryClient.refetchQueries({ queryKey: ['escalation', escalationId] }, { throwOnError: true })
    } catch {
      return undefined
    }
    return queryClient.getQueryData<EscalationSeen>(['escalation', escalationId])?.draft?.savedAt ?? null
  }
  const see = async () => {
    const base = await fetchNewer()
    // Read only now: somebody may have gone on writing.
    const mine = now() ?? shown
    if (!base || base === mine.base) return setMissing(true)
    setAside([...(asideNow() ?? []), { ...mine, base }])
    note(undefined)
    setSawNewer(true)
    send.reset()
  }
  const keep = async () => {
    const base = await fetchNewer()
    if (base === undefined) return setMissing(true)
    give(JSON.stringify((now() ?? shown).draft), base)
  }
  const isBehind = written !== undefined && last !== null && last > (written.base ?? '')
  const nowSeen = lookedAt(seen)
  const looked = (written && began) ?? nowSeen
  return {
    draft: shown.draft,
    looked,
    goOn: JSON.stringify(looked) === JSON.stringify(nowSeen) ? null : () => setBegan(nowSeen),
    note: (draft) => {
      if (!written) setBegan(nowSeen)
      note({ draft, base: shown.base })
    },
    savedAt: shown.base === last ? last : null,
    save: () => give(JSON.stringify(shown.draft), shown.base),
    discard: () => give(null, shown.base),
    busy: send.isPending,
    isRecent: !send.isIdle || sawNewer,
    failure,
    isDeletion,
    newer: isConflict || isBehind ? { isMissing, see, keep: isConflict && isDeletion ? null : keep } : null,
    swap: aside[0]
      ? () => {
          const [next, ...others] = aside
          note(next)
          setAside([...others, shown])
        }
      : null,
  }
}

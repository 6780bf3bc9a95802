import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { EscalationSeen } from '../../server/contract/customer/dossier.ts'
import { draftDecision } from '../../server/contract/decision/decision-draft.ts'
import type { Me } from '../../server/contract/settings/me.ts'
import { useCall } from '../api/api-context.ts'
import { ask } from '../api/client.ts'
import { asFailure, type Failure } from '../api/failure.ts'
import { useKeyFor } from '../parts/form/use-key-for.ts'
import { useDraftNote } from '../parts/pane-note.ts'
import { todayIn } from '../words/dates.ts'
import { type DecisionDraft, newDecision, savedDecision } from './decision-draft.ts'

/** A decision in draft: what was written here, or else what was saved on the server, or else a new one. */
export type Draft = {
  draft: DecisionDraft
  /** Undefined: nothing written here remains. */
  note: (draft: DecisionDraft | undefined) => void
  /** When it was saved to finish later; null: it is not. */
  savedAt: string | null
  /** Saves it for the person alone. */
  save: () => void
  /** Deletes what was saved and written, and starts again. */
  discard: () => void
  busy: boolean
  /** It was just saved or deleted: the result is shown beside the button. */
  isRecent: boolean
  failure: Failure | null
  /** A newer one was saved in another window, so this one was not: the two ways on. */
  newer: { see: () => void; keep: () => void } | null
  /** What was written here is set aside while that newer one is shown: shows it again. */
  back: (() => void) | null
}

/** P13: the draft of a decision. It stays while the page is open, and on the server once it is saved. */
export function useDraft(seen: EscalationSeen, council: Me['council']): Draft {
  const { escalationId } = seen
  const call = useCall()
  const queryClient = useQueryClient()
  const keyFor = useKeyFor()
  const [fresh] = useState(() => newDecision(seen, council, todayIn(council.timeZone)))
  const form = seen.draft?.form ?? null
  const saved = useMemo(() => savedDecision(fresh, form), [fresh, form])
  const [written, note] = useDraftNote<DecisionDraft>(
    `decision-draft ${escalationId}`,
    saved ? [fresh, saved] : [fresh],
  )
  const draft = written ?? saved ?? fresh
  const [aside, setAside] = useDraftNote<DecisionDraft>(`decision-draft-aside ${escalationId}`)
  const send = useMutation({
    mutationFn: ({ key, form, after }: { key: string; form: string | null; after: string | null }) =>
      ask(call, draftDecision, { id: escalationId, key, body: { form, seen: after } }),
    onSuccess: ({ savedAt }, { form }) =>
      queryClient.setQueryData<EscalationSeen>(['escalation', escalationId], (now) =>
        now ? { ...now, draft: form !== null && savedAt !== null ? { form, savedAt } : null } : now,
      ),
  })
  const give = (form: string | null, after: string | null, onSuccess?: () => void) =>
    // Each press is one act: the same words may be saved again after they were deleted.
    send.mutate({ key: keyFor({ form, after }), form, after }, { onSuccess: () => onSuccess?.() })
  const savedAt = seen.draft?.savedAt ?? null
  const failure = send.error ? asFailure(send.error) : null
  /** Fetches what was saved in the other window. What was written here stays. */
  const fetchNewer = async () => {
    note(draft)
    await queryClient.refetchQueries({ queryKey: ['escalation', escalationId] })
    return queryClient.getQueryData<EscalationSeen>(['escalation', escalationId])?.draft?.savedAt ?? null
  }
  const newer = {
    see: async () => {
      await fetchNewer()
      setAside(draft)
      note(undefined)
      send.reset()
    },
    keep: async () => give(JSON.stringify(draft), await fetchNewer()),
  }
  return {
    draft,
    note,
    savedAt,
    save: () => give(JSON.stringify(draft), savedAt),
    discard: () => give(null, savedAt, () => note(fresh)),
    busy: send.isPending,
    isRecent: !send.isIdle,
    failure,
    newer: failure?.told?.name === 'changed-meanwhile' ? newer : null,
    back: aside
      ? () => {
          note(aside)
          setAside(undefined)
        }
      : null,
  }
}

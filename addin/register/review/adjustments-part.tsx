import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { RestrictionSeen } from '../../../server/contract/customer/dossier.ts'
import { setAdjustments } from '../../../server/contract/duty/adjustments.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { review as texts } from '../../../server/contract/texts/words/review.ts'
import { useAfterAct } from '../../api/after-act.ts'
import { useCall } from '../../api/api-context.ts'
import { ask } from '../../api/client.ts'
import { asFailure } from '../../api/failure.ts'
import { Button } from '../../parts/button.tsx'
import { Form } from '../../parts/form/form.tsx'
import { endForm, useNotedForm } from '../../parts/form/noted-form.ts'
import { TextField } from '../../parts/form/text-field.tsx'
import { Part } from '../../parts/page/page.tsx'
import { useDraftNote, usePaneNote } from '../../parts/pane-note.ts'

type Props = { restrictionId: string; adjustments: string | null; mayChange: boolean }

/** Equality Act s.20: what the contact does for this customer. An officer changes it at any time, without a letter. */
export function AdjustmentsPart({ restrictionId, adjustments, mayChange }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <Part heading={say(texts['adjustments-make'])}>
      {adjustments ? (
        <p className="said" lang="">
          {adjustments}
        </p>
      ) : (
        <p>{say(texts.none)}</p>
      )}
      {mayChange && open ? (
        <AdjustmentsForm restrictionId={restrictionId} before={adjustments ?? ''} onClose={() => setOpen(false)} />
      ) : null}
      {mayChange && !open ? (
        <div>
          <Button size="small" onClick={() => setOpen(true)}>
            {say(texts['change-adjustments'])}
          </Button>
        </div>
      ) : null}
    </Part>
  )
}

function AdjustmentsForm({
  restrictionId,
  before,
  onClose,
}: {
  restrictionId: string
  before: string
  onClose: () => void
}) {
  const call = useCall()
  const queryClient = useQueryClient()
  const afterAct = useAfterAct()
  const form = `adjustments-draft ${restrictionId}`
  const { keyFor, sending, lost } = useNotedForm(form, onClose)
  const [written, note] = useDraftNote<string>(form, [before])
  // What the officer saw as they began to write: it may have been fetched anew meanwhile.
  const [began, noteBegan] = usePaneNote<string>(`${form} seen`, 'opened')
  const text = written ?? before
  const write = (next: string) => {
    if (written === undefined) noteBegan(before)
    note(next)
  }
  const seen = written === undefined ? before : (began ?? before)
  const set = useMutation({
    mutationFn: (adjustments: string) => {
      const body = { adjustments, before: seen || null }
      return ask(call, setAdjustments, { id: restrictionId, body, key: keyFor({ restrictionId, body }) })
    },
    // What another officer set is shown above the words, which stay. After that, they can replace it. If it says the
    // same, it is saved, perhaps by an earlier press.
    onError: async (error, adjustments) => {
      if (asFailure(error).told?.name !== 'changed-meanwhile') return
      const queryKey = ['restriction', restrictionId]
      await queryClient.refetchQueries({ queryKey })
      const now = queryClient.getQueryData<RestrictionSeen>(queryKey)
      if (!now) return
      if ((now.adjustments ?? '') !== adjustments) return noteBegan(now.adjustments ?? '')
      endForm(form)
      onClose()
    },
    onSuccess: afterAct,
  })
  return (
    <Form
      heading={say(texts['change-adjustments'])}
      submit={say(texts.save)}
      busy={set.isPending || sending}
      failure={set.error && asFailure(set.error)}
      lost={lost}
      onSubmit={() => set.mutate(text.trim())}
      onClose={onClose}
      aside
      isNoted
    >
      <TextField
        label={say(texts['what-does-contact-do'])}
        hint={say(texts['say-what-do-like'])}
        rows={3}
        longest={2000}
        value={text}
        onChange={write}
      />
    </Form>
  )
}

import { useState } from 'react'
import { hearingDone, hearingLabels } from '../../../server/contract/texts/words/hearing.ts'
import { Button } from '../../parts/button.tsx'
import { Line } from '../../parts/line.tsx'
import { spoken } from '../../words/spoken.ts'
import { type Heard, type HeardAbout, RecordHeard } from './record-heard.tsx'

type Props = { about: HeardAbout; service: string | null; timeZone: string }

const labels: Record<Heard, string> = spoken(hearingLabels)
const done: Record<Heard, string> = spoken(hearingDone)

const whats: Record<HeardAbout['kind'], Heard[]> = {
  restriction: ['representation', 'circumstances'],
  // P14: what came before it ended.
  'ended-restriction': ['representation'],
  'formal-warning': ['objection'],
}

/**
 * P14, P15: what a customer or a service says about a restriction or a formal warning, recorded without an open message.
 */
export function HeardActs({ about, service, timeZone }: Props) {
  const [open, setOpen] = useState<Heard | null>(null)
  const [recorded, setRecorded] = useState<Heard | null>(null)
  const idOf = (what: Heard) => `heard-${what}-${about.id}`
  const close = (what: Heard) => (sent: boolean) => {
    setOpen(null)
    setRecorded(sent ? what : null)
    document.getElementById(idOf(what))?.focus()
  }
  return (
    <div className="stack">
      <div className="row">
        {whats[about.kind].map((what) => (
          <Button
            key={what}
            id={idOf(what)}
            size="small"
            aria-expanded={open === what}
            onClick={() => setOpen(open === what ? null : what)}
          >
            {labels[what]}
          </Button>
        ))}
      </div>
      {open ? (
        <RecordHeard key={open} what={open} about={about} service={service} timeZone={timeZone} onClose={close(open)} />
      ) : null}
      {recorded && !open ? <Line words={done[recorded]} /> : null}
    </div>
  )
}

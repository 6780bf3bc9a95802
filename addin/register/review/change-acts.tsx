import { useDeferredValue } from 'react'
import type { RestrictionSeen } from '../../../server/contract/customer/dossier.ts'
import type { RestrictionChanged } from '../../../server/contract/restriction/change.ts'
import type { Me } from '../../../server/contract/settings/me.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { review as texts } from '../../../server/contract/texts/words/review.ts'
import { Button } from '../../parts/button.tsx'
import { Line } from '../../parts/line.tsx'
import { obstacleWords } from '../../words/obstacle-words.ts'
import { ChangeForm } from './change-form.tsx'
import { JudgeNote } from './judge-note.tsx'
import { changeObstacleBy, judgingBy } from './judging.ts'
import type { ChangeKind } from './use-change.ts'

/** The form that is open: at most one. */
export type OpenChange = { by: ChangeKind; id: string }

export type ChangingProps = {
  seen: RestrictionSeen
  me: Me
  changing: OpenChange | null
  onChanging: (changing: OpenChange | null) => void
  onChanged: (changed: RestrictionChanged) => void
}

/** The restriction's own forms: its review, a change, its lifting. */
export function ChangeActs(props: ChangingProps) {
  const { seen, me } = props
  const officer = me.roles.includes('AuthorisingOfficer')
  const inForce = seen.state === 'in-force'
  const all: { by: ChangeKind; label: string }[] = [
    ...(inForce && me.roles.includes('Reviewer')
      ? [{ by: 'review' as const, label: say(texts['record-review']) }]
      : []),
    ...(inForce && officer ? [{ by: 'variation' as const, label: say(texts['change-it']) }] : []),
    ...((inForce || seen.state === 'agreed') && officer
      ? [{ by: 'lifting' as const, label: say(texts['lift-it']) }]
      : []),
  ]
  if (all.length === 0) return null
  const doors = all.filter(({ by }) => changeObstacleBy(by, seen) === null)
  const whyNot = all.flatMap(({ by }) => {
    const obstacle = changeObstacleBy(by, seen)
    return obstacle ? { obstacle, what: by === 'lifting' ? ('lift' as const) : ('change' as const) } : []
  })
  const [first, second] = whyNot
  // If the same reason prevents both, it is shown once.
  const notes = first?.obstacle === second?.obstacle && first ? [{ ...first, what: 'change-or-lift' as const }] : whyNot
  return (
    <>
      {doors.length > 0 ? (
        <div className="row">
          {doors.map(({ by, label }) => (
            <Opener key={by} {...props} by={by} id={seen.restrictionId} label={label} />
          ))}
        </div>
      ) : null}
      {notes.map(({ obstacle, what }) => (
        <Line key={what} care words={obstacleWords(obstacle, what)} />
      ))}
      {doors.map(({ by, label }) => (
        <OpenForm key={by} {...props} by={by} id={seen.restrictionId} heading={label} />
      ))}
    </>
  )
}

const openerId = (by: ChangeKind, id: string) => `open-${by}-${id}`

/** `about` distinguishes it from others with the same label. */
type OpenerProps = ChangingProps & { by: ChangeKind; id: string; label: string; about?: string }

/** The button that opens one of the forms; somebody who may not judge reads why, and whom to ask. */
export function Opener({ by, id, label, about, changing, onChanging, seen }: OpenerProps) {
  const judging = judgingBy(by, seen)
  if (judging?.obstacle) return <JudgeNote judging={judging} />
  const open = changing?.by === by && changing.id === id
  return (
    <Button
      id={openerId(by, id)}
      aria-expanded={open}
      {...(about ? { 'aria-label': `${label}: ${about}` } : {})}
      onClick={() => onChanging(open ? null : { by, id })}
    >
      {label}
    </Button>
  )
}

type FormProps = ChangingProps & { by: ChangeKind; id: string; heading: string }

/** The form, if it is the open one. */
export function OpenForm({ by, id, heading, seen, me, changing, onChanging, onChanged }: FormProps) {
  const isOpen = changing?.by === by && changing.id === id
  // The button shows that it was pressed; the form is much to draw, and follows.
  const isDrawn = useDeferredValue(isOpen)
  if (!isOpen || !isDrawn) return null
  const close = () => {
    onChanging(null)
    document.getElementById(openerId(by, id))?.focus()
  }
  return <ChangeForm by={by} id={id} heading={heading} seen={seen} me={me} onClose={close} onChanged={onChanged} />
}

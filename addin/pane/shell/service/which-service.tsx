import { useEffect, useId, useRef, useState } from 'react'
import { say } from '../../../../server/contract/texts/say.ts'
import { pane as texts } from '../../../../server/contract/texts/words/pane.ts'
import { Button } from '../../../parts/button.tsx'
import { SelectField } from '../../../parts/form/select-field.tsx'
import { leaveEscape } from '../../../parts/page/leave-escape.ts'
import { takeFocus } from '../../../parts/take-focus.ts'
import { useWorld } from '../world.ts'
import type { OwnService } from './service.ts'

type Props = {
  own: OwnService
  /** What waits for the answer; null where a restriction on the card may not bind the person's service. */
  act?: { run: (service: string | null) => void; opener: Element | null } | null
  onDone?: () => void
}

/** More buttons than these would push the instruction out of sight. */
const mostButtons = 8

/**
 * P8: asks for the person's service, with one press: before an act that records it, or because a restriction may not
 * bind them. Until then the stricter answer stands, and the act waits.
 */
export function WhichService({ own: { services, onService }, act = null, onDone }: Props) {
  const id = useId()
  const { storage } = useWorld()
  const kept = storage.lasting ? 'its-recorded-with-what' : 'its-recorded-until-closed'
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (act && heading.current) takeFocus(heading.current)
  }, [act])
  if (services.length === 0) return null
  const leave = () => {
    onDone?.()
    if (act?.opener instanceof HTMLElement && act.opener.isConnected) act.opener.focus()
  }
  const answer = (service: string | null) => {
    onService(service)
    act?.run(service)
    leave()
  }
  return (
    <fieldset
      className="group stack"
      aria-labelledby={id}
      aria-describedby={`${id}-hint`}
      onKeyDown={(event) => {
        if (!act || event.key !== 'Escape') return
        leaveEscape(event)
        leave()
      }}
    >
      <div>
        <h2 id={id} ref={heading}>
          {say(texts['which-service-are-you'])}
        </h2>
        <p id={`${id}-hint`} className="hint">
          {act ? say(texts[kept]) : say(texts['this-restriction-may-not'])}
        </p>
      </div>
      {services.length > mostButtons ? <FromList services={services} onChosen={answer} /> : null}
      <div className="row">
        {services.length > mostButtons
          ? null
          : services.map((one) => (
              <Button key={one} size="small" onClick={() => answer(one)}>
                {one}
              </Button>
            ))}
        {act ? (
          <>
            <Button size="small" onClick={() => answer(null)}>
              {say(texts['none-of-these'])}
            </Button>
            <Button size="small" appearance="subtle" onClick={leave}>
              {say(texts.cancel)}
            </Button>
          </>
        ) : null}
      </div>
    </fieldset>
  )
}

/** The arrow keys change a list at once, so what is chosen counts only when it is confirmed. */
function FromList({ services, onChosen }: { services: string[]; onChosen: (service: string) => void }) {
  const [service, setService] = useState('')
  return (
    <>
      <SelectField
        label={say(texts['your-service-label'])}
        value={service}
        options={[
          { value: '', label: say(texts['not-chosen']) },
          ...services.map((one) => ({ value: one, label: one })),
        ]}
        onChange={setService}
      />
      <div className="row">
        <Button size="small" disabledFocusable={service === ''} onClick={() => onChosen(service)}>
          {say(texts.continue)}
        </Button>
      </div>
    </>
  )
}

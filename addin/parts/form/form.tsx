import { say } from '../../../server/contract/texts/say.ts'
import { Button } from '../button.tsx'
import './form.css'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { type Failure, failureWords, isRefused, mayHaveArrived } from '../../api/failure.ts'
import { Line } from '../line.tsx'
import { useHeading } from '../page/heading-level.ts'
import { leaveEscape } from '../page/leave-escape.ts'
import { takeFocus } from '../take-focus.ts'
import { useAskBeforeLeaving } from './ask-before-leaving.ts'
import { ErrorSummary } from './error-summary.tsx'
import { pressFirst } from './press-first.ts'
import { focusUnread } from './unread-field.ts'
import { focusField, useWrongFields } from './wrong-fields.ts'

type FormProps = {
  heading: string
  /** The label of the main button, which submits the form. */
  submit: string
  busy: boolean
  onSubmit: () => void
  /** Null if the form is the page's own content; the focus then does not move. */
  onClose: (() => void) | null
  /** If Escape, which may be pressed by mistake, does something else. */
  onEscape?: (() => void) | null
  failure?: Failure | null
  /** What a failure means here, with why; by default, that nothing was sent, or that it may have been recorded. */
  failed?: (why: string) => string
  /** Why an answer was lost, also before the form was reopened (`useNotedForm`). Without it, the form hears of its own. */
  lost?: string | null
  /** False if the form opened by itself: the focus stays where it is. */
  takesFocus?: boolean
  /** The form is secondary: the page has another, main form. */
  aside?: boolean
  /** The form need not ask before the tab is closed: a note asks for it (`useDraftNote`), or it only looks something up. */
  isNoted?: boolean
  /** Further buttons beside the main one. */
  acts?: ReactNode
  children: ReactNode
}

/**
 * A small form in place. Its heading takes the focus when it opens; Escape closes it; what was written stays. Once it is
 * submitted, what is missing or wrong is listed above its fields, and the first of them gets the focus.
 */
export function Form({
  heading,
  submit,
  busy,
  onSubmit,
  onClose,
  onEscape = onClose,
  failure,
  failed,
  lost,
  takesFocus = true,
  aside,
  isNoted = false,
  acts,
  children,
}: FormProps) {
  const id = useId()
  const { Heading } = useHeading()
  const title = useRef<HTMLHeadingElement>(null)
  const opened = onClose !== null && takesFocus
  useEffect(() => {
    if (opened && title.current) takeFocus(title.current)
  }, [opened])
  const form = useRef<HTMLFormElement>(null)
  const [judgements, setJudgements] = useState(0)
  const wrong = useWrongFields(form, judgements)
  const [isWritten, setWritten] = useState(false)
  useAskBeforeLeaving(id, isWritten && !isNoted)
  // Once an answer was lost, it may have been recorded, whatever fails afterwards.
  const [isLost, setLost] = useState(false)
  const wasLost = lost === undefined ? isLost : lost !== null
  const perhaps = failure ? mayHaveArrived(failure) || (wasLost && !isRefused(failure)) : false
  const notSent = (why: string) =>
    say(
      perhaps
        ? 'This may have been recorded. {why} What you wrote is still here. If you press again without changing it, it’s recorded only once.'
        : 'Not sent. {why} What you wrote is still here.',
      { why },
    )
  const before =
    lost && !busy
      ? say(
          'This may have been recorded. {why} What you wrote is still here. If you press again without changing it, it’s recorded only once.',
          { why: lost },
        )
      : null
  const result = failure ? (failed ?? notSent)(failureWords(failure)) : before
  const wasBusy = useRef(false)
  // The register may have found errors that only it can know.
  useEffect(() => {
    if (wasBusy.current && !busy) {
      setJudgements((before) => before + 1)
      focusFirstWrong(form.current)
      // A refusal may be shown beside its field instead, which is then wrong.
      if (!failure && !wrongIn(form.current)) setWritten(false)
      if (!failure || isRefused(failure)) setLost(false)
      else if (!failed && mayHaveArrived(failure)) setLost(true)
    }
    wasBusy.current = busy
  }, [busy, failure, failed])
  return (
    <form
      ref={form}
      className="stack form"
      aria-labelledby={id}
      noValidate
      onInput={() => setWritten(true)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !onEscape) return
        leaveEscape(event)
        onEscape()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        if (busy) return
        setJudgements((before) => before + 1)
        if (focusUnread(form.current)) return
        onSubmit()
        // Once the missing fields are marked, the first of them gets the focus.
        requestAnimationFrame(() => focusFirstWrong(form.current))
      }}
    >
      <Heading id={id} ref={title}>
        {heading}
      </Heading>
      <ErrorSummary wrong={wrong} />
      {children}
      {result ? <Line care words={result} /> : null}
      <div className="row" {...pressFirst}>
        <Button type="submit" appearance={aside ? 'secondary' : 'primary'} disabledFocusable={busy}>
          {submit}
        </Button>
        {acts}
        {onClose ? <Button onClick={onClose}>{say('Close')}</Button> : null}
      </div>
    </form>
  )
}

/** The first field that is wrong gets the focus; the others are in the summary above. */
function focusFirstWrong(form: HTMLElement | null): void {
  const wrong = wrongIn(form)
  if (wrong) focusField(wrong)
}

const wrongIn = (form: HTMLElement | null): HTMLElement | null =>
  form?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? null

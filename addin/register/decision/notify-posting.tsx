import { useState } from 'react'
import type { Letter } from '../../../server/contract/letter.ts'
import { say } from '../../../server/contract/texts/say.ts'
import {
  postingLabels as labels,
  mailedLetters as mailed,
  posting as words,
} from '../../../server/contract/texts/words/posting.ts'
import { asFailure } from '../../api/failure.ts'
import { Button } from '../../parts/button.tsx'
import { Form } from '../../parts/form/form.tsx'
import { useKeyFor } from '../../parts/form/use-key-for.ts'
import { Line } from '../../parts/line.tsx'
import { dayInWords } from '../../words/dates.ts'
import { useHandOver } from './use-letter.ts'

/** P14: GOV.UK Notify or the mail server has the letter and it is not late, so nobody sends it another way. */
export const isOnItsWay = ({ posting, state }: Letter): boolean =>
  state === 'to-write' && !!posting && ['waiting', 'with-notify'].includes(posting.state) && !posting.late

/** P14: how far the letter is at GOV.UK Notify, or as e-mail. */
export function PostingLine({ letter: { posting, state } }: { letter: Letter }) {
  if (!posting) return null
  const day = dayInWords(posting.handedOverOn)
  if (posting.state === 'returned') return <Line care words={say(words['is-returned'])} />
  if (state !== 'to-write' || posting.state === 'dispatched') return null
  if (posting.byEmail) {
    const whyNot = posting.why === 'unknown' ? 'is-unknown' : 'is-failed'
    const how = posting.state === 'failed' ? whyNot : posting.late ? 'is-late' : 'on-its-way'
    return <Line care={how !== 'on-its-way'} words={say(mailed[how], { day, to: posting.to ?? '' })} />
  }
  if (posting.state === 'failed')
    return <Line care words={`${say(words['is-failed'])} ${posting.why ? say(words[posting.why]) : ''}`.trim()} />
  return <Line care={posting.late} words={say(posting.late ? words['is-late'] : words['on-its-way'], { day })} />
}

/** P14: hands the letter to GOV.UK Notify, once the officer has seen where it goes. */
export function SendByNotify({ letter: { letterId, to } }: { letter: Letter }) {
  const [isOpen, setOpen] = useState(false)
  const keyFor = useKeyFor()
  const handOver = useHandOver()
  return (
    <>
      <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {say(labels.send)}
      </Button>
      {isOpen ? (
        <Form
          heading={say(labels.send)}
          submit={say(labels['send-it'])}
          busy={handOver.isPending}
          failure={handOver.error && asFailure(handOver.error)}
          onSubmit={() => handOver.mutate({ letterId, key: keyFor({ letterId }) })}
          onClose={() => setOpen(false)}
        >
          <p>{say(words['sent-to'])}</p>
          <p className="words">{[to.name, ...to.lines].join('\n')}</p>
          <p className="quiet">{say(words['recorded-later'])}</p>
        </Form>
      ) : null}
    </>
  )
}

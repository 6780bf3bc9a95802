import { useState } from 'react'
import type { LookupAnswer } from '../../../server/contract/standing/standing.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { standing as texts } from '../../../server/contract/texts/words/standing.ts'
import { Form } from '../../parts/form/form.tsx'
import { TextField } from '../../parts/form/text-field.tsx'
import { Line } from '../../parts/line.tsx'
import { usePaneNote } from '../../parts/pane-note.ts'
import type { WhoIsWriting } from './use-who-is-writing.ts'

/** P4: asks for the name of whoever writes from a shared address. Nothing is recorded until it is given. */
export function WhoIsWritingForm({ itemKey, name, onName, found, busy, failure }: WhoIsWriting) {
  const [typed = name, setTyped] = usePaneNote<string>(`who-is-writing ${itemKey}`)
  const [tried, setTried] = useState(false)
  const give = () => {
    setTried(true)
    if (typed.trim() !== '') onName(typed.trim())
  }
  return (
    <>
      <Form
        heading={say(texts['who-is-writing'])}
        submit={say(texts['look-up'])}
        busy={busy}
        failure={failure}
        failed={(why) => say(texts['not-looked-up'], { why })}
        onSubmit={give}
        onClose={null}
        isNoted
      >
        <TextField
          label={say(texts.name)}
          longest={200}
          value={typed}
          error={tried && typed.trim() === '' ? say(texts['give-name']) : undefined}
          onChange={setTyped}
        />
      </Form>
      {found ? <Line words={foundWords(found, name)} /> : null}
    </>
  )
}

function foundWords(found: LookupAnswer['found'], name: string): string {
  switch (found.kind) {
    case 'standing':
      return say(texts['this-is-about'], { name })
    case 'possible-match':
      return say(texts['more-than-one-person'])
    case 'who-is-it':
      return say(texts['several-people-use-this'])
    case 'other-name':
    case 'no-match':
    case 'place':
      return say(texts['isnt-known-with-this'], { name })
  }
}

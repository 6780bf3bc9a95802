import { useState } from 'react'
import type { LookupAnswer } from '../../server/contract/standing/standing.ts'
import { Form } from '../parts/form/form.tsx'
import { TextField } from '../parts/form/text-field.tsx'
import { Line } from '../parts/line.tsx'
import type { WhoIsWriting } from './use-who-is-writing.ts'

/** P4: asks for the name of whoever writes from a shared address. Nothing is recorded until it is given. */
export function WhoIsWritingForm({ name, onName, found, busy, failure }: WhoIsWriting) {
  const [typed, setTyped] = useState(name)
  const [tried, setTried] = useState(false)
  const give = () => {
    setTried(true)
    if (typed.trim() !== '') onName(typed.trim())
  }
  return (
    <>
      <Form heading="Who is writing?" submit="Look up" busy={busy} failure={failure} onSubmit={give} onClose={null}>
        <TextField
          label="Name"
          longest={200}
          value={typed}
          error={tried && typed.trim() === '' ? 'Give the name.' : undefined}
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
      return `This is about ${name}.`
    case 'possible-match':
      return 'More than one person with this address has that name. Ask the register keeper.'
    case 'who-is-it':
      return 'Several people use this address. Give the name.'
    case 'other-name':
    case 'no-match':
    case 'place':
      return `${name} isn’t known with this address. Check the spelling. What you record goes under this name.`
  }
}

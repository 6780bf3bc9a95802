import { Dropdown, Field, Option, Radio, RadioGroup, Switch } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import type { Consent, GraphAnswer } from '../../graph/switches.ts'
import { fetchGraph, type GraphState, setGraph } from '../state/server.ts'
import { outlook } from '../state/store.ts'

const answers: Record<GraphAnswer, string> = {
  accepts: 'Sends the message',
  '401': '401: the token is not accepted',
  '403': '403: not allowed in this mailbox',
  '404': '404: the message has been moved',
  '413': '413: too large',
  '429': '429: too many',
  '500': '500: server error',
  '503': '503: busy',
  '504': '504: a gateway ran out of time',
  refused: 'Cannot be reached',
  'cut-off': 'Sends it, and the answer is lost',
  never: 'Sends it, and never answers',
}

const consents: Record<Consent, string> = {
  granted: 'Granted for everybody',
  asks: 'Each person is asked once',
  refused: 'Refused',
}

/** Passing on in one click: whether the council allows it, and how Microsoft Graph behaves. */
export function GraphSettings() {
  const [state, show] = useState<GraphState | null>(null)
  useEffect(() => void fetchGraph().then(show), [])
  if (!state) return null
  const { switches, on } = state
  const change = async (next: Parameters<typeof setGraph>[0]) => show(await setGraph(next))
  /** The server restarts, and the pane with it. */
  const turn = async (next: boolean) => {
    outlook().set({ reached: false })
    await change({ on: next }).finally(() => outlook().set({ reached: true }))
  }
  return (
    <>
      {on === null ? null : (
        <Switch
          label="The council lets the pane send (Microsoft Graph)"
          checked={on}
          onChange={(_, { checked }) => void turn(checked)}
        />
      )}
      <Field label="Permission to send">
        <RadioGroup value={switches.consent} onChange={(_, { value }) => void change({ consent: value as Consent })}>
          {Object.entries(consents).map(([value, word]) => (
            <Radio key={value} value={value} label={word} />
          ))}
        </RadioGroup>
      </Field>
      <Field label="When the pane sends, Microsoft Graph">
        <Dropdown
          value={answers[switches.answer]}
          selectedOptions={[switches.answer]}
          onOptionSelect={(_, { optionValue }) => void change({ answer: (optionValue ?? 'accepts') as GraphAnswer })}
        >
          {Object.entries(answers).map(([value, word]) => (
            <Option key={value} value={value}>
              {word}
            </Option>
          ))}
        </Dropdown>
      </Field>
    </>
  )
}

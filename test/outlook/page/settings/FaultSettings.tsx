import { Dropdown, Field, Option, Switch } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import { type Faults, noFaults } from '../../faults/faults.ts'
import { clearFaultsOnLeaving, fetchFaults, setFaults } from '../state/server.ts'

const answers: Record<string, { word: string; faults: Partial<Faults> }> = {
  well: { word: 'All is well', faults: {} },
  slow: { word: 'Slow: half a second to three', faults: { delay: [500, 3000] } },
  stuck: { word: 'Very slow: a minute', faults: { delay: [60_000, 60_000] } },
  '401': { word: '401: signed out', faults: { status: 401 } },
  '403': { word: '403: not allowed', faults: { status: 403 } },
  '429': { word: '429: too many look-ups', faults: { status: 429 } },
  '500': { word: '500: server error', faults: { status: 500 } },
  malformed: { word: 'Answers cut to pieces', faults: { malformed: true } },
  lost: { word: 'The next answer to a change is lost', faults: { loseAnswers: 1 } },
}

/** The faults between the pane and its server. The server itself is not affected. */
export function FaultSettings() {
  const [faults, show] = useState(noFaults)
  const [kind, setKind] = useState('well')
  useEffect(() => {
    void fetchFaults().then((now) => {
      show(now)
      setKind(kindOf(now))
    })
  }, [])
  const turn = async (next: string, offline: boolean) => {
    // These settings do not outlast the page: a reload is a fresh start.
    window.addEventListener('pagehide', clearFaultsOnLeaving)
    setKind(next)
    show(await setFaults({ ...answers[next]?.faults, offline }))
  }
  return (
    <>
      <Switch
        label="Offline: the register cannot be reached"
        checked={faults.offline}
        onChange={(_, { checked }) => void turn(kind, checked)}
      />
      <Field label="The register’s answers">
        <Dropdown
          value={answers[kind]?.word ?? ''}
          selectedOptions={[kind]}
          onOptionSelect={(_, { optionValue }) => void turn(optionValue ?? 'well', faults.offline)}
        >
          {Object.entries(answers).map(([value, { word }]) => (
            <Option key={value} value={value}>
              {word}
            </Option>
          ))}
        </Dropdown>
      </Field>
    </>
  )
}

/** The current choice, as far as it can be determined. */
const kindOf = (now: Faults): string =>
  Object.entries(answers).find(
    ([, { faults }]) => JSON.stringify({ ...noFaults, ...faults, offline: now.offline }) === JSON.stringify(now),
  )?.[0] ?? 'well'

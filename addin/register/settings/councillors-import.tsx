import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { type CouncillorsRead, readCouncillorsFile } from '../../../server/contract/settings/settings.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { councillorsTaken } from '../../../server/contract/texts/words/settings.ts'
import { useCall } from '../../api/api-context.ts'
import type { Call } from '../../api/call.ts'
import { ask } from '../../api/client.ts'
import { asFailure } from '../../api/failure.ts'
import { Choices } from '../../parts/form/choices.tsx'
import { FileField } from '../../parts/form/file-field.tsx'
import { Form } from '../../parts/form/form.tsx'
import { Line } from '../../parts/line.tsx'
import { plainAddress } from '../../words/same-address.ts'
import { optionsOf } from '../../words/spoken.ts'
import { rowsIn, textAt, type Value } from './draft.ts'

const hows = optionsOf(councillorsTaken)

type Given = { file: File; how: 'replace' | 'add' }

async function readCouncillors(call: Call, { file, how }: Given) {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return await ask(call, readCouncillorsFile, { body: { file: btoa(binary), how } })
}

/** A list with those of the file in it. The answer ends with them; before them is what is saved. */
function withRead(list: Value, { councillors, counts }: CouncillorsRead, how: Given['how']): Value {
  const read = (councillors ?? []).slice(-counts.read)
  const addresses = new Set(read.map(({ address }) => plainAddress(address)))
  const others = rowsIn(list).filter((row) => !addresses.has(plainAddress(textAt(row, 'address'))))
  return how === 'add' ? [...others, ...read] : read
}

/**
 * P16: councillors from a .csv file. They go into the list below, and take effect once it is saved.
 * @param onTaken gets what makes of a list the one with those of the file
 */
export function CouncillorsImport({ onTaken }: { onTaken: (merge: (list: Value) => Value) => void }) {
  const call = useCall()
  const read = useMutation({
    mutationFn: (given: Given) => readCouncillors(call, given),
    onSuccess: (answer, { how }) => {
      if (answer.councillors) onTaken((list) => withRead(list, answer, how))
    },
  })
  const [file, setFile] = useState<File | null>(null)
  const [how, setHow] = useState<Given['how']>('replace')
  const [missing, setMissing] = useState(false)
  const submit = () => {
    setMissing(file === null)
    if (!file) return
    read.mutate({ file, how })
  }
  return (
    <Form
      heading={say('Read from a file')}
      submit={say('Read the file')}
      busy={read.isPending}
      failure={read.error && asFailure(read.error)}
      failed={(why) => say('The file was not read. {why}', { why })}
      onSubmit={submit}
      onClose={null}
      aside
    >
      <FileField
        label={say('File (.csv)')}
        hint={say('Its first line names the columns: name, ward, e-mail.')}
        accept=".csv,text/csv"
        error={missing ? say('Choose a file.') : undefined}
        onChange={setFile}
      />
      <Choices legend={say('Those in the file')} value={how} options={hows} onChange={setHow} />
      {read.data ? <Report read={read.data} /> : null}
    </Form>
  )
}

function Report({ read: { councillors, lines, counts } }: { read: CouncillorsRead }) {
  if (councillors) {
    const { added, changed, gone } = counts
    return (
      <Line
        words={say(
          '{n, plural, one {# councillor was} other {# councillors were}} read: {added} new, {changed} changed, {gone} removed. They’re listed below, and count once you save.',
          { n: counts.read, added, changed, gone },
        )}
      />
    )
  }
  return (
    <Line
      care
      words={say('Nothing was imported from this file. Correct these lines, then choose the file again.')}
      below={
        <ul>
          {lines.map(({ line, problem }) => (
            <li key={`${line} ${problem}`}>{say('Line {line}: {problem}', { line, problem })}</li>
          ))}
        </ul>
      }
    />
  )
}

import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { type CouncillorsRead, readCouncillorsFile } from '../../server/contract/settings/settings.ts'
import { useCall } from '../api/api-context.ts'
import type { Call } from '../api/call.ts'
import { ask } from '../api/client.ts'
import { asFailure } from '../api/failure.ts'
import { Choices } from '../parts/form/choices.tsx'
import { FileField } from '../parts/form/file-field.tsx'
import { Form } from '../parts/form/form.tsx'
import { Line } from '../parts/line.tsx'
import { figures } from '../words/numbers.ts'

const hows = [
  { value: 'replace', label: 'Take the place of all councillors' },
  { value: 'add', label: 'Add to them; who has the same address is brought up to date' },
] as const

type Given = { file: File; how: 'replace' | 'add' }

async function readCouncillors(call: Call, { file, how }: Given) {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return await ask(call, readCouncillorsFile, { body: { file: btoa(binary), how } })
}

/** P16: councillors from a .csv file. They go into the list below, and take effect once it is saved. */
export function CouncillorsImport({ onTaken }: { onTaken: (councillors: unknown[]) => void }) {
  const call = useCall()
  const read = useMutation({ mutationFn: (given: Given) => readCouncillors(call, given) })
  const [file, setFile] = useState<File | null>(null)
  const [how, setHow] = useState<Given['how']>('replace')
  const [missing, setMissing] = useState(false)
  const submit = () => {
    setMissing(file === null)
    if (!file) return
    read.mutate({ file, how }, { onSuccess: ({ councillors }) => councillors && onTaken(councillors) })
  }
  return (
    <Form
      heading="Read from a file"
      submit="Read the file"
      busy={read.isPending}
      failure={read.error && asFailure(read.error)}
      onSubmit={submit}
      onClose={null}
      aside
    >
      <FileField
        label="File (.csv)"
        hint="Its first line names the columns: name, ward, e-mail."
        accept=".csv,text/csv"
        error={missing ? 'Choose a file.' : undefined}
        onChange={setFile}
      />
      <Choices legend="Those in the file" value={how} options={hows} onChange={setHow} />
      {read.data ? <Report read={read.data} /> : null}
    </Form>
  )
}

function Report({ read: { councillors, lines, counts } }: { read: CouncillorsRead }) {
  if (councillors) {
    const { added, changed, gone } = counts
    return (
      <Line
        words={`${figures(counts.read, 'councillor was', 'councillors were')} read: ${added} new, ${changed} changed, ${gone} taken away. They stand below, and hold once you save.`}
      />
    )
  }
  return (
    <Line
      care
      words="Nothing was taken from this file. Put these lines right, and read it again."
      below={
        <ul>
          {lines.map(({ line, problem }) => (
            <li key={`${line} ${problem}`}>{`Line ${line}: ${problem}`}</li>
          ))}
        </ul>
      }
    />
  )
}

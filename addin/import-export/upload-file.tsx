import { useState } from 'react'
import { uploadImport } from '../../server/contract/import/import.ts'
import { asFailure } from '../api/failure.ts'
import { Button } from '../parts/button.tsx'
import { FileField } from '../parts/form/file-field.tsx'
import { Problem } from '../parts/problem.tsx'
import { useUploadFile } from './use-imports.ts'

/** Uploads a file to be checked. The file stays chosen if the upload fails. */
export function UploadFile() {
  const [chosen, setChosen] = useState<{ file: File; key: string } | null>(null)
  const [wrong, setWrong] = useState<string | undefined>()
  const give = useUploadFile()

  const choose = (file: File | null) => {
    setWrong(file ? wrongWith(file) : undefined)
    setChosen(file && { file, key: crypto.randomUUID() })
    give.reset()
  }
  const send = () => {
    if (!chosen) return setWrong('Choose a file first.')
    if (wrongWith(chosen.file)) return
    give.mutate(chosen, {
      onSuccess: ({ importId }) => {
        location.hash = `#/import/${importId}`
      },
    })
  }
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!give.isPending) send()
      }}
    >
      <FileField
        label="The council’s log"
        hint="An .xlsx or .csv file of at most 32 MB and 100,000 rows. Its name is not kept."
        error={wrong}
        accept=".xlsx,.csv"
        onChange={choose}
      />
      <div>
        <Button type="submit" appearance="primary" disabledFocusable={give.isPending}>
          Check the file
        </Button>
      </div>
      {give.isPending ? <p className="quiet late">Sending the file…</p> : null}
      {give.error ? <Problem failure={asFailure(give.error)} before="The file was not sent." /> : null}
    </form>
  )
}

function wrongWith({ name, size }: File): string | undefined {
  if (!/\.(xlsx|csv)$/i.test(name)) return 'This is neither .xlsx nor .csv. Save the log as one of them.'
  if (size > uploadImport.longest)
    return 'This file is larger than 32 MB. Split it and import one part after the other.'
  return size === 0 ? 'This file is empty.' : undefined
}

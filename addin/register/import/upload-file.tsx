import { useState } from 'react'
import { uploadImport } from '../../../server/contract/import/import.ts'
import { importPage as texts } from '../../../server/contract/messages/en/import-page.ts'
import { say } from '../../../server/contract/messages/say.ts'
import { asFailure } from '../../api/failure.ts'
import { Button } from '../../parts/button.tsx'
import { FileField } from '../../parts/form/file-field.tsx'
import { Problem } from '../../parts/problem.tsx'
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
    if (!chosen) return setWrong(say(texts, 'choose-file-first'))
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
        label={say(texts, 'councils-log')}
        hint={say(texts, 'xlsx-or-csv-file')}
        error={wrong}
        accept=".xlsx,.csv"
        onChange={choose}
      />
      <div>
        <Button type="submit" appearance="primary" disabledFocusable={give.isPending}>
          {say(texts, 'check-file')}
        </Button>
      </div>
      {give.isPending ? <p className="quiet late">{say(texts, 'sending-file')}</p> : null}
      {give.error ? <Problem failure={asFailure(give.error)} before={say(texts, 'file-was-not-sent')} /> : null}
    </form>
  )
}

function wrongWith({ name, size }: File): string | undefined {
  if (!/\.(xlsx|csv)$/i.test(name)) return say(texts, 'this-is-neither-xlsx')
  if (size > uploadImport.longest) return say(texts, 'this-file-is-larger')
  return size === 0 ? say(texts, 'this-file-is-empty') : undefined
}

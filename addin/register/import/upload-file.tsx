import { useState } from 'react'
import { longestSheet, type SheetGiven } from '../../../server/contract/import/import.ts'
import { importPage as texts } from '../../../server/contract/messages/en/import-page.ts'
import { say } from '../../../server/contract/messages/say.ts'
import { Button } from '../../parts/button.tsx'
import { FileField } from '../../parts/form/file-field.tsx'
import { sheetOf } from './use-imports.ts'

type Props = { isPending: boolean; onChange: () => void; onSend: (given: SheetGiven) => void }

/** Chooses a file to be checked. The file stays chosen if the check fails. */
export function UploadFile({ isPending, onChange, onSend }: Props) {
  const [file, setFile] = useState<File | null>(null)
  const [wrong, setWrong] = useState<string | undefined>()
  const send = async () => {
    if (!file) return setWrong(say(texts, 'choose-file-first'))
    if (!wrongWith(file)) onSend(await sheetOf(file))
  }
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!isPending) void send()
      }}
    >
      <FileField
        label={say(texts, 'councils-log')}
        hint={say(texts, 'xlsx-or-csv-file')}
        error={wrong}
        accept=".xlsx,.csv"
        onChange={(chosen) => {
          setWrong(chosen ? wrongWith(chosen) : undefined)
          setFile(chosen)
          onChange()
        }}
      />
      <div>
        <Button type="submit" appearance="primary" disabledFocusable={isPending}>
          {say(texts, 'check-file')}
        </Button>
      </div>
      {isPending ? <p className="quiet late">{say(texts, 'sending-file')}</p> : null}
    </form>
  )
}

function wrongWith({ name, size }: File): string | undefined {
  if (!/\.(xlsx|csv)$/i.test(name)) return say(texts, 'this-is-neither-xlsx')
  if (size > longestSheet) return say(texts, 'this-file-is-larger')
  return size === 0 ? say(texts, 'this-file-is-empty') : undefined
}

import { useState } from 'react'
import { longestSheet, type SheetGiven } from '../../../server/contract/import/import.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { Button } from '../../parts/button.tsx'
import { FileField } from '../../parts/form/file-field.tsx'
import { sheetOf } from './use-imports.ts'

type Props = { isPending: boolean; onChange: () => void; onSend: (given: SheetGiven) => void }

/** Chooses a file to be checked. The file stays chosen if the check fails. */
export function UploadFile({ isPending, onChange, onSend }: Props) {
  const [file, setFile] = useState<File | null>(null)
  const [wrong, setWrong] = useState<string | undefined>()
  const send = async () => {
    if (!file) return setWrong(say('Choose a file first.'))
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
        label={say('The council’s log')}
        hint={say('An .xlsx or .csv file of at most 4 MB and 2,000 rows. Its name is not kept.')}
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
          {say('Check the file')}
        </Button>
      </div>
      {isPending ? <p className="quiet late">{say('Sending the file…')}</p> : null}
    </form>
  )
}

function wrongWith({ name, size }: File): string | undefined {
  if (!/\.(xlsx|csv)$/i.test(name)) return say('This is neither .xlsx nor .csv. Save the log as one of them.')
  if (size > longestSheet) return say('This file is larger than 4 MB. Split it and import one part after the other.')
  return size === 0 ? say('This file is empty.') : undefined
}

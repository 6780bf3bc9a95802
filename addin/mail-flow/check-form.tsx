import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { checkMailFlow, type TenantRules } from '../../server/contract/mail-arrangement/mail-flow.ts'
import { useCall } from '../api/api-context.ts'
import { ask } from '../api/client.ts'
import { asFailure } from '../api/failure.ts'
import { Button } from '../parts/button.tsx'
import { CopyText } from '../parts/copy-text.tsx'
import { FileField } from '../parts/form/file-field.tsx'
import { useKeyFor } from '../parts/form/use-key-for.ts'
import { Line } from '../parts/line.tsx'
import { Problem } from '../parts/problem.tsx'
import { command } from './words.ts'

/** In bytes: far more than 300 rules take. */
const maxBytes = 30 * 1024 * 1024

/** P13: sends Exchange's current rules to the register, which reports the differences. */
export function CheckForm() {
  const [file, setFile] = useState<File | null>(null)
  const [wrong, setWrong] = useState<string | undefined>()
  const check = useCheckMailFlow()
  const keyFor = useKeyFor()

  const send = async () => {
    if (!file) return setWrong('Choose the file that the command wrote.')
    if (file.size > maxBytes) return setWrong('This file is too large to be what Exchange printed.')
    setWrong(undefined)
    const printed = await base64Of(file).catch(() => null)
    if (printed === null) return setWrong('The file could not be read. Choose it again.')
    check.mutate({ key: keyFor({ printed }), body: { printed } })
  }
  return (
    <form
      className="stack narrow"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <CopyText label="Run this in PowerShell, signed in to Exchange Online" text={command} button="Copy the command" />
      <FileField label="Upload rules.json" accept=".json,.txt" error={wrong} onChange={setFile} />
      <div>
        <Button type="submit" disabledFocusable={check.isPending}>
          Compare with the register
        </Button>
      </div>
      {check.data ? <Line words={resultWords(check.data)} care={check.data.drifts.length > 0} /> : null}
      {check.error ? <Problem failure={asFailure(check.error)} before="Not compared." /> : null}
    </form>
  )
}

/** P13: sends what Exchange printed (Base64), and returns the differences. */
function useCheckMailFlow() {
  const call = useCall()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (given: { key: string; body: TenantRules }) => ask(call, checkMailFlow, { ...given, longest: 60_000 }),
    onSuccess: () => {
      for (const name of ['mail-flow', 'mail-arrangements', 'work'])
        void queryClient.invalidateQueries({ queryKey: [name] })
    },
  })
}

const resultWords = ({ drifts, verified }: { drifts: readonly object[]; verified: number }) => {
  const one = ' 1 arrangement is as it should be.'
  const seen = verified === 0 ? '' : verified === 1 ? one : ` ${verified} arrangements are as they should be.`
  if (drifts.length === 0) return `Compared. Nothing differs.${seen}`
  const many = drifts.length === 1 ? '1 difference was found' : `${drifts.length} differences were found`
  return `Compared. ${many}, and the authorising officers have been told.${seen}`
}

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let binary = ''
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(binary)
}

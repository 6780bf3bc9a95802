import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { checkMailFlow, type TenantRules } from '../../../server/contract/mail-arrangement/mail-flow.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { useCall } from '../../api/api-context.ts'
import { ask } from '../../api/client.ts'
import { asFailure } from '../../api/failure.ts'
import { Button } from '../../parts/button.tsx'
import { CopyText } from '../../parts/copy-text.tsx'
import { FileField } from '../../parts/form/file-field.tsx'
import { useKeyFor } from '../../parts/form/use-key-for.ts'
import { Line } from '../../parts/line.tsx'
import { Problem } from '../../parts/problem.tsx'
import { command } from './command.ts'

/** In bytes: far more than 300 rules take. */
const maxBytes = 30 * 1024 * 1024

/** P13: sends Exchange's current rules to the register, which reports the differences. */
export function CheckForm() {
  const [file, setFile] = useState<File | null>(null)
  const [wrong, setWrong] = useState<string | undefined>()
  const check = useCheckMailFlow()
  const keyFor = useKeyFor()
  // What came of another file says nothing about the one that is chosen now.
  const isOfThisFile = check.variables?.file === file

  const send = async () => {
    if (!file) return setWrong(say('Choose the file that the command wrote.'))
    if (file.size > maxBytes) return setWrong(say('This file is too large to be what Exchange printed.'))
    setWrong(undefined)
    const printed = await base64Of(file).catch(() => null)
    if (printed === null) return setWrong(say('The file could not be read. Choose it again.'))
    check.mutate({ key: keyFor({ printed }), body: { printed }, file })
  }
  return (
    <form
      className="stack narrow"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <CopyText
        label={say('Run this in PowerShell, signed in to Exchange Online')}
        text={command}
        button={say('Copy the command')}
      />
      <FileField label={say('Upload rules.json')} accept=".json,.txt" error={wrong} onChange={setFile} />
      <div>
        <Button type="submit" disabledFocusable={check.isPending}>
          {say('Compare with the register')}
        </Button>
      </div>
      {check.data && isOfThisFile ? <Line words={resultWords(check.data)} care={check.data.differences > 0} /> : null}
      {check.error && isOfThisFile ? <Problem failure={asFailure(check.error)} before={say('Not compared.')} /> : null}
    </form>
  )
}

/** P13: sends what Exchange printed (Base64), and returns the differences. */
function useCheckMailFlow() {
  const call = useCall()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ key, body }: { key: string; body: TenantRules; file: File }) =>
      ask(call, checkMailFlow, { key, body, longest: 60_000 }),
    onSuccess: () => {
      for (const name of ['mail-flow', 'mail-arrangements', 'work'])
        void queryClient.invalidateQueries({ queryKey: [name] })
    },
  })
}

const resultWords = ({ differences, verified }: { differences: number; verified: number }) => {
  const said =
    differences === 0
      ? say('Compared. Nothing differs.')
      : say(
          'Compared. {n, plural, one {1 difference was found} other {{n} differences were found}}, and the authorising officers have been told.',
          { n: differences },
        )
  return verified === 0
    ? said
    : `${said} ${say('{n, plural, one {1 arrangement is as it should be.} other {{n} arrangements are as they should be.}}', { n: verified })}`
}

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let binary = ''
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(binary)
}

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type Letter, recordOwnWords } from '../../../server/contract/letter.ts'
import { welsh as texts } from '../../../server/contract/messages/en/welsh.ts'
import { say } from '../../../server/contract/messages/say.ts'
import { useCall } from '../../api/api-context.ts'
import { ask } from '../../api/client.ts'
import { asFailure } from '../../api/failure.ts'
import { Form } from '../form/form.tsx'
import { TextField } from '../form/text-field.tsx'
import { useKeyFor } from '../form/use-key-for.ts'
import { Line } from '../line.tsx'

type Welsh = NonNullable<Letter['welsh']>

/** What keeps a letter in Welsh from being sent, in words; empty: nothing. */
function welshObstacle({ missing, notPassed, ownWords }: Welsh): string {
  const unsaid = ownWords.filter(({ welsh }) => welsh === null).length
  const lacks = missing.length > 0 || notPassed > 0
  return [
    ...(missing.length > 0 ? [say(texts, 'no-welsh-yet-of', { texts: missing.join('; ') })] : []),
    ...(notPassed > 0 ? [say(texts, 'to-pass', { n: notPassed })] : []),
    ...(lacks ? [say(texts, 'in-settings')] : []),
    ...(unsaid > 0 ? [say(texts, 'own-words-lack')] : []),
    ...(lacks || unsaid > 0 ? [say(texts, 'until-then')] : []),
  ].join(' ')
}

/** Whether nothing keeps the letter from being sent in its languages. */
export const mayLeave = ({ welsh }: Pick<Letter, 'welsh'>): boolean => !welsh || welshObstacle(welsh) === ''

type Props = { letterId: string; welsh: Welsh; mayRecord: boolean; onRecorded?: () => void }

/** The officer's own words of a letter in Welsh, as a Welsh speaker has read them. */
export function WordsInWelsh({ letterId, welsh, mayRecord }: Props) {
  const obstacle = welshObstacle(welsh)
  return (
    <>
      {obstacle ? <Line care words={obstacle} /> : null}
      {mayRecord && welsh.ownWords.length > 0 ? <OwnWordsForm letterId={letterId} ownWords={welsh.ownWords} /> : null}
    </>
  )
}

function OwnWordsForm({ letterId, ownWords }: { letterId: string; ownWords: Welsh['ownWords'] }) {
  const call = useCall()
  const keyFor = useKeyFor()
  const queryClient = useQueryClient()
  const [written, setWritten] = useState<Record<string, string>>({})
  const [passedBy, setPassedBy] = useState('')
  const [tried, setTried] = useState(false)
  const of = ({ english, welsh }: Welsh['ownWords'][number]) => written[english] ?? welsh ?? ''
  const record = useMutation({
    mutationFn: () => {
      const body = {
        words: ownWords.map((one) => ({ english: one.english, welsh: of(one).trim() })),
        passedBy: passedBy.trim(),
      }
      return ask(call, recordOwnWords, { id: letterId, key: keyFor(body), body })
    },
    onSuccess: async () => {
      for (const name of ['letter', 'customer']) await queryClient.invalidateQueries({ queryKey: [name] })
    },
  })
  const missing = (text: string) => (tried && text.trim() === '' ? say(texts, 'this-is-needed') : undefined)
  const send = () => {
    setTried(true)
    if (passedBy.trim() !== '' && ownWords.every((one) => of(one).trim() !== '')) record.mutate()
  }
  return (
    <Form
      heading={say(texts, 'words-in-welsh')}
      submit={say(texts, 'save-welsh')}
      aside
      busy={record.isPending}
      failure={record.error && asFailure(record.error)}
      onSubmit={send}
      onClose={null}
    >
      {ownWords.map((one) => (
        <TextField
          key={one.english}
          label={one.english}
          rows={3}
          error={missing(of(one))}
          value={of(one)}
          onChange={(text) => setWritten({ ...written, [one.english]: text })}
        />
      ))}
      <TextField
        label={say(texts, 'who-read')}
        longest={200}
        error={missing(passedBy)}
        value={passedBy}
        onChange={setPassedBy}
      />
      {record.isSuccess ? <Line words={say(texts, 'saved')} /> : null}
    </Form>
  )
}

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { type Letter, type OwnWordsToRecord, recordOwnWords } from '../../../server/contract/letter.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { welsh as texts } from '../../../server/contract/texts/words/welsh.ts'
import { useCall } from '../../api/api-context.ts'
import { ask } from '../../api/client.ts'
import { asFailure } from '../../api/failure.ts'
import { Form } from '../form/form.tsx'
import { useFormNote } from '../form/form-notes.ts'
import { endForm, useNotedForm } from '../form/noted-form.ts'
import { TextField } from '../form/text-field.tsx'
import { Line } from '../line.tsx'
import { Link } from '../link.tsx'

type Welsh = NonNullable<Letter['welsh']>

/** Whether some of the officer's own words have no Welsh. */
const lacksOwnWords = ({ ownWords }: Welsh): boolean => ownWords.some(({ welsh }) => welsh === null)

/** Whether the letter can be sent in its languages. */
export const mayLeave = ({ welsh }: Pick<Letter, 'welsh'>): boolean =>
  !welsh || (welsh.missing.length === 0 && welsh.notPassed === 0 && !lacksOwnWords(welsh))

type Props = {
  letterId: string
  welsh: Welsh
  mayRecord: boolean
  /** Whether the person may change the settings. */
  isKeeper: boolean
}

/**
 * What still prevents a letter in Welsh from being sent, and the officer's own words as a Welsh speaker has read them.
 */
export function WordsInWelsh({ letterId, welsh, mayRecord, isKeeper }: Props) {
  return (
    <>
      {mayLeave({ welsh }) ? null : (
        <Line
          care
          words={say(texts['not-yet'])}
          below={<Obstacles welsh={welsh} mayRecord={mayRecord} isKeeper={isKeeper} />}
        />
      )}
      {mayRecord && welsh.ownWords.length > 0 ? <OwnWordsForm letterId={letterId} ownWords={welsh.ownWords} /> : null}
    </>
  )
}

/** One line for each thing to do, with a link for those who can do it. */
function Obstacles({ welsh, mayRecord, isKeeper }: Omit<Props, 'letterId'>) {
  const { missing, notPassed } = welsh
  const inSettings = isKeeper ? (
    <Link elsewhere href="/register.html#/settings/welsh">
      {say(texts['open-settings'])}
    </Link>
  ) : (
    say(texts['keeper-does-it'])
  )
  return (
    <ul>
      {missing.length > 0 ? (
        <li>
          {say(texts['no-welsh-yet-of'], { n: missing.length })} {inSettings}
          <ul>
            {missing.map((text) => (
              <li key={text} lang="en">
                {text}
              </li>
            ))}
          </ul>
        </li>
      ) : null}
      {notPassed > 0 ? (
        <li>
          {say(texts['to-check'], { n: notPassed })} {inSettings}
        </li>
      ) : null}
      {lacksOwnWords(welsh) ? <li>{say(mayRecord ? texts['own-words-lack'] : texts['own-words-asked'])}</li> : null}
    </ul>
  )
}

function OwnWordsForm({ letterId, ownWords }: { letterId: string; ownWords: Welsh['ownWords'] }) {
  const call = useCall()
  const form = `own-words ${letterId}`
  const { keyFor, sending, lost } = useNotedForm(form, undefined, { stays: true })
  const queryClient = useQueryClient()
  const [written, setWritten] = useFormNote<Record<string, string>>(form, 'welsh', {})
  const [reader, setReader] = useFormNote<string | null>(form, 'passed-by', null)
  const [tried, setTried] = useState(false)
  const now = useRef('')
  const record = useMutation({
    mutationFn: (given: OwnWordsToRecord) =>
      ask(call, recordOwnWords, { id: letterId, key: keyFor(given), body: given }),
    onSuccess: async (_, given) => {
      // What was written on while it was being saved stays.
      if (now.current === JSON.stringify(given)) endForm(form)
      for (const name of ['letter', 'customer']) await queryClient.invalidateQueries({ queryKey: [name] })
      setTried(false)
    },
  })
  // What was saved stays in the fields, though it is a draft no longer.
  const saved = record.isSuccess ? record.variables : undefined
  const of = ({ english, welsh }: Welsh['ownWords'][number]) =>
    written[english] ?? saved?.words.find((one) => one.english === english)?.welsh ?? welsh ?? ''
  const passedBy = reader ?? saved?.passedBy ?? ''
  const body = {
    words: ownWords.map((one) => ({ english: one.english, welsh: of(one).trim() })),
    passedBy: passedBy.trim(),
  }
  now.current = JSON.stringify(body)
  const missing = (text: string) => (tried && text.trim() === '' ? say(texts['this-is-needed']) : undefined)
  const send = () => {
    setTried(true)
    if (passedBy.trim() !== '' && ownWords.every((one) => of(one).trim() !== '')) record.mutate(body)
  }
  // Whoever goes on writing, also while it is being saved, has words that are not saved.
  const isSaved = saved !== undefined && JSON.stringify(saved) === now.current
  return (
    <Form
      heading={say(texts['words-in-welsh'])}
      submit={say(texts['save-welsh'])}
      aside
      busy={record.isPending || sending}
      failure={record.error && asFailure(record.error)}
      lost={lost}
      onSubmit={send}
      onClose={null}
      isNoted
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
        label={say(texts['who-read'])}
        longest={200}
        error={missing(passedBy)}
        value={passedBy}
        onChange={setReader}
      />
      {isSaved ? <Line words={say(texts.saved)} /> : null}
    </Form>
  )
}

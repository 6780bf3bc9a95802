import { type ReactNode, useRef, useState } from 'react'
import { downloadLetter, type Letter } from '../../../server/contract/letter.ts'
import { letter as texts } from '../../../server/contract/messages/en/letter.ts'
import { say } from '../../../server/contract/messages/say.ts'
import { asFailure, type Failure, failureWords } from '../../api/failure.ts'
import { openLetter } from '../../outlook/forms.ts'
import type { FormOpened } from '../../outlook/open-form.ts'
import { Button } from '../../parts/button.tsx'
import { CopyText } from '../../parts/copy-text.tsx'
import { TextField } from '../../parts/form/text-field.tsx'
import { LetterSheet } from '../../parts/letter/letter-sheet.tsx'
import { mayLeave, WordsInWelsh } from '../../parts/letter/words-in-welsh.tsx'
import { Line } from '../../parts/line.tsx'
import type { DestinationProps } from '../../parts/page/destination.ts'
import { Page, Part } from '../../parts/page/page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { QueryView } from '../../parts/query-view.tsx'
import { useDownload } from '../../parts/use-download.ts'
import { letterWords } from '../../words/policy-words.ts'
import { missingWords } from './missing-words.ts'
import { isOnItsWay, PostingLine, SendByNotify } from './notify-posting.tsx'
import { lacksApproval, RecordLetter } from './record-letter.tsx'
import { useLetter } from './use-letter.ts'

/** A button that prints the letter itself, where there is room for one. */
type Printed = { print?: (letter: Pick<Letter, 'reference' | 'on'>) => ReactNode }

/** P14: a letter to the customer: read it, open it in Outlook or as a document, and record it once sent. */
export function LetterPage({ id, print, ...props }: DestinationProps & Printed & { id: string }) {
  const [on, setOn] = useState<string | null>(null)
  const query = useLetter(id, on)
  const last = useRef<Letter | undefined>(undefined)
  if (query.data) last.current = query.data
  // The letter stays while another date is typed, even one that the register refuses.
  const letter = query.data ?? (last.current?.letterId === id ? last.current : undefined)
  const failure = letter && query.error ? asFailure(query.error) : null
  return (
    <Page
      heading={letter ? letterWords[letter.kind] : say(texts, 'a-letter')}
      who={letter ? [...new Set([letter.to.name, letter.to.address ?? '', letter.reference])].filter(Boolean) : []}
      back={props.back}
    >
      {letter && print ? <div>{print(letter)}</div> : null}
      {letter && isToSend(letter) ? (
        <DateField
          key={letter.letterId}
          letter={letter}
          failure={failure?.reason === 'refused' ? failure : null}
          onDay={setOn}
        />
      ) : null}
      {failure && failure.reason !== 'refused' ? (
        <Problem failure={failure} onAgain={() => void query.refetch()} />
      ) : null}
      {letter ? <LetterView letter={letter} {...props} /> : <QueryView query={query}>{() => null}</QueryView>}
    </Page>
  )
}

const isToSend = (letter: Letter): boolean => letter.state === 'to-write' && !letter.overtaken && !isOnItsWay(letter)

type DateProps = { letter: Letter; failure: Failure | null; onDay: (day: string) => void }

/** Shows what was typed, not only what the register accepted. */
function DateField({ letter, failure, onDay }: DateProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const type = (day: string) => {
    setTyped(day)
    if (day) onDay(day)
  }
  return (
    <TextField
      label={say(texts, 'date-on-letter')}
      hint={say(texts, 'day-you-will-send')}
      type="date"
      error={failure ? failureWords(failure) : undefined}
      value={typed ?? letter.on}
      onChange={type}
    />
  )
}

function LetterView({ letter, me, message, go }: DestinationProps & { letter: Letter }) {
  const { missing, overtaken, restrictionId, formalWarningId } = letter
  const [recording, setRecording] = useState(false)
  return (
    <>
      {overtaken ? (
        <Line
          care
          words={formalWarningId ? say(texts, 'formal-warning-withdrawn-dont') : say(texts, 'letter-no-longer-applies')}
        />
      ) : null}
      <PostingLine letter={letter} />
      <LetterSheet letter={letter} />
      {missing.length > 0 ? <Line care words={missingWords(missing)} /> : null}
      {letter.welsh && isToSend(letter) ? (
        <WordsInWelsh
          letterId={letter.letterId}
          welsh={letter.welsh}
          mayRecord={me.roles.includes('AuthorisingOfficer')}
          isKeeper={me.roles.includes('RegisterKeeper')}
        />
      ) : null}
      {isToSend(letter) ? <Adjustments letter={letter} /> : null}
      {letter.awaitsApproval ? <Line care words={say(texts, 'nobody-has-approved')} /> : null}
      {isToSend(letter) && mayLeave(letter) && !lacksApproval(letter) ? (
        <SendLetter
          letter={letter}
          message={message}
          main={!recording && missing.length === 0}
          byNotify={letter.byNotify === true && missing.length === 0 && me.roles.includes('AuthorisingOfficer')}
        />
      ) : null}
      <RecordLetter
        letter={letter}
        onRecording={setRecording}
        timeZone={me.council.timeZone}
        mayRecord={me.roles.includes('AuthorisingOfficer')}
      />
      <div>
        {restrictionId ? (
          <Button size="small" onClick={() => go({ kind: 'restriction', id: restrictionId })}>
            {say(texts, 'open-restriction')}
          </Button>
        ) : null}
        {formalWarningId ? (
          <Button size="small" onClick={() => go({ kind: 'formal-warning', id: formalWarningId })}>
            {say(texts, 'open-formal-warning')}
          </Button>
        ) : null}
      </div>
    </>
  )
}

/** Equality Act s.20: what to do for the customer; beside it what was considered, which may be about how to write. */
function Adjustments({ letter: { adjustments, adjustmentsConsidered = [] } }: { letter: Letter }) {
  if (!adjustments && adjustmentsConsidered.length === 0) return null
  return (
    <Part heading={say(texts, 'adjustments-to-make')}>
      {adjustments ? (
        <p className="said" lang="">
          {adjustments}
        </p>
      ) : (
        <p>{say(texts, 'nobody-said-how')}</p>
      )}
      {adjustmentsConsidered.length > 0 ? (
        <>
          <h3>{say(texts, 'adjustments-considered')}</h3>
          {adjustmentsConsidered.map((one) => (
            <p key={one} className="said" lang="">
              {one}
            </p>
          ))}
        </>
      ) : null}
    </Part>
  )
}

/** `main`: opening the letter is the next step. `byNotify`: this person can give it to GOV.UK Notify. */
type SendProps = { letter: Letter; message: DestinationProps['message']; main: boolean; byNotify: boolean }

/** Ways to get the letter out of the pane. */
function SendLetter({ letter, message, main, byNotify }: SendProps) {
  const { letterId, reference, kind, on, to, letterhead, subject, paragraphs, halves } = letter
  const { save, failed } = useDownload()
  const [opened, setOpened] = useState<FormOpened | null>(null)
  const text = (halves ?? [{ letterhead, paragraphs }])
    .map((half) => [half.letterhead.join('\n'), ...half.paragraphs].join('\n\n'))
    .join('\n\n\n')
  // P15: where the address does not take it, an e-mail is not the next step.
  const onPaper = letter.posting?.byEmail === true && letter.posting.state === 'failed'
  const first = main ? 'primary' : 'secondary'
  const inOutlook = (
    <Button
      key="outlook"
      appearance={onPaper ? 'secondary' : first}
      onClick={async () => setOpened(await openLetter({ to: to.address, subject, text }, message, setOpened))}
    >
      {say(texts, 'open-in-outlook')}
    </Button>
  )
  const asDocument = (
    <Button
      key="document"
      appearance={onPaper ? first : 'secondary'}
      onClick={() => void save(downloadLetter, `${reference} ${on} ${kind}.docx`, { id: letterId, query: { on } })}
    >
      {say(texts, 'download-as-word-document')}
    </Button>
  )
  return (
    <Part heading={say(texts, 'send-it')}>
      <div className="row">{onPaper ? [asDocument, inOutlook] : [inOutlook, asDocument]}</div>
      {byNotify ? <SendByNotify letter={letter} /> : null}
      {opened === 'opened' ? <Line words={say(texts, 'letter-open-in-outlook')} /> : null}
      {opened === 'not-opened' || opened === 'maybe' ? (
        <CopyText
          isReadOut
          label={say(texts, opened === 'maybe' ? 'letter-may-be-open' : 'outlook-did-not-open')}
          text={text}
          button={say(texts, 'copy-letter')}
        />
      ) : null}
      {failed ? <Line care words={say(texts, 'not-downloaded', { failed })} /> : null}
    </Part>
  )
}

import { type ReactNode, useRef, useState } from 'react'
import { downloadLetter, type Letter } from '../../../server/contract/letter.ts'
import { say } from '../../../server/contract/texts/say.ts'
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
      heading={letter ? letterWords[letter.kind] : say('A letter')}
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
      label={say('Date on the letter')}
      hint={say('The day you will send it. Dates in the letter count from this day.')}
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
          words={
            formalWarningId
              ? say('This formal warning was withdrawn. Don’t send it.')
              : say('This letter no longer applies: its restriction has ended or was replaced. Don’t send it.')
          }
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
      {letter.awaitsApproval ? (
        <Line
          care
          words={say(
            'This came in with an import, and nobody has approved it here. Whoever records its letter approves it, so only a holder of one of the posts that decide can do so.',
          )}
        />
      ) : null}
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
            {say('Open the restriction')}
          </Button>
        ) : null}
        {formalWarningId ? (
          <Button size="small" onClick={() => go({ kind: 'formal-warning', id: formalWarningId })}>
            {say('Open the formal warning')}
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
    <Part heading={say('Adjustments to make')}>
      {adjustments ? (
        <p className="said" lang="">
          {adjustments}
        </p>
      ) : (
        <p>
          {say(
            'None recorded. Read what was considered before you choose how to send this. If something must be done, record it on the restriction’s page.',
          )}
        </p>
      )}
      {adjustmentsConsidered.length > 0 ? (
        <>
          <h3>{say('What was considered in the decision')}</h3>
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
      {say('Open in Outlook')}
    </Button>
  )
  const asDocument = (
    <Button
      key="document"
      appearance={onPaper ? first : 'secondary'}
      onClick={() => void save(downloadLetter, `${reference} ${on} ${kind}.docx`, { id: letterId, query: { on } })}
    >
      {say('Download as a Word document')}
    </Button>
  )
  return (
    <Part heading={say('Send it')}>
      <div className="row">{onPaper ? [asDocument, inOutlook] : [inOutlook, asDocument]}</div>
      {byNotify ? <SendByNotify letter={letter} /> : null}
      {opened === 'opened' ? (
        <Line words={say('The letter is open in Outlook. Read it over and send it, then record it here.')} />
      ) : null}
      {opened === 'not-opened' || opened === 'maybe' ? (
        <CopyText
          isReadOut
          label={say(
            opened === 'maybe'
              ? 'We don’t know whether Outlook opened the letter. If no window opened, copy these words into a message.'
              : 'Outlook did not open the letter. Copy these words into a message.',
          )}
          text={text}
          button={say('Copy the letter')}
        />
      ) : null}
      {failed ? <Line care words={say('Not downloaded. {failed}', { failed })} /> : null}
    </Part>
  )
}

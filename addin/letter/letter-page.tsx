import { Button } from '../parts/button.tsx'
import './letter.css'
import { useState } from 'react'
import { downloadLetter, type Letter } from '../../server/contract/letter.ts'
import { openLetter } from '../outlook/forms.ts'
import { CopyText } from '../parts/copy-text.tsx'
import { Line } from '../parts/line.tsx'
import { Page, Part } from '../parts/page/page.tsx'
import type { PlaceProps } from '../parts/page/place.ts'
import { QueryView } from '../parts/query-view.tsx'
import { useDownload } from '../parts/use-download.ts'
import { list } from '../words/counts.ts'
import { letterWords } from '../words/policy-words.ts'
import { RecordLetter } from './record-letter.tsx'
import { useLetter } from './use-letter.ts'

/** P14: a letter to the customer: read it, open it in Outlook or as a document, and record it once sent. */
export function LetterPage({ id, ...place }: PlaceProps & { id: string }) {
  const query = useLetter(id)
  const letter = query.data
  return (
    <Page
      heading={letter ? letterWords[letter.kind] : 'A letter'}
      who={letter ? [...new Set([letter.to.name, letter.to.address ?? ''])].filter(Boolean) : []}
      back={place.back}
    >
      <QueryView query={query}>{(data) => <LetterView letter={data} {...place} />}</QueryView>
    </Page>
  )
}

function LetterView({ letter, me, message, go }: PlaceProps & { letter: Letter }) {
  const { subject, paragraphs, missing, state, restrictionId } = letter
  const [recording, setRecording] = useState(false)
  return (
    <>
      <article className="letter" aria-label="The letter">
        <p>
          <strong>{subject}</strong>
        </p>
        {paragraphs.map((paragraph, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a letter's paragraphs have no ids, and never move.
          <p key={i} className="words">
            {paragraph}
          </p>
        ))}
      </article>
      {missing.length > 0 ? (
        <Line
          care
          words={`The letter still lacks: ${list(missing.map((part) => partWords[part] ?? part))}. It cannot be recorded as sent.`}
        />
      ) : null}
      {state === 'to-write' ? (
        <SendLetter letter={letter} message={message} main={!recording && missing.length === 0} />
      ) : null}
      <RecordLetter
        letter={letter}
        onRecording={setRecording}
        timeZone={me.council.timeZone}
        mayRecord={me.roles.includes('AuthorisingOfficer')}
      />
      <div>
        <Button size="small" onClick={() => go({ kind: 'restriction', id: restrictionId })}>
          Open the restriction
        </Button>
      </div>
    </>
  )
}

/** `main`: opening the letter is the next step. */
type SendProps = { letter: Letter; message: PlaceProps['message']; main: boolean }

/** Ways to get the letter out of the pane. */
function SendLetter({ letter, message, main }: SendProps) {
  const { letterId, to, subject, paragraphs } = letter
  const { save, failed } = useDownload()
  const [opened, setOpened] = useState<boolean | null>(null)
  const text = paragraphs.join('\n\n')
  return (
    <Part heading="Send it">
      <div className="row">
        <Button
          appearance={main ? 'primary' : 'secondary'}
          onClick={async () => setOpened((await openLetter({ to: to.address, subject, text }, message)).ok)}
        >
          Open in Outlook
        </Button>
        <Button onClick={() => void save(downloadLetter, `letter-${letterId}.docx`, { id: letterId })}>
          Download as a Word document
        </Button>
      </div>
      {opened ? <Line words="The letter is open in Outlook. Read it over and send it, then record it here." /> : null}
      {opened === false ? (
        <CopyText
          label="Outlook did not open the letter. Copy these words into a message."
          text={text}
          button="Copy the letter"
        />
      ) : null}
      {failed ? <Line care words={`Not downloaded. ${failed}`} /> : null}
    </Part>
  )
}

/** P14: the parts that a letter must have. */
const partWords: Record<string, string> = {
  who: 'whom to contact',
  how: 'how to contact them',
  when: 'when',
  reasons: 'the reasons',
  'stays-open': 'what stays open',
  until: 'until when',
  review: 'the review date',
  representations: 'how to make representations',
  ombudsman: 'the ombudsman',
}

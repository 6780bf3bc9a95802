import { makeStyles, mergeClasses } from '@fluentui/react-components'
import { useId, useState } from 'react'
import { downloadOriginal, type EvidenceSeen } from '../../../server/contract/customer/dossier.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { contactKinds, faultWords as faultTexts } from '../../../server/contract/texts/words/evidence.ts'
import { asFailure } from '../../api/failure.ts'
import { momentInWords, timeInWords } from '../../words/dates.ts'
import { spoken } from '../../words/spoken.ts'
import { Button } from '../button.tsx'
import { Line } from '../line.tsx'
import { Problem } from '../problem.tsx'
import { useDownload } from '../use-download.ts'
import { AttachedList, HowRead } from './evidence-words.tsx'
import { sizeInWords } from './size-in-words.ts'
import { useEvidenceWords } from './use-evidence-words.ts'

const useStyles = makeStyles({
  blurred: {
    maxHeight: '4.5em',
    overflow: 'hidden',
    filter: 'blur(5px)',
    userSelect: 'none',
    pointerEvents: 'none',
    '@media (forced-colors: active)': { visibility: 'hidden' },
  },
})

/** A message or call as evidence. Its text stays blurred until somebody chooses to read it. */
export function EvidenceCard({ evidence, timeZone }: { evidence: EvidenceSeen; timeZone: string }) {
  const { contact, bytes, evidenceId, fault, sender } = evidence
  const { save, failed } = useDownload()
  const words = wordsOf(evidence)
  const title = contact ? titleOf(contact, timeZone) : say('A contact whose details are no longer kept')
  return (
    <li className="entry">
      <p>{title}</p>
      {sender === 'another' || sender === 'not-known' ? <Line care words={senderWords(sender, contact)} /> : null}
      {fault ? (
        <Line care words={faultWords[fault]} />
      ) : evidence.wordsLater || evidence.reading === 'waiting' ? (
        <AskedFor evidenceId={evidenceId} title={title} />
      ) : (
        <>
          {words ? <Blurred words={words} title={title} /> : null}
          <HowRead reading={evidence.reading} hasWords={words !== ''} />
          <AttachedList attached={evidence.attached} />
        </>
      )}
      {fault ? null : bytes === null ? (
        <p className="quiet">{say('The original was not kept.')}</p>
      ) : (
        <div>
          <Button
            size="small"
            appearance="subtle"
            className="back"
            aria-label={say('Download the original ({size}): {title}', { size: sizeInWords(bytes), title })}
            onClick={() => void save(downloadOriginal, `evidence-${evidenceId}.eml`, { id: evidenceId })}
          >
            {say('Download the original ({size})', { size: sizeInWords(bytes) })}
          </Button>
        </div>
      )}
      {!fault && bytes !== null && !evidence.compared ? (
        <p className="quiet">{say('Not compared: we could not check that this is the original of this message.')}</p>
      ) : null}
      {failed ? <Line care words={say('Not downloaded. {failed}', { failed })} /> : null}
    </li>
  )
}

/** P10: evidence from somebody else is no evidence of this customer's behaviour until an officer has looked. */
function senderWords(sender: 'another' | 'not-known', contact: Contact | null): string {
  if (sender === 'not-known') return say('Outlook did not say who sent this. Check that the customer did.')
  const from = contact?.channel === 'email' ? contact.from?.address : undefined
  return from
    ? say('Sent from {address}, which is not one of this customer’s addresses. Check who wrote it.', { address: from })
    : say('Sent from another address, which is not one of this customer’s addresses. Check who wrote it.')
}

const faultWords: Record<NonNullable<EvidenceSeen['fault']>, string> = spoken(faultTexts)

type ShowProps = { title: string; shown: boolean; controls: string; onShow: (shown: boolean) => void }

function ShowWords({ title, shown, controls, onShow }: ShowProps) {
  const what = shown ? say('Hide the words') : say('Show the words')
  return (
    <div>
      <Button
        size="small"
        aria-label={`${what}: ${title}`}
        aria-expanded={shown}
        aria-controls={controls}
        onClick={() => onShow(!shown)}
      >
        {what}
      </Button>
    </div>
  )
}

/** Unreadable, out of the keyboard's way and hidden from screen readers until the button is pressed. */
function Blurred({ words, title }: { words: string; title: string }) {
  const styles = useStyles()
  const id = useId()
  const [shown, setShown] = useState(false)
  return (
    <>
      {shown ? (
        <p id={id} className="said" lang="">
          {words}
        </p>
      ) : (
        <p id={id} className={mergeClasses('said', styles.blurred)} aria-hidden="true">
          {words.slice(0, 240)}
        </p>
      )}
      <ShowWords title={title} shown={shown} controls={id} onShow={setShown} />
    </>
  )
}

/** Where there are many pieces: fetched from the register once the button is pressed. */
function AskedFor({ evidenceId, title }: { evidenceId: string; title: string }) {
  const id = useId()
  const [shown, setShown] = useState(false)
  const query = useEvidenceWords(evidenceId, shown)
  return (
    <>
      <ShowWords title={title} shown={shown} controls={id} onShow={setShown} />
      <div id={id}>{shown ? <Answered query={query} /> : null}</div>
    </>
  )
}

function Answered({ query }: { query: ReturnType<typeof useEvidenceWords> }) {
  if (query.error) return <Problem failure={asFailure(query.error)} onAgain={() => void query.refetch()} />
  if (!query.data) return <p className="quiet late">{say('Asking the register…')}</p>
  const { text, reading, attached } = query.data
  return (
    <>
      {text ? (
        <p className="said" lang="">
          {text}
        </p>
      ) : null}
      <HowRead reading={reading} hasWords={text !== null} />
      {reading === 'waiting' ? (
        <div>
          <Button size="small" disabledFocusable={query.isFetching} onClick={() => void query.refetch()}>
            {say('Try again')}
          </Button>
        </div>
      ) : null}
      <AttachedList attached={attached} />
    </>
  )
}

type Contact = NonNullable<EvidenceSeen['contact']>

const contactKindWords: Record<Exclude<Contact['channel'], 'email'>, string> = spoken(contactKinds)

function titleOf(contact: Contact, timeZone: string): string {
  const at = contact.channel === 'email' ? contact.sentAt : contact.at
  const when = at ? `, ${momentInWords(at, timeZone)}, ${timeInWords(at, timeZone)}` : ''
  if (contact.channel !== 'email') return `${contactKindWords[contact.channel]}${when}`
  return `${contact.subject ?? say('Message without a subject')}${when}`
}

const wordsOf = ({ text, contact }: EvidenceSeen): string =>
  text?.trim() || (contact && contact.channel !== 'email' ? (contact.note ?? '') : '')

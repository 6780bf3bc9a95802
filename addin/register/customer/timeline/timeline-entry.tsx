import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { TimelineEvent } from '../../../../server/contract/customer/customer.ts'
import { downloadOriginal } from '../../../../server/contract/customer/dossier.ts'
import type { MergeUndone } from '../../../../server/contract/customer/merge.ts'
import { say } from '../../../../server/contract/texts/say.ts'
import { asFailure } from '../../../api/failure.ts'
import { useSignedIn } from '../../../api/signed-in.ts'
import { Button } from '../../../parts/button.tsx'
import { Disclosure } from '../../../parts/disclosure.tsx'
import { DraftEnd } from '../../../parts/form/draft-end.tsx'
import { useKeyFor } from '../../../parts/form/use-key-for.ts'
import { Line } from '../../../parts/line.tsx'
import { Link } from '../../../parts/link.tsx'
import { Around, here } from '../../../parts/page/around.tsx'
import { WithReferences } from '../../../parts/page/with-references.tsx'
import { Problem } from '../../../parts/problem.tsx'
import { useDownload } from '../../../parts/use-download.ts'
import { list } from '../../../words/counts.ts'
import { dayInWords, momentInWords, timeInWords } from '../../../words/dates.ts'
import { CorrectForm } from '../correct-form.tsx'
import { InlineForm } from '../inline-form.tsx'
import { useKeeperAct } from '../keeper-act.ts'
import { KeeperForm } from '../keeper-form.tsx'
import { recordsInWords } from '../records-in-words.ts'
import { fieldWords } from '../words.ts'

/** When it was, and where there is room beside it, what it was. */
const useStyles = makeStyles({
  event: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    paddingBlock: tokens.spacingVerticalM,
    '& + li': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  when: { flex: '0 0 11.5rem' },
  what: { display: 'grid', flex: '1 1 min(100%, 20rem)', minWidth: 0, gap: tokens.spacingVerticalXS },
})

/** One event: when, what and who; what was written, folded; its corrections and links. */
export function TimelineEntry({ event }: { event: TimelineEvent }) {
  const { at, by, words, said, corrections } = event
  const { timeZone } = useSignedIn().council
  const styles = useStyles()
  return (
    <li className={styles.event}>
      <p className={mergeClasses('quiet', styles.when)}>
        <time dateTime={at}>
          <span className="whole">{momentInWords(at, timeZone)},</span>{' '}
          <span className="whole">{timeInWords(at, timeZone)}</span>
        </time>
      </p>
      <div className={styles.what}>
        <p>
          <WithReferences words={words} />
        </p>
        {by ? <p className="quiet">{by.name}</p> : null}
        {said.length > 0 ? (
          <Disclosure
            summary={
              <>
                {said.map(({ label }) => label).join(', ')}
                <span className="only-read"> {say('(of: {words})', { words })}</span>
              </>
            }
          >
            {said.map(({ label, text }) => (
              <div key={label}>
                {said.length > 1 ? (
                  <p>
                    <strong>{label}</strong>
                  </p>
                ) : null}
                <p className="said" lang="">
                  {text}
                </p>
              </div>
            ))}
          </Disclosure>
        ) : null}
        {corrections.map((one) => (
          <Correction key={one.at + one.field} correction={one} timeZone={timeZone} />
        ))}
        <EventLinks event={event} />
        <Acts event={event} />
      </div>
    </li>
  )
}

type CorrectionProps = { correction: TimelineEvent['corrections'][number]; timeZone: string }

function Correction({ correction: { field, before, why, at, by }, timeZone }: CorrectionProps) {
  const was = before === null ? say('nothing') : field === 'date' ? dayInWords(before) : before
  return (
    <p className="said">
      <Around
        words={say('{field} corrected on {day} by {name}: {why} It was: {was}', {
          field: fieldWords[field],
          day: momentInWords(at, timeZone),
          name: by.name,
          why,
          was: here,
        })}
      >
        <q>{was}</q>
      </Around>
    </p>
  )
}

const addresses = {
  restriction: '#/restrictions/',
  'formal-warning': '#/formal-warnings/',
  escalation: '#/escalations/',
  letter: '#/letters/',
  customer: '#/customers/',
}

/** Where it leads. The original of a message can be downloaded, but is never shown. */
function EventLinks({ event: { opens, words } }: { event: TimelineEvent }) {
  const { save, failed, busy } = useDownload()
  if (opens.length === 0) return null
  return (
    <>
      <p className="row">
        {opens.map(({ kind, id, label }) =>
          kind === 'evidence' ? (
            <Button
              key={id}
              appearance="transparent"
              className="entry-button"
              disabledFocusable={busy}
              onClick={() => void save(downloadOriginal, `evidence-${id}.eml`, { id })}
            >
              {label}
            </Button>
          ) : (
            <Link key={id} href={`${addresses[kind]}${id}`}>
              {label}
              <span className="only-read"> {say('(of: {words})', { words })}</span>
            </Link>
          ),
        )}
      </p>
      {failed ? <Line care words={say('Not saved. {failed}', { failed })} /> : null}
    </>
  )
}

/** The forms for their notes and their keys. */
const correctionOf = ({ eventId }: TimelineEvent) => `correct ${eventId}`
const withdrawalOf = ({ eventId }: TimelineEvent) => `withdraw-warning ${eventId}`

/** What the register keeper can do about it; nothing for anybody else. */
function Acts({ event }: { event: TimelineEvent }) {
  const { correctable, withdrawable, customerWasTold, undoable, words } = event
  const undo = useKeeperAct()
  const separated = undo.data && 'stayed' in undo.data ? separatedInWords(undo.data) : []
  if (separated.length > 0) return separated.map((words) => <Line key={words} care words={words} />)
  const draftEnds = (
    <>
      {correctable ? null : <DraftEnd form={correctionOf(event)} />}
      {withdrawable ? null : <DraftEnd form={withdrawalOf(event)} />}
    </>
  )
  if (!correctable && !withdrawable && !undoable) return draftEnds
  return (
    <div className="row">
      {draftEnds}
      {correctable ? (
        <InlineForm label={say('Correct')} about={words}>
          {(close) => <CorrectForm draft={correctionOf(event)} correctable={correctable} onClose={close} />}
        </InlineForm>
      ) : null}
      {withdrawable ? (
        <InlineForm label={say('Withdraw')} about={words}>
          {(close) => (
            <KeeperForm
              draft={withdrawalOf(event)}
              heading={say('Withdraw this warning')}
              submit={say('Withdraw it')}
              whyHint={say('It no longer counts. You can still see here that it was given.')}
              act={(why) => ({ what: 'withdraw-warning', id: withdrawable, body: { why } })}
              onClose={close}
              onDone={close}
            >
              {customerWasTold ? (
                <Line
                  care
                  words={say(
                    'The customer was told of this warning. Tell them that it is withdrawn: the register does not.',
                  )}
                />
              ) : null}
            </KeeperForm>
          )}
        </InlineForm>
      ) : null}
      {undoable ? <UndoMerge mergeId={undoable} words={words} undo={undo} /> : null}
    </div>
  )
}

/** What to look after once two entries are separate again. */
function separatedInWords({ stayed, heldForRequests, applyAgain }: MergeUndone): string[] {
  const records = recordsInWords(stayed)
  return [
    ...(records.length > 0
      ? [
          say('Separated. This was recorded since, and stays with this entry: check whom it is about. {records}.', {
            records: list(records),
          }),
        ]
      : []),
    ...(heldForRequests > 0
      ? [
          say(
            '{count, plural, one {An open request about the record may be the other person’s, so a hold keeps} other {# open requests about the record may be the other person’s, so holds keep}} that person’s records, too. Lift {count, plural, one {it} other {them}} on their page once you know whose {count, plural, one {it is} other {they are}}.',
            { count: heldForRequests },
          ),
        ]
      : []),
    ...(applyAgain > 0
      ? [
          say(
            '{count, plural, one {A restriction applies} other {# restrictions apply}} again: the {count, plural, one {restriction that replaced it belongs} other {restrictions that replaced them belong}} to the other person. The authorising officers are asked to check.',
            { count: applyAgain },
          ),
        ]
      : []),
  ]
}

type UndoProps = { mergeId: string; words: string; undo: ReturnType<typeof useKeeperAct> }

function UndoMerge({ mergeId, words, undo }: UndoProps) {
  const keyFor = useKeyFor()
  const act = { what: 'undo-merge', id: mergeId } as const
  return (
    <>
      <Button
        size="small"
        aria-label={say('Take apart again: {words}', { words })}
        disabledFocusable={undo.isPending}
        onClick={() => undo.mutate({ key: keyFor(act), act })}
      >
        {say('Take apart again')}
      </Button>
      {undo.error ? <Problem failure={asFailure(undo.error)} before={say('Not undone.')} /> : null}
    </>
  )
}

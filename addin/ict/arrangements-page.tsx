import { useState } from 'react'
import type { MailArrangement } from '../../server/contract/mail-arrangement/mail-arrangement.ts'
import { department } from '../../server/contract/messages/en/department.ts'
import { say } from '../../server/contract/messages/say.ts'
import { asFailure, failureWords } from '../api/failure.ts'
import { Button } from '../parts/button.tsx'
import { CopyText } from '../parts/copy-text.tsx'
import { useKeyFor } from '../parts/form/use-key-for.ts'
import { Line } from '../parts/line.tsx'
import { Page } from '../parts/page/page.tsx'
import type { PlaceProps } from '../parts/page/place.ts'
import { QueryView } from '../parts/query-view.tsx'
import { momentInWords } from '../words/dates.ts'
import { useArrangements, useConfirmArrangement } from './use-arrangements.ts'

/** P13: what ICT has to arrange, and nothing else about the restriction. The one in the link comes first. */
export function ArrangementsPage({ id, me, back }: PlaceProps & { id: string | null }) {
  const query = useArrangements()
  const [confirmed, setConfirmed] = useState('')
  return (
    <Page heading="Mail arrangements" back={back}>
      {confirmed ? <Line words={confirmed} /> : null}
      <QueryView query={query}>
        {({ arrangements }) =>
          arrangements.length === 0 ? (
            <p>No mail arrangement is in place, and none is waiting. Each that an officer decides on appears here.</p>
          ) : (
            <ul className="entries">
              {inOrder(arrangements, id).map((one, i) => (
                <Entry
                  key={one.arrangementId}
                  first={i === 0}
                  arrangement={one}
                  timeZone={me.council.timeZone}
                  mayConfirm={me.roles.includes('ICT')}
                  onConfirmed={setConfirmed}
                />
              ))}
            </ul>
          )
        }
      </QueryView>
    </Page>
  )
}

const rank: Record<MailArrangement['state'], number> = { 'to-make': 0, 'to-remove': 0, 'in-place': 1, removed: 2 }

const inOrder = (all: MailArrangement[], id: string | null) =>
  all.toSorted(
    (one, other) =>
      Number(other.arrangementId === id) - Number(one.arrangementId === id) || rank[one.state] - rank[other.state],
  )

type Props = {
  /** Its button is the page's primary one. */
  first: boolean
  arrangement: MailArrangement
  timeZone: string
  mayConfirm: boolean
  onConfirmed: (words: string) => void
}

function Entry({ first, arrangement, timeZone, mayConfirm, onConfirmed }: Props) {
  const { arrangementId, reference, kind, state, addresses, forwardTo, exceptions, groups, marks } = arrangement
  const { departments, lacksGroup, since, confirmedAt, verifiedAt } = arrangement
  const keyFor = useKeyFor()
  const confirm = useConfirmArrangement()
  const what = { forward: `Forward to ${forwardTo ?? 'the contact'}`, block: 'Block', mark: 'Mark' }[kind]
  const work = labels[state]
  const about = `${what}: ${stateWords[state]}, ${addresses.join(', ')}`
  return (
    <li className="entry">
      <h2>
        {what}: {stateWords[state]}
      </h2>
      <p className="quiet">
        {reference}. Since {momentInWords(since, timeZone)}.
        {confirmedAt ? ` Confirmed on ${momentInWords(confirmedAt, timeZone)}.` : ''}
        {verifiedAt ? ` Seen in the mail system on ${momentInWords(verifiedAt, timeZone)}.` : ''}
      </p>
      {state === 'removed' ? null : (
        <CopyText label="E-mail from" text={addresses.join('\n')} button="Copy the addresses" about={about} />
      )}
      {kind === 'forward' && forwardTo && state === 'to-make' ? (
        <CopyText label="Forward it to" text={forwardTo} button="Copy the contact’s address" about={about} />
      ) : null}
      {groups.length > 0 && state !== 'removed' ? (
        <CopyText label="Only e-mail to members of" text={groups.join('\n')} button="Copy the groups" about={about} />
      ) : null}
      {departments.length > 0 && state !== 'removed' ? (
        <CopyText
          label={say(department, 'only-to-department')}
          text={departments.join('\n')}
          button={say(department, 'copy-departments')}
          about={about}
        />
      ) : null}
      {lacksGroup && state === 'to-make' ? (
        <Line
          care
          words="This is for some services only, and one has no mail group or department. Ask the register keeper to add it to the settings."
        />
      ) : null}
      {kind === 'mark' && state === 'to-make' ? (
        <p>The script on “Mail rules” makes the mark. {marksWords(marks)}</p>
      ) : null}
      {exceptions.length > 0 && state !== 'removed' ? (
        <CopyText
          label="Don’t redirect e-mail to"
          text={exceptions.join('\n')}
          button="Copy the exceptions"
          about={about}
        />
      ) : null}
      {work && mayConfirm ? (
        <div>
          <Button
            appearance={first ? 'primary' : 'secondary'}
            aria-label={`${work}: ${about}`}
            disabledFocusable={confirm.isPending}
            onClick={() =>
              confirm.mutate(
                { key: keyFor({ arrangementId, state }), id: arrangementId },
                // The arrangement may have left the list by then, so the page shows the message.
                {
                  onSuccess: () =>
                    onConfirmed(state === 'to-make' ? 'Recorded: it is in place.' : 'Recorded: it is removed.'),
                },
              )
            }
          >
            {work}
          </Button>
        </div>
      ) : null}
      {confirm.error ? <Line care words={`Not confirmed. ${failureWords(asFailure(confirm.error))}`} /> : null}
    </li>
  )
}

const markWords: Record<MailArrangement['marks'][number], string> = {
  tag: 'a tag in the subject',
  line: 'a line above the text',
  notice: 'an e-mail of its own',
}

const marksWords = (marks: MailArrangement['marks']) =>
  marks.length === 0 ? 'People see nothing of it.' : `People also see ${marks.map((one) => markWords[one]).join(', ')}.`

const stateWords: Record<MailArrangement['state'], string> = {
  'to-make': 'to be put in place',
  'in-place': 'in place',
  'to-remove': 'to be removed',
  removed: 'removed',
}

const labels: Partial<Record<MailArrangement['state'], string>> = {
  'to-make': 'It is in place',
  'to-remove': 'It is removed',
}

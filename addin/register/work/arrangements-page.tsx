import { useState } from 'react'
import type { MailArrangement } from '../../../server/contract/mail-arrangement/mail-arrangement.ts'
import { say } from '../../../server/contract/texts/say.ts'
import {
  arrangementDone,
  arrangementMarks,
  arrangementStates,
} from '../../../server/contract/texts/words/mail-arrangements.ts'
import { asFailure, type Failure, failureWords } from '../../api/failure.ts'
import { Button } from '../../parts/button.tsx'
import { CopyText } from '../../parts/copy-text.tsx'
import { useKeyFor } from '../../parts/form/use-key-for.ts'
import { Line } from '../../parts/line.tsx'
import type { DestinationProps } from '../../parts/page/destination.ts'
import { Page } from '../../parts/page/page.tsx'
import { QueryView } from '../../parts/query-view.tsx'
import { momentInWords } from '../../words/dates.ts'
import { spoken } from '../../words/spoken.ts'
import { askedIn, useArrangements, useConfirmArrangement } from './use-arrangements.ts'

/** P13: what ICT has to arrange, and nothing else about the restriction. The one in the link comes first. */
export function ArrangementsPage({ id, me, back }: DestinationProps & { id: string | null }) {
  const query = useArrangements()
  const [confirmed, setConfirmed] = useState('')
  return (
    <Page heading={say('Mail arrangements')} back={back}>
      {confirmed ? <Line words={confirmed} /> : null}
      <QueryView query={query}>
        {({ arrangements }) =>
          arrangements.length === 0 ? (
            <p>
              {say(
                'No mail arrangement is in place, and none is waiting. Each that an officer decides on appears here.',
              )}
            </p>
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
  const confirm = useConfirmArrangement(({ state }) =>
    onConfirmed(say(state === 'to-make' ? 'Recorded: it is in place.' : 'Recorded: it is removed.')),
  )
  const what =
    kind === 'forward'
      ? say('Forward to {whom}', { whom: forwardTo ?? say('the contact') })
      : say(kind === 'block' ? 'Block' : 'Mark')
  const work = labels[state]
  const about = say('{what}: {state}, {addresses}', { what, state: stateWords[state], addresses: addresses.join(', ') })
  const day = (moment: string) => ({ day: momentInWords(moment, timeZone) })
  return (
    <li className="entry">
      <h2>{say('{what}: {state}', { what, state: stateWords[state] })}</h2>
      <p className="quiet">
        {say('{reference}. Since {day}.', { reference, ...day(since) })}
        {confirmedAt ? ` ${say('Confirmed on {day}.', day(confirmedAt))}` : ''}
        {verifiedAt ? ` ${say('Seen in the mail system on {day}.', day(verifiedAt))}` : ''}
      </p>
      {state === 'removed' ? null : (
        <CopyText
          label={say('E-mail from')}
          text={addresses.join('\n')}
          button={say('Copy the addresses')}
          about={about}
        />
      )}
      {kind === 'forward' && forwardTo && state === 'to-make' ? (
        <CopyText
          label={say('Forward it to')}
          text={forwardTo}
          button={say('Copy the contact’s address')}
          about={about}
        />
      ) : null}
      {groups.length > 0 && state !== 'removed' ? (
        <CopyText
          label={say('Only e-mail to members of')}
          text={groups.join('\n')}
          button={say('Copy the groups')}
          about={about}
        />
      ) : null}
      {departments.length > 0 && state !== 'removed' ? (
        <CopyText
          label={say('Only e-mail to people in the department')}
          text={departments.join('\n')}
          button={say('Copy the departments')}
          about={about}
        />
      ) : null}
      {lacksGroup && state === 'to-make' ? (
        <Line
          care
          words={say(
            'This is for some services only, and one has no mail group or department. Ask the register keeper to add it to the settings.',
          )}
        />
      ) : null}
      {kind === 'mark' && state === 'to-make' ? (
        <p>
          {say('The script on “Mail rules” makes the mark.')} {marksWords(marks)}
        </p>
      ) : null}
      {exceptions.length > 0 && state !== 'removed' ? (
        <CopyText
          label={say('Don’t redirect e-mail to')}
          text={exceptions.join('\n')}
          button={say('Copy the exceptions')}
          about={about}
        />
      ) : null}
      {/* Above the button: where the work has become another, a second press meets these words. */}
      {confirm.error ? <Line care words={notConfirmed(asFailure(confirm.error))} /> : null}
      {work && mayConfirm ? (
        <div>
          <Button
            appearance={first ? 'primary' : 'secondary'}
            aria-label={`${work}: ${about}`}
            disabledFocusable={confirm.isPending}
            onClick={() => confirm.mutate({ key: keyFor({ arrangementId, ...askedIn(arrangement) }), arrangement })}
          >
            {work}
          </Button>
        </div>
      ) : null}
    </li>
  )
}

const notConfirmed = (failure: Failure) =>
  failure.told?.name === 'changed-meanwhile'
    ? say('Not recorded: what is asked for has changed meanwhile. It is shown above. Check the mail system again.')
    : say('Not confirmed. {failed}', { failed: failureWords(failure) })

const markWords: Record<MailArrangement['marks'][number], string> = spoken(arrangementMarks)

const marksWords = (marks: MailArrangement['marks']) =>
  marks.length === 0
    ? say('People see nothing of it.')
    : say('People also see {marks}.', { marks: marks.map((one) => markWords[one]).join(', ') })

const stateWords: Record<MailArrangement['state'], string> = spoken(arrangementStates)

const labels: Partial<Record<MailArrangement['state'], string>> = spoken(arrangementDone)

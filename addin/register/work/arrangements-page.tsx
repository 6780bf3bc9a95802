import { useState } from 'react'
import type { MailArrangement } from '../../../server/contract/mail-arrangement/mail-arrangement.ts'
import { department } from '../../../server/contract/messages/en/department.ts'
import {
  arrangementDone,
  arrangementMarks,
  arrangementStates,
  mailArrangements as texts,
} from '../../../server/contract/messages/en/mail-arrangements.ts'
import { say } from '../../../server/contract/messages/say.ts'
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
    <Page heading={say(texts, 'mail-arrangements')} back={back}>
      {confirmed ? <Line words={confirmed} /> : null}
      <QueryView query={query}>
        {({ arrangements }) =>
          arrangements.length === 0 ? (
            <p>{say(texts, 'no-mail-arrangement-is')}</p>
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
    onConfirmed(say(texts, state === 'to-make' ? 'recorded-it-is-in' : 'recorded-it-is-removed')),
  )
  const what =
    kind === 'forward'
      ? say(texts, 'forward-to', { whom: forwardTo ?? say(texts, 'the-contact') })
      : say(texts, kind === 'block' ? 'block' : 'mark')
  const work = labels[state]
  const about = say(texts, 'what-state-addresses', { what, state: stateWords[state], addresses: addresses.join(', ') })
  const day = (moment: string) => ({ day: momentInWords(moment, timeZone) })
  return (
    <li className="entry">
      <h2>{say(texts, 'what-state', { what, state: stateWords[state] })}</h2>
      <p className="quiet">
        {say(texts, 'reference-since', { reference, ...day(since) })}
        {confirmedAt ? ` ${say(texts, 'confirmed-on', day(confirmedAt))}` : ''}
        {verifiedAt ? ` ${say(texts, 'seen-in-mail-system', day(verifiedAt))}` : ''}
      </p>
      {state === 'removed' ? null : (
        <CopyText
          label={say(texts, 'e-mail-from')}
          text={addresses.join('\n')}
          button={say(texts, 'copy-addresses')}
          about={about}
        />
      )}
      {kind === 'forward' && forwardTo && state === 'to-make' ? (
        <CopyText
          label={say(texts, 'forward-it-to')}
          text={forwardTo}
          button={say(texts, 'copy-contacts-address')}
          about={about}
        />
      ) : null}
      {groups.length > 0 && state !== 'removed' ? (
        <CopyText
          label={say(texts, 'only-e-mail-to')}
          text={groups.join('\n')}
          button={say(texts, 'copy-groups')}
          about={about}
        />
      ) : null}
      {departments.length > 0 && state !== 'removed' ? (
        <CopyText
          label={say(department, 'only-to-department')}
          text={departments.join('\n')}
          button={say(department, 'copy-departments')}
          about={about}
        />
      ) : null}
      {lacksGroup && state === 'to-make' ? <Line care words={say(texts, 'this-is-for-some')} /> : null}
      {kind === 'mark' && state === 'to-make' ? (
        <p>
          {say(texts, 'script-makes-mark')} {marksWords(marks)}
        </p>
      ) : null}
      {exceptions.length > 0 && state !== 'removed' ? (
        <CopyText
          label={say(texts, 'dont-redirect-e-mail')}
          text={exceptions.join('\n')}
          button={say(texts, 'copy-exceptions')}
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
    ? say(texts, 'not-confirmed-asked-anew')
    : say(texts, 'not-confirmed', { failed: failureWords(failure) })

const markWords: Record<MailArrangement['marks'][number], string> = spoken(arrangementMarks)

const marksWords = (marks: MailArrangement['marks']) =>
  marks.length === 0
    ? say(texts, 'people-see-nothing-of')
    : say(texts, 'people-also-see', { marks: marks.map((one) => markWords[one]).join(', ') })

const stateWords: Record<MailArrangement['state'], string> = spoken(arrangementStates)

const labels: Partial<Record<MailArrangement['state'], string>> = spoken(arrangementDone)

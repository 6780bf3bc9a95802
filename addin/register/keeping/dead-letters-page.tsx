import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type DeadLetter, reviveDeadLetter, seeDeadLetters } from '../../../server/contract/dead-letter.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { readAgain } from '../../api/after-act.ts'
import { useCall } from '../../api/api-context.ts'
import { ask } from '../../api/client.ts'
import { asFailure, failureWords } from '../../api/failure.ts'
import { Button } from '../../parts/button.tsx'
import { useKeyFor } from '../../parts/form/use-key-for.ts'
import { Line } from '../../parts/line.tsx'
import type { DestinationProps } from '../../parts/page/destination.ts'
import { Page } from '../../parts/page/page.tsx'
import { QueryView } from '../../parts/query-view.tsx'
import { momentInWords } from '../../words/dates.ts'

/** System e-mails that failed for good, for the register keeper. */
export function DeadLettersPage({ me, back }: DestinationProps) {
  const query = useDeadLetters()
  return (
    <Page heading={say('Mail that could not be sent')} back={back}>
      <QueryView query={query}>
        {({ letters }) =>
          letters.length === 0 ? (
            <p>{say('All mail has been sent, or is on its way.')}</p>
          ) : (
            <ul className="entries">
              {letters.map((one) => (
                <Entry key={one.outboxId} letter={one} timeZone={me.council.timeZone} />
              ))}
            </ul>
          )
        }
      </QueryView>
    </Page>
  )
}

function Entry({ letter, timeZone }: { letter: DeadLetter; timeZone: string }) {
  const { outboxId, subject, to, attempts, lastError, since } = letter
  const keyFor = useKeyFor()
  const revive = useRevive()
  return (
    <li className="entry">
      <h2>{subject}</h2>
      <p>{say('To {to}.', { to })}</p>
      <p className="quiet">
        {say('Since {day}, {attempts} attempts. The last answer: {lastError}', {
          day: momentInWords(since, timeZone),
          attempts,
          lastError,
        })}
      </p>
      <div>
        <Button
          size="small"
          aria-label={say('Try again: {subject}', { subject })}
          disabledFocusable={revive.isPending}
          onClick={() => revive.mutate({ key: keyFor(letter), id: outboxId })}
        >
          {say('Try again')}
        </Button>
      </div>
      {revive.error ? (
        <Line care words={say('Not tried. {why}', { why: failureWords(asFailure(revive.error)) })} />
      ) : null}
    </li>
  )
}

function useDeadLetters() {
  const call = useCall()
  return useQuery({
    queryKey: ['dead-letters'],
    queryFn: ({ signal }) => ask(call, seeDeadLetters, { signal }),
    staleTime: 60_000,
    // Opening it refetches: an e-mail may just have announced a change.
    refetchOnMount: 'always',
  })
}

/** Retries such an e-mail as if it were new. */
function useRevive() {
  const call = useCall()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (given: { key: string; id: string }) => ask(call, reviveDeadLetter, given),
    onSuccess: () => readAgain(queryClient, ['dead-letters'], ['work']),
  })
}

import { useState } from 'react'
import type { CalendarFeed } from '../../server/contract/review/calendar-feed.ts'
import { asFailure } from '../api/failure.ts'
import { useSignedIn } from '../api/signed-in.ts'
import { Button } from '../parts/button.tsx'
import { CopyText } from '../parts/copy-text.tsx'
import { useKeyFor } from '../parts/form/use-key-for.ts'
import { Line } from '../parts/line.tsx'
import { Part } from '../parts/page/page.tsx'
import { Problem } from '../parts/problem.tsx'
import { QueryView } from '../parts/query-view.tsx'
import { dayInWords, momentInWords } from '../words/dates.ts'
import { useCalendarFeed, useEndCalendarFeed, useMakeCalendarFeed } from './use-calendar-feed.ts'

/** P15: review dates in one's own calendar: what its address gives away, and how to end it. */
export function CalendarPart() {
  const query = useCalendarFeed()
  return (
    <Part heading="Reviews in your calendar">
      <p>
        A calendar program can show the days on which reviews are due. It reads them from an address of your own, and it
        does not sign in.
      </p>
      <p>
        So whoever knows the address can read the references of restrictions, and when their reviews are due. They read
        no name, no address and no reason. Keep it to yourself, like a password.
      </p>
      <QueryView query={query}>{({ feed }) => <Own feed={feed} />}</QueryView>
    </Part>
  )
}

function Own({ feed }: { feed: CalendarFeed | null }) {
  const { timeZone } = useSignedIn().council
  const keyFor = useKeyFor()
  const make = useMakeCalendarFeed()
  const end = useEndCalendarFeed()
  const [secret, setSecret] = useState<string | null>(null)
  const madeHere = secret !== null && make.isSuccess && !end.isSuccess
  const failed = make.error ?? end.error
  const begin = () => {
    const drawn = newSecret()
    setSecret(drawn)
    end.reset()
    make.mutate({ key: keyFor({ drawn }), secret: drawn })
  }
  return (
    <div className="stack">
      {feed ? (
        <p>
          You have an address, made on {momentInWords(feed.madeAt, timeZone)}. It ends when you end it here, when you
          make a new one, and on {dayInWords(feed.endsOn)} at the latest.
        </p>
      ) : (
        <p>You have no address. One that you make ends when you end it here, and after a year at the latest.</p>
      )}
      {madeHere ? (
        <>
          <Line words="Here is your address. Copy it now: it is shown this once." />
          <CopyText label="Your calendar’s address" text={addressOf(secret)} button="Copy the address" />
        </>
      ) : null}
      {end.isSuccess && !feed ? <Line words="The address has ended. Nobody finds anything there any more." /> : null}
      {failed ? <Problem failure={asFailure(failed)} before="Nothing was changed." /> : null}
      <div className="row">
        <Button disabledFocusable={make.isPending} onClick={begin}>
          {feed ? 'Make a new address' : 'Make an address'}
        </Button>
        {feed ? (
          <Button
            disabledFocusable={end.isPending}
            onClick={() => {
              make.reset()
              setSecret(null)
              end.mutate({ key: keyFor({ end: feed.madeAt }) })
            }}
          >
            End it
          </Button>
        ) : null}
      </div>
    </div>
  )
}

const addressOf = (secret: string) => `${location.origin}/calendar/${secret}.ics`

/** 32 random bytes, in Base64 (URL). */
function newSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
}

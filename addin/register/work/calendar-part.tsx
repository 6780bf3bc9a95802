import { useState } from 'react'
import type { CalendarFeed } from '../../../server/contract/review/calendar-feed.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { reviews as texts } from '../../../server/contract/texts/words/reviews.ts'
import { asFailure, mayHaveArrived } from '../../api/failure.ts'
import { useSignedIn } from '../../api/signed-in.ts'
import { Button } from '../../parts/button.tsx'
import { CopyText } from '../../parts/copy-text.tsx'
import { useKeyFor } from '../../parts/form/use-key-for.ts'
import { Line } from '../../parts/line.tsx'
import { Part } from '../../parts/page/page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { QueryView } from '../../parts/query-view.tsx'
import { dayInWords, momentInWords } from '../../words/dates.ts'
import { useCalendarFeed, useEndCalendarFeed, useMakeCalendarFeed } from './use-calendar-feed.ts'

/** P15: review dates in one's own calendar: what its address gives away, and how to end it. */
export function CalendarPart() {
  const query = useCalendarFeed()
  return (
    <Part heading={say(texts['reviews-in-your-calendar'])}>
      <p>{say(texts['calendar-program-can-show'])}</p>
      <p>{say(texts['so-whoever-knows-address'])}</p>
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
  const madeOrNot = isLost(make.error)
  // Whether it was ended is known again once there is no address.
  const isEnded = !feed && (end.isSuccess || isLost(end.error))
  const failed = make.error ?? (isEnded ? null : end.error)
  const begin = () => {
    // After a lost answer, the same address again: the register then repeats its answer, and it can be shown.
    const drawn = madeOrNot && secret !== null ? secret : newSecret()
    setSecret(drawn)
    end.reset()
    make.mutate({ key: keyFor({ drawn }), secret: drawn })
  }
  const before = madeOrNot ? 'perhaps-made' : isLost(end.error) ? 'perhaps-ended' : 'nothing-changed'
  return (
    <div className="stack">
      {feed ? (
        <p>
          {say(texts['you-address-made-on'], {
            made: momentInWords(feed.madeAt, timeZone),
            ends: dayInWords(feed.endsOn),
          })}
        </p>
      ) : (
        <p>{say(texts['you-no-address-one'])}</p>
      )}
      {madeHere ? (
        <>
          <Line words={say(texts['here-your-address-copy'])} />
          <CopyText
            label={say(texts['your-calendars-address'])}
            text={addressOf(secret)}
            button={say(texts['copy-address'])}
          />
        </>
      ) : null}
      {isEnded ? <Line words={say(texts['address-ended-nobody-finds'])} /> : null}
      {failed ? <Problem failure={asFailure(failed)} before={say(texts[before])} /> : null}
      <div className="row">
        <Button disabledFocusable={make.isPending} onClick={begin}>
          {feed ? say(texts['make-new-address']) : say(texts['make-address'])}
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
            {say(texts['end-it'])}
          </Button>
        ) : null}
      </div>
    </div>
  )
}

/** Whether it may have been done: only its answer was lost. */
const isLost = (error: Error | null): boolean => error !== null && mayHaveArrived(asFailure(error))

const addressOf = (secret: string) => `${location.origin}/calendar/${secret}.ics`

/** 32 random bytes, in Base64 (URL). */
function newSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
}

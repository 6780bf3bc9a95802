import { say } from '../../../server/contract/texts/say.ts'
import { failureWords } from '../../api/failure.ts'
import { Button } from '../../parts/button.tsx'
import { Line } from '../../parts/line.tsx'
import { momentInWords } from '../../words/dates.ts'
import type { Draft } from './use-draft.ts'

/** Says that a decision is saved to finish later: when, for whom, and for how long. */
export function SavedLine({ kept, timeZone }: { kept: Draft; timeZone: string }) {
  const { savedAt, failure, isDeletion, busy, discard, newer, swap } = kept
  if (newer) {
    return (
      <Line
        care
        words={say(
          newer.isMissing
            ? 'We could not get the newer version. What you wrote here is still here. Try again in a moment.'
            : 'You saved a newer version of this in another window. What you wrote here is still here, and not saved.',
        )}
        below={
          <div className="row">
            <Button size="small" onClick={newer.see}>
              {say('See the newer version')}
            </Button>
            {newer.keep ? (
              <Button size="small" disabledFocusable={busy} onClick={newer.keep}>
                {say('Keep this version')}
              </Button>
            ) : null}
          </div>
        }
      />
    )
  }
  if (failure) {
    return (
      <Line
        care
        words={say(
          isDeletion
            ? 'Not deleted. {why} What you wrote is still here.'
            : 'Not saved. {why} What you wrote is still here.',
          { why: failureWords(failure) },
        )}
      />
    )
  }
  return (
    <>
      {swap ? (
        <Line
          words={say(
            'You have another version of this, from a second window. We keep it until you save or decide, while this page is open.',
          )}
        >
          <Button size="small" onClick={swap}>
            {say('Show the other version')}
          </Button>
        </Line>
      ) : null}
      {savedAt === null ? null : (
        <Line
          words={say(
            'Saved on {when}. Only you can open it, but it is part of what the customer can ask to see. We delete it once this is decided, or after 30 days.',
            { when: momentInWords(savedAt, timeZone) },
          )}
        >
          <Button size="small" disabledFocusable={busy} onClick={discard}>
            {say('Delete and start again')}
          </Button>
        </Line>
      )}
    </>
  )
}

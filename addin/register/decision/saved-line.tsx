import { decision as texts } from '../../../server/contract/messages/en/decision.ts'
import { draft as words } from '../../../server/contract/messages/en/draft.ts'
import { say } from '../../../server/contract/messages/say.ts'
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
        words={say(words, newer.isMissing ? 'newer-not-fetched' : 'newer-saved')}
        below={
          <div className="row">
            <Button size="small" onClick={newer.see}>
              {say(words, 'see-newer')}
            </Button>
            {newer.keep ? (
              <Button size="small" disabledFocusable={busy} onClick={newer.keep}>
                {say(words, 'keep-this')}
              </Button>
            ) : null}
          </div>
        }
      />
    )
  }
  if (failure) {
    return <Line care words={say(words, isDeletion ? 'not-deleted' : 'not-saved', { why: failureWords(failure) })} />
  }
  return (
    <>
      {swap ? (
        <Line words={say(words, 'set-aside')}>
          <Button size="small" onClick={swap}>
            {say(words, 'show-other')}
          </Button>
        </Line>
      ) : null}
      {savedAt === null ? null : (
        <Line words={say(words, 'saved', { when: momentInWords(savedAt, timeZone) })}>
          <Button size="small" disabledFocusable={busy} onClick={discard}>
            {say(texts, 'delete-start-again')}
          </Button>
        </Line>
      )}
    </>
  )
}

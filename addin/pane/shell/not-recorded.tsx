import { say } from '../../../server/contract/texts/say.ts'
import { failureWords } from '../../api/failure.ts'
import { useAnnounced } from '../../parts/announce.tsx'
import { Button } from '../../parts/button.tsx'
import { type Act, isUnseenRefusal } from '../../queue/act.ts'
import { useActs, useQueue } from '../../queue/queue-context.ts'
import { counted } from '../../words/counts.ts'
import { actWords } from './act-words.ts'

/** Acts that the register refused while the person saw something else. They stay until the person has seen it. */
export function NotRecorded() {
  const queue = useQueue()
  const all = useActs().filter(isUnseenRefusal)
  const heading = say(
    '{n, plural, one {{figure} action was} other {{figure} actions were}} not recorded',
    counted(all.length),
  )
  const acts = all.map(refusedWords).join(' ')
  useAnnounced(acts ? say('{heading}. {acts}', { heading, acts }) : '')
  if (all.length === 0) return null
  return (
    <section className="waiting" aria-label={say('Not recorded')}>
      <h2>{heading}</h2>
      <ul>
        {all.map((act) => (
          <li key={act.key}>
            <span>{refusedWords(act)}</span>
            <Button
              appearance="subtle"
              size="small"
              aria-label={say('Understood: {what}, {who}', { what: actWords[act.kind], who: act.who })}
              onClick={() => queue.understood(act.key)}
            >
              {say('Understood')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

const refusedWords = ({ kind, who, state }: Act): string =>
  say('{what}: {who}. {why}', {
    what: actWords[kind],
    who,
    why: 'failure' in state ? failureWords(state.failure) : '',
  })

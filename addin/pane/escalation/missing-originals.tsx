import { say } from '../../../server/contract/texts/say.ts'
import type { OpenMessage } from '../../outlook/reading/open-message.ts'
import { givesOriginals } from '../../outlook/reading/read-original.ts'
import { Button } from '../../parts/button.tsx'
import { Line } from '../../parts/line.tsx'
import { useActs } from '../../queue/queue-context.ts'
import { filedWithoutOriginal, useMissingOriginal } from './missing-original.ts'

/**
 * P1: escalations filed without the original because another message was opened meanwhile: also shown beside that
 * message. On the message itself a button adds it.
 * @param message the open one; null where none is open
 */
export function MissingOriginals({ message }: { message: OpenMessage | null }) {
  const missing = useActs().flatMap((act) => {
    const filed = act.kind === 'escalation' && act.itemKey !== message?.key ? filedWithoutOriginal(act) : null
    // Several messages escalated together have their own line, where that was done.
    return filed?.evidence.length === 1 ? [{ escalationId: filed.escalationId, who: act.who }] : []
  })
  if (message && !givesOriginals(message)) return null
  return missing.map((one) => <Missing key={one.escalationId} {...one} />)
}

function Missing({ escalationId, who }: { escalationId: string; who: string }) {
  const [became, note] = useMissingOriginal(escalationId)
  if (became) return null
  return (
    <Line
      care
      words={say('Your escalation about {who} lacks the original message. Open that message again to add it.', { who })}
    >
      <Button
        size="small"
        aria-label={say('Leave it out: the original from {who}', { who })}
        onClick={() => note('left-out')}
      >
        {say('Leave it out')}
      </Button>
    </Line>
  )
}

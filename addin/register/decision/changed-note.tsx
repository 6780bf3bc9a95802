import type { CustomerSeen } from '../../../server/contract/customer/dossier.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { Button } from '../../parts/button.tsx'
import { Line } from '../../parts/line.tsx'
import type { Looked } from './decision-draft.ts'
import { restrictionInWords } from './history.tsx'

type Props = {
  restrictions: CustomerSeen['restrictions']
  looked: Looked
  onOpen: (restrictionId: string) => void
  onGoOn: () => void
}

/** P13: tells the officer what somebody changed since they began to write, before they go on with it. */
export function ChangedNote({ restrictions, looked, onOpen, onGoOn }: Props) {
  const changed = restrictions.filter(
    ({ restrictionId, version }) =>
      !looked.seen.some((one) => one.restrictionId === restrictionId && one.version === version),
  )
  return (
    <Line
      care
      words={say(
        'Somebody has changed this escalation, or this customer’s restrictions, since you started. Read above what it says now. What you wrote stays.',
      )}
      below={
        <>
          {changed.map((one) => (
            <p key={one.restrictionId}>
              {restrictionInWords(one)}.{' '}
              <Button size="small" onClick={() => onOpen(one.restrictionId)}>
                {say('Open the restriction')}
              </Button>
            </p>
          ))}
          <div>
            <Button onClick={onGoOn}>{say('Continue with what I wrote')}</Button>
          </div>
        </>
      }
    />
  )
}

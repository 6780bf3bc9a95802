import { followItem, followNothing } from '../outlook/follow-item.ts'
import { Late, late } from '../parts/late.tsx'
import { runPane } from './run-pane.tsx'
import { SignedIn } from './signed-in.tsx'
import { useWorld } from './world.ts'

const PhonePane = late(async () => (await import('./phone-pane.tsx')).PhonePane)

runPane((host) => ({
  item: host === 'outlook' ? followItem() : followNothing(),
  signedIn: (personId) => <OfPerson key={personId} personId={personId} />,
}))

function OfPerson({ personId }: { personId: string }) {
  return useWorld().phone ? (
    <Late>
      <PhonePane personId={personId} />
    </Late>
  ) : (
    <SignedIn personId={personId} />
  )
}

import { lazy } from 'react'
import { followItem, followNothing } from '../outlook/follow-item.ts'
import { Late } from '../parts/late.tsx'
import { runPane } from './run-pane.tsx'
import { SignedIn } from './signed-in.tsx'
import { useWorld } from './world.ts'

const PhonePane = lazy(() => import('./phone-pane.tsx').then((m) => ({ default: m.PhonePane })))

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

import { followItem, followNothing } from '../outlook/follow-item.ts'
import { SignedIn } from './signed-in.tsx'
import { startPane } from './start-pane.tsx'

startPane((host) => ({
  item: host === 'outlook' ? followItem() : followNothing(),
  signedIn: (personId) => <SignedIn key={personId} personId={personId} />,
}))

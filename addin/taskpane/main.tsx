import { followItem, followNothing } from '../outlook/follow-item.ts'
import { runPane } from './run-pane.tsx'
import { SignedIn } from './signed-in.tsx'

runPane((host) => ({
  item: host === 'outlook' ? followItem() : followNothing(),
  signedIn: (personId) => <SignedIn key={personId} personId={personId} />,
}))

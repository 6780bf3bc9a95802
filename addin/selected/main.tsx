import { followNothing } from '../outlook/follow-item.ts'
import { followNoSelection, followSelection } from '../outlook/selection.ts'
import { runPane } from '../taskpane/run-pane.tsx'
import { SelectedPane } from './selected-pane.tsx'

void runPane((host) => {
  const selection = host === 'outlook' ? followSelection() : followNoSelection()
  return {
    item: followNothing(),
    signedIn: (personId) => <SelectedPane key={personId} personId={personId} selection={selection} />,
  }
})

import { followNothing } from '../../outlook/follow-item.ts'
import { followSelection } from '../../outlook/selection.ts'
import { runPane } from '../shell/run-pane.tsx'
import { SelectedPane } from './selected-pane.tsx'

void runPane(() => {
  const selection = followSelection()
  return {
    item: followNothing(),
    signedIn: (personId) => <SelectedPane key={personId} personId={personId} selection={selection} />,
  }
})

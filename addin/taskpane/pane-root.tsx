import { QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { CallProvider } from '../api/api-context.ts'
import { makeQueryClient } from '../api/query-client.ts'
import { OutboxProvider } from '../outbox/outbox-context.ts'
import { Announcer } from '../parts/announce.tsx'
import { Themed } from '../parts/themed.tsx'
import { TaskPane } from './task-pane.tsx'
import { type World, WorldProvider } from './world.ts'

/** Everything that the pane's parts stand on: theme, styles, the register, the outbox. */
export function PaneRoot({ world, signedIn }: { world: World; signedIn: (personId: string) => ReactNode }) {
  const [queryClient] = useState(makeQueryClient)
  return (
    <Themed followed={world.theme}>
      <WorldProvider value={world}>
        <QueryClientProvider client={queryClient}>
          <CallProvider value={world.call}>
            <OutboxProvider value={world.outbox}>
              <Announcer>
                <TaskPane signedIn={signedIn} />
              </Announcer>
            </OutboxProvider>
          </CallProvider>
        </QueryClientProvider>
      </WorldProvider>
    </Themed>
  )
}

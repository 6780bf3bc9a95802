import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { CallProvider } from '../../api/api-context.ts'
import { Announcer } from '../../parts/announce.tsx'
import { Themed } from '../../parts/page/themed.tsx'
import { QueueProvider } from '../../queue/queue-context.ts'
import { TaskPane } from './task-pane.tsx'
import { type World, WorldProvider } from './world.ts'

type Props = { world: World; queryClient: QueryClient; signedIn: (personId: string) => ReactNode }

/** Everything the pane's parts depend on: theme, styles, the register, the queue. */
export function PaneRoot({ world, queryClient, signedIn }: Props) {
  return (
    <Themed followed={world.theme}>
      <WorldProvider value={world}>
        <QueryClientProvider client={queryClient}>
          <CallProvider value={world.call}>
            <QueueProvider value={world.queue}>
              <Announcer>
                <TaskPane signedIn={signedIn} />
              </Announcer>
            </QueueProvider>
          </CallProvider>
        </QueryClientProvider>
      </WorldProvider>
    </Themed>
  )
}

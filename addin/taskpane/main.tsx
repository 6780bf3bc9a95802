import { fromBefore } from '../api/me.ts'
import { rememberedMe } from '../api/remembered-me.ts'
import { followItem } from '../outlook/follow-item.ts'
import { Late, late } from '../parts/late.tsx'
import { askAhead } from '../standing/ask-ahead.ts'
import { runPane } from './run-pane.tsx'
import { SignedIn } from './signed-in.tsx'
import { useWorld } from './world.ts'

const PhonePane = late(async () => (await import('./phone-pane.tsx')).PhonePane)

void runPane(() => ({
  item: followItem(),
  signedIn: (personId) => <OfPerson key={personId} personId={personId} />,
  ask: async ({ item, storage, call }, queryClient, personId) => {
    const open = item.now()
    const me = fromBefore(rememberedMe(storage, personId))
    if (open.kind === 'message' && me) await askAhead(queryClient, call, open.message, me)
  },
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

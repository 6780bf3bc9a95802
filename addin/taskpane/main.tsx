import { fromBefore } from '../api/me.ts'
import { rememberedMe } from '../api/remembered-me.ts'
import { followItem } from '../outlook/follow-item.ts'
import { runPane } from '../pane/run-pane.tsx'
import { SignedIn } from '../pane/signed-in.tsx'
import { useWorld } from '../pane/world.ts'
import { Late, late } from '../parts/late.tsx'
import { askAhead } from '../standing/ask-ahead.ts'

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

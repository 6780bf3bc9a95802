import { readRemembered } from '../../api/me.ts'
import { rememberedMe } from '../../api/remembered-me.ts'
import type { DeviceStorage } from '../../outlook/device-storage.ts'
import type { Register } from '../../parts/page/section.ts'
import type { Session } from '../../session/session.ts'
import type { Fragment } from './fragment.ts'
import { openTo } from './sections.ts'

type Starting = Pick<Session, 'now' | 'subscribe'>

/**
 * Prefetches the first data of the page in the URL, once, as soon as somebody is signed in; the page then waits for the
 * same answer. Only if this device remembers that they can open the page; the register checks that they still can.
 */
export function prefetchPage(
  session: Starting,
  storage: DeviceStorage,
  register: Register,
  here: () => Fragment,
): void {
  const leave = session.subscribe(() => {
    const state = session.now()
    if (state.status === 'starting') return
    leave()
    if (state.status !== 'signed-in') return
    const roles = readRemembered(rememberedMe(storage, state.person.id))?.roles ?? []
    const { path, ...where } = here()
    void openTo(roles)
      .find((one) => one.path === path)
      ?.ask?.(register, where)
  })
}

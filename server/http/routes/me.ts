import type { Act } from '../../cases/act.ts'
import { seeMarks } from '../../cases/mail-arrangement/report-mark.ts'
import { noWays } from '../../contract/settings/council.ts'
import { type Me, seeMe } from '../../contract/settings/me.ts'
import { seeStaffSupport } from '../../contract/settings/support.ts'
import type { Council } from '../../council.ts'
import { messagesOf } from '../../letters/messages.ts'
import { daysLater, startOfDay } from '../../policy/calendar.ts'
import { addressesOf } from '../../policy/duty/duty.ts'
import { servicesByClaims } from '../../policy/restriction/scope.ts'
import type { Role } from '../../policy/vocabulary.ts'
import type { Marks } from '../../register/mail-arrangement/mark-drifts.ts'
import { type Endpoint, reads } from '../bind.ts'

export const meEndpoints: Endpoint[] = [
  reads(seeMe, async ({ register }, act) => meOf(act, await seeMarks(register))),
  reads(seeStaffSupport, (_, { council }) => ({ support: council.duties.staffSupport })),
]

function meOf({ by, council }: Act, marks: Marks | null): Me {
  const { name, timeZone, domains, services, complaintsUrl, councillors, contacts, ways, periods } = council
  return {
    name: by.name,
    roles: by.roles,
    isContact: addressesOf(by, contacts).length > 0,
    inServices: [...(servicesByClaims(by.claims ?? {}, council.scope.members, services) ?? [])],
    council: {
      name,
      timeZone,
      officerPost: council.posts.authorisingOfficers[0]?.post,
      ...(marks ? { marks: marksSeen(marks, timeZone) } : {}),
      ...(council.welsh.languages === 'english' ? {} : { inWelsh: true }),
      domains,
      services,
      complaintsUrl,
      warningWording: messagesOf(council).warning,
      reviewWithinMonths: periods.reviewWithinMonths,
      longestMonths: periods.longestMonths,
      councillors,
      // Only those who decide, review or keep the register choose from them.
      contacts: choosesContacts(by.roles) ? contacts.map(toChoose) : [],
      ways: choosesContacts(by.roles) ? ways : noWays,
    },
  }
}

/** P13: what a pane needs to tell this register's marks from forged ones. */
function marksSeen({ keys: { now, earlier }, inUse }: Marks, timeZone: string): Me['council']['marks'] {
  const replaced = earlier.map(({ key, until }) => ({
    key,
    before: startOfDay(daysLater(until, 1), timeZone).toISOString(),
  }))
  return { key: now, inUse, ...(replaced.length > 0 ? { earlier: replaced } : {}) }
}

type Person = { name: string; post: string; address: string; telephone?: string | undefined }
const named = ({ name, post, address, telephone }: Person) => ({
  name,
  post,
  address,
  // P11: a way to offer where a channel is closed.
  ...(telephone ? { telephone } : {}),
})
const toChoose = (one: Council['contacts'][number]) => ({ ...named(one), deputy: one.deputy && named(one.deputy) })

const choosesContacts = (roles: readonly Role[]) =>
  roles.some((role) => role === 'AuthorisingOfficer' || role === 'Reviewer' || role === 'RegisterKeeper')

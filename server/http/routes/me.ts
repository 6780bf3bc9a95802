import type { Act } from '../../cases/act.ts'
import { seeMarks } from '../../cases/mail-arrangement/report-mark.ts'
import { noWays } from '../../contract/settings/council.ts'
import { type Me, seeMe } from '../../contract/settings/me.ts'
import { seeStaffSupport } from '../../contract/settings/support.ts'
import type { Council } from '../../council/council.ts'
import { messagesOf } from '../../letters/messages.ts'
import { addressesOf } from '../../policy/duty/duty.ts'
import { servicesByClaims } from '../../policy/restriction/scope.ts'
import type { Role } from '../../policy/vocabulary.ts'
import { type Endpoint, reads } from '../bind.ts'

export const meEndpoints: Endpoint[] = [
  reads(seeMe, async ({ register }, act) => meOf(act, await seeMarks(register, act))),
  reads(seeStaffSupport, (_, { council }) => ({ support: council.duties.staffSupport })),
]

function meOf({ by, council }: Act, marks: Me['council']['marks'] | null): Me {
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
      ...(marks ? { marks } : {}),
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

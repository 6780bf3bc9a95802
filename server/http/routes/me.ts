import type { Act } from '../../cases/act.ts'
import { type Me, seeMe } from '../../contract/settings/me.ts'
import type { Council } from '../../council.ts'
import { servicesByClaims } from '../../policy/restriction/scope.ts'
import type { Role } from '../../policy/vocabulary.ts'
import { type Endpoint, reads } from '../bind.ts'

export const meEndpoints: Endpoint[] = [reads(seeMe, (_, act) => meOf(act))]

function meOf({ by, council }: Act): Me {
  const { name, timeZone, domains, services, complaintsUrl, wording, councillors, contacts, periods } = council
  return {
    name: by.name,
    roles: by.roles,
    inServices: [...(servicesByClaims(by.claims ?? {}, council.scope.members, services) ?? [])],
    council: {
      name,
      timeZone,
      domains,
      services,
      complaintsUrl,
      warningWording: wording.warning,
      reviewWithinMonths: periods.reviewWithinMonths,
      councillors,
      // Only those who decide, review or keep the register choose from them.
      contacts: choosesContacts(by.roles) ? contacts.map(toChoose) : [],
    },
  }
}

const named = ({ name, post, address }: { name: string; post: string; address: string }) => ({ name, post, address })
/** Leaves out telephone numbers: restrictions don't contain them, and they are looked up when somebody must ring. */
const toChoose = (one: Council['contacts'][number]) => ({ ...named(one), deputy: one.deputy && named(one.deputy) })

const choosesContacts = (roles: readonly Role[]) =>
  roles.some((role) => role === 'AuthorisingOfficer' || role === 'Reviewer' || role === 'RegisterKeeper')

import { Hono } from 'hono'
import { type Me, me } from '../../contract/me.ts'
import type { Council } from '../../council.ts'
import type { Role } from '../../policy/vocabulary.ts'
import { answer, takes } from '../endpoint.ts'
import type { Env } from '../exchange.ts'
import { nobodyTold } from '../look-ups-old.ts'

const whoAmI = {
  summary: 'Who is signed in, and what the pane needs of the council’s settings',
  answer: me,
  status: 200,
  write: false,
  refusals: [],
  lookUps: nobodyTold,
} as const

export const meRoutes = () =>
  new Hono<Env>().get('/api/me', takes(whoAmI), (c) => {
    const { name, timeZone, domains, services, complaintsUrl, wording, councillors, contacts, periods } = c.env.council
    const council = {
      name,
      timeZone,
      domains,
      services,
      complaintsUrl,
      warningWording: wording.warning,
      reviewWithinMonths: periods.reviewWithinMonths,
      councillors,
      // Whoever decides, reviews or keeps the register chooses from them; nobody else has any use for them.
      contacts: choosesContacts(c.env.person.roles) ? contacts.map(toChoose) : [],
    }
    return answer<Me, 200>(c, { name: c.env.person.name, roles: c.env.person.roles, council }, 200)
  })

const named = ({ name, post, address }: { name: string; post: string; address: string }) => ({ name, post, address })
/** A restriction names its contact without a number: that is found again for whoever is to ring. */
const toChoose = (one: Council['contacts'][number]) => ({ ...named(one), deputy: one.deputy && named(one.deputy) })

const choosesContacts = (roles: readonly Role[]) =>
  roles.some((role) => role === 'AuthorisingOfficer' || role === 'Reviewer' || role === 'RegisterKeeper')

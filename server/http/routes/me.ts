import { Hono } from 'hono'
import { type Me, me } from '../../contract/me.ts'
import { answer, takes } from '../endpoint.ts'
import type { Env, Needs } from '../exchange.ts'

const whoAmI = {
  summary: 'Who is signed in, and what the pane needs of the council’s settings',
  answer: me,
  status: 200,
  write: false,
  refusals: [],
} as const

export const meRoutes = ({ settings }: Needs) =>
  new Hono<Env>().get('/api/me', takes(whoAmI), (c) => {
    const { name, timeZone, domains, services, complaintsUrl, wording, councillors, periods } = settings.council
    const council = {
      name,
      timeZone,
      domains,
      services,
      complaintsUrl,
      warningWording: wording.warning,
      reviewWithinMonths: periods.reviewWithinMonths,
      councillors,
    }
    return answer<Me, 200>(c, { name: c.env.person.name, roles: c.env.person.roles, council }, 200)
  })

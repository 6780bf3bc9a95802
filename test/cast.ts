/** The named people that every test and the demo use. Nobody here exists; domains are reserved ones (RFC 2606). */

export const councilDomain = 'ambleford.example'
export const tenantId = '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11'

type Colleague = { oid: string; name: string; address: string; roles: string[]; service: string | null }

const colleague = (n: number, name: string, service: string | null, ...roles: string[]): Colleague => ({
  oid: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
  name,
  address: `${name.toLowerCase().replace(' ', '.')}@${councilDomain}`,
  roles,
  service,
})

export const colleagues = {
  /** Staff: answers housing mail. */
  amira: colleague(1, 'Amira Khan', 'Housing'),
  /** Staff in another service. */
  dan: colleague(2, 'Dan Okafor', 'Planning'),
  /** Staff, and the designated contact of Jo Marsh. No role: a contact is no role. */
  sam: colleague(3, 'Sam Reyes', 'Customer Relations'),
  /** Staff: Sam's deputy. */
  kit: colleague(4, 'Kit Lowe', 'Customer Relations'),
  /** The director: authorising officer and reviewer (P13, P15). */
  frances: colleague(5, 'Frances Lane', null, 'AuthorisingOfficer', 'Reviewer'),
  /** The assistant director: the other authorising officer (P13). */
  tom: colleague(6, 'Tom Birch', null, 'AuthorisingOfficer'),
  lee: colleague(7, 'Lee Wong', null, 'ICT'),
  ruth: colleague(8, 'Ruth Abbey', null, 'RegisterKeeper'),
  max: colleague(9, 'Max Stone', null, 'Auditor'),
} satisfies Record<string, Colleague>

/** A mailbox that several read: Amira and Dan have it open beside their own. */
export const sharedMailbox = { name: 'Customer Services', address: `customer.services@${councilDomain}` }

export const customers = {
  /** Restricted: write to Sam alone, once a week; telephone closed. */
  jo: { name: 'Jo Marsh', addresses: ['jo.marsh@example.org', 'jmarsh.home@example.net'], numbers: ['07700 900123'] },
  /** Restricted in volume only: staff may reply. */
  mia: { name: 'Mia Rowe', addresses: ['mia.rowe@example.com'], numbers: [] },
  /** Warned once, by Housing. */
  petra: { name: 'Petra Holm', addresses: ['petra.holm@example.org'], numbers: ['07700 900456'] },
  /** Escalated by Dan, nothing decided. */
  colin: { name: 'Colin Drew', addresses: ['colin.drew@example.net'], numbers: [] },
  /** Her warning lapsed long ago: not on the register. */
  wanda: { name: 'Wanda Fry', addresses: ['wanda.fry@example.org'], numbers: [] },
  /** Never on the register. */
  ana: { name: 'Ana Silva', addresses: ['ana@example.org'], numbers: ['07700 900789'] },
} satisfies Record<string, { name: string; addresses: string[]; numbers: string[] }>

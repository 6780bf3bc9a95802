import type { FrameLocator } from 'playwright-core'
import { colleagues } from '../../cast.ts'
import { choose, fill, group, tick } from './form.ts'
import { press } from './hands.ts'

/**
 * Fills in an approval: everything considered, one contact, the telephone closed, two services, a councillor consulted.
 */
export async function fillApproval(pane: FrameLocator): Promise<void> {
  await choose(pane, 'What do you decide?', /^Approve a restriction/)
  await choose(pane, 'Does a support worker help this customer?', 'Yes')
  await fill(pane, 'Their name', 'Bea Moor')
  await fill(pane, 'Their organisation', 'Riverside Advice')
  await fill(pane, 'What was tried with them?', 'Rang her twice; she will help with letters.')
  await fill(pane, 'Which adjustments did you consider?', 'Longer letters are read out on request.')
  await fill(pane, 'Which support did you offer the customer?', 'An advice worker.')
  await fill(pane, 'Did you consider mediation?', 'She declined it.')
  await fill(pane, 'Which polite warnings were given?', 'None: it began with threats.')
  await press(pane, 'Add: A way of contact closed')
  const contact = group(pane, 'Designated contact')
  await fill(contact, 'Name', colleagues.sam.name)
  await fill(contact, 'Post', 'Customer Relations')
  await fill(contact, 'E-mail address at the council', colleagues.sam.address)
  await choose(pane, 'What should ICT arrange for their e-mail?', /^Forward to the contact/)
  await tick(pane, 'Councillor Priya Nair, Riverside')
  await tick(pane, 'Letters')
  for (const service of ['Housing', 'Planning']) await tick(group(pane, 'Services'), service)
  await fill(pane, 'Why does it need to cover more?', 'Both services get the same messages.')
  await fill(pane, 'Which lesser measures did you consider, and why not those?', 'A weekly limit was ignored.')
  await tick(pane, /^Closing this way of contact is the last resort/)
  await choose(pane, 'Would this keep the customer from reaching their ward councillors?', 'Yes')
  await fill(pane, 'How can they still reach them?', 'Mail to ward councillors is left alone.')
  await press(pane, 'Add a councillor')
  const heard = group(pane, 'Councillor 1')
  await heard.getByLabel('Who?').selectOption('Councillor Priya Nair, Riverside')
  await fill(heard, 'What did they say?', 'I want to stay reachable.')
  await fill(pane, 'Reasons', 'Insults to staff, after they were asked to stop.')
}

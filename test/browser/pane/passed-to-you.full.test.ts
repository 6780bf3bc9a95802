import { test } from 'vitest'
import { customers } from '../../cast.ts'
import { clean } from '../support/accessibility/clean.ts'
import { desk } from '../support/desk.ts'
import { tick } from '../support/form.ts'
import { press, says } from '../support/hands.ts'
import { writes } from '../support/newcomer.ts'
import { screenshot } from '../support/screenshot.ts'

const at = desk()
const [jo = ''] = customers.jo.addresses

test('G: after one click a colleague ticks what the message holds', async () => {
  const letter = await writes(at.stack.post, `Jo Marsh <${jo}>`)
  const { pane, page, card } = await at.sit({ message: letter.subject })
  await card('Restricted contact').waitFor()
  await press(pane, 'Pass on only')
  await press(pane, 'Add a request or concern')
  await tick(pane, 'Subject access request')
  await clean(page)
  await screenshot(page, 'held-duties')
  await press(pane, 'Save')
  await says(pane, 'Noted. We’ll tell the contact when to act by.')
})

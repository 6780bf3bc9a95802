import { afterEach, expect, it } from 'vitest'
import { clearPaneNotes } from '../../../addin/parts/pane-note.ts'
import { drawn, event, id, other, timeline } from '../support/officer-forms.ts'
import { onScreen } from '../support/screen.ts'

afterEach(clearPaneNotes)

it('G: whose record it is: the wrong customer, once chosen, can be changed for another, also after Close', async () => {
  const third = '00000000-0000-4000-8000-000000000009'
  const found = (customerId: string, name: string) => ({ customerId, name, reference: 'C-9', contactPoints: [] })
  const moved: unknown[] = []
  let customers = [found(other, 'Ann Lowe')]
  const fields = [{ field: 'customer', value: id }]
  await onScreen(
    {
      'POST /api/customers/find': () => ({ customers }),
      'POST /api/corrections': (body: { value: string }) => {
        moved.push(body.value)
        return { correctionId: id, correctedAt: '2026-11-03T09:00:00.000Z' }
      },
    },
    async ({ press, write, shows }) => {
      await press('Correct')
      await write('Reference', 'Lowe')
      await press('Find')
      await press('It is this one: Ann Lowe')
      await press('Close')
      await press('Correct')
      expect(shows('Ann Lowe')).toBe(true)
      customers = [found(third, 'Anna Lowe')]
      await press('Choose another customer')
      await write('Reference', 'Anna Lowe')
      await press('Find')
      await press('It is this one: Anna Lowe')
      expect(shows('Ann Lowe')).toBe(false)
      await write('Why?', 'The daughter.')
      await press('Correct it')
      expect(moved).toEqual([third])
    },
    drawn(timeline, { event: event({ correctable: { kind: 'warning', id, fields } }) }),
  )
})

import { expect, it } from 'vitest'
import { composeLetter } from '../../../server/cases/letter/compose-letter.ts'
import { liftRestriction } from '../../../server/cases/restriction/lift-restriction.ts'
import { frances, inForce, represent, tom, varied } from '../../support/deciding.ts'
import { eitherStore } from '../../support/store/stores.ts'

it.each(eitherStore)(
  'P14: the letter about a change that was lifted before it began ends nothing, on $store',
  async (store) => {
    const register = await store.openEmpty()
    const { restrictionId } = await inForce(register)
    const change = await varied(register, restrictionId, frances)
    await represent(register, change.restrictionId)
    const { letterId } = await register.write((tx) =>
      liftRestriction(tx, tom, change.restrictionId, { reasons: 'She is right.' }),
    )
    const { subject, paragraphs } = await composeLetter(register, tom, letterId ?? '')
    const text = paragraphs.join('\n')
    expect(subject).toContain('that will not apply')
    expect(text).toContain('the change to the arrangements for contacting us that we had decided on will not apply.')
    expect(text).toContain('What our earlier letter says about contacting')
    expect(text).not.toMatch(/have ended|no longer apply|usual ways/)
  },
)

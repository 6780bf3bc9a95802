import { expect, it } from 'vitest'
import { fromMeasure, measureProblem, toMeasure } from '../../../addin/parts/terms/measure-draft.ts'
import { measureKinds } from '../../../server/policy/vocabulary.ts'
import { everyMeasure } from '../../policy/restriction/every-measure.ts'

it.each(measureKinds)('P8: a recorded measure can be changed, and is complete as it is: %s', (kind) => {
  const draft = fromMeasure(everyMeasure[kind])
  expect(measureProblem(draft)).toBeNull()
  expect(toMeasure(draft)).toMatchObject({ ...everyMeasure[kind], ...(kind === 'channel-closed' && { instead: '' }) })
})

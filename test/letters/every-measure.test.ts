import { expect, it } from 'vitest'
import { compose } from '../../server/letters/compose.ts'
import type { Measure } from '../../server/policy/restriction/measures.ts'
import { measureKinds } from '../../server/policy/vocabulary.ts'
import { colleagues, tenantId } from '../cast.ts'
import { everyMeasure } from '../policy/restriction/every-measure.ts'
import { council } from '../support/acts.ts'
import { facts } from './facts.ts'

const signedBy = { ...colleagues.frances, tid: tenantId }
const about: Measure = { kind: 'type', what: 'planning' }
const sentences = (measures: Measure[]) => compose(facts({}, measures), signedBy, council).paragraphs

it.each(measureKinds)('P14: the letter explains a measure of each kind: %s', (kind) => {
  expect(sentences([about, everyMeasure[kind]])).not.toEqual(sentences([about]))
})

import { seeFigures } from '../../cases/report/see-figures.ts'
import * as contract from '../../contract/report/figures.ts'
import { type Endpoint, reads } from '../bind.ts'

export const figuresEndpoints: Endpoint[] = [
  reads(contract.seeFigures, ({ register }, act, { query }) => seeFigures(register, act, query)),
]

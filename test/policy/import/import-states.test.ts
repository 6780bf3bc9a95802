import { describe, expect, it } from 'vitest'
import { isUnderWay } from '../../../server/policy/import/import-cycle.ts'
import { stopsImport } from '../../../server/policy/import/import-finding.ts'
import { importStates } from '../../../server/policy/vocabulary-import.ts'

describe('the import of a file', () => {
  it('can be stopped while a server is working on it', () => {
    expect(importStates.filter(isUnderWay)).toEqual(['checking', 'running'])
  })

  it('is stopped by what is wrong, and not by what is only to be known', () => {
    expect(stopsImport('date-in-future')).toBe(true)
    expect(stopsImport('joined-with')).toBe(false)
  })
})

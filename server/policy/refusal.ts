import type { RefusalName } from './vocabulary-refusals.ts'

/**
 * A rule said no. Rules return it; a use case throws it, so that the transaction rolls back. Its message for the person
 * at the pane is in server/contract/texts/words/refusal.ts.
 */
export class Refusal extends Error {
  readonly refusal: RefusalName
  /** The customer whose record caused the refusal; only ever for somebody who may see that customer. */
  readonly customerId: string | null
  constructor(refusal: RefusalName, customerId: string | null = null) {
    super(refusal)
    this.name = 'Refusal'
    this.refusal = refusal
    this.customerId = customerId
  }
}

/**
 * Nothing was copied, changed or half written. The message says why and what to do, for those who run the register; it
 * names nothing confidential.
 */
export class NotDone extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'NotDone'
  }
}

import { shaped, text } from './shape.ts'

/** An entry of the register, and the reference by which people speak of it. */
export const isEntry = shaped<{ customerId: string; reference: string }>({ customerId: text, reference: text })

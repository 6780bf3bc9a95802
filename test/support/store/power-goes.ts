import type { Register } from '../../../server/register/register.ts'

/** The power goes in one of its writes, counted from one: when all of that is done, and before it is kept. */
export function powerGoesAt(register: Register, write: number): Register {
  let writes = 0
  return {
    ...register,
    write: (work) =>
      register.write(async (tx) => {
        const done = await work(tx)
        if (++writes === write) throw new Error('The power went.')
        return done
      }),
  }
}

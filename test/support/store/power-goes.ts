import type { Register } from '../../../server/register/register.ts'

/** Fails the given write, counted from one, after its work and before its commit, as a power failure would. */
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

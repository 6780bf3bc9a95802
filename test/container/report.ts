/** What the command prints: a line for each check, with its result. */
export type Report = {
  /** Prints whether it is so, in one line with the figures; a failure makes the command fail. */
  check(isSo: boolean, what: string): void
  /** Prints what this machine cannot show, and why. */
  notShown(what: string): void
  /** Does the work under its own heading; whatever it throws is a failure. */
  part(heading: string, work: () => Promise<void>): Promise<void>
  /** Prints the last line, and returns whether nothing failed. */
  end(): boolean
}

/** A report on the standard output. */
export function openReport(): Report {
  const counts = { shown: 0, FAILED: 0, 'not shown here': 0 }
  const began = performance.now()
  const line = (kind: keyof typeof counts, what: string) => {
    counts[kind]++
    console.log(`  ${kind}: ${what}`)
  }
  return {
    check: (isSo, what) => line(isSo ? 'shown' : 'FAILED', what),
    notShown: (what) => line('not shown here', what),
    part: async (heading, work) => {
      const partBegan = performance.now()
      console.log(heading)
      await work().catch((error: unknown) => line('FAILED', error instanceof Error ? error.message : String(error)))
      console.log(`  ${inSeconds(partBegan)}`)
    },
    end: () => {
      const { shown, FAILED, 'not shown here': missing } = counts
      console.log(`${shown} shown, ${FAILED} failed, ${missing} not shown here, in ${inSeconds(began)}`)
      return FAILED === 0
    },
  }
}

/** The time since a moment of `performance.now()`. */
export const inSeconds = (began: number) => `${((performance.now() - began) / 1000).toFixed(1)} s`

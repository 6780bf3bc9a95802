/** How often to try a property: a tenth as often for mutation testing, which runs it again for each change. */
export const tries = (often: number): number => (process.env.TRIES === 'few' ? Math.ceil(often / 10) : often)

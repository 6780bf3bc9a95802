/** `npm run test:full`: longer seeds, and what is only then run at all (`*.full.test.ts`, see `vitest.config.ts`). */
export const isFull = process.env.TESTS === 'full'

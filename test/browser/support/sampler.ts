import type { Frame } from 'playwright-core'

/** The pane's content at one moment, and which message was open then. */
export type Sample = { item: string | null; standing: string | null; text: string }

declare global {
  interface Window {
    samples: Sample[]
  }
}

/**
 * From now on, forgetting what was before, looks at the pane at each of its changes and at each painted frame; equal
 * moments in a row are noted once.
 */
export const startSampling = (frame: Frame): Promise<void> =>
  frame.evaluate(() => {
    const goesOn = Array.isArray(window.samples)
    window.samples = []
    if (goesOn) return
    let last = ''
    const look = () => {
      const card = document.querySelector<HTMLElement>('section[data-standing]')
      const sample = {
        item: Office.context.mailbox.item?.subject ?? null,
        standing: card?.dataset.standing ?? null,
        text: card?.textContent ?? '',
      }
      const line = JSON.stringify(sample)
      if (line !== last) window.samples.push(sample)
      last = line
    }
    const eachFrame = () => {
      look()
      requestAnimationFrame(eachFrame)
    }
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    })
    eachFrame()
  })

export const samplesOf = (frame: Frame): Promise<Sample[]> => frame.evaluate(() => window.samples)

/** Resolves once the pane has painted a few more frames, so that pending changes have happened. */
export const someFrames = (frame: Frame): Promise<void> =>
  frame.evaluate(
    () =>
      new Promise<void>((done) => {
        let left = 10
        const next = () => {
          left -= 1
          if (left === 0) done()
          else requestAnimationFrame(next)
        }
        next()
      }),
  )

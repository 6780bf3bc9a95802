/** Loads every form of the pane. What fails to load now is retried when needed. */
export const loadForms = () =>
  Promise.allSettled([
    import('../parts/more-menu.tsx'),
    import('../parts/copied-text.tsx'),
    import('../parts/form/day-picker.tsx'),
    import('./service-picker.tsx'),
    import('./which-service.tsx'),
    import('../standing/who-is-writing.tsx'),
    import('../standing/already-done.tsx'),
    import('../reply/to-confirm.tsx'),
    import('../escalation/details-form.tsx'),
    import('../escalation/add-original.tsx'),
    import('../contact-points/report-form.tsx'),
    import('./call-place.tsx'),
    import('../taskpane/place-pane.tsx'),
    import('../restriction/representation-form.tsx'),
    import('../restriction/circumstances-form.tsx'),
  ])

/** Loads the forms while the browser is idle, so that they open even if the network is down by then. */
export function preload(): () => void {
  const timer = setTimeout(() => void import('./preloaded.ts').catch(() => undefined), 3000)
  return () => clearTimeout(timer)
}

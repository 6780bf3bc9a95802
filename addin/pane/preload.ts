/**
 * Loads the forms while the browser is idle, so that they open even if the network is down by then. What fails to load
 * now is retried when needed.
 */
export function preload(): () => void {
  const load = () => {
    const forms = [
      import('../parts/more-menu.tsx'),
      import('../parts/copied-text.tsx'),
      import('../parts/form/day-picker.tsx'),
      import('./service-picker.tsx'),
      import('../mark/mark-line.tsx'),
      import('../standing/who-is-writing.tsx'),
      import('../escalation/details-form.tsx'),
      import('../escalation/add-original.tsx'),
      import('../contact-points/report-form.tsx'),
      import('./call-place.tsx'),
      import('../taskpane/place-pane.tsx'),
      import('../restriction/representation-form.tsx'),
      import('../restriction/circumstances-form.tsx'),
    ]
    void Promise.allSettled(forms)
  }
  const timer = setTimeout(load, 3000)
  return () => clearTimeout(timer)
}

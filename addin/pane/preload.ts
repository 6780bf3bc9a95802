/**
 * Loads the forms while nothing else is going on, so that they open even when the network is away by then. What cannot
 * be loaded now is tried again when it is wanted.
 */
export function preload(): () => void {
  const load = () => {
    const forms = [
      import('../escalation/details-form.tsx'),
      import('../contact-points/report-form.tsx'),
      import('../calls/call-form.tsx'),
      import('../restriction/representation-form.tsx'),
      import('../restriction/circumstances-form.tsx'),
    ]
    void Promise.allSettled(forms)
  }
  const timer = setTimeout(load, 3000)
  return () => clearTimeout(timer)
}

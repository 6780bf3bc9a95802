/** The forms, and what is rendered late: each is loaded, and one that fails now is loaded again when it is needed. */
export const loaded = Promise.allSettled([
  import('../parts/more-menu.tsx'),
  import('../parts/copied-text.tsx'),
  import('../parts/form/day-picker.tsx'),
  import('./service-picker.tsx'),
  import('./which-service.tsx'),
  import('../mark/mark-line.tsx'),
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

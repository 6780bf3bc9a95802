/** Asks the server as the pane does. @param key the idempotency key, if the request is a write */
export const post = (url: string, token: string, body: object, key?: string): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${token}`,
      'Content-Type': 'application/json',
      ...(key ? { 'Idempotency-Key': key } : {}),
    },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(30_000),
  })

import type { Settings } from '../settings/settings.ts'

/** Why the server cannot listen, by the setting that says where; empty if it is something else. */
export function whyNotListening(error: unknown, { host, port }: Settings['listen']): string {
  switch (Object(error).code) {
    case 'EADDRINUSE':
      return `: PORT: another program uses port ${port} already. Stop it, or set another port.`
    case 'EACCES':
      return `: PORT: this account may not use port ${port}. Set one from 1024 on, or give it the right (CAP_NET_BIND_SERVICE).`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EAFNOSUPPORT':
    case 'EINVAL':
      return `: HOST: this machine does not have the address ${host ?? '::'}. Set one that it has, or leave it out.`
    default:
      return ''
  }
}

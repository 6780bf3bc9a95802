import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { type OriginalFault, originalFaults } from '../policy/vocabulary-originals.ts'

/** Metrics for Prometheus: how long each route took, by status, and the state of the process. Nothing about people. */
export class Metrics {
  readonly #registry = new Registry()
  readonly #seconds = new Histogram({
    name: 'contact_register_request_seconds',
    help: 'How long a request took, from its head to the end of its answer.',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
    registers: [this.#registry],
  })
  readonly #faults = new Counter({
    name: 'contact_register_originals_not_as_filed_total',
    help: 'How often an original was read that is not the file that was filed. Anything but zero means that the database was changed.',
    labelNames: ['fault'] as const,
    registers: [this.#registry],
  })
  /** A cache: finding a series by its label values costs more than the observation. */
  readonly #series = new Map<string, { observe(seconds: number): void }>()

  constructor() {
    collectDefaultMetrics({ register: this.#registry })
    // The Node version helps only those who look for a known vulnerability.
    this.#registry.removeSingleMetric('nodejs_version_info')
    for (const fault of originalFaults) this.#faults.labels({ fault }).inc(0)
  }

  /** The bytes that original messages take in the register, and their limit. Queried each time the metrics are read. */
  followOriginals(bytesKept: () => Promise<number>, quota: number): void {
    const gauge = new Gauge({
      name: 'contact_register_originals_bytes',
      help: 'What the original messages kept as evidence take.',
      registers: [this.#registry],
      async collect() {
        // If the register is unavailable, the other metrics can still be read.
        this.set(await bytesKept().catch(() => Number.NaN))
      },
    })
    gauge.set(0)
    new Gauge({
      name: 'contact_register_originals_quota_bytes',
      help: 'What they may take at most.',
      registers: [this.#registry],
    }).set(quota)
  }

  /** How much mail waits to be sent, and how much was given up. Queried each time the metrics are read. */
  followMail(mailByState: () => Promise<{ waiting: number; dead: number }>): void {
    new Gauge({
      name: 'contact_register_mail',
      help: 'The register’s own e-mail: waiting to be sent, or given up (dead) until somebody sends it again.',
      labelNames: ['state'] as const,
      registers: [this.#registry],
      async collect() {
        const unknown = { waiting: Number.NaN, dead: Number.NaN }
        const { waiting, dead } = await mailByState().catch(() => unknown)
        this.set({ state: 'waiting' }, waiting)
        this.set({ state: 'dead' }, dead)
      },
    })
  }

  answered(method: string, route: string, status: number, seconds: number): void {
    const key = `${method} ${status} ${route}`
    let series = this.#series.get(key)
    if (!series) {
      series = this.#seconds.labels({ method, route, status })
      this.#series.set(key, series)
    }
    series.observe(seconds)
  }

  notAsFiled(fault: OriginalFault): void {
    this.#faults.labels({ fault }).inc()
  }

  /** All metrics in the Prometheus text format. */
  text(): Promise<string> {
    return this.#registry.metrics()
  }
}

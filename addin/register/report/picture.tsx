import {
  HorizontalBarChart,
  HorizontalBarChartVariant,
  LineChart,
  ResponsiveContainer,
  VerticalBarChart,
} from '@fluentui/react-charts'
import { tokens } from '@fluentui/react-components'
import { spokenTag } from '../../../server/contract/messages/say.ts'
import { useMedia } from '../../parts/page/use-media.ts'
import { figure } from '../../words/numbers.ts'
import type { ChartKind, Line } from './chart-kind.ts'

type Props = { drawn: ChartKind; title: string; of: string; lines: readonly Line[] }

const height = 280

/** An axis in four whole steps, so that none says "2.5 restrictions". */
const top = (lines: readonly Line[]) => Math.max(4, Math.ceil(Math.max(...lines.map(({ count }) => count)) / 4) * 4)

/** A chart of the figures in the table beside it. Only this file loads the charts' code. */
export default function Picture({ drawn, title, of, lines }: Props) {
  // One colour is enough: each bar has a label and a figure. A browser does not force colours on drawings
  // automatically.
  const colour = useMedia('(forced-colors: active)') ? 'CanvasText' : tokens.colorCompoundBrandBackground
  const scale = { yMinValue: 0, yMaxValue: top(lines), yAxisTickCount: 4 }
  const look = { hideLegend: true, height, margins: { top: 20, bottom: 36, left: 44, right: 44 } }
  switch (drawn) {
    case 'bars':
      return (
        <HorizontalBarChart
          variant={HorizontalBarChartVariant.AbsoluteScale}
          culture={spokenTag()}
          data={lines.map(({ label, count }) => ({
            chartTitle: label,
            chartData: [
              {
                legend: label,
                horizontalBarChartdata: { x: count, total: top(lines) },
                color: colour,
                callOutAccessibilityData: { ariaLabel: `${label}: ${figure(count)}` },
              },
            ],
          }))}
        />
      )
    case 'columns':
      return (
        <ResponsiveContainer height={height}>
          <VerticalBarChart
            {...look}
            {...scale}
            chartTitle={title}
            culture={spokenTag()}
            useSingleColor
            colors={[colour]}
            data={lines.map(({ label, short, count }) => ({
              x: short ?? label,
              y: count,
              color: colour,
              legend: of,
              xAxisCalloutData: label,
              yAxisCalloutData: figure(count),
            }))}
          />
        </ResponsiveContainer>
      )
    case 'line':
      return (
        <ResponsiveContainer height={height}>
          <LineChart
            {...look}
            {...scale}
            culture={spokenTag()}
            tickFormat="%b"
            xAxisTickCount={6}
            data={{
              chartTitle: title,
              lineChartData: [
                {
                  legend: of,
                  color: colour,
                  lineOptions: { curve: 'linear' },
                  data: lines.map(({ label, short, count }) => ({
                    x: new Date(`${short}T00:00:00Z`),
                    y: count,
                    xAxisCalloutData: label,
                    yAxisCalloutData: figure(count),
                  })),
                },
              ],
            }}
          />
        </ResponsiveContainer>
      )
  }
}

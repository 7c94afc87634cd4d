import { Button } from '@mantine/core'
import { saveFile } from '#renderer/client/save-file.ts'
import { service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import table from '#renderer/ui/table/plain-table.module.css'
import { ScrollingTable } from '#renderer/ui/table/scrolling-table.tsx'
import type { NamedChart } from '#shared/contract/charts.ts'
import type { Chart, ChartMark } from '#shared/domain/action-plan/chart.ts'
import { chartWords as words } from '#shared/wording/screens/charts.ts'
import styles from './chart-figure.module.css'

/** One chart: title that says the finding, picture, source, the table behind it, and the files for other papers. */
export function ChartFigure({ named: { name, chart } }: { readonly named: NamedChart }) {
  const draw = useAction(service.actionPlan.charts.draw)
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.title}>{chart.title}</figcaption>
      <div className={styles.picture}>
        <svg
          className={styles.svg}
          viewBox={`0 0 ${chart.width} ${chart.height}`}
          style={{ maxWidth: chart.width }}
          aria-hidden="true"
          focusable="false"
        >
          {chart.marks.map((mark, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: marks have a place in the picture and nothing else
            <Mark key={index} mark={mark} />
          ))}
        </svg>
      </div>
      <p className={table.soft}>{chart.source}</p>
      <div className={styles.tools}>
        <details className={styles.details}>
          <summary>
            {words.asTable}
            <span className="visually-hidden">: {chart.title}</span>
          </summary>
          <ChartRows chart={chart} />
        </details>
        {(['png', 'svg'] as const).map((format) => (
          <Button
            key={format}
            variant="subtle"
            size="compact-sm"
            aria-label={words.downloadOf(format.toUpperCase(), chart.title)}
            loading={draw.running}
            onClick={async () => {
              const file = await draw.run({ name, format })
              if (file !== null) await saveFile(file)
            }}
          >
            {words.download(format.toUpperCase())}
          </Button>
        ))}
      </div>
    </figure>
  )
}

function ChartRows({ chart }: { readonly chart: Chart }) {
  const { columns, rows } = chart.table
  return (
    <ScrollingTable label={chart.title}>
      <table className={table.table} aria-label={chart.title}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.join('\t')}>
              {row.map((cell, index) => (
                <td key={columns[index]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollingTable>
  )
}

function Mark({ mark }: { readonly mark: ChartMark }) {
  switch (mark.kind) {
    case 'line':
      return (
        <line
          x1={mark.x1}
          y1={mark.y1}
          x2={mark.x2}
          y2={mark.y2}
          data-tone={mark.tone}
          data-dashed={mark.isDashed || undefined}
        />
      )
    case 'path':
      return <polyline points={mark.points.map(([x, y]) => `${x},${y}`).join(' ')} data-tone={mark.tone} />
    case 'bar':
      return <rect x={mark.x} y={mark.y} width={mark.width} height={mark.height} data-tone={mark.tone} />
    case 'point':
      return <circle cx={mark.x} cy={mark.y} r={mark.radius} data-tone={mark.tone} data-hollow={mark.isHollow || undefined} />
    case 'label':
      return (
        <text
          x={mark.x}
          y={mark.y}
          fontSize={mark.size}
          textAnchor={mark.align}
          fontWeight={mark.isStrong ? 600 : 400}
          data-tone={mark.tone}
        >
          {mark.text}
        </text>
      )
  }
}

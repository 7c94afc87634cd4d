import { assertNever } from '#shared/basics/assert-never.ts'
import type { Block, Fact, RichText, TableBlock } from '#shared/domain/documents/block.ts'
import { drawSvg } from '#shared/wording/charts/draw-svg.ts'
import { chartAltText } from '#shared/wording/plans.ts'
import styles from './paper.module.css'

/** One block of a paper on screen. Headings of the paper are no headings of the page. */
export function PaperBlock({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'letterhead':
      return (
        <div className={styles.letterhead}>
          <div>
            <b className={styles.name}>{block.name}</b>
            <Lines lines={block.lines} />
          </div>
          <div>
            {block.logo !== null && (
              <img
                className={styles.logo}
                data-alone={block.contact.length === 0 || undefined}
                src={`data:${block.logo.mediaType};base64,${block.logo.base64}`}
                alt={block.logo.altText}
              />
            )}
            <Lines lines={block.contact} />
          </div>
          {block.mark !== null && <p className={styles.mark}>{block.mark}</p>}
        </div>
      )
    case 'address':
      return (
        <div className={styles.address}>
          <div>
            <span className={styles.returnLine}>{block.returnLine}</span>
            <Lines lines={block.lines} />
          </div>
          <FactRows rows={block.details} />
        </div>
      )
    case 'subject':
      return <p className={styles.subject}>{block.text}</p>
    case 'title':
      return (
        <p className={styles.title}>
          <b>{block.text}</b>
          {block.subtitle !== null && <span>{block.subtitle}</span>}
        </p>
      )
    case 'cover':
      return (
        <div className={styles.cover}>
          <span>{block.lead}</span>
          <b>{block.title}</b>
          <Lines lines={block.lines} />
        </div>
      )
    case 'contents':
      return null
    case 'page-break':
      return <hr className={styles.pageBreak} />
    case 'heading':
      return (
        <p className={styles.heading} data-level={block.level}>
          {block.text}
        </p>
      )
    case 'chart':
      return (
        <div className={styles.chart}>
          <b>
            {block.label}: {block.chart.title}
          </b>
          <img src={`data:image/svg+xml,${encodeURIComponent(drawSvg(block.chart))}`} alt={chartAltText(block.chart)} />
          <span className={styles.note}>{block.chart.source}</span>
        </div>
      )
    case 'paragraph':
      return (
        <p>
          <Rich text={block.content} />
        </p>
      )
    case 'list':
      return (
        <ul className={styles.list}>
          {block.items.map((item) => (
            <li key={plain(item)}>
              <Rich text={item} />
            </li>
          ))}
        </ul>
      )
    case 'facts':
      return <FactRows rows={block.rows} ruled />
    case 'table':
      return <PaperTable block={block} />
    case 'result':
      return (
        <div className={styles.result} data-tone={block.tone}>
          <b>{block.label}</b>
          {block.lines.map((line) => (
            <p key={plain(line)}>
              <Rich text={line} />
            </p>
          ))}
        </div>
      )
    case 'votes':
      return (
        <div className={styles.votes}>
          {block.counts.map(({ label, count }) => (
            <span key={label}>
              <b>{count}</b>
              {label}
            </span>
          ))}
        </div>
      )
    case 'signatures':
      return (
        <div className={styles.signatures}>
          <p>{block.lead}</p>
          <p>{block.placeAndDate}</p>
          <div className={styles.signatureRow}>
            {block.signatures.map((signature) => (
              <div key={signature.name} className={styles.signature}>
                <span>{signature.name}</span>
                <Lines lines={signature.lines} />
              </div>
            ))}
          </div>
        </div>
      )
    case 'choices':
      return (
        <p>
          <Rich text={block.question} /> {block.options.join(' / ')}
        </p>
      )
    case 'form':
      return (
        <FactRows rows={block.fields.map(({ label, value }) => ({ label, value: [{ text: value ?? '', bold: false }] }))} ruled />
      )
    case 'note':
      return <p className={styles.note}>{block.text}</p>
    default:
      return assertNever(block)
  }
}

function Rich({ text }: { readonly text: RichText }) {
  return text.map((run, index) =>
    run.bold ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: runs have no identity of their own
      <b key={index}>{run.text}</b>
    ) : (
      run.text
    ),
  )
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line) => (
    <span key={line} className={styles.line}>
      {line}
    </span>
  ))
}

function FactRows({ rows, ruled = false }: { readonly rows: readonly Fact[]; readonly ruled?: boolean }) {
  return (
    <dl className={styles.facts} data-ruled={ruled || undefined}>
      {rows.map((row) => (
        <div key={row.label}>
          <dt>{row.label}</dt>
          <dd>
            <Rich text={row.value} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function PaperTable({ block }: { readonly block: TableBlock }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {block.columns.map((column) => (
            <th key={column.header} scope="col" style={{ textAlign: column.align }}>
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row) => (
          <tr key={row.cells.map(plain).join('|')} data-emphasis={row.emphasis}>
            {row.cells.map((cell, index) => (
              <td key={block.columns[index]?.header} style={{ textAlign: block.columns[index]?.align }}>
                <Rich text={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function plain(text: RichText): string {
  return text.map((run) => run.text).join('')
}

import type { CSSProperties } from 'react'
import type { Block, LetterheadBlock } from '#shared/domain/documents/block.ts'
import styles from './paper.module.css'
import { PaperBlock } from './paper-block.tsx'

interface PaperProps {
  /** What the paper is, for those who do not see it. */
  readonly label: string
  readonly blocks: readonly Block[]
}

/** A paper as it will be printed, from the very blocks that the Word file is made of. */
export function Paper({ label, blocks }: PaperProps) {
  const letterhead = blocks.find((block) => block.kind === 'letterhead')
  const look = letterhead === undefined ? {} : ({ '--paper-accent': letterhead.accent } as CSSProperties)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse scrolls the page from here
    <section className={styles.frame} aria-label={label} tabIndex={0}>
      <div className={styles.paper} style={look}>
        {blocks.map((block, index) =>
          block.kind === 'contents' ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no identity of their own
            <PaperContents key={index} title={block.title} blocks={blocks} />
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no identity of their own
            <PaperBlock key={index} block={block} />
          ),
        )}
        {letterhead !== undefined && letterhead.footer.length > 0 && <PaperFoot footer={letterhead.footer} />}
      </div>
    </section>
  )
}

/** The headings that the table of contents names; on which page they stand is known on paper only. */
function PaperContents({ title, blocks }: { readonly title: string; readonly blocks: readonly Block[] }) {
  const headings = blocks.filter((block) => block.kind === 'heading').filter(({ level }) => level < 3)
  return (
    <div>
      <p className={styles.heading}>{title}</p>
      {headings.map(({ text, level }) => (
        <span key={text} className={styles.contentsLine} data-level={level}>
          {text}
        </span>
      ))}
    </div>
  )
}

function PaperFoot({ footer }: Pick<LetterheadBlock, 'footer'>) {
  return (
    <div className={styles.foot}>
      {footer.map(({ title, lines }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: columns have no identity of their own
        <div key={index}>
          <b className={styles.line}>{title}</b>
          {lines.map((line) => (
            <span key={line} className={styles.line}>
              {line}
            </span>
          ))}
        </div>
      ))}
    </div>
  )
}

import { IconChecklist, IconEye, IconUsersGroup } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { pages } from '#renderer/client/addresses.ts'
import { Section } from '#renderer/ui/page/section.tsx'
import { overviewWords } from '#shared/wording/screens/overview.ts'
import styles from './doors.module.css'

/** Three ways into an empty workspace. */
export function Doors() {
  return (
    <Section title={overviewWords.doorsTitle}>
      <p>{overviewWords.doorsText}</p>
      <div className={styles.doors}>
        <Link to={pages.newProject} className={styles.door}>
          <IconChecklist size={26} stroke={1.5} aria-hidden />
          <strong>{overviewWords.doorProject}</strong>
          <span>{overviewWords.doorProjectText}</span>
        </Link>
        <Link to={pages.members} className={styles.door}>
          <IconUsersGroup size={26} stroke={1.5} aria-hidden />
          <strong>{overviewWords.doorMembers}</strong>
          <span>{overviewWords.doorMembersText}</span>
        </Link>
        <div className={styles.door}>
          <IconEye size={26} stroke={1.5} aria-hidden />
          <strong>{overviewWords.doorDemo}</strong>
          <span>{overviewWords.doorDemoText}</span>
        </div>
      </div>
    </Section>
  )
}

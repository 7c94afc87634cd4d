import type { FactEntry } from '#renderer/ui/text/facts.tsx'
import type { WorkspaceStatus } from '#shared/contract/workspace.ts'
import type { AllianceRecord } from '#shared/domain/alliance/alliance.ts'
import { formatClockTime, formatDate, formatInstant } from '#shared/wording/dates.ts'
import { formatWhole } from '#shared/wording/numbers.ts'
import { settingsWords } from '#shared/wording/screens/settings.ts'
import styles from './settings-page.module.css'

/** The file that is open and how it is held. */
export function workspaceFacts(status: WorkspaceStatus): readonly FactEntry[] {
  return [
    { label: settingsWords.fileName, value: status.fileName },
    { label: settingsWords.access, value: status.readOnly ? settingsWords.readOnly : settingsWords.readWrite },
    { label: settingsWords.demo, value: status.isDemo ? settingsWords.yes : settingsWords.no },
    {
      label: settingsWords.lastSaved,
      value: status.lastSavedAt === null ? settingsWords.never : formatInstant(status.lastSavedAt),
    },
    { label: settingsWords.entries, value: formatWhole(status.entries) },
    { label: settingsWords.journalHead, value: <span className={styles.hash}>{status.journalHead}</span> },
    { label: settingsWords.version, value: status.appVersion },
    { label: settingsWords.host, value: status.host === 'electron' ? settingsWords.hostElectron : settingsWords.hostWeb },
  ]
}

/** The alliance as it stands in the letterhead. */
export function allianceFacts(alliance: AllianceRecord): readonly FactEntry[] {
  const { address } = alliance
  const place = [address.street, `${address.postalCode} ${address.city}`.trim()].filter(Boolean).join(', ')
  return [
    { label: settingsWords.name, value: alliance.name },
    { label: settingsWords.region, value: alliance.region },
    {
      label: settingsWords.foundedOn,
      value: alliance.foundedOn === null ? settingsWords.notSet : formatDate(alliance.foundedOn),
    },
    { label: settingsWords.address, value: place || settingsWords.notSet },
    { label: settingsWords.placeOfSignature, value: alliance.placeOfSignature || settingsWords.notSet },
    { label: settingsWords.email, value: alliance.email || settingsWords.notSet },
    { label: settingsWords.phone, value: alliance.phone || settingsWords.notSet },
    { label: settingsWords.website, value: alliance.website || settingsWords.notSet },
    { label: settingsWords.filePrefix, value: alliance.filePrefix },
    {
      label: settingsWords.closeOfBusiness,
      value: `${formatClockTime(alliance.closeOfBusiness)}. ${settingsWords.closeOfBusinessNote}`,
    },
    { label: settingsWords.corpusChristi, value: alliance.corpusChristi ? settingsWords.yes : settingsWords.no },
    { label: settingsWords.fundingNote, value: alliance.fundingNote || settingsWords.notSet },
  ]
}

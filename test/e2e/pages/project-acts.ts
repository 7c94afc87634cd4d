import { expect, type Page } from '@playwright/test'
import type { PartnerRole } from '#shared/domain/projects/project.ts'
import type { FINANCE_LABELS } from '#shared/wording/screens/projects.ts'
import { projectForm } from './project-pages.ts'

/** An application as it lies on the desk; days and amounts as people type them. */
export interface ApplicationOnPaper {
  readonly title: string
  readonly shortTitle: string
  readonly sponsor: string
  readonly partners: readonly { readonly name: string; readonly role: PartnerRole; readonly contribution: string }[]
  readonly fieldOfAction: string
  readonly activity: string
  readonly startsOn: string
  readonly endsOn: string
  readonly amounts: Readonly<Record<Exclude<keyof typeof FINANCE_LABELS, 'thirdPartyFunds'>, string>>
}

/** The managing member itself applies: it does not vote on its project and does not sign alone. */
export const WELCOME: ApplicationOnPaper = {
  title: 'Ankommen im Erzgebirge – Lotsen für neue Fachkräfte',
  shortTitle: 'Ankommen',
  sponsor: 'Wirtschaftsförderung Erzgebirge GmbH',
  partners: [
    {
      name: 'IHK Chemnitz, Regionalkammer Erzgebirge',
      role: 'without-funds',
      contribution: 'Berät zur Anerkennung von Abschlüssen',
    },
  ],
  fieldOfAction: '4 Heimkehrer / Zuwanderung',
  activity: '7',
  startsOn: '01.03.2027',
  endsOn: '29.02.2028',
  amounts: { totalCost: '50000', staffCost: '40000', materialCost: '10000', grant: '45000', ownContribution: '5000' },
}

/** Types an application into the form, field by field. */
export async function typeApplication(page: Page, application: ApplicationOnPaper): Promise<void> {
  const form = projectForm(page)
  await form.projectTitle.fill(application.title)
  await form.shortTitle.fill(application.shortTitle)
  await form.summary.fill('Das Projekt begleitet neue Fachkräfte beim Ankommen.')
  await form.targetGroup.fill('Zugewanderte Fachkräfte')
  await form.sponsor.fill(application.sponsor.slice(0, 12))
  await form.suggestion(application.sponsor).click()
  for (const [index, partner] of application.partners.entries()) {
    await form.addPartner.click()
    await form.partnerName(index + 1).fill(partner.name)
    await form.partnerRole(index + 1).selectOption(partner.role)
    await form.contribution(index + 1).fill(partner.contribution)
  }
  await form.fieldOfAction.selectOption({ label: application.fieldOfAction })
  await form.activity.selectOption(application.activity)
  await form.startsOn.fill(application.startsOn)
  await form.endsOn.fill(application.endsOn)
  for (const [name, amount] of Object.entries(application.amounts)) {
    await form.amount(name as keyof typeof application.amounts).fill(amount)
  }
  await form.amount('ownContribution').blur()
  await expect(form.endsOn).not.toHaveValue('')
}

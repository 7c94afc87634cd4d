import type { Page } from '@playwright/test'
import { bodyWords } from '#shared/wording/screens/bodies.ts'
import { kitWords } from '#shared/wording/screens/kit.ts'
import { memberWords } from '#shared/wording/screens/members.ts'
import { button, link, section, textbox, title } from './controls.ts'

/** The list of members and the page of one of them. */
export function membersPage(page: Page) {
  const people = section(page, memberWords.people)
  const contact = section(page, memberWords.contact)
  return {
    words: memberWords,
    title: title(page),
    table: page.getByRole('table', { name: memberWords.title }),
    rows: page.getByRole('table', { name: memberWords.title }).getByRole('row'),
    filter: textbox(page, kitWords.filter),
    row: (name: string) => page.getByRole('row').filter({ hasText: name }),
    openMember: (name: string) => link(page, name).click(),
    people,
    contact,
    membership: section(page, memberWords.membership),
    changePerson: (name: string) => button(people, memberWords.changePerson(name)),
    phone: textbox(people, memberWords.phone),
    position: textbox(people, memberWords.position),
    changeContact: button(page, memberWords.changeContact),
    chooseColumns: button(page, kitWords.chooseColumns),
    columns: page.getByRole('menuitemcheckbox'),
    openCalendar: button(page, `${memberWords.on}: ${kitWords.openCalendar}`),
    calendar: page.getByRole('dialog').getByRole('table'),
    email: textbox(contact, memberWords.email),
    saveContact: button(contact, memberWords.save),
    street: textbox(page, memberWords.street),
    website: textbox(page, memberWords.website),
    save: button(page, memberWords.save),
  }
}

/** The page of a body, and the form that gives a member a seat in it. */
export function bodyPage(page: Page) {
  return {
    addSeat: button(page, bodyWords.addSeat),
    saveSeat: button(page, bodyWords.saveSeat),
  }
}

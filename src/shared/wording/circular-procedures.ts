import { NBSP } from './numbers.ts'

/** What lets an alliance vote in an Umlauf, as its plan of action says it (domain § 0, 2). */
export const LEGAL_BASIS_OF_CIRCULAR = `Handlungskonzept, Abschnitt „Organisation“: Projekt-Bewertungen bei kurzfristigem Bedarf im Umlaufverfahren (§${NBSP}3 der Netzwerkvereinbarung sinngemäß)`

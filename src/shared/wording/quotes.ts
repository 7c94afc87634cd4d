/** A title in German quotation marks; those inside it become single ones: „Beschluss über ‚NAFKA II‘“. */
export function inQuotes(text: string): string {
  return `„${text.replaceAll('„', '‚').replaceAll('“', '‘')}“`
}

/** The form of a noun that goes with a number, by the rules of a language. */

type Forms = { readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** A function that picks the form for a number; a form that a language needs and that is missing falls back to `other`. */
export function pluralRules(locale: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(locale);
  return (count, forms) => forms[rules.select(count)] ?? forms.other;
}

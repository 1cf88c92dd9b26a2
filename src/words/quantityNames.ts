/** What a language says of the model's quantities, and how the names of components follow from a few words. */

/** Names as they stand within a sentence. */
export interface QuantityWords {
  /** By the quantity's name in the model. */
  readonly quantities: Readonly<Record<string, string>>;
  /** Of what stands in a cell, by table and column (`cadres.annual_salary`). */
  readonly columns: Readonly<Record<string, string>>;
  /** Of the settings, by key. */
  readonly settings: Readonly<Record<string, string>>;
  /** By the unit's name in the model; '' where there is nothing to say. */
  readonly units: (currency: string) => Readonly<Record<string, string>>;
}

/** The names of the components' amounts, from the model's names for them and their own. */
export function namesOfComponents(
  components: Readonly<Record<string, string>>,
  { inAll, perSurvivor }: { readonly inAll: string; readonly perSurvivor: string },
): Record<string, string> {
  const names = Object.entries(components).flatMap(([component, name]) => [
    [component, name],
    [`${component}OfCaseType`, `${name}${inAll}`],
    ...['', 'OfAll', 'At', 'OfAllAt'].map((place) => [`${component}PerSurvivor${place}`, `${name} ${perSurvivor}`]),
  ]);
  return Object.fromEntries(names) as Record<string, string>;
}

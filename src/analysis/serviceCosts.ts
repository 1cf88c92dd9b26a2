/** The unit cost of each service, direct and with the standby of its cadres. */
import { contactsOfService } from '../model/demand.ts';
import { directPerContact, withStandbyPerContact } from '../model/services.ts';
import type { Decimal } from '../quantity/decimal.ts';
import type { Results } from './results.ts';

export interface ServiceCost {
  readonly mix: string;
  readonly year: string;
  readonly service: string;
  readonly contacts: Decimal;
  /** Money per contact; no figure without contacts. */
  readonly directPerContact: Decimal;
  readonly withStandbyPerContact: Decimal;
}

export function serviceCosts(results: Results, plan: number): ServiceCost[] {
  const { keys } = results;
  return keys.horizon().flatMap((year) =>
    keys.ids.service.map((id, service) => {
      const at = { plan, year, service };
      return {
        mix: keys.ids.plan[plan] as string,
        year: keys.ids.year[year] as string,
        service: id,
        contacts: results.figure(contactsOfService, at),
        directPerContact: results.figure(directPerContact, at),
        withStandbyPerContact: results.figure(withStandbyPerContact, at),
      };
    }),
  );
}

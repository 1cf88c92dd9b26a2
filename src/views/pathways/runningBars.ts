/** Bars of a running total: each begins where the one before ended, from the first service to the full cost. */
import type { PathwayView } from '../../analysis/pathwayView.ts';
import type { Part } from '../../model/perSurvivor.ts';
import { bridgeOf, type Bridge } from '../scenarios/bridge.ts';

/** What comes on top of the direct cost, in the order in which it is added. */
export const onTop = [
  'standby',
  'staff_items',
  'site_items',
  'programme_items',
  'overheads',
] as const satisfies readonly Part[];

/** A stretch of a bar, in parts of the axis. */
export interface Stretch {
  /** A colour token; '' where it measures the whole. */
  readonly fill: string;
  readonly start: number;
  readonly width: number;
}

export interface RunningBars {
  readonly ofService: (service: string) => readonly Stretch[];
  readonly ofPart: (part: Part) => readonly Stretch[];
  readonly ticks: Bridge['ticks'];
}

/** @param services ids, in the order in which they are listed */
export function runningBars(view: PathwayView | null, services: readonly string[]): RunningBars {
  const costs = services.map((id) => view?.services.find(({ service }) => service === id));
  const amountOf = (part: Part) => view?.parts[part] ?? '';
  const full = amountOf('full');
  const bridge = bridgeOf(
    [...costs.flatMap((cost) => [cost?.staffTime ?? '', cost?.supplies ?? '']), ...onTop.map(amountOf)],
    full,
  );
  const whole = bridge.total.width;
  const stretch = (index: number, fill: string): Stretch => {
    const { start = 0, width = 0 } = bridge.bars[index] ?? {};
    return { fill, start, width };
  };
  const widthOf = (part: Part) => (whole > 0 ? (whole * Number(amountOf(part))) / Number(full) : 0);
  const ofPart = (part: Part): readonly Stretch[] => {
    if (part === 'full') return [{ fill: '', start: bridge.zero, width: whole }];
    if (part !== 'direct') {
      return [stretch(2 * services.length + onTop.findIndex((one) => one === part), `c-${part}`)];
    }
    const ofStaff = widthOf('staff_time');
    return [
      { fill: 'c-staff_time', start: bridge.zero, width: ofStaff },
      { fill: 'c-service_items', start: bridge.zero + ofStaff, width: widthOf('service_items') },
    ];
  };
  return {
    ofService(service) {
      const index = 2 * services.indexOf(service);
      return [stretch(index, 'c-staff_time'), stretch(index + 1, 'c-service_items')];
    },
    ofPart,
    ticks: whole > 0 ? bridge.ticks : [],
  };
}

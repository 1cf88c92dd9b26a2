/** The id that is offered for a row, made from its name: `Выезд врача` gives `vyezd-vracha`. */
import { RESERVED_IDS } from './columns.ts';

/** Letters of Russian, Kyrgyz, Kazakh and Ukrainian that no decomposition turns into Latin ones. */
const LATIN: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', к: 'k', л: 'l', м: 'm', н: 'n' },
  ...{ о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch' },
  ...{ ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', ң: 'ng', ө: 'o', ү: 'u', ә: 'a', ғ: 'g', қ: 'k', ұ: 'u' },
  ...{ һ: 'h', і: 'i', є: 'ye', ґ: 'g', ß: 'ss' },
};

/** Letters; a longer name is cut between words. */
const LONGEST = 40;

/** An id that the app itself gave to a new row, before it had a name. */
export const isOffered = (id: string): boolean => /^new-\d+$/.test(id);

/**
 * @param isTaken whether another row has the id
 * @returns '' where nothing of the name can stand in an id
 */
export function idOfName(name: string, isTaken: (id: string) => boolean): string {
  const letters = Array.from(
    name.toLowerCase().replaceAll('й', 'y').normalize('NFD'),
    (letter) => LATIN[letter] ?? letter,
  );
  const words = letters
    .join('')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const [first = ''] = words;
  const id = words.slice(1).reduce(
    (made, word) => {
      const longer = `${made}-${word}`;
      return longer.length > LONGEST ? made : longer;
    },
    first.slice(0, LONGEST),
  );
  return id === '' ? '' : nextFree(id, (one) => isTaken(one) || RESERVED_IDS.includes(one));
}

/** The id itself, or the first with a number behind it that is free: `kit`, `kit-2`, `kit-3`. */
export function nextFree(id: string, isTaken: (id: string) => boolean): string {
  const [, start = id, number = '1'] = /^(.+)-(\d{1,6})$/.exec(id) ?? [];
  let free = id;
  for (let next = Number(number) + 1; isTaken(free); next++) free = `${start}-${next}`;
  return free;
}

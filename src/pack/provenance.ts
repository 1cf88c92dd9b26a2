/** Where a pack comes from and under which licences, as its own `datapackage.json` says. */

export interface Source {
  readonly title: string;
  readonly path?: string;
  readonly email?: string;
}

export interface Licence {
  readonly name?: string;
  readonly path?: string;
  readonly title?: string;
}

/** What a descriptor does not say is left out. */
export interface Provenance {
  readonly sources?: readonly Source[];
  readonly licenses?: readonly Licence[];
}

/** Longer ones are no names of sources. */
const LONGEST = 2000;
const MOST = 200;

/** What does not have the form of the Frictionless specification is left out. */
export function provenanceIn(descriptor: string | undefined): Provenance {
  const sources = partsOf(descriptor, 'sources').flatMap((source) => {
    const { title, ...more } = textsOf(source, ['title', 'path', 'email']);
    return title === undefined ? [] : [{ title, ...withAddress(more) }];
  });
  const licenses = partsOf(descriptor, 'licenses').flatMap((licence) => {
    const { name, path, title } = textsOf(licence, ['name', 'path', 'title']);
    const known = name !== undefined && /^[-a-zA-Z0-9._]+$/.test(name) ? { name } : {};
    const said = { ...known, ...(path === undefined ? {} : { path }), ...(title === undefined ? {} : { title }) };
    return 'name' in said || 'path' in said ? [said] : [];
  });
  return { ...(sources.length > 0 ? { sources } : {}), ...(licenses.length > 0 ? { licenses } : {}) };
}

function partsOf(descriptor: string | undefined, name: 'sources' | 'licenses'): readonly unknown[] {
  try {
    const read: unknown = JSON.parse(descriptor ?? '');
    const parts: unknown = typeof read === 'object' && read !== null ? (read as Record<string, unknown>)[name] : [];
    return Array.isArray(parts) ? parts.slice(0, MOST) : [];
  } catch {
    return [];
  }
}

function textsOf<Name extends string>(part: unknown, names: readonly Name[]): Partial<Record<Name, string>> {
  if (typeof part !== 'object' || part === null) return {};
  const own = part as Record<string, unknown>;
  const texts = names.flatMap((name) => {
    const text = Object.hasOwn(own, name) ? own[name] : '';
    return typeof text === 'string' && text !== '' && text.length <= LONGEST ? [[name, text]] : [];
  });
  return Object.fromEntries(texts) as Partial<Record<Name, string>>;
}

const withAddress = ({ path, email }: { readonly path?: string; readonly email?: string }) => ({
  ...(path === undefined ? {} : { path }),
  ...(email !== undefined && /^[^@\s]+@[^@\s]+$/.test(email) ? { email } : {}),
});

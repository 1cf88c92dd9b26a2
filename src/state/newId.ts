/** Ids of projects: by chance, so that two browsers never give the same one. */

/** Works on any page, also where `crypto.randomUUID` is kept for secure ones. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

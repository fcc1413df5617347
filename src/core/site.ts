/** Hosts: whether one belongs to a listed site. */

/** The host a reader would name: lower case, without "www." and without a final dot. */
export function siteOf(host: string): string {
  return host
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\./, '');
}

/** Whether a host is the listed site or a part of it ("m.example.org" is part of "example.org"). */
export function belongsTo(host: string, site: string): boolean {
  const own = siteOf(host);
  return own === site || own.endsWith(`.${site}`);
}

/** The value for a host in a record by site; the nearest (longest) site wins. */
export function valueFor<T>(host: string, bySite: Readonly<Record<string, T>>): T | undefined {
  const nearest = Object.keys(bySite)
    .filter((site) => belongsTo(host, site))
    .sort((a, b) => b.length - a.length)[0];
  return nearest === undefined ? undefined : bySite[nearest];
}

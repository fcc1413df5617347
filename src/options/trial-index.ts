/** The index that a trial reads with: the shipped dictionary without what is switched off, and all own corrections. */
import { Catalogue, type CatalogueFile } from '../core/catalogue.ts';
import { type Index, openIndex } from '../core/index.ts';
import { openNeighbours } from '../core/neighbours.ts';
import { type OwnCorrection, ownDictionary } from '../core/own-correction.ts';
import { packIndex } from '../core/pack-index.ts';
import type { Settings } from '../core/settings.ts';
import { catalogueFile } from '../packs/catalogue.ts';
import { once, readOwnFile } from '../platform/own-file.ts';

const catalogue = once(async () => new Catalogue(await readOwnFile<CatalogueFile>(catalogueFile)));

/** Loads the dictionary at the first trial only: nothing else of the options page needs it. */
export async function trialIndex(settings: Settings, corrections: readonly OwnCorrection[]): Promise<Index> {
  const { shippedIndex, shippedNeighbours } = await import('../packs/shipped.ts');
  const { entriesOff, packsOff } = settings;
  const inPacks = packsOff.length === 0 ? [] : (await catalogue()).entriesOf(packsOff);
  const everywhere = corrections.map((correction) => ({ ...correction, site: '' }));
  return openIndex([shippedIndex(), packIndex(ownDictionary(everywhere, ''))], {
    off: new Set([...entriesOff, ...inPacks]),
    neighbours: openNeighbours(shippedNeighbours()),
  });
}

import type { ImportMapping } from '../../../monitor/import/mapping';

/** What a leader can do to the levels of a file. The texts matched to a level follow it. */

export function renameLevel(mapping: ImportMapping, level: number, name: string): ImportMapping {
  return {
    ...mapping,
    continuum: mapping.continuum.map((one, index) => (index === level - 1 ? name : one)),
  };
}

/** Moves a level one step up the continuum. */
export function raiseLevel(mapping: ImportMapping, level: number): ImportMapping {
  const { continuum, levels } = mapping;
  const above = continuum[level];
  const own = continuum[level - 1];
  if (above === undefined || own === undefined) return mapping;
  const swapped = [...continuum];
  swapped[level - 1] = above;
  swapped[level] = own;
  return {
    ...mapping,
    continuum: swapped,
    levels: levels.map((one) => ({
      ...one,
      level: one.level === level ? level + 1 : one.level === level + 1 ? level : one.level,
    })),
  };
}

/** Puts a level on top. */
export function addLevel(mapping: ImportMapping): ImportMapping {
  const name = `Level ${mapping.continuum.length + 1}`;
  return { ...mapping, continuum: [...mapping.continuum, name] };
}

/** Takes a level away; rows matched to it are left out until they are matched to another. */
export function removeLevel(mapping: ImportMapping, level: number): ImportMapping {
  return {
    ...mapping,
    continuum: mapping.continuum.filter((_, index) => index !== level - 1),
    levels: mapping.levels.map((one) => ({
      ...one,
      level: one.level === level ? 0 : one.level > level ? one.level - 1 : one.level,
    })),
  };
}

export function matchLevel(mapping: ImportMapping, text: string, level: number): ImportMapping {
  return {
    ...mapping,
    levels: mapping.levels.map((one) => (one.text === text ? { text, level } : one)),
  };
}

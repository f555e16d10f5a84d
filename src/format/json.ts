/** A value as `JSON.parse` gives it. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

export const isJsonObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field of the object itself: `constructor` and the like, which every object has, do not count. */
export const fieldOf = (object: JsonObject, key: string): Json | undefined =>
  Object.hasOwn(object, key) ? object[key] : undefined;

/** Whether lists and objects lie in each other more than so many times. */
export function isDeeper(value: Json, most: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (most === 0) return true;
  for (const part of Array.isArray(value) ? (value as readonly Json[]) : Object.values(value as JsonObject)) {
    if (typeof part === 'object' && part !== null && isDeeper(part, most - 1)) return true;
  }
  return false;
}

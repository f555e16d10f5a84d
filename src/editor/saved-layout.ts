/** What a device remembers, perhaps from another version: each part that has the kind of its first value, else that. */
export function savedLayout<T extends object>(first: T, saved: unknown): T {
  if (typeof saved !== 'object' || saved === null) return first;
  const known = Object.entries(saved).filter(([key, value]: [string, unknown]) => {
    const usual: unknown = first[key as keyof T];
    return (
      usual !== undefined &&
      typeof value === typeof usual &&
      Array.isArray(value) === Array.isArray(usual) &&
      value !== null
    );
  });
  return { ...first, ...Object.fromEntries(known) };
}
